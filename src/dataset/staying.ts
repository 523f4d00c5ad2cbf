import { isLeftOut } from './consent.ts';
import { hasSpellings, isOut, listColumns, listContacts, USUAL } from './going-out.ts';
import type { Dataset } from './schema.ts';
import { withoutWithheld } from './withheld.ts';

/** What stays behind where a network leaves the browser. */
export interface Staying {
  /** How many entries are left out, and whether all of them are people. */
  readonly leftOut: number;
  readonly arePeople: boolean;
  /** How many entries go with them, since only they led there. */
  readonly ledTo: number;
  /** Their ties. */
  readonly ties: number;
  /** Of how many entries nothing but the name goes out. */
  readonly named: number;
  /** The headings of columns that stay. */
  readonly columns: readonly string[];
  readonly hasRemarks: boolean;
  /** Of how many names other spellings stay, which came when entries were joined. */
  readonly spelt: number;
  /** Whether mail addresses or numbers to call stay that stand inside other words. */
  readonly hasContacts: boolean;
}

const known = new WeakMap<Dataset, Staying | null>();

/**
 * What `forOthers` keeps back of a dataset, as far as anybody would miss it; null where that is nothing.
 * O(nodes + ties + text).
 */
export function listStaying(dataset: Dataset): Staying | null {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const staying = look(dataset);
  const { leftOut, named, columns, hasRemarks, spelt, hasContacts } = staying;
  const made = leftOut + named + columns.length + spelt > 0 || hasRemarks || hasContacts ? staying : null;
  known.set(dataset, made);
  return made;
}

function look(dataset: Dataset): Staying {
  const open = withoutWithheld(dataset);
  const people = new Set(dataset.kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const refusing = dataset.nodes.filter(isLeftOut);
  return {
    leftOut: refusing.length,
    arePeople: refusing.every(({ kind }) => people.has(kind)),
    ledTo: dataset.nodes.length - open.nodes.length - refusing.length,
    ties: dataset.edges.length - open.edges.length,
    named: open.nodes.filter(({ consent }) => consent === 'name').length,
    columns: listColumns(open).flatMap((column) => (isOut(column, USUAL) ? [] : [column.heading])),
    hasRemarks: open.edges.some(({ note }) => note !== undefined),
    spelt: open.nodes.filter(hasSpellings).length,
    hasContacts: listContacts(dataset, USUAL).length > 0,
  };
}
