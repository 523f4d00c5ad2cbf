import { foldText } from './fold.ts';

/** Words that say nothing by themselves of what a list is of. */
const EMPTY = new Set([
  'en',
  'id',
  'year',
  'tahun',
  'list',
  'lists',
  'file',
  'data',
  'final',
  'last',
  'this',
  'csv',
  'sheet',
]);

/** The words that all texts begin with, else those that all end with; '' where these say nothing. */
export function commonWords(texts: readonly string[]): string {
  const all = texts.map((text) => text.split(/[\s_.–-]+/).filter(Boolean));
  const shared = (lists: readonly (readonly string[])[]) => {
    const [first = [], ...others] = lists;
    const end = first.findIndex((word, at) => others.some((other) => foldText(other[at] ?? '') !== foldText(word)));
    return end < 0 ? first : first.slice(0, end);
  };
  const tell = (words: readonly string[]) =>
    words.some((word) => word.length > 2 && /\p{L}/u.test(word) && !EMPTY.has(foldText(word))) ? words.join(' ') : '';
  return tell(shared(all)) || tell(shared(all.map((words) => words.toReversed())).toReversed());
}
