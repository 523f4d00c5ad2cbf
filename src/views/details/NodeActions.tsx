import { detailsMessages } from '../../language/details.ts';
import { applyFocus, applyFocusStep } from '../../store/selection.ts';
import { applyPin } from '../../store/stage.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { applyCentre } from './centre.ts';
import styles from './NodeActions.module.css';

/** What can be done with the node on the map. */
export function NodeActions({ id }: { readonly id: string }) {
  const say = useMessages(detailsMessages);
  const act = useAct();
  const focus = useSelector((state) => state.session.focus);
  const isPinned = useSelector((state) => state.session.pinned.includes(id));
  const depth = focus?.node === id ? focus.depth : null;
  const toggleFocus = () => act(applyFocus, depth === null ? { node: id, depth: 1 } : null);
  return (
    <div role="toolbar" aria-label={say.actions} className={styles.actions}>
      <button type="button" aria-pressed={depth !== null} title={say.focusNote} onClick={toggleFocus}>
        {say.focus}
      </button>
      {depth !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form, and these are commands
        <span role="group" aria-label={say.depth} className={styles.stepper}>
          <button type="button" aria-label={say.less} disabled={depth <= 1} onClick={() => act(applyFocusStep, -1)}>
            −
          </button>
          <output>{say.reach(depth)}</output>
          <button type="button" aria-label={say.more} disabled={depth >= 5} onClick={() => act(applyFocusStep, 1)}>
            +
          </button>
        </span>
      )}
      <button type="button" aria-pressed={isPinned} title={say.pinNote} onClick={() => act(applyPin, id, !isPinned)}>
        {say.pin}
      </button>
      <button type="button" title={say.centreNote} onClick={() => act(applyCentre, id)}>
        {say.centre}
      </button>
    </div>
  );
}
