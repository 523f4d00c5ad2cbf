import { LONGEST_NAME, MOST_OF_ONE } from '../../dataset/limits.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { toLines } from './to-lines.ts';

/**
 * Other names as they are typed, one on each line. One that was there before keeps its language, and so does one that
 * is only spelt anew: as many names, and others at the same places.
 */
export function toAliases(before: NodeRecord['aliases'], words: string): NodeRecord['aliases'] {
  const lines = toLines(words).slice(0, MOST_OF_ONE);
  return lines.map((line, place) => {
    const text = line.slice(0, LONGEST_NAME);
    const same = before.find((alias) => alias.text === text);
    const there = lines.length === before.length ? before[place] : undefined;
    if (same || !there) return same ?? { text };
    // What a hand spells anew is given.
    const { joined: _joined, ...rest } = there;
    return { ...rest, text };
  });
}
