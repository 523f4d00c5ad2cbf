import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at, numberAt } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterFact } from '../../language/letter-reasons.ts';
import { areFirm } from '../../network/doubt.ts';
import { listTies } from '../../network/list-ties.ts';
import type { Network } from '../../network/network.ts';
import { tellDeed } from './tell-why.ts';

/** A fact, and the node that it names. */
interface Recorded {
  readonly node: number;
  readonly fact: LetterFact;
}

/**
 * What the map says of a partner itself, whoever asks: a body that a person founded or belongs to. Where that is not
 * sure they are only named beside it.
 */
export function tellBody(
  network: Network,
  bodies: Partner['bodies'],
  nameOf: (node: number) => string,
  language: Language,
): Recorded | null {
  const firm = bodies.find(({ edge }) => areFirm(network, [edge]));
  const best = firm ?? bodies[0];
  if (!best) return null;
  const code = !firm ? 'beside' : firm.isFounder ? 'founded' : 'belongs';
  const name = nameOf(best.body);
  const label = network.relations.get(at(network.edges, best.edge).relation)?.label;
  // One text for both languages is of one of them, or of another.
  const deed = label && label.en !== label.id ? label[language] : '';
  return {
    node: best.body,
    fact: { ...toFact(code, name), deed },
  };
}

/** How a partner deals with what an event was about by a tie of its own, where that is why they are met; null: it is not. */
export function tellDealing(
  network: Network,
  partner: Partner,
  nameOf: (node: number) => string,
  language: Language,
): Recorded | null {
  const part = partner.why.parts.find(({ proof, isOwn }) => proof.code === 'event-theme' && isOwn);
  const theme = part?.proof.nodes.at(-1);
  if (!part || theme === undefined || !areFirm(network, part.proof.edges)) return null;
  const deed = tellDeed(network, partner.node, part, language);
  return { node: theme, fact: { ...toFact('deals', nameOf(theme)), deed } };
}

/** The session that a partner was in by a firm tie, the smallest; null: none. */
export function tellSession(network: Network, node: number, nameOf: (node: number) => string): Recorded | null {
  const { rowStart } = network;
  const found = listTies(network, node).flatMap(({ other, edge }) => {
    const isSession = network.kinds.get(at(network.nodes, other).kind)?.role === 'session';
    return isSession && areFirm(network, [edge]) ? [other] : [];
  });
  const size = (session: number) => numberAt(rowStart, session + 1) - numberAt(rowStart, session);
  const [first] = found.sort((one, other) => size(one) - size(other) || one - other);
  return first === undefined ? null : { node: first, fact: toFact('reach-session', nameOf(first)) };
}

/** The themes that a partner has by firm ties of its own. */
export const listOwnThemes = (network: Network, node: number): readonly number[] =>
  listTies(network, node).flatMap(({ other, edge }) => {
    const isTheme = network.kinds.get(at(network.nodes, other).kind)?.role === 'theme';
    const isWork = network.relations.get(at(network.edges, edge).relation)?.role === 'theme';
    return isTheme && isWork && areFirm(network, [edge]) ? [other] : [];
  });

/** The same, each told as what it works on. */
export const tellOwnThemes = (network: Network, node: number, nameOf: (node: number) => string): readonly Recorded[] =>
  listOwnThemes(network, node).map((theme) => ({ node: theme, fact: toFact('looked-for', nameOf(theme), true) }));

/** So much of a description is quoted in a letter. */
const LONGEST_QUOTE = 120;

/** What the record of a partner calls it, by the first words of its description or else by its kind. */
export function tellDescription(network: Network, node: number, language: Language): LetterFact {
  const { description, kind } = at(network.nodes, node);
  const [first = ''] = description?.[language].split(/[.;,](?:\s|$)|;/u) ?? [];
  const words = first.trim() || network.kinds.get(kind)?.label[language] || kind;
  return toFact('described', shorten(toSeenText(words), LONGEST_QUOTE));
}

export const toFact = (code: LetterFact['code'], name: string, isWork = false): LetterFact => ({
  code,
  names: [name],
  isWork,
  via: null,
  ownVia: null,
  ties: [],
  deed: '',
});
