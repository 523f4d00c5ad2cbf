import {
  type Chain,
  type Contact,
  type Introducer,
  isAcquaintance,
  type Link,
  leads,
  type Meeting,
  type Partner,
} from '../../analysis/meeting/meeting.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterLink } from '../../language/letter-acquaintance.ts';
import { type Message, writeMessage } from '../../language/meeting-message.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import type { LetterWriter } from '../../store/state.ts';
import { chooseProofs, isTold } from './letter-proofs.ts';
import { listWanted } from './list-wanted.ts';
import { type Asked, tellSaid, toMailName, toNames } from './tell-said.ts';

/** So many aims of whoever asks are told. */
const MOST_AIMS = 4;

/** Who is written to: the partner or its contact, or somebody who can introduce. */
export interface Recipient {
  readonly node: number;
  readonly introducer: Introducer | null;
  /** The chain that the introducer is the first of. */
  readonly chain: Chain | null;
}

/**
 * Whom a message about a partner can go to, who is also whom its card names: first who is acquainted with both sides,
 * then the partner itself, then one's own people who were where it was, then who was only where one of them was.
 * `network` is the one that others may see: whoever is left out there is written to by nobody, and of a partner that is
 * there is no message.
 */
export function listRecipients(
  network: Network,
  { node, contact, introducers, chain, present }: Partner,
): readonly Recipient[] {
  if (!isTold(network, node)) return [];
  const direct = contact && isTold(network, contact.node) ? contact.node : node;
  const isKnown = ({ whom }: Link) => whom < 0 || isTold(network, whom);
  const canAsk = (one: Introducer) => isTold(network, one.node) && isKnown(one.toSeeker) && isKnown(one.toPartner);
  const helping = introducers.filter(canAsk);
  const toNode = (one: Introducer) => toAddressee(network, one.contact)?.node ?? one.node;
  const toRecipient = (introducer: Introducer): Recipient => ({ node: toNode(introducer), introducer, chain: null });
  const first = chain && canAsk(chain.first) && isKnown(chain.onward) ? chain : null;
  const led = first ? [{ node: toNode(first.first), introducer: first.first, chain: first }] : [];
  const isLedNear = first !== null && leads(first.first) && isAcquaintance(first.onward);
  return [
    ...helping.filter(leads).map(toRecipient),
    ...(isLedNear ? led : []),
    { node: direct, introducer: null, chain: null },
    ...present.filter(canAsk).map(toRecipient),
    ...helping.filter((one) => !leads(one)).map(toRecipient),
    ...(isLedNear ? [] : led),
  ];
}

/** Who could introduce, as a message can go to them, in its order; and the chain, if one can be told. */
export function listHelpers(network: Network, partner: Partner): Pick<Partner, 'introducers' | 'chain'> {
  const recipients = listRecipients(network, partner);
  return {
    introducers: recipients.flatMap(({ introducer, chain }) =>
      introducer && !chain && !partner.present.includes(introducer) ? [introducer] : [],
    ),
    chain: recipients.find(({ chain }) => chain)?.chain ?? null,
  };
}

/** The person who is written to for an introducer, where others may see it and the tie that says so is firm. */
const toAddressee = (network: Network, contact: Contact | null): Contact | null =>
  contact && isTold(network, contact.node) && areFirm(network, contact.edges) ? contact : null;

/** Who asks, and for whom a person can speak. */
export type Asking = Pick<Meeting, 'seeker' | 'bodies'>;

/** A message about a partner, in either language whatever the page's; `asked` and `writer` are what has been said. */
export function buildMessage(
  network: Network,
  { seeker, bodies }: Asking,
  partner: Partner,
  { node: recipient, introducer, chain }: Recipient,
  language: Language,
  asked: Asked | null = null,
  writer: LetterWriter = { name: '', topic: '' },
): Message {
  const nameOf = (node: number) => toMailName(tellName(network, node, language));
  const shortOf = (node: number) => toMailName(tellMapName(network, node, language));
  const call = (node: number) => ({ full: nameOf(node), short: shortOf(node), isPerson: isPerson(network, node) });
  const tellTie = (edge: number) => toSeenText(buildSentence(network, edge, language));
  const tellContact = (node: number, contact: Contact | null) => {
    if (!contact || contact.node === node || !isTold(network, contact.node)) return null;
    const tie = areFirm(network, contact.edges) ? tellTie(at(contact.edges, 0)) : null;
    return { name: nameOf(contact.node), tie };
  };
  const standsFor = bodies.find(({ body }) => isTold(network, body) && body !== partner.node)?.body;
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
  const speaking = introducer && tellContact(introducer.node, toAddressee(network, introducer.contact));
  return writeMessage(
    {
      map: toMailName(network.dataset.meta.title[language]),
      seeker: seeker < 0 ? null : call(seeker),
      said: tellSaid(network, asked?.described ?? null, language),
      ...writer,
      looksFor: toNames(network, asked?.looksFor, language),
      standsFor: standsFor === undefined ? null : call(standsFor),
      aims: listWanted(network, standsFor ?? seeker)
        .deeds.filter((node) => isTold(network, node))
        .slice(0, MOST_AIMS)
        .map(nameOf),
      partner: call(partner.node),
      isToPerson: isPerson(network, recipient),
      contact: tellContact(partner.node, partner.contact),
      introducer: introducer && {
        name: nameOf(recipient),
        body: speaking?.tie ? { name: shortOf(introducer.node), tie: speaking.tie } : null,
        isOwn: introducer.isOwn,
        links: toLinks(introducer),
      },
      second: chain && { name: shortOf(chain.second), link: toLink('other', chain.onward) },
      ...chosen,
    },
    language,
  );
}
