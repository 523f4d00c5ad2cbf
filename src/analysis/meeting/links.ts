import { at } from '../../base/assert.ts';
import { areFirm, findDoubt } from '../../network/doubt.ts';
import { listTies } from '../../network/list-ties.ts';
import type { Structure } from '../../network/structure.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { isPerson } from '../opportunities/candidates.ts';
import { findContact } from './contact.ts';
import { isHeld, isPresence, type Link } from './meeting.ts';
import { isPresenceDoubted } from './presence.ts';
import type { Terrain, Visit } from './terrain.ts';

/**
 * A link and how strong it is: 4 a tie, 3.5 one body, 3 a session, 2.5 a guest, 2.2 who names the other, from 1 what somebody
 * described says, else an event.
 */
export interface Weighed {
  readonly link: Link;
  readonly weight: number;
}

/** From this weight on two are acquainted; who was in one session need not be. */
export const ACQUAINTED = 3.5;

/**
 * How somebody knows a side best, of equals who stands first in it; null where nothing firm says so: what is uncertain,
 * inferred or questioned by a correction carries no introduction. But whoever held an event knows whom it lists, though
 * it is not certain that they came. A body was nowhere where it is in doubt that the person was who is written to for it.
 */
export function findLink(terrain: Terrain, node: number, side: readonly number[]): Weighed | null {
  const { network, knowing, sessions, events, acquaintances, standing } = terrain;
  let best: Weighed | null = null;
  const speaker = findContact(terrain, node)?.node ?? node;
  const offer = (link: Link) => {
    if (speaker !== node && isPresence(link) && isPresenceDoubted(network, speaker, link.through)) return;
    if (!(link.how === 'listed' ? areClaimed(network, link.edges) : areFirm(network, link.edges))) return;
    const weight = weigh(terrain, link);
    if (!best || weight > best.weight) best = { link, weight };
  };
  for (const whom of side) {
    if (whom === node) continue;
    if (at(acquaintances, whom).includes(node)) {
      offer({ how: 'tie', whom, through: -1, edges: [findBestTie(network, knowing, node, whom)] });
    }
    const naming = findNaming(terrain, node, whom);
    if (naming >= 0) offer({ how: 'names', whom, through: -1, edges: [naming] });
    for (const { body, edge } of standing.bodiesOf.get(node) ?? []) {
      const theirs = standing.bodiesOf.get(whom)?.find((one) => one.body === body);
      if (theirs) offer({ how: 'body', whom, through: body, edges: [edge, theirs.edge] });
    }
    const meet = (kind: 'session' | 'event', mine: readonly Visit[], theirs: readonly Visit[]) => {
      for (const { where, edges, isHost } of theirs) {
        const visit = mine.find((one) => one.where === where);
        if (!visit) continue;
        const ways = [...visit.edges, ...edges.toReversed()];
        const how = !visit.isHost ? kind : areFirm(network, ways) ? 'host' : 'listed';
        offer({ how, whom, through: where, edges: ways });
        // Who holds an event knows the people in its sessions.
        if (isHost && visit.isListed && isPerson(network, node)) {
          offer({ how: 'guest', whom, through: where, edges: ways });
        }
      }
    };
    meet('session', at(sessions, node), at(sessions, whom));
    meet('event', at(events, node), at(events, whom));
  }
  return best;
}

/** The tie by which one cites another or likens it to something, which is no acquaintance; -1: there is none. */
function findNaming({ network, ties, knowing }: Terrain, node: number, whom: number): number {
  for (const { edge, other } of listTies(network, node)) {
    if (other !== whom || !ties[edge] || knowing[edge] || network.source[edge] !== node) continue;
    const { role, weight } = network.relations.get(at(network.edges, edge).relation) ?? {};
    if (role === undefined && weight !== 'quiet') return edge;
  }
  return -1;
}

/** Who cites somebody or likens it to something. */
export const listNamers = ({ network, ties, knowing, partners }: Terrain, whom: number): readonly number[] =>
  listTies(network, whom).flatMap(({ edge, other }) =>
    partners[other] && ties[edge] && !knowing[edge] && network.source[edge] === other ? [other] : [],
  );

/** What a link through a theme or place of somebody described weighs. */
export const weighSaid = ({ how }: Link): number => (how === 'theme' ? 2 : 1);

/** Who held an event knows those who came better than they know each other; who was there by its own tie counts more. */
function weigh({ events }: Terrain, link: Link): number {
  const { how, whom, through, edges } = link;
  if (how === 'tie') return 4;
  if (how === 'body') return ACQUAINTED;
  if (how === 'session') return 3;
  if (how === 'guest') return 2.5;
  if (how === 'names') return 2.2;
  const isAtHosts = isHeld(link) || at(events, whom).some((visit) => visit.where === through && visit.isHost);
  return (isAtHosts ? 0.8 : 0.5) - edges.length / 20;
}

/** Whether the source states all of these ties, sure of them or not, and no check questions one. */
const areClaimed = (network: Structure, edges: readonly number[]): boolean =>
  edges.every((edge) => [null, 'uncertain'].includes(findDoubt(network, edge)));
