import { useMemo } from 'react';
import { foldText } from '../base/fold.ts';
import { useSearch } from './use-search.ts';

/** How many nodes are offered. */
const LISTED = 6;

/** A node that is there, by index, or a new one of a kind. */
export type NameOption = { readonly node: number } | { readonly kind: string };

interface NameOptionsProps {
  /** What was typed, without space round it. */
  readonly query: string;
  /** The node that is no choice, by index; -1: each is one. */
  readonly self: number;
  /** The kinds that a new one can be of, the likeliest first; none: only what is there can be chosen. */
  readonly kinds: readonly string[];
}

/**
 * What a typed name can mean. The first answer is meant where the name is in it; else a new one, where there can be
 * one. While the search is on its way nothing is.
 */
export function useNameOptions({ query, self, kinds }: NameOptionsProps) {
  const isAsked = query !== '';
  const { value: search, trouble, tryAgain } = useSearch(isAsked);
  const hits = useMemo(() => {
    if (!isAsked || !search) return [];
    return search(query, LISTED + 1)
      .filter(({ node }) => node !== self)
      .slice(0, LISTED);
  }, [isAsked, search, query, self]);
  const [first] = hits;
  const isFound = first !== undefined && !first.isGuess;
  const isNamed =
    isFound && ['label', 'alias'].includes(first.field) && foldText(first.matched).includes(foldText(query));
  const options: readonly NameOption[] = isAsked
    ? [...hits.map(({ node }) => ({ node })), ...kinds.map((kind) => ({ kind }))]
    : [];
  const isWaiting = isAsked && search === null && trouble === null;
  const hasNew = kinds.length > 0;
  return {
    options,
    /** The place of what Enter takes, unless one goes elsewhere. */
    meant: !isAsked || isWaiting ? -1 : isNamed || (isFound && !hasNew) ? 0 : hasNew ? hits.length : -1,
    isWaiting,
    isFound,
    trouble: isAsked ? trouble : null,
    tryAgain,
  };
}
