import { useState } from 'react';
import { editionMessages } from '../../language/editions.ts';
import { editorMessages } from '../../language/editor.ts';
import { describeEdit } from '../../language/edits.ts';
import { applyCompare, selectEditions, toUsualPair } from '../../store/comparing.ts';
import { applyUndo } from '../../store/editing.ts';
import type { Step } from '../../store/history.ts';
import { applyPanel } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { BackToPublish } from './BackToPublish.tsx';
import styles from './Edit.module.css';

/** Steps by which much goes or comes that one sees: who did not mean it finds the way back at once. */
const OFFERED: readonly Step['told']['key'][] = [
  'nodeRemoved',
  'nodesRemoved',
  'nodesJoined',
  'tieRemoved',
  'kindRemoved',
  'relationRemoved',
  'broughtIn',
  'cellsPasted',
];

/** Since when a list is in, ms, that comes in as a network of its own: with it this comes on screen anew. */
const JUST_IN = 20_000;

const isJustIn = ({ at, told }: Step): boolean => told.key === 'broughtIn' && Date.now() - at < JUST_IN;

/**
 * After much was deleted or brought in: what, and the way back, until the next step or until it is put away; where a
 * second event came in, the way to the comparison too, which puts it away, unless that is on the map already. Before it
 * comes the way back to Publish.
 */
export function UndoOffer() {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const editions = useMessages(editionMessages);
  const act = useAct();
  const pair = toUsualPair(useSelector(selectEditions));
  const shown = useSelector((state) => state.session.compare);
  const step = useSelector((state) => state.document.past.at(-1));
  const isPublishing = useSelector(({ document, moment }) => moment.publishing === document.id);
  const isLatest = useSelector((state) => state.document.future.length === 0);
  // What was done before this came on screen, as in a network that is opened again, was meant.
  const [passed, setPassed] = useState(() => (step && isJustIn(step) ? undefined : step));
  const offered = step && step !== passed && isLatest && OFFERED.includes(step.told.key) ? step : null;
  const undo = () => {
    act(applyUndo);
    moveFocus('details');
  };
  // Whoever has gone there needs no way to it, and the room below the map.
  const compare = () => {
    act((state) => applyPanel(applyCompare(state, pair), 'editions'));
    setPassed(offered ?? undefined);
    moveFocus('editions');
  };
  if (isPublishing) return <BackToPublish />;
  if (!offered) return null;
  const isShown = shown?.from === pair?.from && shown?.to === pair?.to;
  const canCompare = offered.told.key === 'broughtIn' && pair !== null && !isShown;
  return (
    <div className={styles.offer}>
      <span>{describeEdit(offered.told, language)}</span>
      {canCompare && (
        <Button id={FOCUS_TARGETS.offer} look="primary" onClick={compare}>
          {editions.offer}
        </Button>
      )}
      <Button {...(!canCompare && { id: FOCUS_TARGETS.offer })} onClick={undo}>
        {say.undo}
      </Button>
      <IconButton icon="close" label={say.undone} className={styles.away} onClick={() => setPassed(offered)} />
    </div>
  );
}
