import { append } from '../../base/append.ts';
import { findCountry } from '../../base/countries.ts';
import { foldText } from '../../base/fold.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { type Around, compareCircumstances } from '../../matching/circumstances.ts';
import { joinContacts, listContacts, NO_CONTACTS } from '../../matching/contacts.ts';
import { listTelling } from '../../matching/entry.ts';
import type { IssueList } from '../issues.ts';
import type { Answers } from './answers.ts';
import type { EntryStatement, Statements, TieStatement } from './statement.ts';

/** Where a row is, as a statement or a record has it. */
interface Said {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly line?: number | undefined;
}

/** Of more entries nobody reads all questions; and each answer asks them anew. */
export const MOST_ASKED_ABOUT = 4000;

/** What rows tell of somebody beside the name. */
export interface RowsOfOne extends Around {
  /** The entries of the map that were read from these very rows. */
  readonly known: ReadonlySet<string>;
}

const toKey = ({ file, sheet = '', line = 0 }: Said): string => `${file}\u0000${sheet}\u0000${line}`;

/** What entries are noted in and asked with, and what stands beside them in their rows. */
export interface EntryNotes {
  readonly issues: IssueList;
  readonly answers: Answers;
  /** Null where there are more than are asked about: nothing tells two of one name apart. */
  readonly aroundOf: (entry: EntryStatement) => RowsOfOne | null;
}

/**
 * What rows tell beside the name, and who of the map was read from them before; nothing where there are more than are
 * asked about. O(ties + nodes).
 */
export function toAround(
  { entries, ties }: Statements,
  base: Pick<Dataset, 'nodes' | 'kinds'>,
): EntryNotes['aroundOf'] {
  if (entries.length > MOST_ASKED_ABOUT) return () => null;
  const beside = new Map<string, TieStatement[]>();
  for (const tie of ties) {
    if (tie.target.role !== 'initiative' && tie.target.role !== 'place') continue;
    append(beside, toKey(tie.place), tie);
  }
  const knownOf = toKnownRows(base);
  return ({ name, kind: { role }, fields, place, contacts = NO_CONTACTS }) => {
    const named = (wanted: TieStatement['target']['role']) =>
      (beside.get(toKey(place)) ?? []).flatMap(({ target }) => (target.role === wanted ? [target.text.trim()] : []));
    const known = knownOf(place, name, role);
    return {
      role,
      countries: new Set(named('place').flatMap((text) => findCountry(text) ?? [])),
      homes: new Set(named('initiative').flatMap((text) => listTelling({ label: toText(text), aliases: [] }))),
      ...joinContacts(listContacts(fields), contacts),
      known: new Set(known === null ? [] : [known]),
    };
  };
}

type KnownOf = (place: Said, name: string, role: KindRole) => string | null;

/** Which entry of the map was read from a row under a name; null where none was. O(nodes). */
export function toKnownRows({ nodes, kinds }: Pick<Dataset, 'nodes' | 'kinds'>): KnownOf {
  const roles = new Map(kinds.map(({ id, role }) => [id, role]));
  const ids = new Map<string, string>();
  for (const { id, kind, label, aliases, origin = [] } of nodes)
    for (const place of origin)
      for (const text of [label.en, ...aliases.map((alias) => alias.text)])
        ids.set([roles.get(kind), toKey(place), foldText(text)].join('\u0000'), id);
  return (place, name, role) => ids.get([role, toKey(place), foldText(name)].join('\u0000')) ?? null;
}

/** Whether nothing in the rows says that somebody of a name is another: what the map has of them counts first. */
export function areOfOne(one: RowsOfOne, other: RowsOfOne): boolean {
  if (one.known.size > 0 && other.known.size > 0) return [...one.known].some((id) => other.known.has(id));
  return compareCircumstances(one, other).against.length === 0;
}

/** What is told of one in all of these rows. */
export function joinAround(one: RowsOfOne, other: RowsOfOne): RowsOfOne {
  const join = (field: 'countries' | 'homes' | 'mails' | 'phones' | 'known') =>
    [...other[field]].every((item) => one[field].has(item)) ? one[field] : new Set([...one[field], ...other[field]]);
  return {
    role: one.role,
    countries: join('countries'),
    homes: join('homes'),
    mails: join('mails'),
    phones: join('phones'),
    known: join('known'),
  };
}

/** Of what has one name in two rows, what is asked, how loud, and what is so until somebody answers. */
const QUESTIONS = {
  'came-again': ['tidied', 'join'],
  'same-name': ['asks', 'join'],
  'two-kinds': ['asks', 'apart'],
} as const;
const CHOICES = ['join', 'apart'];

/** Whether two rows of one name are told to be one entry; asks that. */
export function areToldOne(
  code: keyof typeof QUESTIONS,
  name: string,
  { place: { file, sheet, line }, column = '' }: Pick<EntryStatement, 'place' | 'column'>,
  answers: Answers,
): boolean {
  const [severity, usual] = QUESTIONS[code];
  return answers.ask({ code, severity, file, sheet, line, column, seen: name, choices: CHOICES }, usual) === 'join';
}
