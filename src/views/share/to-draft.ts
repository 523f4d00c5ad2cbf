import type { Draft } from '../../keep/shelf.ts';
import { toBody } from '../../snapshot/json.ts';
import { writeHistory } from '../../store/kept-history.ts';
import type { State } from '../../store/state.ts';
import { toSnapshot } from './to-snapshot.ts';

/** The open network as the shelf keeps it: the view that Export would give, so that there is one way back. */
export function toDraft(state: State, id: string, changed: number): Draft {
  const { meta, nodes, edges } = state.document.dataset;
  const body = toBody(toSnapshot(state, new Date(changed).toISOString()));
  const name = { en: meta.title.en, id: meta.title.id };
  const history = writeHistory(state.document.past);
  return { id, name, nodes: nodes.length, ties: edges.length, changed, body, ...(history && { history }) };
}
