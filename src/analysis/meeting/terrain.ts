import { append } from '../../base/append.ts';
import { at, numberAt } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import type { Extent } from '../extent.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { buildGround, type Ground } from '../opportunities/rate-pairs.ts';
import { markAcquainting } from './acquaint.ts';
import { buildRegions, type Regions } from './regions.ts';
import { buildStanding, type Standing } from './standing.ts';

/** That somebody was in a session or at an event, by the surest tie, or by two where only a session says so. */
export interface Visit {
  readonly where: number;
  readonly edges: readonly number[];
  /** By a tie of its own that is not drawn quietly: it holds the event. */
  readonly isHost: boolean;
  /** It was in a session of the event. */
  readonly isListed: boolean;
}

/** What meetings are found on, made once for an extent. Everything is by network index. */
export interface Terrain extends Ground {
  /** Marks with 1 the ties by which two partners know each other; see `markAcquainting`. */
  readonly knowing: Uint8Array;
  /** For each partner: the partners it is tied to by one of those, ascending. */
  readonly acquaintances: readonly (readonly number[])[];
  /** For each partner: its sessions, and its events. */
  readonly sessions: readonly (readonly Visit[])[];
  readonly events: readonly (readonly Visit[])[];
  /** For each session and event: the partners that were there, ascending. */
  readonly inside: ReadonlyMap<number, readonly number[]>;
  readonly standing: Standing;
  readonly regions: Regions;
}

/** O(nodes + ties), and a sort. `partners` marks who may be met; see `buildGround`. */
export function buildTerrain(network: Structure, extent: Extent, partners: Uint8Array): Terrain {
  const ground = buildGround(network, extent, partners);
  const { ties } = ground;
  const knowing = markAcquainting(network, ties, partners);
  const sorts = sortNodes(network);
  const near = (node: number, sort: string) => listNear(network, ties, node).filter((other) => sorts[other] === sort);
  const best = (one: number, other: number) => findBestTie(network, ties, one, other);
  const eventsOf = new Map<number, readonly { readonly where: number; readonly edge: number }[]>();
  network.nodes.forEach((_, node) => {
    if (sorts[node] !== 'session' || !extent.nodes[node]) return;
    eventsOf.set(
      node,
      near(node, 'event').map((where) => ({ where, edge: best(node, where) })),
    );
  });
  const acquaintances: (readonly number[])[] = [];
  const [sessions, events]: [(readonly Visit[])[], (readonly Visit[])[]] = [[], []];
  const inside = new Map<number, number[]>();
  network.nodes.forEach((_, node) => {
    if (!partners[node]) {
      for (const list of [acquaintances, sessions, events]) list.push([]);
      return;
    }
    acquaintances.push(listNear(network, knowing, node));
    const own = near(node, 'session').map((where) => ({
      where,
      edges: [best(node, where)],
      isHost: false,
      isListed: false,
    }));
    const found = new Map<number, Visit>();
    for (const where of near(node, 'event')) {
      const edge = best(node, where);
      found.set(where, { where, edges: [edge], isHost: !isQuiet(network, edge), isListed: false });
    }
    for (const { where: session, edges } of own) {
      for (const { where, edge } of eventsOf.get(session) ?? []) {
        const known = found.get(where);
        const visit = { where, edges: [...edges, edge], isHost: false, isListed: true };
        const isSurer = known && known.edges.length > 1 && sumDoubt(network, visit) < sumDoubt(network, known);
        found.set(where, !known || isSurer ? visit : { ...known, isListed: true });
      }
    }
    sessions.push(own);
    events.push([...found.values()]);
    for (const { where } of [...own, ...found.values()]) append(inside, where, node);
  });
  return {
    ...ground,
    knowing,
    acquaintances,
    sessions,
    events,
    inside,
    standing: buildStanding(network, ties, partners),
    regions: buildRegions(network, ties),
  };
}

/** Whether a tie's relation is drawn quietly. */
const isQuiet = (network: Structure, edge: number): boolean =>
  network.relations.get(at(network.edges, edge).relation)?.weight === 'quiet';

/** What a node is tied to by the ties marked with 1, ascending, each once. */
function listNear({ rowStart, rowNode, rowEdge }: Structure, ties: Uint8Array, node: number): number[] {
  const near = new Set<number>();
  for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
    if (ties[numberAt(rowEdge, slot)]) near.add(numberAt(rowNode, slot));
  }
  return [...near].sort((one, other) => one - other);
}

const sumDoubt = (network: Structure, { edges }: Visit): number =>
  edges.reduce((sum, edge) => sum + measureDoubt(network, edge), 0);
