import type { Introducer, Link, Partner } from '../../analysis/meeting/meeting.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import type { Description } from '../../analysis/parameters.ts';
import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import { type Message, writeMessage } from '../../language/meeting-message.ts';
import { tellLinkToThem, type Voice } from '../../language/meeting-proofs.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { tellProofs } from './tell-partner.ts';

/** Who is written to: the partner or its contact, or somebody who can introduce. */
export interface Recipient {
  readonly node: number;
  readonly introducer: Introducer | null;
}

/** So many reasons are told. */
const TOLD = 3;
const LONGEST_NAME = 120;
/** Letters of writings that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whom a message about a partner can go to: first who can introduce and knows it better than from one event, then the
 * partner itself, then who was only there. `network` is the one that others may see: whoever is
 * left out there is written to by nobody, and of a partner that is there is no message.
 */
export function listRecipients(network: Network, { node, contact, introducers }: Partner): readonly Recipient[] {
  if (!isTold(network, node)) return [];
  const direct = contact && isTold(network, contact.node) ? contact.node : node;
  const helping = introducers.filter(
    (one) =>
      isTold(network, one.node) && [one.toSeeker, one.toPartner].every(({ whom }) => whom < 0 || isTold(network, whom)),
  );
  const toRecipient = (introducer: Introducer): Recipient => ({ node: introducer.node, introducer });
  const isNear = ({ toPartner: { how } }: Introducer) => how !== 'event' && how !== 'host';
  return [
    ...helping.filter(isNear).map(toRecipient),
    { node: direct, introducer: null },
    ...helping.filter((one) => !isNear(one)).map(toRecipient),
  ];
}

/** What somebody who is not on the map has said of themselves: a kind, places and themes by their names. */
function tellDescribed(network: Network, described: Description | null, language: Language): readonly string[] {
  if (!described) return [];
  const { kinds, places, themes } = described;
  const names = [...places, ...themes].flatMap((id) => {
    const node = network.nodeIndex.get(id);
    return node === undefined ? [] : [tellName(network, node, language)];
  });
  return [...kinds.flatMap((id) => network.kinds.get(id)?.label[language] ?? []), ...names].map(toMailName);
}

/** What `maskForOthers` puts in the place of an id. */
const WITHHELD = '–';
const isTold = (network: Network, node: number): boolean => at(network.nodes, node).id !== WITHHELD;

/** A message about a partner, in either language whatever the page's; `described` is what whoever is not on the map has said. */
export function buildMessage(
  network: Network,
  seeker: number,
  partner: Partner,
  { node: recipient, introducer }: Recipient,
  language: Language,
  described: Description | null = null,
): Message {
  const nameOf = (node: number) => toMailName(tellName(network, node, language));
  const shortOf = (node: number) => toMailName(tellMapName(network, node, language));
  const call = (node: number) => ({ full: nameOf(node), short: shortOf(node) });
  const { node, contact } = partner;
  const asPerson = seeker >= 0 && isPerson(network, seeker);
  const [tie] = contact && contact.node !== node ? contact.edges : [];
  const isKnown = contact !== null && tie !== undefined && isTold(network, contact.node);
  const voice: Voice = {
    seeker: seeker < 0 || asPerson ? 'writer' : { name: shortOf(seeker) },
    partner: introducer || isKnown ? { name: shortOf(node) } : 'reader',
  };
  const reasons = [partner, ...partner.also].flatMap(({ proofs }) => {
    const told = proofs.filter(({ nodes }) => nodes.every((one) => isTold(network, one)));
    return tellProofs(network, node, told.slice(0, 1), voice, language, shortOf);
  });
  // Whose own people are asked need not be told that they are.
  const grounds = introducer
    ? [...(introducer.isOwn ? [] : [introducer.toSeeker]), introducer.toPartner].map(tellGround)
    : [];
  return writeMessage(
    {
      map: toMailName(network.dataset.meta.title[language]),
      seeker: seeker < 0 ? null : { ...call(seeker), isPerson: asPerson },
      said: tellDescribed(network, described, language),
      partner: call(node),
      isToPerson: isPerson(network, recipient),
      contact: isKnown ? { name: nameOf(contact.node), tie: tellTie(tie) } : null,
      introducer: introducer && { name: nameOf(introducer.node), isOwn: introducer.isOwn, grounds },
      reasons: reasons.slice(0, TOLD),
    },
    language,
  );

  function tellTie(edge: number): string {
    return toSeenText(buildSentence(network, edge, language));
  }

  function tellGround({ how, whom, through, edges }: Link): string {
    if (how === 'tie') return `${tellTie(at(edges, 0))}.`;
    const isWriter = whom < 0 || (whom === seeker && asPerson);
    return tellLinkToThem(how, shortOf(through), isWriter ? null : shortOf(whom), language);
  }
}

/** A name on one line and of some length, which turns nothing round it. */
function toMailName(name: string): string {
  const text = shorten(toSeenText(name), LONGEST_NAME);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
