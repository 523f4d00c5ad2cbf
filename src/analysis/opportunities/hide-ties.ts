import { at, numberAt } from '../../base/assert.ts';
import { seededRandom } from '../../base/random.ts';
import { listTies } from '../../network/list-ties.ts';
import type { Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';
import { markTies } from './candidates.ts';

// Known ties are hidden and looked for, to see what a measure is worth. Only stated ties are hidden: an inferred one
// would be found by the very rule that made it. For the same reason inferred ties are hidden along with a tie where
// they close a triangle with it. Large networks hide a sample at once, as is usual there (L. Lü, T. Zhou, “Link
// prediction in complex networks: a survey”, Physica A 390, 2011).

/** How well a measure finds hidden ties, both 0–1. */
export interface Quality {
  /** How often the hidden end is among the ten best; of equals each is as likely. */
  readonly hits: number;
  /** How often the hidden end is above one that is not tied, half of it where they are equal (area under the ROC curve). */
  readonly auc: number;
}

const TOP = 10;
/** Each hidden tie costs a new graph; in networks with more ties than this all that are hidden are so at once. */
export const LARGE = 2000;

/** The stated ties between those marked with 1, one for each pair of nodes. */
export function listEligible(network: Structure, extent: Extent, takesPart: Uint8Array): readonly number[] {
  const { nodes, edges, source, target } = network;
  const seen = new Set<number>();
  const found: number[] = [];
  markTies(network, extent).forEach((counts, edge) => {
    const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
    const pair = Math.min(from, to) * nodes.length + Math.max(from, to);
    if (!counts || at(edges, edge).layer !== 'stated' || !takesPart[from] || !takesPart[to] || seen.has(pair)) return;
    seen.add(pair);
    found.push(edge);
  });
  return found;
}

/** Those of them that are hidden: all, or of many a sample that is the same every time. */
export function listHidden(network: Structure, extent: Extent, takesPart: Uint8Array, most: number): readonly number[] {
  const all = listEligible(network, extent, takesPart);
  if (all.length <= most) return all;
  const random = seededRandom(1);
  return all
    .map((edge) => ({ edge, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ edge }) => edge);
}

/** The ties of the extent without those between the ends of some and the inferred ones that may follow from them. */
export function hideTies(network: Structure, extent: Extent, hidden: readonly number[]): Uint8Array {
  const { edges, source, target } = network;
  const counting = markTies(network, extent);
  const kept = counting.slice();
  const listCounting = (node: number) => listTies(network, node).filter(({ edge }) => counting[edge]);
  for (const tie of hidden) {
    const [from, to] = [numberAt(source, tie), numberAt(target, tie)];
    const [fromTies, toTies] = [listCounting(from), listCounting(to)];
    const near = [new Set(fromTies.map(({ other }) => other)), new Set(toTies.map(({ other }) => other))];
    for (const { other, edge } of [...fromTies, ...toTies]) {
      const closes = at(edges, edge).layer === 'inferred' && near.every((nodes) => nodes.has(other));
      const isBetween =
        (source[edge] === from && target[edge] === to) || (source[edge] === to && target[edge] === from);
      if (closes || isBetween) kept[edge] = 0;
    }
  }
  return kept;
}

/** Who takes part and is not tied to `end` by any tie of the network; neither `end` nor `goal`. */
export function listUntied(
  { rowStart, rowNode }: Structure,
  takesPart: Uint8Array,
  end: number,
  goal: number,
): number[] {
  const tied = new Set(rowNode.subarray(numberAt(rowStart, end), numberAt(rowStart, end + 1)));
  const found: number[] = [];
  for (let node = 0; node < takesPart.length; node++) {
    if (takesPart[node] && node !== end && node !== goal && !tied.has(node)) found.push(node);
  }
  return found;
}

export function judge(goal: number, others: readonly number[], scoreOf: (other: number) => number): Quality {
  // Sums in another order differ in their last digits; such scores are equal.
  const margin = 1e-12;
  let [above, equal] = [0, 0];
  for (const other of others) {
    const score = scoreOf(other);
    if (score > goal + margin) above++;
    else if (score >= goal - margin) equal++;
  }
  const hits = Math.min(1, Math.max(0, (TOP - above) / (equal + 1)));
  return { hits, auc: others.length === 0 ? 0.5 : 1 - (above + equal / 2) / others.length };
}

/** The mean of cases; NaN without any. */
export function summarise(cases: readonly Quality[]): Quality {
  const mean = (read: (one: Quality) => number) => cases.reduce((sum, one) => sum + read(one), 0) / cases.length;
  return { hits: mean(({ hits }) => hits), auc: mean(({ auc }) => auc) };
}
