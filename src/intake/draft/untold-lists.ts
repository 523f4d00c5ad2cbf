import { findYear } from '../../base/find-year.ts';
import { foldText } from '../../base/fold.ts';
import { tidy } from '../../base/tidy.ts';
import { toStem } from '../../base/to-stem.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { findYearOf, listFiles } from '../../matching/editions.ts';
import type { Shape } from '../shape/mapping.ts';
import { foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import type { Part } from './read-parts.ts';
import type { Place, Statements } from './statement.ts';

/** A list of those that come together, and what it is called as an edition. */
export interface ListName {
  readonly file: string;
  readonly sheet: string;
  readonly name: string;
  /** What another name is answered under. */
  readonly key: string;
}

const LISTS: ReadonlySet<Shape> = new Set<Shape>(['attendance', 'form', 'incidence', 'names']);
/** Words for what one event is parted into. */
const PARTS =
  /\b(?:day|hari|session|sesi|part|bagian|group|grup|kelompok|team|tim|page|halaman|workshop|lokakarya|table|tabel)\b/;
/** From here on two lists are of the same people. */
const NEARLY_ALL = 0.9;

/** Of what edition the statements of a place are; null where that is not told. */
type EditionOf = (place: Pick<Place, 'file' | 'sheet'>) => string | null;

/**
 * Lists of people or of houses that come together where nothing tells their years: whether they are of one event or an
 * edition each is asked. Who stands in two of them came again, unless the lists are of the same people all but a few,
 * or say that they are parts of one thing; lists that share nobody are taken for parts. Each is called by the year of
 * most days in it, else by its file or its sheet. Lists that `base` was read from ask nothing. O(statements).
 */
export function nameUntoldLists(
  said: Statements,
  parts: readonly Part[],
  base: Dataset,
  answers: Answers,
): { readonly lists: readonly ListName[]; readonly editionOf: EditionOf } {
  const known = listFiles(base);
  const mappings = parts.flatMap((part) => ('mappings' in part ? part.mappings : []));
  const [first] = mappings.filter(({ shape }) => LISTS.has(shape));
  const alike = mappings.filter(({ shape, role }) => LISTS.has(shape) && role === first?.role);
  const ofFiles = new Set(alike.map(({ file }) => file)).size > 1;
  const keyOf: (of: Pick<Place, 'file' | 'sheet'>) => string = ({ file, sheet }) =>
    ofFiles ? file : `${file}\u0000${sheet}`;
  const lists = new Map(alike.map((mapping) => [keyOf(mapping), mapping]));
  const none = { lists: [], editionOf: () => null };
  if (!first || lists.size < 2 || [...lists.values()].some(({ file }) => known.has(file))) return none;
  const entries = new Map([...lists.keys()].map((key) => [key, [] as Statements['entries'][number][]]));
  for (const entry of said.entries) if (entry.kind.role === first.role) entries.get(keyOf(entry.place))?.push(entry);
  const stemOf = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>) => (ofFiles ? toStem(file) : sheet);
  const stems = [...lists.values()].map(stemOf);
  const names = [...entries.values()].map((list) => new Set(list.map(({ name }) => foldText(tidy(name)))));
  const question = {
    code: 'lists-together',
    severity: 'asks',
    file: [...new Set([...lists.values()].map(({ file }) => file))].join(', '),
    seen: stems.join(', '),
    choices: ['each', 'one'],
  } as const;
  const areEach = doMeet(names) && !stems.some((stem) => PARTS.test(foldHeading(stem)));
  if (answers.ask(question, areEach ? 'each' : 'one') === 'one') return none;
  const years = new Map(
    [...lists].map(([key, list]) => [
      key,
      findYear(stemOf(list)) || findYearOf((entries.get(key) ?? []).map(({ fields }) => fields)),
    ]),
  );
  const areYears = new Set(years.values()).size === lists.size;
  const named = [...lists].map(([key, list]) => {
    const about = ['list-name', list.file, ofFiles ? '' : list.sheet].join('\u0000');
    const usual = (areYears && years.get(key)) || stemOf(list);
    const name = tidy(answers.wordsOf(about) ?? usual);
    return { key, list: { file: list.file, sheet: ofFiles ? '' : list.sheet, name, key: about } };
  });
  const editions = new Map(named.map(({ key, list }) => [key, list.name || null]));
  return { lists: named.map(({ list }) => list), editionOf: (place) => editions.get(keyOf(place)) ?? null };
}

/** Whether somebody stands in two lists, and each list has others than the one before. */
function doMeet(lists: readonly ReadonlySet<string>[]): boolean {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const inAll = [...counts.values()].filter((count) => count === lists.length).length;
  const areSame = lists.every((list) => inAll >= list.size * NEARLY_ALL);
  return !areSame && [...counts.values()].some((count) => count > 1);
}
