import { pairSets, type SetPair } from '../base/pair-sets.ts';
import type { ComparedOption, Comparison } from './compare-editions.ts';
import type { Network } from './network.ts';

const isGone = ({ returned, added }: ComparedOption): boolean => returned.length + added.length === 0;
const isFresh = ({ returned, absent }: ComparedOption): boolean => returned.length + absent.length === 0;

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
  const toSets = (list: readonly ComparedOption[], standing: 'absent' | 'added') =>
    new Map(list.map((theme) => [theme.option, theme[standing].filter((node) => again.has(node))]));
  const [gone, fresh] = [themes.filter(isGone), themes.filter(isFresh)];
  const found = [
    ...pairSets(toSets(gone, 'absent'), toSets(fresh, 'added')),
    ...pairSets(toSets(themes, 'absent'), toSets(fresh, 'added')),
    ...pairSets(toSets(gone, 'absent'), toSets(themes, 'added')),
  ];
  const pairs = new Map(found.map((pair) => [`${pair.one} ${pair.other}`, pair]));
  return [...pairs.values()].filter(
    ({ one, other }) => !recordOf(one)?.apart?.includes(other) && !recordOf(other)?.apart?.includes(one),
  );
}
