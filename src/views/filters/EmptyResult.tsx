import { filterMessages } from '../../language/filters.ts';
import type { FilterName } from '../../network/filters.ts';
import { applyLift, applyReset } from '../../store/filtering.ts';
import { applyFocus } from '../../store/selection.ts';
import { selectVisibility } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './EmptyResult.module.css';
import { reckon } from './reckon.ts';

const liftOne = (state: State, name: FilterName): State =>
  name === 'focus' ? applyFocus(state, null) : applyLift(state, name);

/** Over the map when no node passes: says so, and which filter to take off for how many nodes. */
export function EmptyResult() {
  const say = useMessages(filterMessages);
  const visibility = useSelector(selectVisibility);
  const act = useAct();
  if (visibility.nodeCount > 0 || visibility.nodes.length === 0) return null;
  const { alone } = reckon(visibility);
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{say.emptyTitle}</p>
      <p className={styles.help}>{alone.length > 0 ? say.emptyHelp : say.emptyHelpMany}</p>
      {visibility.placeless > 0 && <p className={styles.help}>{say.placeless(visibility.placeless)}</p>}
      <div className={styles.ways}>
        {alone.map(([name, count]) => (
          <Button key={name} onClick={() => act(liftOne, name)}>
            {say.without(say[name], count)}
          </Button>
        ))}
        <Button look={alone.length > 0 ? 'quiet' : 'framed'} onClick={() => act(applyReset)}>
          {say.showAll}
        </Button>
      </div>
    </div>
  );
}
