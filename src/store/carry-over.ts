import { NO_ANSWERS } from '../analysis/answers.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Structure } from '../network/structure.ts';
import { formatAddress, parseAddress } from './address.ts';
import { chain } from './chain.ts';
import { selectNetwork, selectStructure } from './selectors.ts';
import { type State, withDocument, withMoment, withSession } from './state.ts';

/** Most edits leave the session as it is. */
const selectSessionAddress: (state: State) => string = chain([(state: State) => state.session], formatAddress);

/**
 * The same view of a network that has been edited. Nothing of it speaks of what is there no more: selection,
 * filters, questions and focus are what their own address says of the new network. Answers know nodes by their
 * place in a list and go with the structure they were asked of.
 */
export function carryOver(state: State, dataset: Dataset): State {
  const next = withDocument(state, { dataset });
  const [before, after] = [selectStructure(state), selectStructure(next)];
  if (after === before) return next;
  if (hasOnlyGrown(before, after)) return withMoment(next, { answers: NO_ANSWERS });
  const { nodeIndex } = selectNetwork(next);
  const known = (id: string | null) => (id !== null && nodeIndex.has(id) ? id : null);
  const address = selectSessionAddress(state);
  const { session: read } = parseAddress(address, selectNetwork(next));
  // What says the same stays the very same, so that nothing is filtered or told anew.
  const session = formatAddress({ ...state.session, ...read }) === address ? {} : read;
  const { hover, cursor, tying } = state.moment;
  const moment = { hover: known(hover), cursor: known(cursor), tying: known(tying), answers: NO_ANSWERS };
  const pinned = state.document.pinned.filter((id) => nodeIndex.has(id));
  return withDocument(withMoment(withSession(next, session), moment), { pinned });
}

/** Whether all that was there still is, in its old place: then nothing that was said of it is untrue. */
function hasOnlyGrown(before: Structure, after: Structure): boolean {
  const isAlike = (['kinds', 'relations', 'editions'] as const).every((list) => before[list] === after[list]);
  return isAlike && isStart(before.nodes, after.nodes) && isStart(before.edges, after.edges);
}

/** Whether a list begins with the very items of another one. */
function isStart<Item>(start: readonly Item[], list: readonly Item[]): boolean {
  if (start === list) return true;
  for (let place = 0; place < start.length; place++) if (start[place] !== list[place]) return false;
  return true;
}
