import { at } from '../../base/assert.ts';
import { isPerson } from '../opportunities/candidates.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain, Visit } from './terrain.ts';

/** So many who held an event, or were in its sessions, are looked at. */
const MOST_HOSTS = 100;

/** Who held an event at which both sides were; of somebody described, at which the other was. */
export function listHosts({ inside, events }: Terrain, seeker: Seeker, side: readonly number[]): readonly number[] {
  const isShared = ({ where }: Visit) => seeker.node < 0 || seeker.events.has(where);
  const shared = side.flatMap((node) => at(events, node).filter(isShared));
  const guests = [...new Set(shared.flatMap(({ where }) => inside.get(where) ?? []))];
  return guests.filter((node) => at(events, node).some((visit) => visit.isHost)).slice(0, MOST_HOSTS);
}

/** The people in the sessions of the events that a side held, some of them. */
export function listGuests({ network, inside, events }: Terrain, side: readonly number[]): readonly number[] {
  const held = side.flatMap((node) => at(events, node).filter(({ isHost }) => isHost));
  const guests = new Set(held.flatMap(({ where }) => inside.get(where) ?? []));
  return [...guests].filter((node) => isPerson(network, node)).slice(0, MOST_HOSTS);
}
