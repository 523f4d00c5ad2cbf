import type { Language } from './language.ts';
import { type LocalText, listWords, toText } from './text.ts';

/**
 * A text with other words in one language. Words that stood for every language go on doing so; where the languages
 * had their own, the others keep theirs.
 */
export function withWords(text: LocalText | undefined, language: Language, words: string): LocalText {
  if (!text || typeof text.own === 'string' || (text.own === undefined && text.en === text.id)) return toText(words);
  const others = listWords(text).filter(([tag]) => tag.split('-')[0] !== language);
  return toText(Object.fromEntries([...others, [language, words]]));
}
