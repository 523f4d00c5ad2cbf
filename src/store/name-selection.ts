import { appMessages } from '../language/app.ts';
import { tieMessages } from '../language/ties.ts';
import { buildSentence } from '../network/build-sentence.ts';
import { listParallel } from '../network/parallel-ties.ts';
import { tellId, tellName } from '../network/tell-apart.ts';
import { chain } from './chain.ts';
import { selectCounted, selectLanguage, selectNetwork } from './selectors.ts';
import type { State } from './state.ts';

/**
 * What is selected, in a few words of the visitor's language: a node's name, a tie as a sentence, of
 * several how many; null when nothing is.
 */
export const nameSelection: (state: State) => string | null = chain(
  [selectNetwork, (state: State) => state.session.selection, (state: State) => state.session.edge, selectLanguage],
  (network, selection, edge, language) => {
    const tie = edge === null ? undefined : network.edgeIndex.get(edge);
    if (tie !== undefined) return buildSentence(network, tie, language);
    const nodes = selection.flatMap((id) => network.nodeIndex.get(id) ?? []);
    if (nodes.length > 1) return appMessages[language].selected(nodes.length);
    return nodes[0] === undefined ? null : tellName(network, nodes[0], language);
  },
);

/** `2 of 3 ties`: which a tie is of those with the same ends; nothing where it is the only one. */
export function nameAmong(state: State, id: string): string {
  const network = selectNetwork(state);
  const edge = network.edgeIndex.get(id);
  if (edge === undefined) return '';
  const ties = listParallel(network, edge, selectCounted(state).edges);
  return ties.length > 1 ? tieMessages[state.session.language].among(ties.indexOf(edge) + 1, ties.length) : '';
}

/** A node's name in the visitor's language, with what tells it from others of that name. */
export const nameNode = (state: State, node: number): string =>
  tellName(selectNetwork(state), node, state.session.language);

/** The same by its id; one that is not there is called by that. */
export const nameId = (state: State, id: string): string => tellId(selectNetwork(state), id, state.session.language);

/** What a kind is called in the language of the page. */
export const nameKind = ({ document, session }: State, kind: string): string =>
  document.dataset.kinds.find(({ id }) => id === kind)?.label[session.language] ?? kind;
