import type { Partner } from '../../analysis/meeting/meeting.ts';
import type { Proof, WhyPart } from '../../analysis/meeting/proof.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { at, numberAt } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { type ToldWhy, tellDealing, tellWhy } from '../../language/meeting-why.ts';
import type { Network } from '../../network/network.ts';
import { tellSureness } from '../sureness.ts';
import { callSeeker, tellProofs, wordsOf } from './tell-partner.ts';
import { toMailWords } from './tell-said.ts';

const TOLD: ReadonlySet<string> = new Set<ToldWhy['code']>(['looked-for', 'theme', 'event-theme', 'place', 'session']);
const isTold = (code: string): code is ToldWhy['code'] => TOLD.has(code);

/** Why somebody is among the first to meet, in a sentence or two; '' where nothing is their own. */
export function tellWhyFirst(network: Network, seeker: number, { node, why }: Partner, language: Language): string {
  const who = callSeeker(network, seeker, language);
  return why.parts
    .map((part) => {
      const { proof, others } = part;
      if (!isTold(proof.code)) return tellProofs(network, node, [proof], who, language).join(' ');
      const { shortOf } = toMailWords(network, language);
      const [first = -1, last = first] = [proof.nodes[0], proof.nodes.at(-1)];
      const told: ToldWhy = {
        code: proof.code,
        name: shortOf(last),
        event: proof.code === 'event-theme' ? shortOf(first) : '',
        deed: tellDeed(network, node, part, language),
        isPerson: isPerson(network, node),
        others,
      };
      return `${tellWhy(told, who, language)}${tellSureness(network, proof.edges, language)}.`;
    })
    .join(' ');
}

/**
 * What a row says for a partner, by some proofs: but that they deal with what an event was about by a tie of their own,
 * which few do, and not that everybody there has that in common.
 */
export function tellGist(
  network: Network,
  seeker: number,
  partner: Partner,
  proofs: readonly Proof[],
  language: Language,
): string {
  const { node, why } = partner;
  const isOfFew = why.parts.some(({ proof, isOwn }) => proof.code === 'event-theme' && isOwn);
  if (isOfFew && proofs[0]?.code === 'event-theme') return tellWhyFirst(network, seeker, partner, language);
  return tellProofs(network, node, proofs, callSeeker(network, seeker, language), language).join(' ');
}

/** How a partner deals with a theme: in the words of its own tie, or of what it founded; '': by a session or an event alone. */
export function tellDeed(network: Network, node: number, { proof, isOwn }: WhyPart, language: Language): string {
  if (!isOwn) return '';
  const theme = proof.nodes.at(-1);
  const own = proof.edges.find((edge) => [node, theme].every((end) => isEnd(network, edge, end ?? -1)));
  if (own === undefined) return tellDealing(false, language);
  const isWork = network.relations.get(at(network.edges, own).relation)?.role === 'theme';
  if (isWork) return tellDealing(true, language);
  return wordsOf(network, own, numberAt(network.source, own) === node, language);
}

const isEnd = ({ source, target }: Network, edge: number, node: number): boolean =>
  source[edge] === node || target[edge] === node;
