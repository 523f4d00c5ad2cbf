import { chosenMessages } from '../../language/chosen.ts';
import { applyAskFor } from '../../store/meeting.ts';
import { applyCentre } from '../../store/reveal.ts';
import { applyFocus, applyFocusStep } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { applyPinned } from '../../store/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useActors } from '../use-actors.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './NodeActions.module.css';

/** How far a focus reaches at most, in ties. */
const DEEPEST = 5;

interface NodeActionsProps {
  readonly id: string;
  /** Whether fields below say what it is, and what it is tied to. */
  readonly isEdited: boolean;
}

/** What can be done with the node on the map; first, where it is edited, the way past all fields to its next tie. */
export function NodeActions({ id, isEdited }: NodeActionsProps) {
  const say = useMessages(chosenMessages);
  const act = useAct();
  const focus = useSelector((state) => state.session.focus);
  const isPinned = useSelector((state) => state.document.pinned.includes(id));
  const network = useSelector(selectNetwork);
  const actors = useActors();
  const depth = focus?.node === id ? focus.depth : null;
  const look = styles.action ?? '';
  const toggleFocus = () => act(applyFocus, depth === null ? { node: id, depth: 1 } : null);
  const togglePin = () => act(applyPinned, id, !isPinned, Date.now());
  const centre = () => act(applyCentre, id);
  return (
    <ul className={styles.actions} aria-label={say.actions}>
      {isEdited && network.dataset.relations.length > 0 && (
        <li>
          <Button icon="tie" className={look} title={say.tieNote} onClick={() => moveFocus('relation')}>
            {say.addTie}
          </Button>
        </li>
      )}
      <li className={styles.focus}>
        <Button icon="focus" className={look} aria-pressed={depth !== null} title={say.focusNote} onClick={toggleFocus}>
          {say.focus}
        </Button>
        {depth !== null && (
          <span className={styles.stepper}>
            <IconButton icon="less" label={say.less} disabled={depth <= 1} onClick={() => act(applyFocusStep, -1)} />
            <output aria-label={say.depth}>{say.reach(depth)}</output>
            <IconButton
              icon="plus"
              label={say.more}
              disabled={depth >= DEEPEST}
              onClick={() => act(applyFocusStep, 1)}
            />
          </span>
        )}
      </li>
      <li>
        <Button icon="pin" className={look} aria-pressed={isPinned} title={say.pinNote} onClick={togglePin}>
          {say.pin}
        </Button>
      </li>
      <li>
        <Button icon="fit" className={look} title={say.centreNote} onClick={centre}>
          {say.centre}
        </Button>
      </li>
      {actors[network.nodeIndex.get(id) ?? -1] === 1 && (
        <li>
          <Button icon="meet" className={look} title={say.meetNote} onClick={() => act(applyAskFor, id)}>
            {say.meet}
          </Button>
        </li>
      )}
    </ul>
  );
}
