import type { Partner, Proof } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterProof } from '../../language/letter-reasons.ts';
import type { Network } from '../../network/network.ts';

/** So many proofs are told of the reason that a partner stands under, and so many others, one of each reason. */
const TOLD = 2;

/** What `maskForOthers` puts in the place of an id. */
const WITHHELD = '–';
export const isTold = (network: Network, node: number): boolean => at(network.nodes, node).id !== WITHHELD;

interface Words {
  readonly language: Language;
  readonly nameOf: (node: number) => string;
  readonly tellTie: (edge: number) => string;
}

/**
 * What a letter to somebody says for meeting a partner; nothing that others may not see, nothing twice, and to nobody
 * that the partner is tied to them.
 */
export function chooseProofs(network: Network, seeker: number, partner: Partner, recipient: number, words: Words) {
  const listTold = (proofs: readonly Proof[]) =>
    proofs.flatMap((proof) => {
      const { code, nodes, count } = proof;
      if (!nodes.every((node) => isTold(network, node))) return [];
      if (!nodes.includes(recipient)) return [proof];
      const others = nodes.filter((node) => node !== recipient);
      return code === 'reach' && others.length > 0 ? [{ ...proof, nodes: others, count: count - 1 }] : [];
    });
  const main = chooseMain(listTold(partner.proofs));
  const others = partner.also.flatMap(({ proofs }) => listTold(proofs).slice(0, 1));
  // Whose event lends a theme, and who was there, belong together.
  const [lent] = main.filter(({ code }) => code === 'event-theme');
  const there = others.filter(({ code, nodes }) => code === 'event' && nodes.at(-1) === lent?.nodes[0]);
  const reasons = [main.slice(0, 1), there, main.slice(1)].flat();
  const besides = others.filter((proof) => !reasons.includes(proof)).slice(0, TOLD);
  const named = new Set([...reasons, ...besides].flatMap(({ code, nodes }) => (isSeen(code) ? nodes.slice(-1) : [])));
  const tell = (proof: Proof) => toLetterProof(network, seeker, partner.node, proof, named, words);
  return { reasons: reasons.map(tell), besides: besides.map(tell) };
}

const isVisit = (code: Proof['code']): boolean => code === 'session' || code === 'event';
const isSeen = (code: Proof['code']): boolean => isVisit(code) || code === 'reach-session';

/** The first and, for what is elsewhere, where; else what adds to the first: an event was told by its session. */
function chooseMain(proofs: readonly Proof[]): readonly Proof[] {
  const [first, ...others] = proofs;
  if (!first) return [];
  const elsewhere = others.find(({ code }) => code === 'elsewhere');
  const more = others.filter(({ code }) => code !== 'kind' && !(code === 'event' && isVisit(first.code)));
  return [first, ...(elsewhere ? [elsewhere] : more.slice(0, TOLD - 1))];
}

function toLetterProof(
  network: Network,
  seeker: number,
  partner: number,
  { code, nodes, edges, count }: Proof,
  named: ReadonlySet<number>,
  { language, nameOf, tellTie }: Words,
): LetterProof {
  const kind = network.kinds.get(at(network.nodes, partner).kind)?.label[language] ?? '';
  const told = { code, names: nodes.map(nameOf), count, kind, via: null, ownVia: null, ties: [] };
  // How one’s own people are tied to oneself, nobody need be told.
  if (code === 'between') return { ...told, ties: edges.slice(-2).map(tellTie) };
  const theme = nodes.at(-1) ?? -1;
  if (code === 'looked-for') return { ...told, via: nameVia(walk(network, partner, edges).slice(1, -1)) };
  if (code !== 'theme' && code !== 'event-theme') return told;
  const way = walk(network, seeker < 0 ? theme : seeker, edges);
  const middle = way.indexOf(theme);
  const ownVia = code === 'theme' ? nameVia(way.slice(1, middle)) : null;
  return { ...told, ownVia, via: nameVia(way.slice(middle + 1, -1)) };

  function nameVia([node]: readonly number[]): string | null {
    if (node === undefined || named.has(node) || !isTold(network, node)) return null;
    const isSession = network.kinds.get(at(network.nodes, node).kind)?.role === 'session';
    return isSession ? `“${nameOf(node)}”` : nameOf(node);
  }
}

/** The nodes that ties lead over, one after the other, with the one they start from. */
function walk({ source, target }: Network, start: number, edges: readonly number[]): readonly number[] {
  const way = [start];
  for (const edge of edges) {
    const here = way.at(-1);
    way.push(here === source[edge] ? at(target, edge) : at(source, edge));
  }
  return way;
}
