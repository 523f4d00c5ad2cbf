import type { Steps } from '../../base/steps.ts';
import type { Draft } from '../../keep/shelf.ts';
import { toBodyInSteps } from '../../snapshot/json.ts';
import { writeHistory } from '../../store/kept-history.ts';
import { selectReports } from '../../store/reports.ts';
import type { State } from '../../store/state.ts';
import { toSnapshot } from './view.ts';

/** The open network as the shelf keeps it: the view that Export would give. */
export function* toDraftInSteps(state: State, id: string, changed: number): Steps<Draft> {
  const { meta, nodes, edges } = state.document.dataset;
  const snapshot = toSnapshot(state, new Date(changed).toISOString());
  yield;
  const view = yield* toBodyInSteps(snapshot);
  yield;
  const reports = selectReports(state);
  // They lie beside the view, which goes into files without them.
  const body = reports.length > 0 ? `${view.slice(0, -1)},"reports":${JSON.stringify(reports)}}` : view;
  const name = { en: meta.title.en, id: meta.title.id };
  const history = writeHistory(state.document);
  return { id, name, nodes: nodes.length, ties: edges.length, changed, body, ...(history && { history }) };
}
