/**
 * Whether each word goes with one meaning and each meaning with one word, and no meaning is empty; asked of pairs until
 * one speaks against it. O(pairs)
 */
export function areOneToOne(pairs: Iterable<readonly [word: string, meaning: string]>): boolean {
  const [wordOf, meaningOf] = [new Map<string, string>(), new Map<string, string>()];
  for (const [word, meaning] of pairs) {
    if (meaning === '') return false;
    if ((wordOf.get(meaning) ?? word) !== word || (meaningOf.get(word) ?? meaning) !== meaning) return false;
    wordOf.set(meaning, word);
    meaningOf.set(word, meaning);
  }
  return true;
}
