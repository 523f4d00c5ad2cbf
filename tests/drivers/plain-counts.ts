import { selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import type { State } from '../../src/store/state.ts';

/** A tie by the ids of its ends, and its place in the dataset. */
interface Tie {
  readonly edge: number;
  readonly source: string;
  readonly target: string;
}

/**
 * What every number on every screen is compared with, counted plainly from the marks: a tie is counted where it ends, a
 * loop once, parallel ones each. Neighbours are others, each once. Of a question what is only the frame takes no part.
 */
export function plainCounts(state: State) {
  const { nodes, edges } = selectNetwork(state);
  const visibility = selectVisibility(state);
  const all: readonly Tie[] = edges.map(({ source, target }, edge) => ({ edge, source, target }));
  const shown = all.filter(({ edge }) => visibility.edges[edge] === 1);
  const ids = nodes.flatMap(({ id }, index) => (visibility.counted[index] === 1 ? [id] : []));
  const counted = new Set(ids);
  const asked = shown.filter(({ source, target }) => counted.has(source) && counted.has(target));
  const at = (ties: readonly Tie[], id: string) => ties.filter(({ source, target }) => source === id || target === id);
  return {
    /** Who is counted, by id; the ties that are shown, and those among them that a question is about. */
    ids,
    shown,
    asked,
    /** How many ties end at somebody, shown and in all. */
    tiesOf: (id: string) => ({ shown: at(shown, id).length, all: at(all, id).length }),
    /** Whom somebody is tied to in what a question is about, but for those who take no part. */
    neighboursOf: (id: string, without: ReadonlySet<string> = new Set()) =>
      listNeighbours(asked, id).filter((other) => !without.has(other)),
    /** What hangs together in what a question is about, the largest first; without a tie, or without somebody. */
    partsOf: ({ edge = -1, id = '' }: { readonly edge?: number; readonly id?: string } = {}) =>
      listParts(
        ids.filter((one) => one !== id),
        asked.filter((tie) => tie.edge !== edge && tie.source !== id && tie.target !== id),
      ),
  };
}

function listNeighbours(ties: readonly Tie[], id: string): readonly string[] {
  const ends = ties.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [...new Set(ends)].filter((other) => other !== id);
}

function listParts(ids: readonly string[], ties: readonly Tie[]): readonly (readonly string[])[] {
  const partOf = new Map(ids.map((id) => [id, new Set([id])]));
  for (const { source, target } of ties) {
    const [one, other] = [partOf.get(source), partOf.get(target)];
    if (!one || !other || one === other) continue;
    for (const id of other) partOf.set(id, one.add(id));
  }
  return [...new Set(partOf.values())].map((part) => [...part]).sort((one, other) => other.length - one.length);
}
