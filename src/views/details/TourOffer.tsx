import { tourMessages } from '../../language/tour.ts';
import { applyStep } from '../../store/tour.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** The way into the tour of a network that has one; it has its place before the tour has come. */
export function TourOffer() {
  const say = useMessages(tourMessages);
  const act = useAct();
  const tour = useSelector((state) => state.document.tour);
  const isTaken = useSelector((state) => state.session.tour !== null);
  const [first] = tour?.steps ?? [];
  if (tour === null || isTaken) return null;
  return (
    <div className={panel.ways}>
      <Button icon="next" disabled={!first} onClick={() => act(applyStep, first?.id ?? null)}>
        {say.start}
      </Button>
    </div>
  );
}
