import { append } from '../base/append.ts';
import { at, numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import type { RelationRole } from '../dataset/vocabulary.ts';
import type { NodeCode } from './codes.ts';
import { isContext, listEditions } from './editions.ts';
import { isEvent, type Structure } from './structure.ts';
import { listWider } from './within.ts';

/** The facets that ask something of a node and not of a tie. */
export const NODE_FACETS = ['kinds', 'places', 'themes', 'sessions', 'days', 'editions'] as const;
export type NodeFacet = (typeof NODE_FACETS)[number];

/** How a node belongs to an option: by a tie of its own, by a rule over the ties of others, or as what lies in a region. */
export const BELONGS = ['own', 'derived', 'region'] as const;
export type Belongs = (typeof BELONGS)[number];
type BelongsCode = 0 | 1 | 2;

/**
 * Who belongs to which options of one facet, as compressed rows: the options of node i stand at
 * rowStart[i] … rowStart[i + 1] - 1 of `rowOption`, ascending and without repetition, as indices into
 * `options`; `rowHow` says how, as the first of `BELONGS` that holds.
 */
export interface FacetMembership {
  readonly options: readonly string[];
  readonly optionIndex: ReadonlyMap<string, number>;
  readonly rowStart: Int32Array;
  readonly rowOption: Int32Array;
  readonly rowHow: Uint8Array;
}

export type Membership = Readonly<Record<NodeFacet, FacetMembership>>;

/** A facet under construction; a key is (node × options + option) × 3 + how, so that sorting makes the rows. */
interface Draft {
  readonly options: readonly string[];
  readonly keys: number[];
}

/** So many nodes or ties between two breaths. */
const AT_ONCE = 2000;

const FACET_OF_ROLE: Readonly<Record<string, 'places' | 'themes' | 'sessions'>> = {
  place: 'places',
  theme: 'themes',
  session: 'sessions',
};

/**
 * Finds the kind, places, themes, sessions, days and editions of every node, over the ties that `allowedEdges`
 * marks with 1. A node's own ties to places, themes and sessions count whatever their relation, but for the
 * larger one of two: an event took part in none of its sessions, a region lies in none of its countries. Where
 * relations say who is where, a person or body is from no place that it only speaks or writes of. Rules
 * add to them: an initiative takes over the places and sessions of who founded it (D4), a founder the themes of
 * the initiative (D5), a session the places of who and what appeared in it (D8), and all that belongs to a place
 * belongs to the regions that hold it, unless `regions` are to stand `apart`. O(n + m), and a sort.
 */
export const buildMembership = (
  network: Structure,
  allowedEdges: Uint8Array,
  regions: 'held' | 'apart' = 'held',
): Membership => finish(buildMembershipInSteps(network, allowedEdges, regions));

/** The same in steps of some ms. */
export function* buildMembershipInSteps(
  network: Structure,
  allowedEdges: Uint8Array,
  regions: 'held' | 'apart' = 'held',
): Steps<Membership> {
  const { nodes, source, target } = network;
  const { drafts, facets, options } = draftFacets(network);
  yield;
  for (let node = 0; node < nodes.length; node++) {
    if (node % AT_ONCE === 0) yield;
    const facet = facets[node];
    if (facet) add(drafts[facet], node, numberAt(options, node), 0);
  }
  const saysWhere = [...network.relations.values()].some(({ role }) => role === 'place');
  const addOwn = (node: number, other: number, role: RelationRole | undefined) => {
    const facet = facets[other];
    if (!facet || (facet === 'sessions' && isEvent(network, node))) return;
    if (facet === 'places' && saysWhere && role !== 'place' && !isContext(network, node)) return;
    add(drafts[facet], node, numberAt(options, other), 0);
  };
  for (let edge = 0; edge < source.length; edge++) {
    if (edge % AT_ONCE === 0) yield;
    if (!allowedEdges[edge]) continue;
    const [from, to, role] = [numberAt(source, edge), numberAt(target, edge), roleOfTie(network, edge)];
    if (role !== 'region') addOwn(from, to, role);
    if (role !== 'part') addOwn(to, from, role);
  }

  /** Pairs from ties of one relation role to one facet: for each node, the options it is tied to. */
  const tiedBy = (role: RelationRole, facet: string) => {
    const tied = new Map<number, number[]>();
    for (const edge of edgesOfRole(network, allowedEdges, role)) {
      const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
      if (facets[to] === facet) append(tied, from, numberAt(options, to));
      else if (facets[from] === facet) append(tied, to, numberAt(options, from));
    }
    return tied;
  };
  yield;
  const homes = tiedBy('place', 'places');
  yield;
  const subjects = tiedBy('theme', 'themes');
  yield;
  const appearances = tiedBy('session', 'sessions');
  yield;
  const takenOver = new Map<number, number[]>();
  for (const edge of edgesOfRole(network, allowedEdges, 'founding')) {
    const [founder, initiative] = [numberAt(source, edge), numberAt(target, edge)];
    for (const place of homes.get(founder) ?? []) {
      add(drafts.places, initiative, place, 1);
      append(takenOver, initiative, place);
    }
    for (const theme of subjects.get(initiative) ?? []) add(drafts.themes, founder, theme, 1);
    for (const session of appearances.get(founder) ?? []) add(drafts.sessions, initiative, session, 1);
  }
  for (const edge of edgesOfRole(network, allowedEdges, 'session')) {
    const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
    const [item, session] = facets[to] === 'sessions' ? [from, to] : [to, from];
    if (facets[session] !== 'sessions') continue;
    for (const place of homes.get(item) ?? []) add(drafts.places, session, place, 1);
    for (const place of takenOver.get(item) ?? []) add(drafts.places, session, place, 1);
  }
  yield;
  if (regions === 'held') addRegions(network, allowedEdges, drafts.places);

  const sessions = toFacet(drafts.sessions, nodes.length);
  const dayOf = sessions.options.map((id) => drafts.days.options.indexOf(dayOfSession(nodeById(network, id))));
  for (let node = 0; node < nodes.length; node++) {
    for (let slot = numberAt(sessions.rowStart, node); slot < numberAt(sessions.rowStart, node + 1); slot++) {
      const [session, how] = [numberAt(sessions.rowOption, slot), numberAt(sessions.rowHow, slot)];
      add(drafts.days, node, at(dayOf, session), how as BelongsCode);
    }
  }
  yield;
  const places = toFacet(drafts.places, nodes.length);
  yield;
  const themes = toFacet(drafts.themes, nodes.length);
  yield;
  const rows = { places, themes, sessions };
  if (network.editions.length > 0) {
    for (const [node, { editions, isDerived }] of listEditions(network, rows, allowedEdges).entries())
      for (const edition of editions) add(drafts.editions, node, edition, isDerived ? 1 : 0);
  }
  const kinds = toFacet(drafts.kinds, nodes.length);
  yield;
  return {
    kinds,
    ...rows,
    days: toFacet(drafts.days, nodes.length),
    editions: toFacet(drafts.editions, nodes.length),
  };
}

/** All that belongs to a place belongs to the regions that hold it. */
function addRegions(network: Structure, allowedEdges: Uint8Array, places: Draft): void {
  const optionOf = new Map(places.options.map((id, option) => [network.nodeIndex.get(id) ?? -1, option]));
  const outer = new Map<number, number[]>();
  for (const [place, regions] of listWider(network, allowedEdges)) {
    const held = regions.flatMap((region) => optionOf.get(region) ?? []);
    outer.set(optionOf.get(place) ?? -1, held);
  }
  if (outer.size === 0) return;
  const { length } = places.options;
  for (const key of [...places.keys]) {
    const pair = Math.floor(key / BELONGS.length);
    for (const region of outer.get(pair % length) ?? []) add(places, Math.floor(pair / length), region, 2);
  }
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

const roleOfTie = ({ edges, relations }: Structure, edge: number): RelationRole | undefined =>
  relations.get(at(edges, edge).relation)?.role;

function edgesOfRole(network: Structure, allowedEdges: Uint8Array, role: RelationRole): number[] {
  const found: number[] = [];
  for (let edge = 0; edge < allowedEdges.length; edge++)
    if (allowedEdges[edge] && roleOfTie(network, edge) === role) found.push(edge);
  return found;
}

function add(draft: Draft, node: number, option: number, how: BelongsCode): void {
  draft.keys.push((node * draft.options.length + option) * BELONGS.length + how);
}

function toFacet({ options, keys }: Draft, nodeCount: number): FacetMembership {
  // Float64 holds node × options exactly up to 2^53; of equal pairs the node's own tie sorts first and stays.
  const sorted = new Float64Array(keys).sort();
  const rowStart = new Int32Array(nodeCount + 1);
  const rowOption = new Int32Array(sorted.length);
  const rowHow = new Uint8Array(sorted.length);
  let size = 0;
  let previous = -1;
  for (const key of sorted) {
    const pair = Math.floor(key / BELONGS.length);
    if (pair === previous) continue;
    previous = pair;
    rowOption[size] = pair % options.length;
    rowHow[size] = key % BELONGS.length;
    size++;
    rowStart[Math.floor(pair / options.length) + 1] = size;
  }
  for (let node = 0; node < nodeCount; node++) {
    if (numberAt(rowStart, node + 1) < numberAt(rowStart, node)) rowStart[node + 1] = numberAt(rowStart, node);
  }
  const optionIndex = new Map(options.map((id, index) => [id, index]));
  return { options, optionIndex, rowStart, rowOption: rowOption.slice(0, size), rowHow: rowHow.slice(0, size) };
}
