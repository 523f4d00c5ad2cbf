import { commonWords } from '../base/common-words.ts';
import { findYear, withoutYears } from '../base/find-year.ts';
import { toCalled } from '../base/to-called.ts';
import { toStem } from '../base/to-stem.ts';
import { toEdition } from '../dataset/change-editions.ts';
import { MOST_EDITIONS } from '../dataset/limits.ts';
import type { Dataset, Edition, NodeRecord } from '../dataset/schema.ts';
import { toFold } from './keys.ts';

/** What two lists of one series are called; '' where that is not told. */
export interface EditionNames {
  /** What was on the map, where it tells none yet. */
  readonly before: string;
  readonly coming: string;
}

/** The editions of a network once another one has come in, and which the records of either list then are of. */
export interface Editions {
  /** Those there are; undefined where it is told of none. */
  readonly all: Dataset['meta']['editions'];
  /** Of old records that tell none. */
  readonly before: string | null;
  readonly coming: string | null;
}

/**
 * The editions after something of another one has come in. One edition alone tells nothing and is not written. Lists
 * that tell editions themselves leave it open of which what was there before is.
 */
export function settleEdition(
  base: Pick<Dataset, 'meta'>,
  { meta }: Pick<Dataset, 'meta'>,
  { before, coming }: EditionNames,
): Editions {
  const known = meta.editions ?? [];
  const none = { all: meta.editions, before: null, coming: null };
  if (known.length > 0 && !base.meta.editions?.length && before.trim() !== '') {
    const old = known.find((edition) => isCalled(edition, before));
    if (!old && known.length >= MOST_EDITIONS) return none;
    const first = old ?? toEdition(before.trim(), known);
    return { all: old ? known : toOrder([first, ...known]), before: first.id, coming: null };
  }
  const isTold = coming.trim() !== '' && (known.length > 0 || before.trim() !== '');
  if (!isTold || (known.length === 0 && toFold(before) === toFold(coming))) return none;
  const first = known.length === 0 ? [toEdition(before.trim(), [])] : known;
  const same = first.find((edition) => isCalled(edition, coming));
  if (!same && first.length >= MOST_EDITIONS) return none;
  const next = same ?? toEdition(coming.trim(), first);
  return {
    all: same ? first : toOrder([...first, next]),
    before: known.length === 0 ? (first[0]?.id ?? null) : null,
    coming: next.id,
  };
}

const isCalled = ({ label }: Edition, name: string): boolean =>
  [label.en, label.id].some((text) => toFold(text) === toFold(name));

/** In the order of their years where each has one, else as they came. */
function toOrder(editions: readonly Edition[]): Edition[] {
  const years = new Map(editions.map((edition) => [edition, Number(findYear(edition.label.en))]));
  if ([...years.values()].some((year) => year === 0)) return [...editions];
  return editions.toSorted((one, other) => (years.get(one) ?? 0) - (years.get(other) ?? 0));
}

/** The files that the nodes of a network were read from. */
export const listFiles = ({ nodes }: Pick<Dataset, 'nodes'>): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ origin = [] }) => origin.map(({ file }) => file)));

/**
 * What the two lists may be called: the word of the network, else a year in its title or in the files it was read
 * from; and a year in the name of the file that comes in, in what it calls itself, or of the days in it, else its name.
 * A file that was read before is of the same edition: nothing is proposed. Of one that tells editions itself nothing is
 * either, and of what was there before its year alone.
 */
export function proposeEditions(base: Dataset, coming: Dataset, file: string, called = ''): EditionNames {
  const { edition, editions, title, start } = base.meta;
  const files = listFiles(base);
  const tells = [...coming.nodes.slice(base.nodes.length), ...coming.edges.slice(base.edges.length)].some(
    (record) => record.editions,
  );
  if (base.nodes.length === 0 || files.has(file)) return { before: '', coming: '' };
  const name = toStem(file).trim();
  const old = [...files].map(findYear).filter(Boolean);
  const before =
    editions && editions.length > 0
      ? ''
      : (edition?.en ??
        (findYear(title.en) ||
          (start ? findYear(start) : '') ||
          (new Set(old).size === 1 ? old[0] : '') ||
          findYearOf(base.nodes) ||
          (tells ? '' : title.en)));
  if (tells) return { before: before ?? '', coming: '' };
  const next = findYear(name) || findYear(called) || findYearOf(coming.nodes.slice(base.nodes.length)) || name;
  return { before: before ?? '', coming: next === before ? name : next };
}

/** The year of most days that are told of entries, or of their sheets; '' where there is none. */
export function findYearOf(nodes: readonly Partial<Pick<NodeRecord, 'attributes' | 'origin'>>[]): string {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { attributes = [], origin = [] } of nodes) {
    const days = attributes.flatMap(({ type, value }) =>
      type === 'date' && typeof value !== 'number' ? [value.en] : [],
    );
    for (const year of [...days, ...origin.map(({ sheet = '' }) => sheet)].map(findYear).filter(Boolean)) {
      all++;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].find(([, count]) => count * 2 > all)?.[0] ?? '';
}

/**
 * What a network is to be called that is of several editions: as before, without the year of the one that it was of
 * alone; of nothing but a year both. One that was called by its only file gets what both files have in common, else
 * both names. `files` are those it was read from.
 */
export function proposeTitle(title: string, { before, coming }: EditionNames, files: ReadonlySet<string>): string {
  if (before === '' || coming === '') return title;
  if (findYear(title) !== '' && findYear(title) === findYear(before))
    return withoutYears(title) || `${before} – ${coming}`;
  const isOfFile = [...files].some((file) => toStem(file) === title || toCalled(file) === title);
  return isOfFile && findYear(title) === '' && before === title
    ? commonWords([title, coming]) || `${before} – ${coming}`
    : title;
}
