import { useMemo } from 'react';
import { foldText } from '../base/fold.ts';
import { toNodeFinder } from '../dataset/paste-ties.ts';
import type { Network } from '../network/network.ts';
import type { Hit, Search } from '../network/search.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';
import { useSearch } from './use-search.ts';

/** How many nodes are offered. */
const LISTED = 6;

/** A node that is there, by index, or a new one of a kind. */
export type NameOption = { readonly node: number; readonly hit: Hit | null } | { readonly kind: string };

export interface NameOptionsProps {
  /** What was typed, without space round it. */
  readonly query: string;
  /** The node that one chooses for, by index; -1: none. */
  readonly self: number;
  /** Whether that node can be chosen for itself: by its very name alone, and below all else. */
  readonly takesSelf?: boolean | undefined;
  /** The kinds that a new one can be of, the likeliest first; none: only what is there can be chosen. */
  readonly kinds: readonly string[];
}

/** What is known of a node that a name can mean; the very name, part of a name, or something else that answers. */
interface Found {
  readonly node: number;
  /** How the search found it; null: without it. */
  readonly hit: Hit | null;
  readonly isGuess: boolean;
  readonly isName: boolean;
  readonly isWhole: boolean;
}

function toFound(hit: Hit, query: string): Found {
  const { node, field, matched, isGuess } = hit;
  const [name, asked] = [foldText(matched), foldText(query)];
  const isOfName = !isGuess && (field === 'label' || field === 'alias');
  return { node, hit, isGuess, isName: isOfName && name.includes(asked), isWhole: isOfName && name === asked };
}

const toOption = ({ node, hit }: Found): NameOption => ({ node, hit });

/** Where no search comes the very name is known all the same, so that nobody is added twice. */
function findWhole({ dataset, nodeIndex }: Network, query: string): readonly Found[] {
  const node = nodeIndex.get(toNodeFinder(dataset)(query)?.id ?? '');
  return node === undefined ? [] : [{ node, hit: null, isGuess: false, isName: true, isWhole: true }];
}

const find = (search: Search, query: string): readonly Found[] =>
  search(query, LISTED + 1).map((hit) => toFound(hit, query));

/**
 * What a typed name can mean. Who has this very name is meant, else the first answer where the name is in it; else a
 * new one, where there can be one. While the search is on its way nothing is.
 */
export function useNameOptions({ query, self, takesSelf = false, kinds }: NameOptionsProps) {
  const isAsked = query !== '';
  const network = useSelector(selectNetwork);
  const { value: search, trouble, tryAgain } = useSearch(isAsked);
  const isWaiting = isAsked && search === null && trouble === null;
  const found = useMemo(() => {
    if (!isAsked || isWaiting) return [];
    const all = search ? find(search, query) : findWhole(network, query);
    return all.filter(({ node, isWhole }) => node !== self || (takesSelf && isWhole));
  }, [isAsked, isWaiting, search, network, query, self, takesSelf]);
  const others = found.filter(({ node }) => node !== self).slice(0, LISTED);
  const own = found.filter(({ node }) => node === self);
  const [first] = others;
  const whole = others.findIndex(({ isWhole }) => isWhole);
  const isFound = own.length > 0 || (first !== undefined && !first.isGuess);
  const hasNew = kinds.length > 0;
  const options: readonly NameOption[] = isAsked
    ? [...others.map(toOption), ...kinds.map((kind) => ({ kind })), ...own.map(toOption)]
    : [];
  const isFirst = first !== undefined && !first.isGuess && (!hasNew || first.isName);
  const place = whole >= 0 ? whole : own.length > 0 ? options.length - 1 : isFirst ? 0 : hasNew ? others.length : -1;
  return {
    options,
    /** The place of what Enter takes, unless one goes elsewhere. */
    meant: !isAsked || isWaiting ? -1 : place,
    isWaiting,
    isFound,
    trouble: isAsked ? trouble : null,
    tryAgain,
  };
}
