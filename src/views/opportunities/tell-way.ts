import { isAcquaintance, isGood, leads, type Partner, rateIntroduction } from '../../analysis/meeting/meeting.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { tellSureness } from '../sureness.ts';
import { listNamed, tellIntroducer, tellTheChain, tellThoseThere } from './tell-partner.ts';

/** How one comes to a partner, in a few words, with what they name. */
export interface WayTold {
  readonly start: string;
  readonly words: string;
  readonly nodes: readonly number[];
}

/**
 * Through whom one comes to a partner: who truly knows them and can be reached, with how; else who of one's own was where
 * they were; else directly, and who of one's own place was there and may be asked first. `helpers` are those who can be written to, `writerAt`
 * the event at which whoever signs was with them, who is not among those; -1: none.
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
  const good = introducers.find(isGood);
  if (good) {
    const strength = opportunityMessages[language].strength(rateIntroduction(good));
    return {
      start: say.throughOne(nameOf(good.node), strength),
      words: `${tellIntroducer(network, good, seeker, language).join('; ')}.`,
      nodes: [good.node, ...listNamed(good)],
    };
  }
  if (chain && leads(chain.first) && isAcquaintance(chain.onward)) {
    return {
      start: say.throughOne(nameOf(chain.first.node), ''),
      words: `${tellTheChain(network, chain, language)}.`,
      nodes: [chain.first.node, ...listNamed(chain.first), chain.second, chain.onward.whom],
    };
  }
  const whom = contact && contact.node !== node ? nameOf(contact.node) : '';
  const start = say.direct(whom);
  const [own] = present;
  if (writerAt >= 0) {
    const words = tellThoseThere(network, seeker, present, language, writerAt);
    return { start, words, nodes: [writerAt, ...present.map((one) => one.node)] };
  }
  if (own) {
    const names = present.map((one) => nameOf(one.node));
    const event = own.toPartner.through;
    return {
      start: say.ownFirst(nameOf(seeker)),
      words: say.ownThere(names, nameOf(event), whom),
      nodes: [seeker, event, ...(contact ? [contact.node] : []), ...present.map((one) => one.node)],
    };
  }
  const first = introducers.find((one) => one.toSeeker.how === 'place' || one.near !== null);
  if (!first) {
    const words = introducers.length === 0 && chain === null ? say.nobody : '';
    return { start, words, nodes: contact ? [contact.node] : [] };
  }
  if (first.toPartner.how !== 'event') {
    const words = say.orOne(nameOf(first.node), tellIntroducer(network, first, seeker, language).join('; '));
    return { start, words, nodes: [first.node, ...listNamed(first)] };
  }
  const { node: one, contact: asked } = first;
  const isThrough = asked !== null && asked.node !== one;
  const named = isThrough ? say.nameThrough(nameOf(one), nameOf(asked.node)) : nameOf(one);
  const { place, edges } = first.near ?? { place: first.toSeeker.through, edges: first.toSeeker.edges };
  const event = first.toPartner.through;
  return {
    start,
    words: say.ofYourPlace(named, nameOf(place), tellSureness(network, edges, language), nameOf(event)),
    nodes: [place, event, one, ...(asked ? [asked.node] : [])],
  };
}
