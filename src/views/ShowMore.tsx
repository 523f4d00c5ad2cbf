import { listMessages } from '../language/lists.ts';
import { Button } from '../ui/Button.tsx';
import { useMessages } from './use-app.ts';

interface ShowMoreProps {
  /** How many there are. */
  readonly count: number;
  readonly shown: number;
  /** So many come at a press. */
  readonly step: number;
  readonly onShow: (shown: number) => void;
}

/** Lengthens a list of which the first ones are shown; nothing where all are. */
export function ShowMore({ count, shown, step, onShow }: ShowMoreProps) {
  const say = useMessages(listMessages);
  if (count <= shown) return null;
  return (
    <Button look="quiet" onClick={() => onShow(shown + step)}>
      {say.showMore(Math.min(step, count - shown))}
    </Button>
  );
}
