import type { Partner } from '../../analysis/meeting/meeting.ts';
import { attestPresence } from '../../analysis/meeting/presence.ts';
import type { ProofCode } from '../../analysis/meeting/proof.ts';
import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { findDoubt } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** By which two were in one place. */
export const VISITS: ReadonlySet<string> = new Set<ProofCode>(['session', 'event', 'host']);

/** So much of what a check says is quoted. */
const LONGEST_QUOTE = 120;

/**
 * Of whoever is written to for a body that was at an event, that nothing or nothing sure says that they were, to stand
 * behind the sentence that says so of the body; else ''. `event` by index; -1: none.
 */
export function tellUnattested(
  network: Network,
  { node, contact }: Pick<Partner, 'node' | 'contact'>,
  event: number,
  language: Language,
): string {
  if (!contact || contact.node === node || event < 0) return '';
  const attested = attestPresence(network, contact.node, event);
  const name = tellMapName(network, contact.node, language);
  return attested === 'firm' ? '' : cardMessages[language].notSaid(name, attested === 'unsure');
}

/**
 * That the source has a partner where whoever asks was too, and what a check says against it, in its first words; ''
 * where no check does. Nobody introduces to them by that, and it is to be known.
 */
export function tellQuestioned(network: Network, { node, proofs, also }: Partner, language: Language): string {
  const visits = [...proofs, ...also.flatMap((because) => because.proofs)].filter(({ code }) => VISITS.has(code));
  for (const { nodes, edges } of visits) {
    const tie = edges.find((edge) => findDoubt(network, edge) === 'questioned' && isEnd(network, edge, node));
    if (tie === undefined) continue;
    const { id } = at(network.edges, tie);
    const said = network.dataset.corrections.find((one) => one.edges?.includes(id))?.correction?.[language] ?? '';
    const [first = ''] = said.split(/[.;](?:\s|$)/u);
    const names = [node, nodes.at(-1) ?? -1].map((one) => tellMapName(network, one, language));
    return cardMessages[language].questioned(names[0] ?? '', names[1] ?? '', shorten(toSeenText(first), LONGEST_QUOTE));
  }
  return '';
}

const isEnd = ({ source, target }: Network, edge: number, node: number): boolean =>
  source[edge] === node || target[edge] === node;
