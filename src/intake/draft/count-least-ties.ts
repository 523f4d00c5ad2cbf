import { foldText } from '../../base/fold.ts';
import { MOST_TIES } from '../../dataset/limits.ts';
import { NotLetIn } from '../refuse.ts';
import type { Statements } from './statement.ts';

/**
 * How many ties there will be at least, whatever is joined on the way: pairs of ends that differ in more than case,
 * accents and signs, each pair once, or once for each way. O(entries + ties)
 */
export function countLeastTies({ entries, ties }: Statements): number {
  // An end may be told by its id or by its name.
  const names = new Map(entries.flatMap(({ ref, name }) => (ref === '' ? [] : [[ref, name] as const])));
  const places = new Map<string, number>();
  const byText = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const letters = foldText(names.get(text) ?? text).replace(/[^\p{L}\p{N}]+/gu, '');
    const place = places.get(letters) ?? places.size;
    places.set(letters, place);
    byText.set(text, place);
    return place;
  };
  const [directed, others] = [new Set<number>(), new Set<number>()];
  const most = entries.length + 2 * ties.length;
  for (const { source, target, isDirected } of ties) {
    const [one, other] = [placeOf(source.text), placeOf(target.text)];
    if (one === other) continue;
    if (isDirected) directed.add(one * most + other);
    else others.add(Math.min(one, other) * most + Math.max(one, other));
  }
  return Math.max(directed.size, others.size);
}

/** Throws `NotLetIn` where there would be more ties than a map can hold, before any is built. */
export function refuseManyTies(said: Statements, most = MOST_TIES): void {
  if (said.ties.length <= most) return;
  const count = countLeastTies(said);
  if (count > most) throw new NotLetIn('many-ties', { count, most });
}
