import { at } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import { isPerson } from '../opportunities/candidates.ts';
import type { Contact } from './meeting.ts';
import type { Member } from './standing.ts';
import type { Terrain } from './terrain.ts';

const ORDER: readonly Contact['as'][] = ['self', 'founder', 'representative', 'speaker', 'member'];

/**
 * The person to write to: of a person itself; of a body who founded it, then who was in a session or at an
 * event with it, then who was in a session, then who belongs to it; of equals the one of the surest tie. Null
 * where the map knows nobody.
 */
export function findContact(terrain: Terrain, node: number): Contact | null {
  if (isPerson(terrain.network, node)) return { node, as: 'self', edges: [] };
  const found = (terrain.standing.peopleOf.get(node) ?? []).map((member) => ({ member, as: toRank(terrain, member) }));
  const doubt = ({ edge }: Member) => measureDoubt(terrain.network, edge);
  found.sort(
    (one, other) =>
      ORDER.indexOf(one.as) - ORDER.indexOf(other.as) ||
      doubt(one.member) - doubt(other.member) ||
      one.member.person - other.member.person,
  );
  const [best] = found;
  return best ? { node: best.member.person, as: best.as, edges: [best.member.edge] } : null;
}

function toRank({ sessions, events }: Terrain, { person, body, isFounder }: Member): Contact['as'] {
  if (isFounder) return 'founder';
  const places = (node: number) => [...at(sessions, node), ...at(events, node)].map(({ where }) => where);
  const visited = new Set(places(person));
  if (places(body).some((where) => visited.has(where))) return 'representative';
  return at(sessions, person).length > 0 ? 'speaker' : 'member';
}

/** Who is as good as a node to meet: the person to write to for a body, the bodies for which one writes to a person. */
export function listCompanions(terrain: Terrain, node: number): readonly number[] {
  const contact = findContact(terrain, node)?.node ?? node;
  if (contact !== node) return [contact];
  const bodies = (terrain.standing.bodiesOf.get(node) ?? []).map(({ body }) => body);
  return bodies.filter((body) => findContact(terrain, body)?.node === node);
}
