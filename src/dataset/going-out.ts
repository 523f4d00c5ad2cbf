import { holdsMail, isContact, isPrivateHeading } from './contact-words.ts';
import { forOthers } from './for-others.ts';
import type { Attribute, Dataset, EdgeRecord, NodeRecord } from './schema.ts';

/** What stands under one heading in entries and ties. */
export interface Column {
  readonly heading: string;
  /** How many entries and ties say something there. */
  readonly count: number;
  /** Whether it holds mail addresses, numbers to call or what else is private: then it stays, unless it is wanted. */
  readonly isPrivate: boolean;
}

/** What is chosen of what may go out. */
export interface Choice {
  /** Headings of columns that go out or stay otherwise than is usual. */
  readonly columns: ReadonlyMap<string, boolean>;
  /** Whether remarks of ties and notes on the data go out: nobody knows whom they were written for. */
  readonly withNotes: boolean;
}

/** Nothing that is private, and nothing that is not said to be for readers. */
export const USUAL: Choice = { columns: new Map(), withNotes: false };

/** What of a record is told; all else stays: consent, who is not the same, where it was read from, and what a later format may know. */
export const TOLD = {
  meta: [
    'id',
    'title',
    'subtitle',
    'start',
    'end',
    'place',
    'edition',
    'editions',
    'languages',
    'summary',
    'sources',
    'licence',
    'licenceUrl',
    'site',
    'imprint',
    'contact',
    'layers',
    'notes',
  ],
  nodes: [
    'id',
    'kind',
    'label',
    'short',
    'description',
    'aliases',
    'attributes',
    'badges',
    'session',
    'sortKey',
    'evidence',
    'editions',
  ],
  edges: [
    'id',
    'source',
    'target',
    'relation',
    'layer',
    'certainty',
    'rule',
    'evidence',
    'note',
    'weight',
    'attributes',
    'editions',
  ],
} as const satisfies {
  readonly meta: readonly (keyof Dataset['meta'])[];
  readonly nodes: readonly (keyof NodeRecord)[];
  readonly edges: readonly (keyof EdgeRecord)[];
};

/** The columns of a dataset in the order in which they are met. O(attributes). */
export function listColumns({ nodes, edges }: Dataset): readonly Column[] {
  const columns = new Map<string, { count: number; isPrivate: boolean }>();
  for (const { attributes = [] } of [...nodes, ...edges]) {
    for (const attribute of attributes) {
      const heading = toHeading(attribute);
      const known = columns.get(heading) ?? { count: 0, isPrivate: isPrivateHeading(heading) };
      columns.set(heading, { count: known.count + 1, isPrivate: known.isPrivate || isContact(attribute.value) });
    }
  }
  return [...columns].map(([heading, column]) => ({ heading, ...column }));
}

/** Whether a column goes out. */
export const isOut = ({ heading, isPrivate }: Column, { columns }: Choice): boolean =>
  columns.get(heading) ?? !isPrivate;

/** A dataset as it is published: without whoever is to be left out, and with nothing that stays. O(nodes + ties). */
export function goOut(dataset: Dataset, choice: Choice): Dataset {
  const open = forOthers(dataset);
  const staying = new Set(
    listColumns(open)
      .filter((column) => !isOut(column, choice))
      .map(({ heading }) => heading),
  );
  const withColumns = <Item extends NodeRecord | EdgeRecord>(record: Item): Item => {
    const attributes = record.attributes?.filter((attribute) => !staying.has(toHeading(attribute)));
    const { attributes: _all, ...rest } = record;
    return (attributes?.length ? { ...rest, attributes } : rest) as Item;
  };
  const withNote = (edge: EdgeRecord): EdgeRecord => {
    const { note: _note, ...rest } = edge;
    return choice.withNotes ? edge : rest;
  };
  const meta = pick(open.meta, TOLD.meta);
  return {
    ...open,
    meta: choice.withNotes ? meta : { ...meta, notes: [] },
    nodes: open.nodes.map((node) => pick(withColumns(node), TOLD.nodes)),
    edges: open.edges.map((edge) => pick(withNote(withColumns(edge)), TOLD.edges)),
  };
}

/** How many notes there are to go out or to stay. */
export const countNotes = ({ meta, edges }: Dataset): number =>
  meta.notes.length + edges.filter(({ note }) => note !== undefined).length;

/** Entries and ties in whose texts a mail address stands, which no column tells. */
export function listWithMail({ nodes, edges }: Dataset): readonly string[] {
  const holds = ({ attributes: _columns, ...record }: NodeRecord | EdgeRecord) => holdsMail(JSON.stringify(record));
  return [...nodes, ...edges].filter(holds).map(({ id }) => id);
}

const toHeading = ({ label }: Attribute): string => label.en;

const pick = <Item extends object, Field extends keyof Item>(record: Item, fields: readonly Field[]): Item =>
  Object.fromEntries(fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]]))) as Item;
