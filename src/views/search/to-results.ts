import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind, NodeRecord } from '../../dataset/schema.ts';
import { langOf, listWords } from '../../dataset/text.ts';
import { toInverse } from '../../language/relation.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { FilterName, Filters, Focus } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import type { Hit, Search } from '../../network/search.ts';
import { tellApart, tellName } from '../../network/tell-apart.ts';
import type { Visibility } from '../../network/visibility.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';
import { toSnippet } from './mark-match.ts';

/** What the answer depends on beside the query. */
export interface Surroundings {
  readonly network: Network;
  readonly visibility: Visibility;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly language: Language;
}

/** Why something was found: another name of it, its description or its ties, and the language of that if it is another. */
export interface Reason {
  readonly why: 'name' | 'description' | 'ties';
  readonly text: string;
  readonly lang: string | undefined;
}

/** One line of the list. */
export interface Result {
  readonly node: NodeRecord;
  readonly kind: Kind;
  /** What tells it from others of its name; empty where the kind does, which stands beside it, or it has the name alone. */
  readonly apart: string;
  /** What answers, where that is not the name or the kind, which the visitor sees anyway. */
  readonly reason: Reason | null;
  /** The filters that hide it; choosing it takes them off. */
  readonly hiddenBy: readonly FilterName[];
}

export interface Results {
  readonly list: readonly Result[];
  /** All that was found; the list holds the best of them, or guesses when nothing was. */
  readonly count: number;
  /** The place in the list that Enter takes unless the visitor moves on; -1 where even the first is a guess. */
  readonly start: 0 | -1;
}

const LISTED = 8;
// Below this likeness a guess is offered but not taken: letters in common by chance.
const LIKELY = 0.3;

/** What a query finds, made ready for the list. */
export function toResults(around: Surroundings, search: Search, query: string): Results {
  const hits = search(query, Number.POSITIVE_INFINITY);
  const [first] = hits;
  const list = hits.slice(0, LISTED).map((hit) => toResult(around, hit, query));
  const isLikely = !first?.isGuess || first.score >= LIKELY;
  return { list, count: first?.isGuess ? 0 : hits.length, start: isLikely ? 0 : -1 };
}

function toResult(around: Surroundings, hit: Hit, query: string): Result {
  const { network, visibility, filters, focus, language } = around;
  const node = at(network.nodes, hit.node);
  const isShown = visibility.nodes[hit.node] === 1;
  const kind = network.kinds.get(node.kind) as Kind;
  const apart = tellApart(network, hit.node, language);
  return {
    node,
    kind,
    apart: apart === kind.label[language] ? '' : apart,
    reason: toReason(around, hit, query),
    hiddenBy: isShown ? [] : findHidingFilters(network, filters, focus, node.id),
  };
}

function toReason({ network, language }: Surroundings, hit: Hit, query: string): Reason | null {
  const { field, matched } = hit;
  const node = at(network.nodes, hit.node);
  if (field === 'ties') {
    const text = hit.ties.map((tie) => tellTie(network, hit.node, tie, language)).join(' · ');
    // The words between names are the dataset's, all of one language but for a rare mix.
    const [first] = hit.ties;
    const label = first === undefined ? undefined : network.relations.get(at(network.edges, first).relation)?.label;
    return { why: 'ties', text, lang: label && langOf(label, language, network.dataset.meta.languages) };
  }
  if (matched === '' || matched === node.label[language]) return null;
  const alias = field === 'alias' ? node.aliases.find(({ text }) => text === matched) : undefined;
  if (alias) return { why: 'name', text: matched, lang: alias.lang };
  const texts = field === 'description' ? [node.description] : [node.label, node.short];
  const tags = texts
    .flatMap((text) => (text ? listWords(text) : []))
    .filter(([, words]) => words === matched)
    .map(([tag]) => tag);
  const isOwn = tags.some((tag) => tag === '' || tag.split('-')[0] === language);
  const why = field === 'description' ? field : 'name';
  return { why, text: toSnippet(matched, query), lang: isOwn ? undefined : tags[0] };
}

/** A tie as the node at one of its ends has it: `founded Resonate`; one between others as a sentence. */
function tellTie(network: Network, node: number, tie: number, language: Language): string {
  const [source, target] = [at(network.source, tie), at(network.target, tie)];
  const relation = network.relations.get(at(network.edges, tie).relation);
  if (!relation || (source !== node && target !== node)) return buildSentence(network, tie, language);
  const words = source === node ? relation.label : toInverse(relation);
  return `${words[language]} ${tellName(network, source === node ? target : source, language)}`;
}
