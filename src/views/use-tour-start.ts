import { useContext, useEffect, useState } from 'react';
import { applyStep } from '../store/tour.ts';
import { FetchTourContext } from './fetch-tour.ts';
import { useAct, useSelector } from './use-app.ts';

/** How the way into a tour stands: it can be taken, it is being fetched, it did not come. */
export type TourStart = 'offered' | 'waits' | 'failed';

/**
 * The way into the tour of a network that has one, fetched where it has not come by itself; null where there is none, or
 * it is being taken.
 */
export function useTourStart(): { readonly status: TourStart; readonly start: () => void } | null {
  const act = useAct();
  const fetchTour = useContext(FetchTourContext);
  const tour = useSelector((state) => state.document.tour);
  const isTaken = useSelector((state) => state.session.tour !== null);
  const [asked, setAsked] = useState<TourStart>('offered');
  const first = tour?.steps[0]?.id;
  useEffect(() => {
    if (asked !== 'waits' || first === undefined) return;
    setAsked('offered');
    act(applyStep, first);
  }, [asked, first, act]);
  if (tour === null || isTaken) return null;
  const start = () => {
    setAsked('waits');
    if (first === undefined) fetchTour?.().catch(() => setAsked('failed'));
  };
  return { status: asked === 'failed' && first !== undefined ? 'offered' : asked, start };
}
