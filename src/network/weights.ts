import type { Structure } from './structure.ts';

/** What stated ties weigh. */
export interface Weights {
  /** By edge; NaN: nobody weighs ties of its kind. */
  readonly ofEdge: Float64Array;
  readonly lightest: number;
  readonly heaviest: number;
}

type Weighed = Pick<Structure, 'edges'>;

const weightsOf = new WeakMap<Weighed['edges'], Weights | null>();

/**
 * The weights of a network's stated ties; null where they do not differ. Of a relation some of whose ties have a
 * weight, the others weigh 1, as in the files that weights come from. O(edges), once.
 */
export function findWeights({ edges }: Weighed): Weights | null {
  const known = weightsOf.get(edges);
  if (known !== undefined) return known;
  const found = weigh(edges);
  weightsOf.set(edges, found);
  return found;
}

function weigh(edges: Weighed['edges']): Weights | null {
  const weighed = new Set<string>();
  for (const { layer, relation, weight } of edges)
    if (layer === 'stated' && weight !== undefined) weighed.add(relation);
  if (weighed.size === 0) return null;
  let [lightest, heaviest] = [Infinity, 0];
  const ofEdge = Float64Array.from(edges, ({ layer, relation, weight = 1 }) => {
    if (layer !== 'stated' || !weighed.has(relation)) return Number.NaN;
    lightest = Math.min(lightest, weight);
    heaviest = Math.max(heaviest, weight);
    return weight;
  });
  return lightest < heaviest ? { ofEdge, lightest, heaviest } : null;
}
