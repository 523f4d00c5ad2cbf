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
 * Themes of the first edition that the second may have under another name, as where one list is in another language:
 * whoever came again and named the one names the other now. Nothing is said where most themes stayed under their name.
 * By their ids; pairs that were told apart are left out. O(memberships of those who came again).
 */
export function listRenamed({ nodes, nodeIndex }: Network, { themes, whole }: Comparison): readonly SetPair<string>[] {
  const again = new Set(whole.returned);
  const recordOf = (id: string) => nodes[nodeIndex.get(id) ?? -1];
  const gone = themes.filter(isGone);
  const fresh = themes.filter(isFresh);
  // What was joined before is no theme that stayed, but another sign of a list in other words.
  const joined = themes.filter(({ option }) => recordOf(option)?.aliases.some((alias) => alias.joined)).length;
  const stayed = themes.length - gone.length - fresh.length - joined;
  if (stayed * 2 > Math.min(gone.length, fresh.length) + joined) return [];
  const toSets = (list: readonly ComparedOption[], standing: 'absent' | 'added') =>
    new Map(list.map((theme) => [theme.option, theme[standing].filter((node) => again.has(node))]));
  return pairSets(toSets(gone, 'absent'), toSets(fresh, 'added')).filter(
    ({ one, other }) => !recordOf(one)?.apart?.includes(other) && !recordOf(other)?.apart?.includes(one),
  );
}
