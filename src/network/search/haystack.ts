import { at, numberAt } from '../../base/assert.ts';

/** Texts of nodes as one long text, so that one scan finds every node that has some letters. */
export interface Haystack {
  /** The nodes of which a text has the letters, rising; O(letters of all texts) where that is not remembered. */
  readonly find: (letters: string) => readonly number[];
  /** Those of which a text begins with the letters. */
  readonly findBegun: (letters: string) => readonly number[];
}

/** So many answers are remembered: those to the words of a query, which is read in several ways. */
const KEPT = 60;

/** Lays the texts of nodes end to end; no letters are found across two of them. */
export function buildHaystack(texts: readonly (readonly string[])[]): Haystack {
  const starts = new Int32Array(texts.length + 1);
  const parts = texts.map((list, node) => {
    const part = `\n${list.join('\n')}`;
    starts[node + 1] = numberAt(starts, node) + part.length;
    return part;
  });
  const all = parts.join('');
  const known = new Map<string, readonly number[]>();

  function scan(letters: string): readonly number[] {
    const found: number[] = [];
    let node = 0;
    for (let place = all.indexOf(letters); place >= 0; ) {
      while (numberAt(starts, node + 1) <= place) node++;
      found.push(node);
      place = all.indexOf(letters, numberAt(starts, node + 1));
      node++;
    }
    return found;
  }

  const find = (letters: string) => {
    const found = known.get(letters) ?? scan(letters);
    known.delete(letters);
    known.set(letters, found);
    for (const old of known.keys()) if (known.size > KEPT) known.delete(old);
    return found;
  };
  return { find, findBegun: (letters) => find(`\n${letters}`) };
}

/** What is in all of some rising lists, rising. O(lists). */
export function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((one, other) => one.length - other.length);
  return others.reduce((common, list) => {
    let place = 0;
    return common.filter((node) => {
      while (place < list.length && at(list, place) < node) place++;
      return list[place] === node;
    });
  }, shortest);
}

/** What is in any of some lists, rising. */
export const unite = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length === 1 ? at(lists, 0) : [...new Set(lists.flat())].sort((one, other) => one - other);
