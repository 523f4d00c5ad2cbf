import {
  type Chain,
  type Contact,
  type Introducer,
  isAcquaintance,
  isGood,
  type Link,
  leads,
  type Partner,
} from '../../analysis/meeting/meeting.ts';
import { LANGUAGES } from '../../dataset/language.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { DIRECT, toAskedKey } from '../../store/meeting-list.ts';
import { isTold } from './letter-proofs.ts';
import { hasNamesInWords } from './names-in-words.ts';

/** Who is written to: the partner or its contact, or somebody who can introduce. */
export interface Recipient {
  readonly node: number;
  readonly introducer: Introducer | null;
  /** The chain that the introducer is the first of. */
  readonly chain: Chain | null;
}

/**
 * Whom a message about a partner can go to, who is also whom its card names: first who is acquainted with both sides,
 * then the partner itself, then who truly knows it and can be reached, then who was only where one of them was, who can be reached first, and last
 * one's own people who only were where it was: who asks them asks themselves.
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
    ...helping.filter((one) => !leads(one) && isGood(one, { contact })).map(toRecipient),
    ...helping
      .filter((one) => !leads(one) && !isGood(one, { contact }))
      .toSorted((one, other) => Number(isReached(network, other)) - Number(isReached(network, one)))
      .map(toRecipient),
    ...(isLedNear ? [] : led),
    ...present.filter(canAsk).map(toRecipient),
  ];
}

/** Whether there is somebody to write to at whoever introduces, by an entry or in the words of its record. */
const isReached = (network: Network, { node, contact }: Introducer): boolean =>
  contact !== null || LANGUAGES.some((language) => hasNamesInWords(network, node, language));

/**
 * Of all recipients those of whom one thinks first, in their order: whom it is about, who of one's own truly knows them,
 * and who else is asked first.
 */
export function listLetters(recipients: readonly Recipient[]): readonly Recipient[] {
  const own = recipients.find(({ introducer }) => introducer?.isOwn === true && introducer.toPartner.how !== 'event');
  const other = recipients.find(({ introducer }) => introducer?.isOwn === false);
  return recipients.filter((one) => one === own || one === other || one.introducer === null);
}

/** By what a recipient is remembered. */
export const toRecipientKey = ({ nodes }: Pick<Network, 'nodes'>, { introducer, chain }: Recipient): string =>
  introducer ? toAskedKey(nodes[introducer.node]?.id ?? '', chain !== null) : DIRECT;

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
export const toAddressee = (network: Network, contact: Contact | null): Contact | null =>
  contact && isTold(network, contact.node) && areFirm(network, contact.edges) ? contact : null;
