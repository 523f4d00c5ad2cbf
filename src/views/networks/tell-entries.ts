import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import type { Language } from '../../dataset/language.ts';
import type { Entry } from '../../keep/shelf.ts';
import { networksMessages } from '../../language/networks.ts';

/**
 * For each network whose name others of the shelf have too, by id, what tells it from them: when it changed, what is in
 * it, or at last a number. `now` is in ms since 1970.
 */
export function tellEntries(entries: readonly Entry[], language: Language, now: number): ReadonlyMap<string, string> {
  const say = networksMessages[language];
  const apart = new Map<string, string>();
  const nameOf = ({ name }: Entry) => toSeenText(name[language]).normalize().trim();
  for (const name of new Set(entries.map(nameOf))) {
    const group = entries.filter((entry) => nameOf(entry) === name);
    if (group.length === 1) continue;
    const sorts = [
      group.map(({ changed }) => say.changed(changed, now)),
      group.map(({ nodes, ties }) => say.size(nodes, ties)),
    ];
    group.forEach(({ id }, place) => {
      const words = sorts.find((sort) => sort.filter((other) => other === at(sort, place)).length === 1);
      apart.set(id, words ? at(words, place) : String(place + 1));
    });
  }
  return apart;
}
