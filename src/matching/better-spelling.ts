import { isWithin } from '../base/letters-apart.ts';
import type { Dataset, NodeRecord } from '../dataset/schema.ts';
import { toFold } from './keys.ts';

/** From here on two letters may differ by a slip, before one alone. */
const LONG = 9;

/** How often each entry is named: a person by rows, what people name by ties. O(ties). */
function toCounts({ nodes, edges, kinds }: Dataset): (node: NodeRecord) => number {
  const people = new Set(kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const ties = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const rows = new Map(nodes.map(({ id, origin = [] }) => [id, origin.length]));
  return ({ id, kind }) => (people.has(kind) ? rows : ties).get(id) ?? 0;
}

/**
 * Names entries that were joined: of two spellings a slip of the hand apart that which more rows or ties have is the
 * name, the other stays another name; where neither has more, the one that was there first. `coming` has all of them
 * as they were before.
 */
export function toBetterSpelling(
  coming: Dataset,
): (joined: NodeRecord, old: NodeRecord, others: readonly NodeRecord[]) => NodeRecord {
  let counts: ReturnType<typeof toCounts> | null = null;
  return (joined, old, others) => {
    const spelt = others.filter((other) => areSpellings(old, other));
    if (spelt.length === 0) return joined;
    counts ??= toCounts(coming);
    let best = old;
    for (const other of spelt) if (counts(other) > counts(best)) best = other;
    if (best === old) return joined;
    const { label } = best;
    const left = joined.aliases.filter(({ text }) => toFold(text) !== toFold(label.en));
    return { ...joined, label, aliases: [{ text: old.label.en, joined: true }, ...left] };
  };
}

function areSpellings({ label: one }: NodeRecord, { label: other }: NodeRecord): boolean {
  if (typeof one.own !== 'string' || typeof other.own !== 'string') return false;
  const [first, second] = [toFold(one.own), toFold(other.own)];
  return first !== second && isWithin(first, second, Math.min(first.length, second.length) < LONG ? 1 : 2);
}
