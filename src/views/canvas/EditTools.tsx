import { mapEditMessages } from '../../language/map-edits.ts';
import { canTie } from '../../store/can-edit.ts';
import { applyTying } from '../../store/map-edits.ts';
import { nameId } from '../../store/name-selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { isChoosingEnd } from '../../store/tying.ts';
import { Button } from '../../ui/Button.tsx';
import { EditSteps } from '../EditSteps.tsx';
import { TYING_BAR } from '../focus-targets.ts';
import { addEntry, beginTie, removeSelected } from '../map-edits.ts';
import { useAct, useAppStore, useMessages, useSelector } from '../use-app.ts';
import styles from './EditTools.module.css';
import { Tool } from './GraphToolbar.tsx';

/**
 * What one can do to a network of one's own on the map, and what a tie that is being drawn waits for. The map keeps
 * a corner free for three buttons, and for the way back above them where something is selected.
 */
export function EditTools() {
  const store = useAppStore();
  const say = useMessages(mapEditMessages);
  const hasNode = useSelector(({ session }) => session.selection.length > 0);
  const hasAny = useSelector(({ session }) => session.selection.length > 0 || session.edge !== null);
  const isTiable = useSelector(canTie);
  return (
    <>
      <TyingBar />
      <fieldset className={styles.tools} aria-label={say.tools}>
        <Tool icon="plus" label={say.add} onClick={() => addEntry(store)} />
        {hasNode && isTiable && <Tool icon="tie" label={say.tie} onClick={() => beginTie(store)} />}
        {hasAny && <Tool icon="remove" label={say.remove} onClick={() => removeSelected(store)} />}
        <EditSteps className={hasAny ? styles.above : styles.steps} />
      </fieldset>
    </>
  );
}

/** Read out where everything is (`app/edit/describe-edits.ts`); here it is for the eye. */
function TyingBar() {
  const act = useAct();
  const say = useMessages(mapEditMessages);
  const name = useSelector((state) => {
    const { tying } = state.moment;
    const isNamed = tying !== null && isChoosingEnd(state) && selectNetwork(state).nodeIndex.has(tying);
    return isNamed ? nameId(state, tying) : undefined;
  });
  if (name === undefined) return null;
  return (
    <div id={TYING_BAR} className={styles.tying}>
      <span>{say.tying(name)}</span>
      <Button className={styles.stop} onClick={() => act(applyTying, null)}>
        {say.stop}
      </Button>
    </div>
  );
}
