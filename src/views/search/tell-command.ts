import type { Language } from '../../dataset/language.ts';
import { searchMessages } from '../../language/search.ts';
import type { Command } from './to-results.ts';

/** What a question is called in the list, and said. */
export const tellCommand = ({ actor, partner }: Command, language: Language): string =>
  searchMessages[language].meet(actor?.label[language] ?? null, partner?.label[language] ?? null);
