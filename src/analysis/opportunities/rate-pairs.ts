import { at, numberAt } from '../../base/assert.ts';
import { isEvent, type Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';
import { type SimpleGraph, toSimpleGraph } from '../simple-graph.ts';
import { type Belongings, buildBelongings } from './belongings.ts';
import { markTies } from './candidates.ts';
import { measurePairs, type PairIndices } from './pair-indices.ts';

/** What each index counts for in the blend. */
export interface Weights {
  /** For chains of three, as they are. */
  readonly chains: number;
  /** For the resource allocation of common neighbours. */
  readonly neighbours: number;
  /** For the rarity of each shared theme. */
  readonly themes: number;
}

/**
 * The orders of magnitude that find most hidden ties of the seminar (`hide-ties.ts`), from 3 × 3 tried for
 * neighbours and themes; `tests/bench/prediction.ts` chooses them anew on one half of the ties and tests them
 * on the other.
 */
export const WEIGHTS: Weights = { chains: 1, neighbours: 0.1, themes: 0.05 };

/** What all is rated by, made once for an extent. */
export interface Ground {
  readonly network: Structure;
  /** 1 for the ties that count. */
  readonly ties: Uint8Array;
  /** Its compact indices are those of `PairIndices`. */
  readonly graph: SimpleGraph;
  readonly belongings: Belongings;
  /** 1, by compact index, for events: what they link says nothing, since they hold everybody. */
  readonly containers: Uint8Array;
  /** 1 for the nodes that pairs are made of. */
  readonly partners: Uint8Array;
}

/** The indices of one node with others, and their blend. Compact indices; the arrays hold until the next call. */
export interface Rates extends PairIndices {
  /** The sum of the rarities of shared themes. */
  readonly themes: Float64Array;
}

/** `partners` marks by network index the nodes that pairs are made of. O(nodes + ties), and a sort. */
export function buildGround(network: Structure, extent: Extent, partners: Uint8Array): Ground {
  const ties = markTies(network, extent);
  const graph = toSimpleGraph(network, { nodes: extent.nodes, edges: ties });
  const containers = Uint8Array.from(graph.nodeOf, (node) => (isEvent(network, node) ? 1 : 0));
  return { network, ties, graph, containers, belongings: buildBelongings(network, ties, partners), partners };
}

/** A function that rates a node, by compact index, with all others; see `measurePairs`. It takes O(ties) at worst. */
export function ratePairs({ graph, containers, belongings }: Ground) {
  const measure = measurePairs(graph, containers);
  const themes = new Float64Array(graph.count);
  let touched: number[] = [];
  return (u: number): Rates => {
    for (const node of touched) themes[node] = 0;
    touched = [];
    const indices = measure(u);
    const node = numberAt(graph.nodeOf, u);
    for (const theme of at(belongings.themes, node)) {
      const rarity = numberAt(belongings.rarity, theme);
      if (rarity <= 0) continue;
      for (const other of belongings.havers.get(theme) ?? []) {
        const v = graph.indexOf[other] ?? -1;
        if (other === node || v < 0) continue;
        if (themes[v] === 0) touched.push(v);
        themes[v] = (themes[v] ?? 0) + rarity;
      }
    }
    const isNew = (v: number) => indices.common[v] === 0 && indices.chains[v] === 0;
    return { ...indices, themes, reached: [...indices.reached, ...touched.filter(isNew)] };
  };
}

/** How near two are. */
export function blend(rates: Rates, v: number, weights: Weights = WEIGHTS): number {
  return (
    weights.chains * (rates.chains[v] ?? 0) +
    weights.neighbours * (rates.resource[v] ?? 0) +
    weights.themes * (rates.themes[v] ?? 0)
  );
}
