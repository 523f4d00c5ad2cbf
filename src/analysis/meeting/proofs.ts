import { at, numberAt } from '../../base/assert.ts';
import { share } from '../opportunities/belongings.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import { listShared } from './common.ts';
import { listMiddles, listNew } from './measures.ts';
import type { MeetingReason } from './meeting.ts';
import type { Proof } from './proof.ts';
import { traceRegion } from './regions.ts';
import type { Seeker, SideVisit } from './seeker.ts';
import type { Terrain, Visit } from './terrain.ts';

/** So many proofs are told of a reason, and so many are named in one. */
const MOST_PROOFS = 5;

/** What a reason to meet a partner rests on, the weightiest first. Empty where nothing speaks for it. */
export function proveReason(
  terrain: Terrain,
  seeker: Seeker,
  reason: MeetingReason,
  partner: number,
): readonly Proof[] {
  return PROVERS[reason](terrain, seeker, partner).slice(0, MOST_PROOFS);
}

type Prover = (terrain: Terrain, seeker: Seeker, partner: number) => readonly Proof[];

const PROVERS: Readonly<Record<MeetingReason, Prover>> = {
  close: (terrain, seeker, partner) => [
    ...proveMiddles(terrain, seeker, partner),
    ...proveVisits(terrain, seeker, 'session', at(terrain.sessions, partner), seeker.sessions),
    ...proveVisits(terrain, seeker, 'event', at(terrain.events, partner), seeker.events),
    ...provePlaces(terrain, seeker, partner),
    ...proveKind(terrain, seeker, partner),
  ],
  cause: (terrain, seeker, partner) => [
    ...proveThemes(terrain, seeker, partner),
    ...provePlaces(terrain, seeker, partner),
    ...proveKind(terrain, seeker, partner),
  ],
  doors: proveDoors,
  learn: proveLearn,
  elsewhere: (terrain, seeker, partner) => [
    ...proveThemes(terrain, seeker, partner).slice(0, MOST_PROOFS - 1),
    proveElsewhere(terrain, partner),
    ...proveKind(terrain, seeker, partner),
  ],
};

const one = (code: Proof['code'], nodes: readonly number[], edges: readonly number[]): Proof => ({
  code,
  nodes,
  edges,
  count: 1,
});

function proveMiddles(terrain: Terrain, seeker: Seeker, partner: number): readonly Proof[] {
  const { network, knowing, acquaintances } = terrain;
  // Who knows fewest links most.
  const middles = listMiddles(terrain, seeker, partner).toSorted(
    (a, b) => at(acquaintances, a).length - at(acquaintances, b).length || a - b,
  );
  return middles.map((middle) => {
    const first = seeker.acquainted.get(middle) ?? seeker.node;
    const way = [...new Set([seeker.node, first, middle, partner])];
    const edges = way.slice(1).map((node, step) => findBestTie(network, knowing, at(way, step), node));
    return one('between', way.slice(1, -1), edges);
  });
}

/** From the seeker to who stood for it, if it was not there itself, and on to where both were. */
function proveVisits(
  terrain: Terrain,
  seeker: Seeker,
  code: 'session' | 'event',
  visits: readonly Visit[],
  mine: ReadonlyMap<number, SideVisit>,
): readonly Proof[] {
  const size = ({ where }: Visit) => terrain.inside.get(where)?.length ?? 0;
  return visits
    .toSorted((a, b) => size(a) - size(b) || a.where - b.where)
    .flatMap(({ where, edges, isHost }) => {
      const own = mine.get(where);
      if (!own) return [];
      const before = own.by === seeker.node ? [] : [own.by];
      return [
        one(isHost ? 'host' : code, [...before, where], [...toVisit(terrain, seeker, own), ...edges.toReversed()]),
      ];
    });
}

/** The ties by which the seeker was somewhere, or who stood for it. */
function toVisit({ network, ties }: Terrain, { node }: Seeker, { by, edges }: SideVisit): readonly number[] {
  return by === node ? edges : [findBestTie(network, ties, node, by), ...edges];
}

function trace({ network, ties }: Terrain, node: number, goal: number): readonly number[] {
  return node < 0 ? [] : traceBelonging(network, ties, node, goal);
}

function provePlaces(terrain: Terrain, seeker: Seeker, partner: number): readonly Proof[] {
  const shared = share(seeker.places, at(terrain.belongings.places, partner));
  // Each of the seeker's places once, however many places of the other lie in it.
  const proofs = new Map<number, Proof>();
  for (const place of shared) {
    const mine = seeker.regionOf.get(place) ?? place;
    if (proofs.has(mine)) continue;
    const edges = [
      ...trace(terrain, seeker.node, mine),
      ...traceRegion(terrain.regions, mine, place),
      ...trace(terrain, partner, place).toReversed(),
    ];
    proofs.set(mine, one('place', [mine], edges));
  }
  return [...proofs.values()];
}

function proveKind({ network }: Terrain, seeker: Seeker, partner: number): readonly Proof[] {
  return seeker.kinds.has(at(network.nodes, partner).kind) ? [one('kind', [], [])] : [];
}

function proveThemes(terrain: Terrain, seeker: Seeker, partner: number): readonly Proof[] {
  const { rarity } = terrain.belongings;
  const themes = listShared(terrain, seeker, partner)
    .filter((theme) => numberAt(rarity, theme) > 0)
    .toSorted((a, b) => numberAt(rarity, b) - numberAt(rarity, a) || a - b);
  const rare = themes.filter((theme) => !seeker.common.has(theme));
  return (rare.length > 0 ? rare : themes).map((theme) => {
    const onward = trace(terrain, partner, theme).toReversed();
    const event = seeker.common.get(theme);
    if (event === undefined) return one('theme', [theme], [...trace(terrain, seeker.node, theme), ...onward]);
    const visit = seeker.events.get(event);
    const lead = visit ? toVisit(terrain, seeker, visit) : [];
    return one('event-theme', [event, theme], [...lead, ...trace(terrain, event, theme), ...onward]);
  });
}

function proveElsewhere(terrain: Terrain, partner: number): Proof {
  const places = at(terrain.belongings.places, partner);
  const nodes = places.slice(0, MOST_PROOFS);
  return {
    code: 'elsewhere',
    nodes,
    edges: nodes.flatMap((place) => trace(terrain, partner, place)),
    count: places.length,
  };
}

function proveDoors(terrain: Terrain, seeker: Seeker, partner: number): readonly Proof[] {
  const { network, knowing, acquaintances } = terrain;
  const { direct, company } = listNew(terrain, seeker, partner);
  // The best known first: they are why the door is worth opening.
  const known = direct.toSorted((a, b) => at(acquaintances, b).length - at(acquaintances, a).length || a - b);
  const nodes = known.slice(0, MOST_PROOFS);
  const edges = nodes.map((node) => findBestTie(network, knowing, partner, node));
  const reach: Proof[] = nodes.length > 0 ? [{ code: 'reach', nodes, edges, count: direct.length }] : [];
  const sessions = company
    .filter(({ others }) => others.length > 0)
    .toSorted((a, b) => b.others.length - a.others.length || a.where - b.where)
    .map(
      ({ where, edges: way, others }): Proof => ({
        code: 'reach-session',
        nodes: [where],
        edges: way,
        count: others.length,
      }),
    );
  return [...reach, ...sessions];
}

function proveLearn(terrain: Terrain, { looksFor }: Seeker, partner: number): readonly Proof[] {
  const { themes, rarity } = terrain.belongings;
  const found = share(looksFor, at(themes, partner)).toSorted(
    (a, b) => numberAt(rarity, b) - numberAt(rarity, a) || a - b,
  );
  return found.map((theme) => one('looked-for', [theme], trace(terrain, partner, theme)));
}
