import { Bar } from './Bar.tsx';
import { Notices } from './Notices.tsx';
import type { Place } from './use-place.ts';
import { Views } from './Views.tsx';

interface MainProps {
  readonly className: string | undefined;
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/** The middle: the line over the map, what there is to tell, and the views. */
export function Main({ className, place, onChoose }: MainProps) {
  return (
    <main id="main" tabIndex={-1} className={className}>
      <Bar place={place} onChoose={onChoose} />
      <Notices />
      <Views />
    </main>
  );
}
