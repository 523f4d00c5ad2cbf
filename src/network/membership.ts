import { at } from '../base/assert.ts';
import type { NodeCode } from './codes.ts';
import { listEditions } from './editions.ts';
import type { Structure } from './structure.ts';

/** The facets that ask something of a node and not of a tie. */
export const NODE_FACETS = ['kinds', 'places', 'themes', 'sessions', 'days', 'editions'] as const;
export type NodeFacet = (typeof NODE_FACETS)[number];

/**
 * Who belongs to which options of one facet, as compressed rows: the options of node i stand at
 * rowStart[i] … rowStart[i + 1] - 1 of `rowOption`, ascending and without repetition, as indices into
 * `options`; `rowDerived` is 1 where a rule says so and no tie of the node's own.
 */
export interface FacetMembership {
  readonly options: readonly string[];
  readonly optionIndex: ReadonlyMap<string, number>;
  readonly rowStart: Int32Array;
  readonly rowOption: Int32Array;
  readonly rowDerived: Uint8Array;
}

export type Membership = Readonly<Record<NodeFacet, FacetMembership>>;

/** A facet under construction; a key is (node × options + option) × 2 + derived, so that sorting makes the rows. */
interface Draft {
  readonly options: readonly string[];
  readonly keys: number[];
}

const FACET_OF_ROLE: Readonly<Record<string, 'places' | 'themes' | 'sessions'>> = {
  place: 'places',
  theme: 'themes',
  session: 'sessions',
};

/**
 * Finds the kind, places, themes, sessions, days and editions of every node, over the ties that `allowedEdges`
 * marks with 1. A node's own ties to places, themes and sessions count whatever their relation. Three
 * rules add to them: an initiative takes over the places of who founded it (D4), a founder the themes of
 * the initiative (D5), a session the places of who and what appeared in it (D8). O(n + m), and a sort.
 */
export function buildMembership(network: Structure, allowedEdges: Uint8Array): Membership {
  const { nodes, source, target } = network;
  const { drafts, facets, options } = draftFacets(network);
  for (let node = 0; node < nodes.length; node++) {
    const facet = facets[node];
    if (facet) add(drafts[facet], node, at(options, node), 0);
  }
  const addOwn = (node: number, other: number) => {
    const facet = facets[other];
    if (facet) add(drafts[facet], node, at(options, other), 0);
  };
  for (let edge = 0; edge < source.length; edge++) {
    if (!allowedEdges[edge]) continue;
    addOwn(at(source, edge), at(target, edge));
    addOwn(at(target, edge), at(source, edge));
  }

  /** Pairs from ties of one relation role to one facet: for each node, the options it is tied to. */
  const tiedBy = (role: string, facet: string) => {
    const tied = new Map<number, number[]>();
    for (const edge of edgesOfRole(network, allowedEdges, role)) {
      const [from, to] = [at(source, edge), at(target, edge)];
      if (facets[to] === facet) append(tied, from, at(options, to));
      else if (facets[from] === facet) append(tied, to, at(options, from));
    }
    return tied;
  };
  const homes = tiedBy('place', 'places');
  const subjects = tiedBy('theme', 'themes');
  const takenOver = new Map<number, number[]>();
  for (const edge of edgesOfRole(network, allowedEdges, 'founding')) {
    const [founder, initiative] = [at(source, edge), at(target, edge)];
    for (const place of homes.get(founder) ?? []) {
      add(drafts.places, initiative, place, 1);
      append(takenOver, initiative, place);
    }
    for (const theme of subjects.get(initiative) ?? []) add(drafts.themes, founder, theme, 1);
  }
  for (const edge of edgesOfRole(network, allowedEdges, 'session')) {
    const isTarget = facets[at(target, edge)] === 'sessions';
    const [item, session] = isTarget ? [at(source, edge), at(target, edge)] : [at(target, edge), at(source, edge)];
    if (facets[session] !== 'sessions') continue;
    for (const place of homes.get(item) ?? []) add(drafts.places, session, place, 1);
    for (const place of takenOver.get(item) ?? []) add(drafts.places, session, place, 1);
  }

  const sessions = toFacet(drafts.sessions, nodes.length);
  const dayOf = sessions.options.map((id) => drafts.days.options.indexOf(dayOfSession(nodeById(network, id))));
  for (let node = 0; node < nodes.length; node++) {
    for (let slot = at(sessions.rowStart, node); slot < at(sessions.rowStart, node + 1); slot++) {
      add(drafts.days, node, at(dayOf, at(sessions.rowOption, slot)), 0);
    }
  }
  const rows = { places: toFacet(drafts.places, nodes.length), themes: toFacet(drafts.themes, nodes.length), sessions };
  if (network.editions.length > 0) {
    for (const [node, { editions, isDerived }] of listEditions(network, rows).entries())
      for (const edition of editions) add(drafts.editions, node, edition, isDerived ? 1 : 0);
  }
  return {
    kinds: toFacet(drafts.kinds, nodes.length),
    ...rows,
    days: toFacet(drafts.days, nodes.length),
    editions: toFacet(drafts.editions, nodes.length),
  };
}

/** The options of one facet that a node belongs to, and whether by a tie of its own or by a rule. */
export function listOptions(facet: FacetMembership, node: number): { option: string; how: 'own' | 'derived' }[] {
  const found: { option: string; how: 'own' | 'derived' }[] = [];
  for (let slot = at(facet.rowStart, node); slot < at(facet.rowStart, node + 1); slot++) {
    const how = facet.rowDerived[slot] ? 'derived' : 'own';
    found.push({ option: at(facet.options, at(facet.rowOption, slot)), how });
  }
  return found;
}

/** The empty facets, and for each node the facet it is an option of, if any, and its index there. */
function draftFacets(network: Structure) {
  const { nodes, kinds } = network;
  const ids = { places: [] as string[], themes: [] as string[], sessions: [] as string[] };
  const kindIds = [...kinds.keys()];
  const kindIndex = new Map(kindIds.map((id, index) => [id, index]));
  const kindDraft: Draft = { options: kindIds, keys: [] };
  const options = new Int32Array(nodes.length).fill(-1);
  const days = new Set<string>();
  const facets = nodes.map((node, index) => {
    add(kindDraft, index, kindIndex.get(node.kind) ?? -1, 0);
    const facet = FACET_OF_ROLE[kinds.get(node.kind)?.role ?? 'other'];
    if (facet) options[index] = ids[facet].push(node.id) - 1;
    if (facet === 'sessions') days.add(dayOfSession(node));
    return facet;
  });
  const drafts: Record<NodeFacet, Draft> = {
    kinds: kindDraft,
    places: { options: ids.places, keys: [] },
    themes: { options: ids.themes, keys: [] },
    sessions: { options: ids.sessions, keys: [] },
    days: { options: [...days].sort(compareDays), keys: [] },
    editions: { options: network.editions, keys: [] },
  };
  return { drafts, facets, options };
}

const dayOfSession = (node: NodeCode): string => String(node.session?.day ?? 'unstated');

/** Days by number; `'unstated'` is no number and stands last. */
function compareDays(one: string, other: string): number {
  return (Number(one) || Number.MAX_SAFE_INTEGER) - (Number(other) || Number.MAX_SAFE_INTEGER);
}

const nodeById = (network: Structure, id: string): NodeCode => at(network.nodes, network.nodeIndex.get(id) ?? -1);

function edgesOfRole(network: Structure, allowedEdges: Uint8Array, role: string): number[] {
  const found: number[] = [];
  for (const [edge, { relation }] of network.edges.entries()) {
    if (allowedEdges[edge] && network.relations.get(relation)?.role === role) found.push(edge);
  }
  return found;
}

function append(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function add(draft: Draft, node: number, option: number, derived: 0 | 1): void {
  draft.keys.push((node * draft.options.length + option) * 2 + derived);
}

function toFacet({ options, keys }: Draft, nodeCount: number): FacetMembership {
  // Float64 holds node × options exactly up to 2^53; of equal pairs the node's own tie sorts first and stays.
  const sorted = new Float64Array(keys).sort();
  const rowStart = new Int32Array(nodeCount + 1);
  const rowOption = new Int32Array(sorted.length);
  const rowDerived = new Uint8Array(sorted.length);
  let size = 0;
  let previous = -1;
  for (const key of sorted) {
    const pair = Math.floor(key / 2);
    if (pair === previous) continue;
    previous = pair;
    rowOption[size] = pair % options.length;
    rowDerived[size] = key % 2;
    size++;
    rowStart[Math.floor(pair / options.length) + 1] = size;
  }
  for (let node = 0; node < nodeCount; node++) {
    if (at(rowStart, node + 1) < at(rowStart, node)) rowStart[node + 1] = at(rowStart, node);
  }
  const optionIndex = new Map(options.map((id, index) => [id, index]));
  return { options, optionIndex, rowStart, rowOption: rowOption.slice(0, size), rowDerived: rowDerived.slice(0, size) };
}
