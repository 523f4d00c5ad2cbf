import {
  type Introducer,
  isAcquaintance,
  isGood,
  isHeld,
  leads,
  type Partner,
  rateIntroduction,
} from '../../analysis/meeting/meeting.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { tellSureness } from '../sureness.ts';
import { findNamedContact } from './names-in-words.ts';
import { listNamed, tellIntroducer, tellTheChain, tellThoseThere } from './tell-partner.ts';

/** How one comes to a partner, in a few words, with what they name. */
export interface WayTold {
  readonly start: string;
  readonly words: string;
  readonly nodes: readonly number[];
}

/**
 * Through whom one comes to a partner. One's own people and others are told apart: to ask one's own is to ask oneself.
 * Who of one's own only was where the partner was is a word for a letter of one's own, and somebody else who could
 * introduce stands beside it. First stands who truly knows the partner and can be reached, one's own before others; else
 * a letter of one's own, since whoever only sat in a room with somebody is no nearer. Where nobody else can be asked, it
 * says so. `helpers` are those who can be written to, `writerAt` the event at which whoever signs was with the partner,
 * who is not among those; -1: none.
 */
export function tellWay(
  network: Network,
  seeker: number,
  { node, contact, present, writerAt = -1 }: Partner & { readonly writerAt?: number },
  { introducers, chain }: Pick<Partner, 'introducers' | 'chain'>,
  language: Language,
): WayTold {
  const say = cardMessages[language];
  const nameOf = (one: number) => tellMapName(network, one, language);
  const strengthOf = (one: Introducer) => opportunityMessages[language].strength(rateIntroduction(one));
  // Of a body of which nobody has an entry whom its record names for it: the letter greets the same one.
  const whom = !contact ? findNamedContact(network, node) : contact.node !== node ? nameOf(contact.node) : '';
  const there = tellThoseThere(network, seeker, present, language, writerAt);
  const event = writerAt >= 0 ? writerAt : (present[0]?.toPartner.through ?? -1);
  const thoseThere = [seeker, event, ...(contact ? [contact.node] : []), ...present.map((one) => one.node)];
  const tellLinks = (one: Introducer) => tellIntroducer(network, one, seeker, language, event).join('; ');
  // Whoever reads is told that they were there in a sentence of its own.
  const isOwnTold = there !== '' && writerAt < 0;
  const orDirect = `${say.orDirect(whom)}${isOwnTold ? ':' : '.'} ${there}`;
  const good = introducers.find(isGood);
  const other = introducers.find((one) => !one.isOwn && one !== good);
  if (good) {
    const name = good.isOwn ? say.ofOwn([nameOf(good.node)], nameOf(seeker)) : nameOf(good.node);
    const beside = there !== '' ? ` ${orDirect}` : good.isOwn && other ? ` ${tellOther(other)}` : '';
    return {
      start: say.throughOne(name, strengthOf(good)),
      words: `${tellLinks(good)}.${beside}`,
      nodes: [good.node, ...listNamed(good), ...thoseThere, ...(other ? [other.node, ...listNamed(other)] : [])],
    };
  }
  if (chain && leads(chain.first) && isAcquaintance(chain.onward)) {
    return {
      start: say.throughOne(nameOf(chain.first.node), ''),
      words: `${tellTheChain(network, chain, language)}.${there && ` ${orDirect}`}`,
      nodes: [chain.first.node, ...listNamed(chain.first), chain.second, chain.onward.whom, ...thoseThere],
    };
  }
  const isAlone = introducers.length === 0 && chain === null;
  const beside = other ? tellOther(other) : isAlone ? (there === '' ? say.nobody : say.nobodyElse) : '';
  return {
    start: isOwnTold ? say.directSince(whom) : say.direct(whom),
    words: [there, beside].filter(Boolean).join(' '),
    nodes: [...thoseThere, ...(other ? [other.node, other.contact?.node ?? other.node, ...listNamed(other)] : [])],
  };

  /** Who else could introduce, behind a way that is told already. */
  function tellOther(one: Introducer): string {
    const { toSeeker, toPartner, near } = one;
    const isThrough = one.contact !== null && one.contact.node !== one.node;
    const named = isThrough ? say.nameThrough(nameOf(one.node), nameOf(one.contact.node)) : nameOf(one.node);
    const isOfPlace = toSeeker.how === 'place' || near !== null;
    if (there !== '' && isHeld(toPartner) && toPartner.through === event) return say.orHost(named, strengthOf(one));
    if (!isOfPlace || toPartner.how !== 'event') return say.orOne(named, strengthOf(one), tellLinks(one));
    const { place, edges } = near ?? { place: toSeeker.through, edges: toSeeker.edges };
    return say.ofYourPlace(named, nameOf(place), tellSureness(network, edges, language), nameOf(toPartner.through));
  }
}
