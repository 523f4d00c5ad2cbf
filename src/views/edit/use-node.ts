import { at } from '../../base/assert.ts';
import type { Change } from '../../dataset/change-nodes.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { applyNodeChange } from '../../store/edits.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useAct, useSelector } from '../use-app.ts';

/** A node and how it is changed; `field` names the one that is being typed in. */
export function useNode(id: string) {
  const act = useAct();
  const { nodes, nodeIndex } = useSelector(selectNetwork);
  return {
    node: at(nodes, nodeIndex.get(id) ?? -1),
    change: (values: Change<NodeRecord>, field?: string) => act(applyNodeChange, id, values, Date.now(), field),
  };
}
