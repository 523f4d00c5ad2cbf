import { at } from '../../base/assert.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import type { Kind, NodeRecord } from '../../dataset/schema.ts';
import type { FilterName, Filters, Focus } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import type { Hit, Search } from '../../network/search.ts';
import { tellApart } from '../../network/tell-apart.ts';
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

/** One line of the list. */
export interface Result {
  readonly node: NodeRecord;
  readonly kind: Kind;
  /** What tells it from others of its name; empty where the kind does, which stands beside it, or it has the name alone. */
  readonly apart: string;
  /** What matched, where that is not the name the visitor sees anyway, and its language if it is another. */
  readonly reason: { readonly text: string; readonly lang: string | undefined } | null;
  /** The filters that hide it; choosing it takes them off. */
  readonly hiddenBy: readonly FilterName[];
}

export interface Results {
  readonly list: readonly Result[];
  /** All that was found; the list holds the best of them, or what comes nearest when nothing was. */
  readonly count: number;
  /** The place in the list that Enter takes unless the visitor moves on; -1 where even the first is a guess. */
  readonly start: 0 | -1;
}

const LISTED = 8;
// Below this likeness the nearest name is offered but not taken: letters in common by chance.
const LIKELY = 0.3;

/** What a query finds, made ready for the list. */
export function toResults(around: Surroundings, search: Search, query: string): Results {
  // Signs alone are like nothing: what comes nearest to them would be chance.
  const hits = /[\p{L}\p{N}]/u.test(query) ? search(query, Number.POSITIVE_INFINITY) : [];
  const isNearest = hits[0]?.nearest === true;
  const list = hits.slice(0, LISTED).map((hit) => toResult(around, hit, query));
  const isGuess = isNearest && (hits[0]?.score ?? 0) < LIKELY;
  return { list, count: isNearest ? 0 : hits.length, start: isGuess ? -1 : 0 };
}

function toResult({ network, visibility, filters, focus, language }: Surroundings, hit: Hit, query: string): Result {
  const node = at(network.nodes, hit.node);
  const isShown = visibility.nodes[hit.node] === 1;
  const kind = network.kinds.get(node.kind) as Kind;
  const apart = tellApart(network, hit.node, language);
  return {
    node,
    kind,
    apart: apart === kind.label[language] ? '' : apart,
    reason: toReason(node, hit, query, language),
    hiddenBy: isShown ? [] : findHidingFilters(network, filters, focus, node.id),
  };
}

function toReason(node: NodeRecord, { field, matched }: Hit, query: string, language: Language): Result['reason'] {
  if (matched === node.label[language]) return null;
  if (field === 'alias') return { text: matched, lang: node.aliases.find(({ text }) => text === matched)?.lang };
  const texts = field === 'label' ? [node.label, node.short] : [node.description];
  const isIn = (spoken: Language) => texts.some((text) => text?.[spoken] === matched);
  const lang = isIn(language) ? undefined : LANGUAGES.find(isIn);
  return { text: toSnippet(matched, query), lang };
}
