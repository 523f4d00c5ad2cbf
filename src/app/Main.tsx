import { selectIsBlank } from '../store/holdings.ts';
import { useSelector } from '../views/use-app.ts';
import { Bar } from './Bar.tsx';
import { Notices } from './Notices.tsx';
import type { Place } from './use-place.ts';
import { Views } from './Views.tsx';

interface MainProps {
  readonly className: string | undefined;
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/** The middle: the line over the map, where there is anything on it, what there is to tell, and the views. */
export function Main({ className, place, onChoose }: MainProps) {
  const isBlank = useSelector(selectIsBlank);
  return (
    <main id="main" tabIndex={-1} className={className}>
      {!isBlank && <Bar place={place} onChoose={onChoose} />}
      <Notices />
      <Views />
    </main>
  );
}
