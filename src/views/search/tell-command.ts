import type { Language } from '../../dataset/language.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { searchMessages } from '../../language/search.ts';
import type { Network } from '../../network/network.ts';
import { tellId } from '../../network/tell-apart.ts';
import type { Command } from './to-results.ts';

/** What a question is called in the list, and said. */
export function tellCommand(network: Network, command: Command, language: Language): string {
  const { meet, path } = searchMessages[language];
  const nameOf = ({ id }: NodeRecord) => tellId(network, id, language);
  if (command.of === 'path') return path(nameOf(command.actor), nameOf(command.partner));
  return meet(command.actor && nameOf(command.actor), command.partner && nameOf(command.partner));
}
