import type { RefObject } from 'react';
import { cardMessages } from '../../language/meeting-card.ts';
import { applyMeet, applyUnmet } from '../../store/meeting-answer.ts';
import { selectParameters } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';

interface WayButtonProps {
  readonly id: string;
  readonly name: string;
  /** What is to stay in sight. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** Draws the way to somebody, and takes it off again. On a phone the sheet gives way to the map as long as it is drawn. */
export function WayButton({ id, name, bar }: WayButtonProps) {
  const card = useMessages(cardMessages);
  const act = useAct();
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  // Whom one has asked for by name has no way on the map before one wants to see it.
  const isDrawn = useSelector(({ session }) => session.selection.includes(id)) && asked.met === id;
  const press = () => {
    act(isDrawn ? applyUnmet : applyMeet, id);
    requestAnimationFrame(() => bar.current?.scrollIntoView?.({ block: 'nearest' }));
  };
  return (
    <Button
      icon="settle"
      aria-pressed={isDrawn}
      aria-label={card.seeWay(name)}
      data-way={isDrawn ? 'drawn' : undefined}
      onClick={press}
    >
      {card.way}
    </Button>
  );
}
