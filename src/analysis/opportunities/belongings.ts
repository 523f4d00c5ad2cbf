import { append } from '../../base/append.ts';
import { at } from '../../base/assert.ts';
import { listOptions } from '../../network/members.ts';
import { type Belongs, buildMembership, type FacetMembership } from '../../network/membership.ts';
import type { Structure } from '../../network/structure.ts';

/** The places, themes and sessions of every node, as ascending node indices, and how rare each theme is. */
export interface Belongings {
  readonly places: readonly (readonly number[])[];
  readonly themes: readonly (readonly number[])[];
  readonly sessions: readonly (readonly number[])[];
  /** By node index, for themes: 1 where nobody has it, 0 where every partner does. */
  readonly rarity: Float64Array;
  /** By node index, for themes: the partners that have it, ascending. */
  readonly havers: ReadonlyMap<number, readonly number[]>;
}

/**
 * Memberships as the filters understand them, but for regions and for sessions that a founder alone appeared in; and with
 * one rule more: who or what appeared in a session has the session's themes. The rarity of a theme that d of n partners have is ln((1 + n) / (1 + d)) / ln(1 + n): the
 * inverse document frequency (K. Spärck Jones, “A statistical interpretation of term specificity”, Journal
 * of Documentation 28, 1972), smoothed and brought to 0–1. O(nodes + ties), and a sort.
 */
export function buildBelongings(network: Structure, ties: Uint8Array, partners: Uint8Array): Belongings {
  const membership = buildMembership(network, ties, 'apart');
  const places = toRows(network, membership.places);
  const sessions = toRows(network, membership.sessions, (how) => how === 'own');
  const own = toRows(network, membership.themes);
  const themes = own.map((row, node) => {
    const others = at(sessions, node).filter((session) => session !== node);
    if (others.length === 0) return row;
    return [...new Set([...row, ...others.flatMap((session) => at(own, session))])].sort((one, other) => one - other);
  });
  const havers = new Map<number, number[]>();
  let count = 0;
  for (let node = 0; node < partners.length; node++) {
    if (!partners[node]) continue;
    count++;
    for (const theme of at(themes, node)) append(havers, theme, node);
  }
  const rarity = new Float64Array(network.nodes.length);
  const all = Math.log(1 + count);
  for (const [theme, { length }] of havers) rarity[theme] = Math.log((1 + count) / (1 + length)) / all;
  return { places, themes, sessions, rarity, havers };
}

/** What stands in both of two ascending lists. */
export function share(one: readonly number[], other: readonly number[]): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [at(one, i), at(other, j)];
    if (a === b) shared.push(a);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}

/** Whether two lists of places, or of sessions, have entries and none in common. */
export function areApart(one: readonly number[], other: readonly number[]): boolean {
  return one.length > 0 && other.length > 0 && share(one, other).length === 0;
}

function toRows(network: Structure, facet: FacetMembership, counts = (_how: Belongs) => true): number[][] {
  // Options stand in the dataset's order, so their nodes ascend too.
  return network.nodes.map((_, node) =>
    listOptions(facet, node).flatMap(({ option, how }) => (counts(how) ? (network.nodeIndex.get(option) ?? -1) : [])),
  );
}
