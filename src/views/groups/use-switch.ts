import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useSelector } from '../use-app.ts';

/** The heading that tells what has become of the rest. */
export const WHAT_IF_ID = 'groups-what-if';

/**
 * The ids of the nodes that are switched off, and the way to change them. The button that was pressed goes
 * away with its row: the focus goes on to where the result is told.
 */
export function useSwitch(): readonly [readonly string[], (off: readonly string[]) => void] {
  const act = useAct();
  const off = useSelector((state) => selectParameters(state, 'groups').off);
  const setOff = (ids: readonly string[]) => {
    act(applyQuestion, 'groups', { off: ids });
    document.getElementById(WHAT_IF_ID)?.focus();
  };
  return [off, setOff];
}
