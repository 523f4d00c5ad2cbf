import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import type { Link } from './meeting.ts';
import type { Terrain, Visit } from './terrain.ts';

/** A link and how strong it is: from 4 a tie, from 3 a session, from 1 what somebody described says, else an event. */
export interface Weighed {
  readonly link: Link;
  readonly weight: number;
}

/** How somebody knows a side best, of equals who stands first in it; null where nothing says so. */
export function findLink(terrain: Terrain, node: number, side: readonly number[]): Weighed | null {
  const { network, ties, sessions, events, acquaintances } = terrain;
  let best: Weighed | null = null;
  const offer = (link: Link) => {
    const weight = weigh(terrain, link);
    if (!best || weight > best.weight) best = { link, weight };
  };
  for (const whom of side) {
    if (whom === node) continue;
    if (at(acquaintances, whom).includes(node)) {
      offer({ how: 'tie', whom, through: -1, edges: [findBestTie(network, ties, node, whom)] });
    }
    const meet = (kind: 'session' | 'event', mine: readonly Visit[], theirs: readonly Visit[]) => {
      for (const { where, edges } of theirs) {
        const visit = mine.find((one) => one.where === where);
        const how = visit?.isHost ? 'host' : kind;
        if (visit) offer({ how, whom, through: where, edges: [...visit.edges, ...edges.toReversed()] });
      }
    };
    meet('session', at(sessions, node), at(sessions, whom));
    meet('event', at(events, node), at(events, whom));
  }
  return best;
}

/** What a link through a theme or place of somebody described weighs. */
export const weighSaid = ({ network }: Terrain, { how, edges }: Link): number =>
  (how === 'theme' ? 2 : 1) + sureness(areFirm(network, edges));

const sureness = (isFirm: boolean): number => (isFirm ? 0.5 : 0);

/** Who held an event knows those who came better than they know each other; who was there by its own tie counts more. */
function weigh({ network, events }: Terrain, { how, whom, through, edges }: Link): number {
  const sure = sureness(areFirm(network, edges));
  if (how === 'tie') return 4 + sure;
  if (how === 'session') return 3 + sure;
  const isHeld = how === 'host' || at(events, whom).some((visit) => visit.where === through && visit.isHost);
  return (isHeld ? 0.8 : 0.5) - edges.length / 20 + sure / 10;
}
