import type { LocalText } from '../dataset/text.ts';
import { useLangOf, useLanguage } from './use-app.ts';

interface WordsProps {
  readonly text: LocalText | undefined;
  /** What of the words is shown; all of them where absent. */
  readonly shorten?: (words: string) => string | undefined;
}

/** A text of the network as the page shows it, with its language where that is not the page's. */
export function Words({ text, shorten = (words) => words }: WordsProps) {
  const language = useLanguage();
  const lang = useLangOf()(text);
  const words = text && shorten(text[language]);
  return lang === undefined ? words : <span lang={lang}>{words}</span>;
}
