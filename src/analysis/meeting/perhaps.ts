import { at } from '../../base/assert.ts';
import { areFirm, findDoubt } from '../../network/doubt.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { isPerson } from '../opportunities/candidates.ts';
import type { Link, MayKnow } from './meeting.ts';
import { listCompany, type Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** So many are named who may know somebody. */
const MOST = 2;

/**
 * People who may know a partner's side, `side`: the source says so by a tie, or that both were in a session, but not
 * surely, and no check questions it or that they were at an event. They introduce nobody, and can be asked whether they
 * do. None of those that `isAside` says are of either side or can introduce anyway; at most two, who knows fewest first,
 * and to each partner others of equals.
 */
export function findPerhaps(
  terrain: Terrain,
  { sessions: own }: Seeker,
  side: readonly number[],
  isAside: (node: number) => boolean,
): readonly MayKnow[] {
  const { network, knowing, acquaintances, sessions, events } = terrain;
  const wasDoubted = (node: number) =>
    at(events, node).some(({ edges }) => edges.some((edge) => findDoubt(network, edge) === 'questioned'));
  const found = new Map<number, Link>();
  const offer = (node: number, link: Link) => {
    const isClaimed = link.edges.every((edge) => [null, 'uncertain'].includes(findDoubt(network, edge)));
    if (!isClaimed || areFirm(network, link.edges) || found.has(node)) return;
    if (isPerson(network, node) && !side.includes(node) && !isAside(node)) found.set(node, link);
  };
  for (const whom of side) {
    for (const node of at(acquaintances, whom)) {
      offer(node, { how: 'tie', whom, through: -1, edges: [findBestTie(network, knowing, node, whom)] });
    }
    for (const { where, edges } of at(sessions, whom)) {
      // Whom the seeker's side sat with it can ask itself.
      if (own.has(where) || wasDoubted(whom)) continue;
      for (const node of listCompany(terrain, where)) {
        const visit = at(sessions, node).find((one) => one.where === where);
        if (visit && !wasDoubted(node))
          offer(node, { how: 'session', whom, through: where, edges: [...visit.edges, ...edges.toReversed()] });
      }
    }
  }
  const [partner = 0] = side;
  const count = network.nodes.length;
  const turn = (node: number) => (node - partner + count) % count;
  const known = (node: number) => acquaintances[node]?.length ?? 0;
  return [...found]
    .sort(([one], [other]) => known(one) - known(other) || turn(one) - turn(other))
    .slice(0, MOST)
    .map(([node, link]) => ({ node, link }));
}
