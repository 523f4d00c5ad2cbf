import type { Language } from '../../dataset/language.ts';
import { searchMessages } from '../../language/search.ts';
import type { Command } from './to-results.ts';

/** What a question is called in the list, and said. */
export function tellCommand(command: Command, language: Language): string {
  const { meet, path } = searchMessages[language];
  if (command.of === 'path') return path(command.actor.label[language], command.partner.label[language]);
  return meet(command.actor?.label[language] ?? null, command.partner?.label[language] ?? null);
}
