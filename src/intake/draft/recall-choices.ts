import type { Choices, Report } from '../../dataset/report.ts';
import { KIND_ROLES } from '../../dataset/vocabulary.ts';
import type { TableSummary } from '../reading.ts';
import type { Mapping, Meaning } from '../shape/mapping.ts';
import { OWN } from './meaning-key.ts';
import type { Word } from './word-list.ts';

/** A file by its name and by what tells whether it holds the same. */
type Printed = Choices['files'][number];

/** In place of what a row is: the table stays out as a whole. */
export const OUT = 'out';

/** What is said of the rows of a table. */
const toSaid = ({ role, isOut }: Mapping): string => (isOut ? OUT : role);

const NOTHING: Choices = { files: [], answers: [], fixes: [], columns: [], roles: [], taken: [] };

/**
 * What was chosen about these very files when they came into the network before: made once more, it brings in what is
 * there already. Of what was remarked of people the network itself knows more, and of files that nobody has seen the
 * other values may be new: neither is recalled. O(choices).
 */
export function recallChoices(reports: readonly Report[], files: readonly Printed[]): Choices {
  const known = reports.flatMap(({ choices }) => (choices && files.some((file) => isIn(file, choices)) ? choices : []));
  if (known.length === 0) return NOTHING;
  const names = new Set(files.flatMap((file) => (known.some((one) => isIn(file, one)) ? [file.file] : [])));
  const isOf = ({ file }: { readonly file: string }) => names.has(file);
  return {
    files: [],
    answers: known.flatMap(({ answers }) => answers.filter(([key]) => !key.startsWith('remark\u0000'))),
    fixes: (known.at(-1)?.fixes ?? []).filter(isOf),
    columns: known.flatMap(({ columns }) => columns.filter(isOf)),
    roles: known.flatMap(({ roles }) => roles.filter(isOf)),
    taken: known.flatMap((one) => (files.every((file) => isIn(file, one)) ? one.taken : [])),
  };
}

/** How a file was read when it came into the network before, where that was chosen. */
export function recallReading(reports: readonly Report[], file: Printed): Pick<Printed, 'encoding' | 'withHidden'> {
  const known = reports.flatMap(({ choices }) => choices?.files ?? []).findLast((one) => isSame(one, file));
  const { encoding, withHidden } = known ?? {};
  return { ...(encoding !== undefined && { encoding }), ...(withHidden && { withHidden }) };
}

const isSame = (one: Printed, other: Printed): boolean => one.file === other.file && one.print === other.print;

const isIn = (file: Printed, { files }: Choices): boolean => files.some((other) => isSame(other, file));

/** A block of a table as it is understood with what was chosen of it before; the very same where nothing was. */
export function recallMapping(mapping: Mapping, block: number, { columns, roles }: Choices): Mapping {
  const isOf = (one: { readonly file: string; readonly sheet: string; readonly block: number }) =>
    one.file === mapping.file && one.sheet === mapping.sheet && one.block === block;
  const meant = new Map(columns.filter(isOf).map(({ at, label, meaning }) => [`${at} ${label}`, meaning as Meaning]));
  const said = roles.findLast(isOf)?.role;
  const role = KIND_ROLES.find((one) => one === said) ?? mapping.role;
  const isOut = said === undefined ? mapping.isOut === true : said === OUT;
  if (meant.size === 0 && role === mapping.role && isOut === (mapping.isOut === true)) return mapping;
  const toMeant = (column: Mapping['columns'][number], at: number) => ({
    ...column,
    meaning: meant.get(`${at} ${column.label}`) ?? column.meaning,
  });
  return { ...mapping, role, isOut, columns: mapping.columns.map(toMeant) };
}

/** What in the mappings of a table is another thing than was recognised. */
export function listChanged(
  { file, sheet, mappings }: Pick<TableSummary, 'file' | 'sheet' | 'mappings'>,
  chosen: readonly Mapping[],
): Pick<Choices, 'columns' | 'roles'> {
  const columns: Choices['columns'] = [];
  const roles: Choices['roles'] = [];
  for (const [block, mapping] of chosen.entries()) {
    const before = mappings[block];
    if (!before || before === mapping) continue;
    const role = toSaid(mapping);
    if (toSaid(before) !== role) roles.push({ file, sheet, block, role });
    for (const [at, { label, meaning }] of mapping.columns.entries())
      if (before.columns[at]?.meaning !== meaning) columns.push({ file, sheet, block, at, label, meaning });
  }
  return { columns, roles };
}

/** Answers as they are given the next time: what a word was a kind of its own for is there by then. */
export function toLasting(
  answers: ReadonlyMap<string, string>,
  words: readonly Pick<Word, 'key' | 'id'>[],
): Choices['answers'] {
  const ids = new Map(words.map(({ key, id }) => [key, id]));
  return [...answers].map(([key, value]) => [key, value === OWN ? (ids.get(key) ?? value) : value]);
}
