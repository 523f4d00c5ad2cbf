import { pairSets, type SetPair } from '../base/pair-sets.ts';
import type { ComparedOption, Comparison } from './compare-editions.ts';
import type { Network } from './network.ts';

const isGone = ({ is }: ComparedOption): boolean => is.length === 0;
const isFresh = ({ was }: ComparedOption): boolean => was.length === 0;
const without = (some: readonly number[], others: readonly number[]): readonly number[] => {
  const left = new Set(others);
  return some.filter((node) => !left.has(node));
};
/** Who belonged to it and no longer does, and the other way round. */
const listLeft = ({ was, is }: ComparedOption): readonly number[] => without(was, is);
const listCome = ({ was, is }: ComparedOption): readonly number[] => without(is, was);

/** Whether most themes of either edition are named in that alone, as by lists in two languages. */
export function areInOtherWords({ themes }: Comparison): boolean {
  const [gone, fresh] = [themes.filter(isGone).length, themes.filter(isFresh).length];
  return Math.min(gone, fresh) > themes.length - gone - fresh;
}

/**
 * Themes that the two editions may have under two names, as where one list is in another language, at least one of them
 * in one edition alone: whoever came again and names the one no longer names the other now. By their ids; pairs that
 * were told apart are left out. O(memberships of those who came again).
 */
export function listRenamed({ nodes, nodeIndex }: Network, { themes, whole }: Comparison): readonly SetPair<string>[] {
  const again = new Set(whole.returned);
  const recordOf = (id: string) => nodes[nodeIndex.get(id) ?? -1];
  const toSets = (list: readonly ComparedOption[], pick: (theme: ComparedOption) => readonly number[]) =>
    new Map(list.map((theme) => [theme.option, pick(theme).filter((node) => again.has(node))]));
  const [gone, fresh] = [themes.filter(isGone), themes.filter(isFresh)];
  const found = [
    ...pairSets(toSets(gone, listLeft), toSets(fresh, listCome)),
    ...pairSets(toSets(themes, listLeft), toSets(fresh, listCome)),
    ...pairSets(toSets(gone, listLeft), toSets(themes, listCome)),
  ];
  const pairs = new Map(found.map((pair) => [`${pair.one} ${pair.other}`, pair]));
  return [...pairs.values()].filter(
    ({ one, other }) => !recordOf(one)?.apart?.includes(other) && !recordOf(other)?.apart?.includes(one),
  );
}
