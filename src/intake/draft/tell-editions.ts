import { findYear } from '../../base/find-year.ts';
import { toStem } from '../../base/to-stem.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Answers } from './answers.ts';
import type { Part } from './read-parts.ts';
import { type Stage, toStages } from './stages.ts';
import type { Place, Statements } from './statement.ts';
import { type ListName, nameUntoldLists } from './untold-lists.ts';

/** The answer that what a file or a sheet holds is of no edition. */
export const NO_EDITION = 'no-edition';

/** What of one event is by itself: a file, or a sheet of one. */
interface Source {
  readonly file: string;
  readonly sheet: string;
  /** What it calls itself beside its name. */
  readonly title: string;
}

/** The edition of which the list of a place was told to be; null where none was. */
type EditionOf = (place: Pick<Place, 'file' | 'sheet'>) => string | null;

/** What files say, and what their lists are called as editions where no year tells. */
interface Told {
  readonly said: Statements;
  /** The same by the events of which lists were told to be. */
  readonly stages: readonly Stage[];
  readonly lists: readonly ListName[];
}

/**
 * Lists of several years that come together, each told to be of the edition of its year: the year in the name of the
 * file, else of the sheet, else in what stands above the headings; of one file that in its sheet counts first. What
 * tells editions itself is asked nothing, and neither is a list that comes alone. Where no two years are told, whether
 * lists are an edition each is asked. Lists that `base` was read from ask nothing. O(statements).
 */
export function tellEditions(said: Statements, parts: readonly Part[], base: Dataset, answers: Answers): Told {
  const sources = parts.flatMap(toSources);
  const ofFiles = new Set(sources.map(({ file }) => file)).size > 1;
  const years = new Map(
    sources.map(({ file, sheet, title }) => {
      const ofFile = findYear(toStem(file));
      return [toKey({ file, sheet }), (ofFiles && ofFile) || findYear(sheet) || findYear(title) || ofFile];
    }),
  );
  const telling = new Set<string>();
  for (const all of [said.entries, said.ties])
    for (const { place, fields } of all) if (fields.editions) telling.add(toKey(place));
  const told = sources.filter((source) => years.get(toKey(source)) !== '' && !telling.has(toKey(source)));
  if (new Set(told.map((source) => years.get(toKey(source)))).size < 2) {
    // Lists of one year are of one event.
    const areUntold = telling.size === 0 && sources.some((source) => years.get(toKey(source)) === '');
    if (!areUntold) return { said, stages: toStages(said, () => null), lists: [] };
    const { lists, editionOf } = nameUntoldLists(said, parts, base, answers);
    return { ...tellEach(said, editionOf), lists };
  }
  const editions = new Map(
    told.map((source) => {
      const year = years.get(toKey(source)) ?? '';
      const about = { file: source.file, sheet: ofFiles ? '' : source.sheet };
      const question = { code: 'file-edition', severity: 'asks', ...about, seen: year } as const;
      return [toKey(source), answers.ask({ ...question, choices: [year, NO_EDITION] }, year)];
    }),
  );
  const editionOf: EditionOf = (place) => {
    const edition = editions.get(toKey(place)) ?? NO_EDITION;
    return edition === NO_EDITION ? null : edition;
  };
  return { ...tellEach(said, editionOf), lists: [] };
}

function tellEach(said: Statements, editionOf: EditionOf): Omit<Told, 'lists'> {
  const tell = <Statement extends Statements['entries'][number] | Statements['ties'][number]>(one: Statement) => {
    const edition = editionOf(one.place);
    return edition === null ? one : { ...one, fields: { ...one.fields, editions: [edition] } };
  };
  const all = { entries: said.entries.map(tell), ties: said.ties.map(tell) };
  return { said: all, stages: toStages(all, editionOf) };
}

function toSources(part: Part): readonly Source[] {
  if ('own' in part) return [];
  if ('graph' in part) return [{ file: part.graph.file, sheet: '', title: part.graph.title }];
  return part.mappings.map(({ file, sheet, title }) => ({ file, sheet, title }));
}

const toKey = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string => `${file}\u0000${sheet}`;
