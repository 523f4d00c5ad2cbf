import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import type { LetterFact } from '../../language/letter-reasons.ts';
import type { Work } from '../../language/letter-words.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';

/** A fact, and the node that it names. */
interface Recorded {
  readonly node: number;
  readonly fact: LetterFact;
}

/**
 * What the map says of a partner itself, whoever asks: a body that a person founded or belongs to. Where that is not
 * sure they are only named beside it, and nothing is asked of its work.
 */
export function tellBody(
  network: Network,
  bodies: Partner['bodies'],
  nameOf: (node: number) => string,
): (Recorded & { readonly work: Work }) | null {
  const firm = bodies.find(({ edge }) => areFirm(network, [edge]));
  const best = firm ?? bodies[0];
  if (!best) return null;
  const code = !firm ? 'beside' : firm.isFounder ? 'founded' : 'belongs';
  const name = nameOf(best.body);
  return { node: best.body, fact: toFact(code, name), work: firm ? { name, isOwn: firm.isFounder } : null };
}

/** The session that a partner was in by a firm tie, the smallest; null: none. */
export function tellSession(network: Network, node: number, nameOf: (node: number) => string): Recorded | null {
  const { rowStart, rowNode, rowEdge } = network;
  const found: number[] = [];
  for (let slot = at(rowStart, node); slot < at(rowStart, node + 1); slot++) {
    const other = at(rowNode, slot);
    const isSession = network.kinds.get(at(network.nodes, other).kind)?.role === 'session';
    if (isSession && areFirm(network, [at(rowEdge, slot)])) found.push(other);
  }
  const size = (session: number) => at(rowStart, session + 1) - at(rowStart, session);
  const [first] = found.sort((one, other) => size(one) - size(other) || one - other);
  return first === undefined ? null : { node: first, fact: toFact('reach-session', nameOf(first)) };
}

const toFact = (code: LetterFact['code'], name: string): LetterFact => ({
  code,
  names: [name],
  isWork: false,
  via: null,
  ownVia: null,
  ties: [],
});
