import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind, NodeRecord } from '../../dataset/schema.ts';
import type { FilterName, Filters, Focus } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import type { Hit, Search } from '../../network/search.ts';
import { tellApart } from '../../network/tell-apart.ts';
import type { Visibility } from '../../network/visibility.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';
import { type Reason, toReason } from '../to-reason.ts';

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
    reason: toReason(network, hit, query, language),
    hiddenBy: isShown ? [] : findHidingFilters(network, filters, focus, node.id),
  };
}
