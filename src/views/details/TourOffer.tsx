import type { ReactNode } from 'react';
import { appMessages } from '../../language/app.ts';
import { tourMessages } from '../../language/tour.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../Panel.module.css';
import { useMessages } from '../use-app.ts';
import { useTourStart } from '../use-tour-start.ts';

/** The way into the tour of a network that has one; `children` beside it. */
export function TourOffer({ children }: { readonly children: ReactNode }) {
  const say = useMessages(tourMessages);
  const app = useMessages(appMessages);
  const tour = useTourStart();
  if (!tour) return <div className={panel.ways}>{children}</div>;
  const hasFailed = tour.status === 'failed';
  return (
    <>
      <div className={panel.ways}>
        <Button icon="next" onClick={tour.start}>
          {hasFailed ? app.tryAgain : say.start}
        </Button>
        {children}
      </div>
      <p role="status" className={panel.quiet}>
        {hasFailed ? say.failed : tour.status === 'waits' ? app.loading : ''}
      </p>
    </>
  );
}
