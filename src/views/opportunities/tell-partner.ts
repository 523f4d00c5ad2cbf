import {
  type Chain,
  type Contact,
  type Introducer,
  isHeld,
  type Link,
  type Partner,
  type Proof,
} from '../../analysis/meeting/meeting.ts';
import { append } from '../../base/append.ts';
import { at, numberAt } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { tellChain, tellHost, tellLink, tellPresent, tellProof, tellStep } from '../../language/meeting-proofs.ts';
import { toInverse } from '../../language/relation.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
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
    return `${tellProof({ code, names: nodes.map(name), count, kind, reached }, seeker, language)}${sureness}.`;
  });
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
function wordsOf(network: Network, edge: number, isForward: boolean, language: Language): string {
  const relation = network.relations.get(at(network.edges, edge).relation);
  return (relation && (isForward ? relation.label : toInverse(relation))?.[language]) ?? '';
}

/** The tie by which a contact belongs to whom one wants to meet, as a sentence; empty of a person itself. */
export function tellContact(network: Network, { edges }: Contact, language: Language): string {
  const [edge] = edges;
  return edge === undefined ? '' : buildSentence(network, edge, language);
}

/** How an introducer knows either side, the partner's first. */
export function tellIntroducer(
  network: Network,
  { toSeeker, toPartner }: Introducer,
  language: Language,
): readonly string[] {
  const links = [toSeeker, toPartner];
  if (links.every((link) => link.whom >= 0 && isHeld(link)) && toSeeker.through === toPartner.through) {
    const namesBy = (asked: Link['how']) =>
      links.flatMap(({ how, whom }) => (how === asked ? [tellMapName(network, whom, language)] : []));
    return [tellHost(tellMapName(network, toPartner.through, language), namesBy('host'), namesBy('listed'), language)];
  }
  return [toPartner, toSeeker].map((link) => tellOneLink(network, link, language));
}

/** How the first of a chain knows the seeker's side, and how the way goes on from there. */
export function tellTheChain(network: Network, { first, onward }: Chain, language: Language): string {
  const tell = (link: Link) => {
    const { how, whom, through, edges } = link;
    if (how === 'tie') return tellTieWith(network, at(edges, 0), whom, language);
    return tellStep(how, tellMapName(network, through, language), tellMapName(network, whom, language), language);
  };
  return `${tellOneLink(network, first.toSeeker, language)}; ${tellChain(tell(first.toPartner), tell(onward), language)}`;
}

/** Who of the seeker's own was at an event with a partner, in a sentence; '' where nobody was. */
export function tellThoseThere(
  network: Network,
  seeker: number,
  there: readonly Introducer[],
  language: Language,
): string {
  const [first] = there;
  if (!first) return '';
  const nameOf = (node: number) => tellMapName(network, node, language);
  const { through } = first.toPartner;
  const names = there.flatMap(({ node, toPartner }) => (toPartner.through === through ? [nameOf(node)] : []));
  return `${tellPresent(names, nameOf(seeker), nameOf(through), language)}.`;
}

function tellOneLink(network: Network, { how, whom, through, edges }: Link, language: Language): string {
  if (how === 'tie') return tellTieWith(network, at(edges, 0), whom, language);
  const name = whom < 0 ? null : tellMapName(network, whom, language);
  return tellLink(how, tellMapName(network, through, language), name, language);
}

/** A tie with somebody, told of the other end, whose name stands before it. */
export function tellTieWith(network: Network, edge: number, whom: number, language: Language): string {
  const words = wordsOf(network, edge, numberAt(network.target, edge) === whom, language);
  return `${words} ${tellMapName(network, whom, language)}`;
}

/** The ties that all that is said of a partner rests on, each once: those of the reasons first. */
export function listTies({ proofs, also, contact, introducers, chain, present }: Partner): readonly number[] {
  const reasons = [...proofs, ...also.flatMap((because) => because.proofs)];
  const knowing = [...introducers, ...(chain ? [chain.first] : []), ...present];
  const ways = [
    ...knowing.flatMap(({ toSeeker, toPartner }) => [toSeeker, toPartner]),
    ...(chain ? [chain.onward] : []),
  ];
  return [...new Set([...reasons, ...(contact ? [contact] : []), ...ways].flatMap(({ edges }) => edges))];
}
