import type { Chain, Introducer, Link, Partner } from '../../analysis/meeting/meeting.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import type { Description } from '../../analysis/parameters.ts';
import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterLink } from '../../language/letter-acquaintance.ts';
import { type Message, type SaidOfSelf, writeMessage } from '../../language/meeting-message.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { chooseProofs, isTold } from './letter-proofs.ts';

/** Who is written to: the partner or its contact, or somebody who can introduce. */
export interface Recipient {
  readonly node: number;
  readonly introducer: Introducer | null;
  /** The chain that the introducer is the first of. */
  readonly chain: Chain | null;
}

const LONGEST_NAME = 120;
/** Letters of writings that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whom a message about a partner can go to: first who can introduce and knows it better than from one event, then the
 * partner itself, then who was only there. `network` is the one that others may see: whoever is
 * left out there is written to by nobody, and of a partner that is there is no message.
 */
export function listRecipients(network: Network, { node, contact, introducers, chain }: Partner): readonly Recipient[] {
  if (!isTold(network, node)) return [];
  const direct = contact && isTold(network, contact.node) ? contact.node : node;
  const isKnown = ({ whom }: Link) => whom < 0 || isTold(network, whom);
  const canAsk = (one: Introducer) => isTold(network, one.node) && isKnown(one.toSeeker) && isKnown(one.toPartner);
  const helping = introducers.filter(canAsk);
  const toRecipient = (introducer: Introducer): Recipient => ({ node: introducer.node, introducer, chain: null });
  const first = chain && canAsk(chain.first) && isKnown(chain.onward) ? chain : null;
  const isNear = ({ toPartner: { how } }: Introducer) => how !== 'event' && how !== 'host';
  return [
    ...helping.filter(isNear).map(toRecipient),
    ...(first ? [{ node: first.first.node, introducer: first.first, chain: first }] : []),
    { node: direct, introducer: null, chain: null },
    ...helping.filter((one) => !isNear(one)).map(toRecipient),
  ];
}

/** A message about a partner, in either language whatever the page's; `described` is what whoever is not on the map has said. */
export function buildMessage(
  network: Network,
  seeker: number,
  partner: Partner,
  { node: recipient, introducer, chain }: Recipient,
  language: Language,
  described: Description | null = null,
): Message {
  const nameOf = (node: number) => toMailName(tellName(network, node, language));
  const shortOf = (node: number) => toMailName(tellMapName(network, node, language));
  const call = (node: number) => ({ full: nameOf(node), short: shortOf(node), isPerson: isPerson(network, node) });
  const tellTie = (edge: number) => toSeenText(buildSentence(network, edge, language));
  const { node, contact } = partner;
  const [tie] = contact && contact.node !== node ? contact.edges : [];
  const isKnown = contact !== null && tie !== undefined && isTold(network, contact.node);
  const { reasons, besides } = chooseProofs(network, seeker, partner, recipient, {
    language,
    nameOf: shortOf,
    tellTie,
  });
  const toLink = (side: LetterLink['side'], { how, whom, through, edges }: Link): LetterLink => ({
    how,
    side,
    whom: whom < 0 || whom === seeker ? null : shortOf(whom),
    words: how === 'tie' ? tellTie(at(edges, 0)) : shortOf(through),
  });
  // Who is asked hears first how it knows the other; whose own people are asked need not be told that they are.
  const toLinks = ({ isOwn, toSeeker, toPartner }: Introducer) => [
    toLink('other', toPartner),
    ...(isOwn ? [] : [toLink('own', toSeeker)]),
  ];
  return writeMessage(
    {
      map: toMailName(network.dataset.meta.title[language]),
      seeker: seeker < 0 ? null : call(seeker),
      said: tellSaid(network, described, language),
      partner: call(node),
      isToPerson: isPerson(network, recipient),
      contact: isKnown ? { name: nameOf(contact.node), tie: tellTie(tie) } : null,
      introducer: introducer && { name: nameOf(introducer.node), isOwn: introducer.isOwn, links: toLinks(introducer) },
      second: chain && { name: shortOf(chain.second), link: toLink('other', chain.onward) },
      reasons,
      besides,
    },
    language,
  );
}

/** What somebody who is not on the map has said of themselves, by the names of the map; that one is a person says nothing. */
function tellSaid(network: Network, described: Description | null, language: Language): SaidOfSelf {
  const namesOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const node = network.nodeIndex.get(id);
      return node === undefined ? [] : [toMailName(tellName(network, node, language))];
    });
  const kinds = described?.kinds.flatMap((id) => network.kinds.get(id) ?? []) ?? [];
  return {
    themes: namesOf(described?.themes),
    places: namesOf(described?.places),
    kinds: kinds.filter(({ role }) => role !== 'person').map((kind) => toMailName(kind.plural[language])),
  };
}

/** A name on one line and of some length, which turns nothing round it. */
function toMailName(name: string): string {
  const text = shorten(toSeenText(name), LONGEST_NAME);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
