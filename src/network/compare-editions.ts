import { at, numberAt } from '../base/assert.ts';
import { isContext, listEditions } from './editions.ts';
import { NO_FILTERS } from './filters.ts';
import type { FacetMembership } from './membership.ts';
import type { Structure } from './structure.ts';
import { buildTies } from './ties.ts';
import { toToldIn } from './told-editions.ts';

/** Two editions, by their ids, and the way they are looked at. */
export interface EditionPair {
  readonly from: string;
  readonly to: string;
}

/** How something stands between two editions: it is told in the second alone, in both, in the first alone. */
export const STANDINGS = ['added', 'returned', 'absent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Nodes or ties by how they stand, by index, ascending. */
export type Compared = Readonly<Record<Standing, readonly number[]>>;

/** The same for one kind, by its id. */
export interface ComparedKind extends Compared {
  readonly option: string;
}

/**
 * The same for one place or one theme, of all who belong to it in either edition: whoever comes again and belongs to
 * another now is not absent.
 */
export interface ComparedOption extends ComparedKind {
  /** Who of them belonged to it in the first edition, and who does in the second, by index, ascending. */
  readonly was: readonly number[];
  readonly is: readonly number[];
}

/**
 * What differs between two editions. A node is a name that both tell of: nobody has looked whether it was there. Who
 * tells no edition, or others alone, stands nowhere.
 */
export interface Comparison extends EditionPair {
  /** By index; a place or a theme is there as soon as one of its members is, or it is said of itself. */
  readonly nodes: readonly (Standing | null)[];
  readonly edges: readonly (Standing | null)[];
  /** Who comes to an edition of themselves: everything but places, themes, sessions and events. */
  readonly whole: Compared;
  /** By kind, in their order; kinds of which nobody stands anywhere are left out. */
  readonly kinds: readonly ComparedKind[];
  /** Who of `whole` belongs to each place and each theme in either edition; those without anybody are left out. */
  readonly places: readonly ComparedOption[];
  readonly themes: readonly ComparedOption[];
  readonly ties: Compared;
  /** Who would count and tells no edition, and how many ties tell none. */
  readonly untold: { readonly nodes: readonly number[]; readonly ties: number };
}

/** 1: in the first, 2: in the second, 3: in both. */
const STANDING_OF = [null, 'absent', 'added', 'returned'] as const;

/** Compares two editions of a network; the other way round what was added is absent. O(nodes + ties + memberships). */
export function compareEditions(network: Structure, { from, to }: EditionPair): Comparison {
  const { membership, allowed } = buildTies(network, NO_FILTERS);
  const listed = listEditions(network, membership, allowed);
  const [first, second] = [network.editions.indexOf(from), network.editions.indexOf(to)];
  const toMask = (places: readonly number[]) => (places.includes(first) ? 1 : 0) | (places.includes(second) ? 2 : 0);
  const masks = listed.map(({ editions }) => toMask(editions));
  const tieMasks = network.edges.map(({ editions = [] }) => toMask(editions.map((id) => network.editions.indexOf(id))));
  const counts = network.nodes.map((_, node) => !isContext(network, node));
  const rows = (facet: FacetMembership) => {
    const isToldIn = toToldIn(network, facet.options, allowed);
    return compareOptions(
      network,
      facet,
      (node) => (counts[node] ? at(masks, node) : 0),
      (node, option) => (isToldIn(node, option, first) ? 1 : 0) | (isToldIn(node, option, second) ? 2 : 0),
    );
  };
  const [places, themes] = [rows(membership.places), rows(membership.themes)];
  const nodes = masks.map((mask) => STANDING_OF[mask] ?? null);
  return {
    from,
    to,
    nodes,
    edges: tieMasks.map((mask) => STANDING_OF[mask] ?? null),
    whole: toCompared(masks.map((mask, node) => (counts[node] ? mask : 0))),
    kinds: [...network.kinds.keys()]
      .map((kind) => ({
        option: kind,
        ...toCompared(masks.map((mask, node) => (at(network.nodes, node).kind === kind ? mask : 0))),
      }))
      .filter(isAny),
    places,
    themes,
    ties: toCompared(tieMasks),
    untold: {
      nodes: listed.flatMap(({ editions }, node) => (counts[node] && editions.length === 0 ? [node] : [])),
      ties: network.edges.filter(({ editions }) => !editions).length,
    },
  };
}

function toCompared(masks: readonly number[]): Compared {
  const compared: Record<Standing, number[]> = { added: [], returned: [], absent: [] };
  for (const [index, mask] of masks.entries()) {
    const standing = STANDING_OF[mask];
    if (standing) compared[standing].push(index);
  }
  return compared;
}

const isAny = ({ added, returned, absent }: Compared): boolean => added.length + returned.length + absent.length > 0;

/** The members of each option, by how they themselves stand, and by the editions in which they belong to it. */
function compareOptions(
  { nodes, nodeIndex }: Structure,
  { options, rowStart, rowOption }: FacetMembership,
  maskOf: (node: number) => number,
  toldOf: (node: number, option: number) => number,
): readonly ComparedOption[] {
  const rows = options.map((option) => ({
    option,
    ...{ added: [] as number[], returned: [] as number[], absent: [] as number[] },
    ...{ was: [] as number[], is: [] as number[] },
  }));
  const optionNodes = options.map((id) => nodeIndex.get(id) ?? -1);
  for (let node = 0; node < nodes.length; node++) {
    const mask = maskOf(node);
    const standing = STANDING_OF[mask];
    if (!standing) continue;
    for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
      const option = numberAt(rowOption, slot);
      const told = mask & toldOf(node, at(optionNodes, option));
      if (told === 0) continue;
      const row = at(rows, option);
      row[standing].push(node);
      if (told & 1) row.was.push(node);
      if (told & 2) row.is.push(node);
    }
  }
  return rows.filter(isAny);
}

/** How each tie is drawn: one that tells no edition of its own is gone with whoever is absent at its end. */
export const markGone = (
  { edges, source, target }: Structure,
  { nodes, edges: standings }: Comparison,
): readonly (Standing | null)[] =>
  standings.map((standing, edge) => {
    const isLeft = nodes[numberAt(source, edge)] === 'absent' || nodes[numberAt(target, edge)] === 'absent';
    return isLeft && !at(edges, edge).editions ? 'absent' : standing;
  });
