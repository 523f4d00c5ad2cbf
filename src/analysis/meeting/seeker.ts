import { at } from '../../base/assert.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import { share } from '../opportunities/belongings.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { isPerson, listKnown } from '../opportunities/candidates.ts';
import type { OpportunitiesParameters } from '../parameters.ts';
import { listOwnThemes } from './causes.ts';
import { findContact } from './contact.ts';
import type { Terrain, Visit } from './terrain.ts';

/** Where the seeker, or who stands for it, was. */
export interface SideVisit extends Visit {
  readonly by: number;
}

/** Who asks, on the map or described. */
export interface Seeker {
  /** -1 for somebody described. */
  readonly node: number;
  /** The people who stand for it; of a person none. */
  readonly own: readonly number[];
  /** It and all that is as good as it: its own people, or the bodies that a person can speak for. */
  readonly side: readonly number[];
  readonly themes: readonly number[];
  /** Those that it has of its own, see `listOwnThemes`. */
  readonly ownThemes: ReadonlySet<number>;
  /** What the events it was at were about as a whole, and the event of each: most who were there share it. */
  readonly common: ReadonlyMap<number, number>;
  /** The same, taken for its own; only where nobody shares its own. Of somebody described what the events were about that theirs are tied to. */
  readonly lent: ReadonlyMap<number, number>;
  /** Its places, and for each region the places in it. */
  readonly places: readonly number[];
  /** By place that only lies in a place of the seeker's: which one. */
  readonly regionOf: ReadonlyMap<number, number>;
  /** Its places, and the regions round them: who has none of them is elsewhere. */
  readonly around: readonly number[];
  /** Who is of its places, some of them; only of somebody described. */
  readonly neighbours: readonly number[];
  /** Ids of kinds; only of somebody described. */
  readonly kinds: ReadonlySet<string>;
  readonly looksFor: readonly number[];
  /** Who need not be met. */
  readonly known: ReadonlySet<number>;
  /** Who the side is tied to, and by whom of it: the seeker before its own. */
  readonly acquainted: ReadonlyMap<number, number>;
  readonly sessions: ReadonlyMap<number, SideVisit>;
  readonly events: ReadonlyMap<number, SideVisit>;
  /** All whom the side is tied to or was in a session with. */
  readonly circle: ReadonlySet<number>;
}

/** Sharing a session with more than this is no acquaintance. */
const CROWD = 400;
/** So many of a stranger's places may be asked to introduce them. */
const MOST_NEIGHBOURS = 400;

/** Whoever would find fewer looks further. */
const ENOUGH = 3;

/** A node of the map as seeker. */
export function toSeeker(terrain: Terrain, node: number, looksFor: readonly string[] = []): Seeker {
  const { network, belongings, standing } = terrain;
  const own = (standing.peopleOf.get(node) ?? []).map(({ person }) => person);
  const bodies = (standing.bodiesOf.get(node) ?? []).map(({ body }) => body);
  const side = [node, ...(isPerson(network, node) ? bodies : own)];
  const acquainted = new Map<number, number>();
  const [sessions, events] = [new Map<number, SideVisit>(), new Map<number, SideVisit>()];
  for (const by of side) {
    for (const other of at(terrain.acquaintances, by)) {
      if (!acquainted.has(other) && !side.includes(other)) acquainted.set(other, by);
    }
    for (const visit of at(terrain.sessions, by)) {
      if (!sessions.has(visit.where)) sessions.set(visit.where, { ...visit, by });
    }
    for (const visit of at(terrain.events, by)) {
      const known = events.get(visit.where);
      const isListed = visit.isListed || known?.isListed === true;
      const nearer = !known || visit.edges.length < known.edges.length ? { ...visit, by } : known;
      events.set(visit.where, { ...nearer, isListed });
    }
  }
  const circle = new Set([...side, ...acquainted.keys()]);
  for (const session of sessions.keys()) for (const other of listCompany(terrain, session)) circle.add(other);
  const known = new Set([...side, ...listKnown(network, sortNodes(network), node)]);
  const themes = at(belongings.themes, node);
  const common = lendThemes(terrain, events.keys());
  const isAlone = !themes.some((theme) => belongings.havers.get(theme)?.some((other) => !side.includes(other)));
  return {
    node,
    own,
    side,
    themes,
    ownThemes: listOwnThemes(terrain, node),
    common,
    lent: isAlone ? common : new Map(),
    ...spanPlaces(terrain, at(belongings.places, node)),
    neighbours: [],
    kinds: new Set(),
    looksFor: toNodes(terrain, looksFor),
    known,
    acquainted,
    sessions,
    events,
    circle,
  };
}

/**
 * Somebody who is not on the map; ids that the part asked about has not got say nothing. Whoever would find next to
 * nobody is answered faintly: a place then reaches to the region that holds it, and a theme that nobody has to what the
 * events were about that it is tied to.
 */
export function toDescribedSeeker(
  terrain: Terrain,
  { described, looksFor }: Pick<OpportunitiesParameters, 'described' | 'looksFor'>,
): Seeker {
  const themes = toNodes(terrain, described?.themes ?? []);
  const named = toNodes(terrain, described?.places ?? []);
  const isEnough = countFound(terrain, themes, spanPlaces(terrain, named).places) >= ENOUGH;
  const round = isEnough ? [] : named.flatMap((place) => terrain.regions.holdings.get(place) ?? []);
  const places = spanPlaces(terrain, [...new Set([...named, ...round.map(({ region }) => region)])]);
  const lent = themes.some((theme) => terrain.belongings.havers.has(theme)) ? new Map() : lendAround(terrain, themes);
  return {
    node: -1,
    own: [],
    side: [],
    themes,
    ownThemes: new Set(themes),
    common: lent,
    lent,
    ...places,
    neighbours: listNeighbours(terrain, places.places),
    kinds: new Set(described?.kinds),
    looksFor: toNodes(terrain, looksFor),
    known: new Set(),
    acquainted: new Map(),
    sessions: new Map(),
    events: new Map(),
    circle: new Set(),
  };
}

/** How many have one of some themes or places; a body and who is written to for it are one. */
function countFound(terrain: Terrain, themes: readonly number[], places: readonly number[]): number {
  const { partners, belongings } = terrain;
  const isOne = (node: number) =>
    share(themes, at(belongings.themes, node)).length + share(places, at(belongings.places, node)).length > 0;
  const found = new Set<number>();
  for (let node = 0; node < partners.length && found.size < ENOUGH; node++) {
    if (partners[node] && isOne(node)) found.add(findContact(terrain, node)?.node ?? node);
  }
  return found.size;
}

/** What the events were about that are tied to some themes. */
function lendAround(terrain: Terrain, themes: readonly number[]): ReadonlyMap<number, number> {
  const { network, ties } = terrain;
  const sorts = sortNodes(network);
  const isTied = (event: number) => themes.some((theme) => findBestTie(network, ties, event, theme) >= 0);
  const events = network.nodes.flatMap((_, node) => (sorts[node] === 'event' && isTied(node) ? [node] : []));
  return lendThemes(terrain, events);
}

/** Who is of some places, the first of them. */
function listNeighbours({ partners, belongings }: Terrain, places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let node = 0; node < partners.length && found.length < MOST_NEIGHBOURS; node++) {
    if (partners[node] && share(places, at(belongings.places, node)).length > 0) found.push(node);
  }
  return found;
}

function spanPlaces({ regions }: Terrain, own: readonly number[]): Pick<Seeker, 'places' | 'regionOf' | 'around'> {
  const regionOf = new Map<number, number>();
  for (const region of own) {
    for (const place of regions.narrower.get(region) ?? []) {
      if (!own.includes(place) && !regionOf.has(place)) regionOf.set(place, region);
    }
  }
  const places = [...own, ...regionOf.keys()].sort((a, b) => a - b);
  const around = new Set([...places, ...own.flatMap((place) => regions.wider.get(place) ?? [])]);
  return { places, regionOf, around: [...around].sort((a, b) => a - b) };
}

/** What some events are about themselves, not in one of their sessions. */
function lendThemes({ network, ties, belongings }: Terrain, events: Iterable<number>): ReadonlyMap<number, number> {
  const lent = new Map<number, number>();
  for (const event of events) {
    for (const theme of at(belongings.themes, event)) {
      if (findBestTie(network, ties, event, theme) >= 0) lent.set(theme, event);
    }
  }
  return lent;
}

/** Who was in a session, unless it was a crowd. */
export function listCompany({ inside }: Terrain, session: number): readonly number[] {
  const company = inside.get(session) ?? [];
  return company.length > CROWD ? [] : company;
}

/** The nodes with some ids that take part, ascending. */
function toNodes({ network, graph }: Terrain, ids: readonly string[]): number[] {
  const nodes = new Set(ids.map((id) => network.nodeIndex.get(id) ?? -1));
  return [...nodes].filter((node) => node >= 0 && (graph.indexOf[node] ?? -1) >= 0).sort((a, b) => a - b);
}
