import type { Contact, Introducer, Link, Meeting, Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterLink } from '../../language/letter-acquaintance.ts';
import { type Message, writeMessage } from '../../language/meeting-message.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { isEvent } from '../../network/structure.ts';
import type { LetterWriter } from '../../store/state.ts';
import { findAsks } from './letter-asks.ts';
import { chooseProofs, isTold } from './letter-proofs.ts';
import { type Recipient, toAddressee } from './list-recipients.ts';
import { findNamedContact, isNamedBeside } from './names-in-words.ts';
import { findSigner } from './signer.ts';
import { type Asked, tellSaid, tellWhen, toMailName, toMailWords, toNames } from './tell-said.ts';

/** Who asks, who stands for them, for whom a person can speak, and who else was found. */
export type Asking = Pick<Meeting, 'seeker' | 'own' | 'bodies' | 'groups'>;

/** A message about a partner, in either language whatever the page's; `asked` and `writer` are what has been said, and `topic` for this one. */
export function buildMessage(
  network: Network,
  { seeker, own, bodies, groups }: Asking,
  partner: Partner,
  { node: recipient, introducer, chain }: Recipient,
  language: Language,
  asked: Asked | null = null,
  { name = '', people }: Partial<LetterWriter> = {},
  topic = '',
): Message {
  const { nameOf, shortOf, call, tellTie } = toMailWords(network, language);
  const tellContact = (node: number, contact: Contact | null) => {
    if (!contact || contact.node === node || !isTold(network, contact.node)) return null;
    const tie = areFirm(network, contact.edges) ? tellTie(at(contact.edges, 0), recipient) : null;
    return { name: nameOf(contact.node), tie, isMember: contact.as !== 'founder' };
  };
  const { meta } = network.dataset;
  const map = toMailName(meta.title[language]);
  const standsFor = bodies.find(({ body }) => isTold(network, body) && body !== partner.node)?.body;
  const named = findSigner(network, name);
  const signer = own.includes(named) ? named : -1;
  const chosen = chooseProofs(network, seeker, partner, recipient, { nameOf: shortOf, tellTie }, language, signer);
  const isOwnTie = (edge: number) => seeker >= 0 && [network.source[edge], network.target[edge]].includes(seeker);
  const toLink = (side: LetterLink['side'], { how, whom, through, edges }: Link): LetterLink => {
    const isThere = side === 'own' && how === 'event' && chosen.together?.where === shortOf(through);
    const present = isThere ? chosen.together.who : [];
    const named = whom < 0 || whom === seeker || whom === signer ? [] : [shortOf(whom)];
    const told =
      how === 'tie' || how === 'names'
        ? tellTie(at(edges, 0), recipient)
        : { words: shortOf(through), isOfReader: false };
    // Whoever writes knows where they are themselves.
    const isInferred = how === 'place' && !edges.every((edge) => areFirm(network, [edge]) || isOwnTie(edge));
    const isOfPerson = introducer !== null && call(introducer.node).isPerson;
    return { how, side, whom: present.length > 0 ? present : named, ...told, isInferred, isOfPerson };
  };
  // Who is asked hears first how it knows the other; whose own people are asked need not be told that they are.
  const toLinks = ({ isOwn, toSeeker, toPartner, near }: Introducer) => [
    toLink('other', toPartner),
    ...(isOwn ? [] : [toLink('own', toSeeker)]),
    ...(near ? [toLink('own', { how: 'place', whom: -1, through: near.place, edges: near.edges })] : []),
  ];
  const speaking = introducer && tellContact(introducer.node, toAddressee(network, introducer.contact));
  return writeMessage(
    {
      map,
      isOfEvent: network.nodes.some((_, node) => isEvent(network, node) && shortOf(node) === map),
      when: tellWhen(meta, language),
      seeker: seeker < 0 ? null : call(seeker),
      said: tellSaid(network, asked?.described ?? null, language),
      name: signer < 0 ? name : call(signer).own,
      topic,
      isSigned: signer >= 0,
      looksFor: toNames(network, asked?.looksFor, language),
      standsFor: standsFor === undefined ? null : call(standsFor),
      partner: call(partner.node),
      greeted: call(recipient).own,
      isToPerson: call(recipient).isPerson,
      person: (people?.get(at(network.nodes, recipient).id) ?? findNamedContact(network, recipient)).trim(),
      contact: tellContact(partner.node, partner.contact),
      introducer: introducer && {
        name: nameOf(recipient),
        body: speaking?.tie ? { name: shortOf(introducer.node), tie: speaking.tie, isMember: speaking.isMember } : null,
        isOwn: introducer.isOwn,
        isNamedThere: isNamedBeside(network, recipient, partner.node, language),
        links: toLinks(introducer),
      },
      asks: findAsks(network, introducer ? [] : groups, partner, shortOf),
      second: chain && { name: shortOf(chain.second), link: toLink('other', chain.onward) },
      ...chosen,
    },
    language,
  );
}
