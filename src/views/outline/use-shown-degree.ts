import { at } from '../../base/assert.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';

/** The number of a node's ties that are shown. */
export function useShownDegree(node: number): number {
  const { rowStart, rowEdge } = useSelector(selectNetwork);
  const { edges } = useSelector(selectVisibility);
  let count = 0;
  for (let slot = at(rowStart, node); slot < at(rowStart, node + 1); slot++) count += at(edges, at(rowEdge, slot));
  return count;
}
