import { append } from '../../base/append.ts';
import { toSeenText } from '../../base/seen-text.ts';
import type { Language } from '../../dataset/language.ts';
import type { Entry } from '../../keep/shelf.ts';
import { networksMessages } from '../../language/networks.ts';

/** A network of a list, told from the others. */
export type Listed<One extends Entry> = One & {
  /** What tells it from others of its name; empty where the name is its own. */
  readonly apart: string;
  /** Its name with that. */
  readonly called: string;
};

/**
 * Tells networks of one name apart: by when they changed, by what is in them, or at last by a number. `now` is in ms
 * since 1970.
 */
export function tellEntries<One extends Entry>(
  entries: readonly One[],
  language: Language,
  now: number,
): readonly Listed<One>[] {
  const say = networksMessages[language];
  const nameOf = ({ name }: Entry) => toSeenText(name[language]).normalize().trim();
  const sorts = [({ changed }: Entry) => say.changed(changed, now), ({ nodes, ties }: Entry) => say.size(nodes, ties)];
  const tell = (entry: Entry, namesakes: readonly Entry[]): string => {
    if (namesakes.length === 1) return '';
    const sort = sorts.find((words) => namesakes.filter((other) => words(other) === words(entry)).length === 1);
    return sort ? sort(entry) : String(namesakes.indexOf(entry) + 1);
  };
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) append(groups, nameOf(entry), entry);
  return entries.map((entry) => {
    const apart = tell(entry, groups.get(nameOf(entry)) ?? []);
    return { ...entry, apart, called: apart ? say.called(entry.name[language], apart) : entry.name[language] };
  });
}
