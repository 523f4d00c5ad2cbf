import {
  type Introducer,
  isAcquaintance,
  isGood,
  isHeld,
  leads,
  type Partner,
  rateIntroduction,
} from '../../analysis/meeting/meeting.ts';
import type { Proof } from '../../analysis/meeting/proof.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { capital } from '../../language/nouns.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { tellSureness } from '../sureness.ts';
import { findNamedContact } from './names-in-words.ts';
import { tellQuestioned, tellUnattested, VISITS } from './tell-attended.ts';
import { listNamed, tellIntroducer, tellTheChain, tellThoseThere } from './tell-partner.ts';

/** Where whoever asks and a partner both were themselves, as ties say that are firm, by index; -1: nowhere. */
function findMet(network: Network, seeker: number, proofs: readonly Proof[]): number {
  if (seeker < 0 || !isPerson(network, seeker)) return -1;
  const isMet = ({ code, nodes, edges }: Proof) => VISITS.has(code) && nodes.length === 1 && areFirm(network, edges);
  return proofs.find(isMet)?.nodes[0] ?? -1;
}

/** How one comes to a partner, in a few words, with what they name. */
export interface WayTold {
  readonly start: string;
  readonly words: string;
  readonly nodes: readonly number[];
}

/**
 * Through whom one comes to a partner. One's own people and others are told apart: to ask one's own is to ask oneself.
 * Who of one's own was where the partner was writes directly, since both were there, and somebody else who could introduce
 * stands beside it. First stands who truly knows the partner and can be reached, one's own before others; else
 * a letter of one's own, since whoever only sat in a room with somebody is no nearer. Where nobody else can be asked, it
 * says so. `helpers` are those who can be written to, `writerAt` the event at which whoever signs was with the partner,
 * who is not among those; -1: none.
 */
export function tellWay(
  network: Network,
  seeker: number,
  partner: Partner & { readonly writerAt?: number },
  { introducers, chain }: Pick<Partner, 'introducers' | 'chain'>,
  language: Language,
): WayTold {
  const { node, contact, present, proofs, also, writerAt = -1 } = partner;
  const say = cardMessages[language];
  const reasons = [...proofs, ...also.flatMap((one) => one.proofs)];
  const nameOf = (one: number) => tellMapName(network, one, language);
  const strengthOf = (one: Introducer) => opportunityMessages[language].strength(rateIntroduction(one));
  // Of a body of which nobody has an entry whom its record names for it: the letter greets the same one.
  const whom = !contact ? findNamedContact(network, node) : contact.node !== node ? nameOf(contact.node) : '';
  const event = writerAt >= 0 ? writerAt : (present[0]?.toPartner.through ?? findMet(network, seeker, reasons));
  const thoseThere = [seeker, event, ...(contact ? [contact.node] : []), ...present.map((one) => one.node)];
  const tellLinks = (one: Introducer) => tellIntroducer(network, one, seeker, language, event).join('; ');
  const doubt = tellUnattested(network, partner, event, language);
  const tellMet = () => (doubt ? say.bodyAt(nameOf(node), nameOf(event), doubt) : say.bothAt(nameOf(event)));
  const direct = tellDirect();
  const or = direct.there === '' ? '' : ` ${say.or(direct.start)} ${direct.there}`;
  const good = introducers.find((one) => isGood(one, { contact }));
  const other = introducers.find((one) => !one.isOwn && one !== good);
  if (good) {
    const name = good.isOwn ? say.ofOwn([nameOf(good.node)], nameOf(seeker)) : tellNamed(good);
    const beside = or || (good.isOwn && other ? ` ${tellOther(other)}` : '');
    return {
      start: say.throughOne(name, strengthOf(good)),
      words: `${tellLinks(good)}.${beside}`,
      nodes: [...listAsked(good), ...thoseThere, ...(other ? listAsked(other) : [])],
    };
  }
  if (chain && leads(chain.first) && isAcquaintance(chain.onward)) {
    return {
      start: say.throughOne(nameOf(chain.first.node), ''),
      words: `${tellTheChain(network, chain, language)}.${or}`,
      nodes: [chain.first.node, ...listNamed(chain.first), chain.second, chain.onward.whom, ...thoseThere],
    };
  }
  const isAlone = introducers.length === 0 && chain === null && direct.there === '';
  const nobody = [tellQuestioned(network, partner, language), say.nobody].filter(Boolean).join(' ');
  const beside = other ? tellOther(other) : isAlone ? nobody : '';
  return {
    start: direct.start,
    words: [direct.there, beside].filter(Boolean).join(' '),
    nodes: [...thoseThere, ...(other ? listAsked(other) : [])],
  };

  /** Who writes directly, and that they were where the partner was: that is why. `there` is '' where nobody was. */
  function tellDirect(): { readonly start: string; readonly there: string } {
    const there = tellThoseThere(network, seeker, present, language, writerAt);
    if (there !== '' && writerAt >= 0) return { start: say.direct(whom), there };
    if (there === '') {
      const met = event < 0 ? '' : capital(tellMet());
      return { start: say.direct(whom), there: met };
    }
    const own = present.flatMap((one) => (one.toPartner.through === event ? [nameOf(one.node)] : []));
    return { start: say.letOwn(own, nameOf(seeker), whom), there: tellMet() };
  }

  /** Who is asked; of a body with whom one writes to there, by an entry or in the words of its record. */
  function tellNamed({ node: asked, contact: person }: Introducer): string {
    const through =
      person === null ? findNamedContact(network, asked) : person.node === asked ? '' : nameOf(person.node);
    return through ? say.nameThrough(nameOf(asked), through) : nameOf(asked);
  }

  function listAsked(one: Introducer): readonly number[] {
    return [one.node, one.contact?.node ?? one.node, ...listNamed(one)];
  }

  /** Who else could introduce, behind a way that is told already. */
  function tellOther(one: Introducer): string {
    const { toSeeker, toPartner, near } = one;
    const named = tellNamed(one);
    const isOfPlace = toSeeker.how === 'place' || near !== null;
    if (direct.there !== '' && isHeld(toPartner) && toPartner.through === event)
      return say.orHost(named, strengthOf(one));
    if (!isOfPlace || toPartner.how !== 'event') return say.orOne(named, strengthOf(one), tellLinks(one));
    const { place, edges } = near ?? { place: toSeeker.through, edges: toSeeker.edges };
    return say.ofYourPlace(named, nameOf(place), tellSureness(network, edges, language), nameOf(toPartner.through));
  }
}
