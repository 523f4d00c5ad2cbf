import { at } from '../../base/assert.ts';
import type { Change } from '../../dataset/change-nodes.ts';
import type { EdgeRecord } from '../../dataset/schema.ts';
import { applyTieChange } from '../../store/edits.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useAct, useSelector } from '../use-app.ts';

/** A tie and how it is changed; `field` names the one that is being typed in. */
export function useTie(id: string) {
  const act = useAct();
  const { edges, edgeIndex } = useSelector(selectNetwork);
  return {
    tie: at(edges, edgeIndex.get(id) ?? -1),
    change: (values: Change<EdgeRecord>, field?: string) => act(applyTieChange, id, values, Date.now(), field),
  };
}
