import type { WayOut } from '../../analysis/paths/find-paths.ts';
import { applyQuestion } from '../../store/questions.ts';
import { applyShowTies } from '../../store/reveal.ts';
import type { State } from '../../store/state.ts';

/** Does what a way out asks for: settings one by one, and what the filters leave out of its path is let in. */
export function applyWayOut(state: State, { changes, path }: WayOut): State {
  const set = applyQuestion(state, 'paths', {
    chosen: 0,
    ...(changes.includes('inferred') ? { inferred: true } : {}),
    ...(changes.includes('undirected') ? { directed: false } : {}),
    ...(changes.includes('containers') ? { containers: true } : {}),
  });
  return changes.includes('filters') ? applyShowTies(set, path.edges) : set;
}
