import { append } from '../../base/append.ts';
import { numberAt } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { isPerson } from '../opportunities/candidates.ts';

/** A person of a body, by a tie. */
export interface Member {
  readonly person: number;
  readonly body: number;
  readonly edge: number;
  readonly isFounder: boolean;
}

/** Who can speak for whom. */
export interface Standing {
  /** By body: its people, founders first, then by the surest tie; each once. */
  readonly peopleOf: ReadonlyMap<number, readonly Member[]>;
  /** By person: the bodies it can speak for. */
  readonly bodiesOf: ReadonlyMap<number, readonly Member[]>;
}

/** People of whom one relation says more ties than this on average are not of these bodies, they name them. */
const MOST_BODIES = 1.5;

/**
 * A person can speak for what it founded, and for a body that it belongs to. A relation without a role says
 * that people belong to bodies where all its ties lead from people to bodies, it is not drawn quietly, and
 * hardly anybody has more than one such tie: a speaker who cites four co-ops belongs to none of them.
 * O(nodes + ties), and a sort.
 */
export function buildStanding(network: Structure, ties: Uint8Array, partners: Uint8Array): Standing {
  const belonging = listBelonging(network, partners);
  const members: Member[] = [];
  network.edges.forEach(({ relation }, edge) => {
    const [person, body] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    if (!ties[edge] || !partners[person] || !partners[body]) return;
    if (!isPerson(network, person) || isPerson(network, body)) return;
    const isFounder = network.relations.get(relation)?.role === 'founding';
    if (isFounder || belonging.has(relation)) members.push({ person, body, edge, isFounder });
  });
  members.sort(
    (one, other) =>
      Number(other.isFounder) - Number(one.isFounder) ||
      measureDoubt(network, one.edge) - measureDoubt(network, other.edge) ||
      one.edge - other.edge,
  );
  const [peopleOf, bodiesOf] = [new Map<number, Member[]>(), new Map<number, Member[]>()];
  const pairs = new Set<string>();
  for (const member of members) {
    const pair = `${member.person} ${member.body}`;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    append(peopleOf, member.body, member);
    append(bodiesOf, member.person, member);
  }
  return { peopleOf, bodiesOf };
}

/** The relations by which people belong to bodies, over all ties: a filter makes no others of them. */
function listBelonging(network: Structure, partners: Uint8Array): ReadonlySet<string> {
  const people = new Map<string, number[]>();
  const others = new Set<string>();
  network.edges.forEach(({ relation }, edge) => {
    const { role, weight } = network.relations.get(relation) ?? {};
    if (role !== undefined || weight === 'quiet' || others.has(relation)) return;
    const [from, to] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    if (isPerson(network, from) && !isPerson(network, to) && partners[to]) append(people, relation, from);
    else others.add(relation);
  });
  const isBelonging = (from: readonly number[]) => from.length <= MOST_BODIES * new Set(from).size;
  return new Set([...people].flatMap(([id, from]) => (!others.has(id) && isBelonging(from) ? [id] : [])));
}
