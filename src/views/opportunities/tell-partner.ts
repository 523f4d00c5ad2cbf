import {
  type Chain,
  type Contact,
  type Introducer,
  isHeld,
  type Link,
  type Partner,
} from '../../analysis/meeting/meeting.ts';
import type { Proof, SharedPlace } from '../../analysis/meeting/proof.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { append } from '../../base/append.ts';
import { at, numberAt } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import {
  tellChain,
  tellHost,
  tellInProgramme,
  tellLink,
  tellPlaceAndEvent,
  tellPresent,
  tellProof,
  tellSharedPlace,
  tellStep,
  tellWriterThere,
} from '../../language/meeting-proofs.ts';
import { toInverse } from '../../language/relation.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
import { listWay } from '../../network/way.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { tellSureness } from '../sureness.ts';

/** So many proofs of one reason are told. */
const TOLD = 2;

/** What whoever asks is called; null: it is whoever reads. */
export const callSeeker = (network: Network, seeker: number, language: Language): string | null =>
  seeker < 0 ? null : tellMapName(network, seeker, language);

/** What speaks for a partner, the weightiest first, each a sentence. */
export function tellProofs(
  network: Network,
  node: number,
  proofs: readonly Proof[],
  seeker: string | null,
  language: Language,
  name = (one: number) => tellMapName(network, one, language),
): readonly string[] {
  const kind = network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '';
  return proofs.slice(0, TOLD).map(({ code, nodes, edges, count }) => {
    const sureness = tellSureness(network, edges, language);
    const reached = code === 'reach' ? tellReached(network, node, edges, nodes.map(name), language) : [];
    const lender = code === 'theme' || code === 'looked-for' ? findLender(network, node, nodes, edges) : -1;
    const lent = lender < 0 ? '' : name(lender);
    return `${tellProof({ code, names: nodes.map(name), count, kind, reached, lent }, seeker, language)}${sureness}.`;
  });
}

/** The session by which alone a node has a theme, the last of `nodes`; `edges` end at the node. -1: it has it otherwise. */
function findLender(network: Network, node: number, nodes: readonly number[], edges: readonly number[]): number {
  const way = listWay(network, node, edges.toReversed());
  const between = way.slice(1, Math.max(1, way.indexOf(nodes.at(-1) ?? -1)));
  return between.find((one) => network.kinds.get(at(network.nodes, one).kind)?.role === 'session') ?? -1;
}

/** Whom a node is tied to, by the words of each relation: who is cited is no partner. */
function tellReached(
  network: Network,
  node: number,
  edges: readonly number[],
  names: readonly string[],
  language: Language,
) {
  const groups = new Map<string, string[]>();
  for (const [place, edge] of edges.entries()) {
    append(groups, wordsOf(network, edge, network.source[edge] === node, language), at(names, place));
  }
  return [...groups].map(([words, reached]) => ({ words, names: reached }));
}

/** The words of a tie's relation, from its source on or the other way round. */
export function wordsOf(network: Network, edge: number, isForward: boolean, language: Language): string {
  const relation = network.relations.get(at(network.edges, edge).relation);
  return (relation && (isForward ? relation.label : toInverse(relation))?.[language]) ?? '';
}

/** The tie by which a contact belongs to whom one wants to meet, as a sentence; empty of a person itself. */
export function tellContact(network: Network, { edges }: Contact, language: Language): string {
  const [edge] = edges;
  return edge === undefined ? '' : buildSentence(network, edge, language);
}

/**
 * How an introducer knows either side, the partner's first. `event` is one that stands beside it as that at which whoever
 * asks was with the partner: it is not told again of who only was there too; -1: none.
 */
export function tellIntroducer(
  network: Network,
  { node, toSeeker, toPartner, near }: Introducer,
  seeker: number,
  language: Language,
  event = -1,
): readonly string[] {
  const links = [toPartner, toSeeker];
  const placed = near === null ? [] : [tellPlace(network, node, near, seeker, language)];
  const isOneEvent = links.every(isHeld) && toSeeker.through === toPartner.through;
  if (isOneEvent) return [tellHeld(network, links.toReversed(), language), ...placed];
  const isTold = ({ how, through }: Link, by: Link['how']) => how === by && event >= 0 && through === event;
  const told = isTold(toPartner, 'guest') ? tellInProgramme(language) : tellOneLink(network, toPartner, language);
  if (isTold(toSeeker, 'event')) return [told, ...placed];
  if (near !== null && toSeeker.how === 'event') {
    const event = tellMapName(network, toSeeker.through, language);
    return [told, tellPlaceAndEvent(placed.join(), event, language)];
  }
  const own =
    toSeeker.how === 'place'
      ? tellPlace(network, node, { place: toSeeker.through, edges: toSeeker.edges }, seeker, language)
      : tellOneLink(network, toSeeker, language);
  return [told, own, ...placed];
}

/** Whom and what the words on how somebody knows either side name. */
export const listNamed = ({ toSeeker, toPartner, near }: Introducer): readonly number[] => [
  ...[toSeeker, toPartner].flatMap(({ whom, through }) => [whom, through]),
  ...(near ? [near.place] : []),
];

/** How somebody may know a partner, whose name stands before it, and how sure that is. */
export const tellMayKnow = (network: Network, link: Link, language: Language): string =>
  `${tellOneLink(network, link, language)}${tellSureness(network, link.edges, language)}`;

/** That an introducer is of a place of whoever asks, and how sure that is. */
function tellPlace(network: Network, node: number, { place, edges }: SharedPlace, seeker: number, language: Language) {
  const told = tellSharedPlace(
    tellMapName(network, place, language),
    callSeeker(network, seeker, language),
    isPerson(network, node),
    language,
  );
  return `${told}${tellSureness(network, edges, language)}`;
}

/** That an introducer held the one event of some links, with the sessions in which the others were. */
function tellHeld(network: Network, links: readonly Link[], language: Language): string {
  const nameOf = (node: number) => tellMapName(network, node, language);
  const tellGuest = ({ whom, through, edges }: Link): string => {
    const between = edges.flatMap((edge) => [numberAt(network.source, edge), numberAt(network.target, edge)]);
    const isSession = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role === 'session';
    const session = between.find((node) => node !== through && node !== whom && isSession(node));
    return session === undefined ? nameOf(whom) : `${nameOf(whom)} (“${nameOf(session)}”)`;
  };
  const namesBy = (asked: Link['how']) => links.flatMap((link) => (link.how === asked ? [tellGuest(link)] : []));
  const { through, edges } = at(links, 0);
  const words = wordsOf(network, at(edges, 0), network.target[at(edges, 0)] === through, language);
  return tellHost(words, nameOf(through), namesBy('host'), namesBy('listed'), language);
}

/** How the first of a chain knows the seeker's side, and how the way goes on from there. */
export function tellTheChain(network: Network, { first, onward }: Chain, language: Language): string {
  const tell = (link: Link) => {
    const { how, whom, through, edges } = link;
    if (how === 'tie' || how === 'names') return tellTieWith(network, at(edges, 0), whom, language);
    if (how === 'host' || how === 'listed') return tellHeld(network, [link], language);
    return tellStep(how, tellMapName(network, through, language), tellMapName(network, whom, language), language);
  };
  return `${tellOneLink(network, first.toSeeker, language)}; ${tellChain(tell(first.toPartner), tell(onward), language)}`;
}

/**
 * Who of the seeker's own was at an event with a partner, in a sentence; '' where nobody was. `writerAt` is the event at
 * which whoever reads was with them, who is not among those; -1: none.
 */
export function tellThoseThere(
  network: Network,
  seeker: number,
  there: readonly Introducer[],
  language: Language,
  writerAt = -1,
): string {
  const nameOf = (node: number) => tellMapName(network, node, language);
  const through = writerAt >= 0 ? writerAt : (there[0]?.toPartner.through ?? -1);
  if (through < 0) return '';
  const names = there.flatMap(({ node, toPartner }) => (toPartner.through === through ? [nameOf(node)] : []));
  if (writerAt >= 0) return `${tellWriterThere(names, nameOf(through), language)}.`;
  const own = cardMessages[language].ofOwn(names, nameOf(seeker));
  return `${tellPresent(own, names.length, nameOf(through), language)}.`;
}

/** What to make of that, and whether anybody else could introduce. */
export const tellWitness = (isAlone: boolean, language: Language): string =>
  isAlone ? cardMessages[language].ownAlone : cardMessages[language].ownToo;

function tellOneLink(network: Network, link: Link, language: Language): string {
  const { how, whom, through, edges } = link;
  if (how === 'tie' || how === 'names') return tellTieWith(network, at(edges, 0), whom, language);
  if (how === 'host' || how === 'listed') return tellHeld(network, [link], language);
  const name = whom < 0 ? null : tellMapName(network, whom, language);
  return tellLink(how, through < 0 ? '' : tellMapName(network, through, language), name, language);
}

/** A tie with somebody, told of the other end, whose name stands before it. */
export function tellTieWith(network: Network, edge: number, whom: number, language: Language): string {
  const words = wordsOf(network, edge, numberAt(network.target, edge) === whom, language);
  return `${words} ${tellMapName(network, whom, language)}`;
}

/** The ties that all that is said of a partner rests on, each once: those of the reasons first. */
export function listTies({ proofs, also, contact, introducers, chain, present, perhaps }: Partner): readonly number[] {
  const reasons = [...proofs, ...also.flatMap((because) => because.proofs)];
  const knowing = [...introducers, ...(chain ? [chain.first] : []), ...present];
  const ways = [
    ...knowing.flatMap(({ toSeeker, toPartner, near }) => [toSeeker, toPartner, ...(near ? [near] : [])]),
    ...(chain ? [chain.onward] : []),
    ...perhaps.map(({ link }) => link),
  ];
  return [...new Set([...reasons, ...(contact ? [contact] : []), ...ways].flatMap(({ edges }) => edges))];
}
