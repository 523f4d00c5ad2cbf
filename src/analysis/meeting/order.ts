import { at } from '../../base/assert.ts';
import { findContact } from './contact.ts';
import { findHelp } from './introducers.ts';
import { isGood } from './meeting.ts';
import type { Proof } from './proof.ts';
import type { Chosen } from './rank.ts';
import type { Seeker } from './seeker.ts';
import { type Entry, spread } from './spread.ts';
import type { Terrain } from './terrain.ts';

/** Somebody to meet under the reason of a group, with what it rests on. */
export type Proven = Chosen & { readonly proofs: readonly Proof[] };

/** The first `count` of a group, in the order to read them; see `spread`, also for `isCounted`. */
export function orderGroup(
  terrain: Terrain,
  seeker: Seeker,
  group: readonly Proven[],
  count: number,
  isCounted: boolean,
): readonly Proven[] {
  const entries = group.map((one): Proven & Entry => {
    const { node, strength, score } = one.best;
    const canBeWrittenTo = findContact(terrain, node) !== null;
    const grounds = one.proofs.flatMap(({ nodes }) => nodes);
    return { ...one, node, strength, score, grounds, canBeWrittenTo, through: listThrough(terrain, seeker, node) };
  });
  return spread(entries, count, isCounted);
}

/** Who truly introduces to somebody; where they do since they are near, that is no guess: on a guess nobody moves up. */
function listThrough(terrain: Terrain, seeker: Seeker, node: number): readonly number[] {
  const contact = findContact(terrain, node);
  const isSure = (edge: number) => at(terrain.network.edges, edge).certainty === 'high';
  return findHelp(terrain, seeker, node).introducers.flatMap((one) =>
    isGood(one, { contact }) && (one.near?.edges.every(isSure) ?? true) ? [one.node] : [],
  );
}
