import { type ReactNode, useContext, useEffect, useState } from 'react';
import { appMessages } from '../../language/app.ts';
import { tourMessages } from '../../language/tour.ts';
import { applyStep } from '../../store/tour.ts';
import { Button } from '../../ui/Button.tsx';
import { FetchTourContext } from '../fetch-tour.ts';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** The way into the tour of a network that has one, fetched where it has not come by itself; `children` beside it. */
export function TourOffer({ children }: { readonly children?: ReactNode }) {
  const say = useMessages(tourMessages);
  const app = useMessages(appMessages);
  const act = useAct();
  const fetchTour = useContext(FetchTourContext);
  const tour = useSelector((state) => state.document.tour);
  const isTaken = useSelector((state) => state.session.tour !== null);
  const [asked, setAsked] = useState<'nothing' | 'waits' | 'failed'>('nothing');
  const first = tour?.steps[0]?.id;
  useEffect(() => {
    if (asked !== 'waits' || first === undefined) return;
    setAsked('nothing');
    act(applyStep, first);
  }, [asked, first, act]);
  if (tour === null || isTaken) return <div className={panel.ways}>{children}</div>;
  const open = () => {
    setAsked('waits');
    if (first === undefined) fetchTour?.().catch(() => setAsked('failed'));
  };
  const hasFailed = asked === 'failed' && first === undefined;
  return (
    <>
      <div className={panel.ways}>
        <Button icon="next" onClick={open}>
          {hasFailed ? app.tryAgain : say.start}
        </Button>
        {children}
      </div>
      <p role="status" className={panel.quiet}>
        {hasFailed ? say.failed : asked === 'waits' ? app.loading : ''}
      </p>
    </>
  );
}
