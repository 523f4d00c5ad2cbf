import {
  type Chain,
  type Contact,
  type Introducer,
  type Link,
  leads,
  type Partner,
} from '../../analysis/meeting/meeting.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import type { OpportunitiesParameters } from '../../analysis/parameters.ts';
import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterLink } from '../../language/letter-acquaintance.ts';
import { type Message, type SaidOfSelf, writeMessage } from '../../language/meeting-message.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { chooseProofs, isTold } from './letter-proofs.ts';

/** What whoever asks has said of themselves, and looks for. */
type Asked = Pick<OpportunitiesParameters, 'described' | 'looksFor'>;

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
 * Whom a message about a partner can go to: first who would be asked first, then the partner itself, then the others
 * who could be asked; by firm ties alone, since the letter tells them. `network` is the one that
 * others may see: whoever is left out there is written to by nobody, and of a partner that is there is no message.
 */
export function listRecipients(network: Network, { node, contact, introducers, chain }: Partner): readonly Recipient[] {
  if (!isTold(network, node)) return [];
  const direct = toAddressee(network, contact)?.node ?? node;
  const isKnown = ({ whom, edges }: Link) => (whom < 0 || isTold(network, whom)) && areFirm(network, edges);
  const canAsk = (one: Introducer) => isTold(network, one.node) && isKnown(one.toSeeker) && isKnown(one.toPartner);
  const helping = introducers.filter(canAsk);
  const toNode = (one: Introducer) => toAddressee(network, one.contact)?.node ?? one.node;
  const toRecipient = (introducer: Introducer): Recipient => ({ node: toNode(introducer), introducer, chain: null });
  const first = chain && canAsk(chain.first) && isKnown(chain.onward) ? chain : null;
  const chained = first ? [{ node: toNode(first.first), introducer: first.first, chain: first }] : [];
  const isLed = first !== null && leads(first.first) && first.onward.how === 'tie';
  return [
    ...helping.filter(leads).map(toRecipient),
    ...(isLed ? chained : []),
    { node: direct, introducer: null, chain: null },
    ...(isLed ? [] : chained),
    ...helping.filter((one) => !leads(one)).map(toRecipient),
  ];
}

/** The person who is written to, where others may see it and the tie that says so is firm. */
const toAddressee = (network: Network, contact: Contact | null): Contact | null =>
  contact && isTold(network, contact.node) && areFirm(network, contact.edges) ? contact : null;

/** A message about a partner, in either language whatever the page's; `asked` is what whoever asks has said. */
export function buildMessage(
  network: Network,
  seeker: number,
  partner: Partner,
  { node: recipient, introducer, chain }: Recipient,
  language: Language,
  asked: Asked | null = null,
): Message {
  const nameOf = (node: number) => toMailName(tellName(network, node, language));
  const shortOf = (node: number) => toMailName(tellMapName(network, node, language));
  const call = (node: number) => ({ full: nameOf(node), short: shortOf(node), isPerson: isPerson(network, node) });
  const tellTie = (edge: number) => toSeenText(buildSentence(network, edge, language));
  const tellContact = (node: number, contact: Contact | null) => {
    const one = contact?.node === node ? null : toAddressee(network, contact);
    return one && { name: nameOf(one.node), tie: tellTie(at(one.edges, 0)) };
  };
  const chosen = chooseProofs(network, seeker, partner, recipient, { nameOf: shortOf, tellTie });
  const toLink = (side: LetterLink['side'], { how, whom, through, edges }: Link): LetterLink => {
    const isThere = side === 'own' && how === 'event' && chosen.together?.where === shortOf(through);
    const present = isThere ? chosen.together.who : [];
    const named = whom < 0 || whom === seeker ? [] : [shortOf(whom)];
    const words = how === 'tie' ? tellTie(at(edges, 0)) : shortOf(through);
    return { how, side, whom: present.length > 0 ? present : named, words };
  };
  // Who is asked hears first how it knows the other; whose own people are asked need not be told that they are.
  const toLinks = ({ isOwn, toSeeker, toPartner }: Introducer) => [
    toLink('other', toPartner),
    ...(isOwn ? [] : [toLink('own', toSeeker)]),
  ];
  const speaking = introducer && tellContact(introducer.node, introducer.contact);
  return writeMessage(
    {
      map: toMailName(network.dataset.meta.title[language]),
      seeker: seeker < 0 ? null : call(seeker),
      said: tellSaid(network, asked?.described ?? null, language),
      looksFor: toNames(network, asked?.looksFor, language),
      partner: call(partner.node),
      isToPerson: isPerson(network, recipient),
      contact: tellContact(partner.node, partner.contact),
      introducer: introducer && {
        name: nameOf(recipient),
        body: speaking && { name: shortOf(introducer.node), tie: speaking.tie },
        isOwn: introducer.isOwn,
        links: toLinks(introducer),
      },
      second: chain && { name: shortOf(chain.second), link: toLink('other', chain.onward) },
      ...chosen,
    },
    language,
  );
}

function toNames(network: Network, ids: readonly string[] | undefined, language: Language): readonly string[] {
  return (ids ?? []).flatMap((id) => {
    const node = network.nodeIndex.get(id);
    return node === undefined ? [] : [toMailName(tellName(network, node, language))];
  });
}

/**
 * What somebody who is not on the map has said of themselves, by the names of the map; that one is a person says
 * nothing.
 */
function tellSaid(network: Network, described: OpportunitiesParameters['described'], language: Language): SaidOfSelf {
  const kinds = described?.kinds.flatMap((id) => network.kinds.get(id) ?? []) ?? [];
  return {
    themes: toNames(network, described?.themes, language),
    places: toNames(network, described?.places, language),
    kinds: kinds.filter(({ role }) => role !== 'person').map((kind) => toMailName(kind.label[language])),
  };
}

/** A name on one line and of some length, which turns nothing round it. */
function toMailName(name: string): string {
  const text = shorten(toSeenText(name), LONGEST_NAME);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
