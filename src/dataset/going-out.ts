import { cutContacts } from './cut-contacts.ts';
import { isContact, isNoteHeading, isPrivateHeading } from './private-words.ts';
import { listRemarked } from './remarks.ts';
import type { Attribute, Dataset, EdgeRecord, NodeRecord } from './schema.ts';
import { withoutWithheld } from './withheld.ts';

/** What stands under one heading in entries and ties. */
export interface Column {
  readonly heading: string;
  /** How many entries and ties say something there. */
  readonly count: number;
  /** Whether it holds mail addresses, numbers to call or what else is private: then it stays, unless it is wanted. */
  readonly isPrivate: boolean;
  /** Whether people have written there whatever they wanted: then it stays as well. */
  readonly isWritten: boolean;
  /** Whether somebody's notes stand there: these never go out. */
  readonly areNotes: boolean;
}

/** What is chosen of what may go out. */
export interface Choice {
  /** Headings of columns that go out or stay otherwise than is usual. */
  readonly columns: ReadonlyMap<string, boolean>;
  /** Whether mail addresses and numbers to call go out that stand inside other words, where no column tells them. */
  readonly withContacts: boolean;
}

/** Nothing that is private. */
export const USUAL: Choice = { columns: new Map(), withContacts: false };

/**
 * What of a record is told; all else stays: remarks of ties, consent, where it was read from, and
 * what a later format may know. Notes on the data as a whole are written for readers.
 */
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
    'partial',
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
    'within',
    'apart',
    'colour',
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
    'weight',
    'colour',
    'attributes',
    'editions',
  ],
} as const satisfies {
  readonly meta: readonly (keyof Dataset['meta'])[];
  readonly nodes: readonly (keyof NodeRecord)[];
  readonly edges: readonly (keyof EdgeRecord)[];
};

/** The columns of a dataset in the order in which they are met. O(attributes). */
export function listColumns(dataset: Dataset): readonly Column[] {
  const { nodes, edges } = dataset;
  const remarked = listRemarked(dataset);
  const columns = new Map<string, Omit<Column, 'heading'>>();
  for (const { attributes = [] } of [...nodes, ...edges]) {
    for (const attribute of attributes) {
      const heading = toHeading(attribute);
      const known = columns.get(heading) ?? {
        count: 0,
        isPrivate: isPrivateHeading(heading),
        isWritten: !isPrivateHeading(heading) && remarked.get(heading) === 'all',
        areNotes: isNoteHeading(heading),
      };
      const isPrivate = known.isPrivate || isContact(attribute.value);
      columns.set(heading, { ...known, count: known.count + 1, isPrivate });
    }
  }
  return [...columns].map(([heading, column]) => ({ heading, ...column }));
}

/** Whether a column goes out. */
export const isOut = ({ heading, isPrivate, isWritten, areNotes }: Column, { columns }: Choice): boolean =>
  !areNotes && (columns.get(heading) ?? !(isPrivate || isWritten));

/**
 * A dataset as it is published: without whoever is to be left out, and with nothing that stays. The very same dataset,
 * and the very same records, where nothing of them stays. O(nodes + ties + text).
 */
export function goOut(dataset: Dataset, choice: Choice): Dataset {
  const { bare, wanted } = withoutStaying(dataset, choice);
  return choice.withContacts ? bare : cutAll(bare, wanted, () => undefined);
}

/** One of an entry, a tie, or what the network says of itself. */
export interface Found {
  /** Of the entry or the tie; '' for the network's own words. */
  readonly id: string;
  readonly contacts: readonly string[];
}

/** The mail addresses and numbers to call inside the words that would go out, each with where it stands. O(text). */
export function listContacts(dataset: Dataset, choice: Choice): readonly Found[] {
  const found = new Map<string, Set<string>>();
  const { bare, wanted } = withoutStaying(dataset, choice);
  cutAll(bare, wanted, (id, contact) => {
    const known = found.get(id);
    if (known) known.add(contact);
    else found.set(id, new Set([contact]));
  });
  return [...found].map(([id, contacts]) => ({ id, contacts: [...contacts] }));
}

/**
 * Without the columns that stay, and without all that is never told; and the columns that go out although they look
 * private: whoever wants them wants what is in them.
 */
function withoutStaying(dataset: Dataset, choice: Choice) {
  const open = withoutWithheld(dataset);
  const columns = listColumns(open);
  const toHeadings = (some: readonly Column[]): ReadonlySet<string> => new Set(some.map(({ heading }) => heading));
  const staying = toHeadings(columns.filter((column) => !isOut(column, choice)));
  const wanted = toHeadings(columns.filter((column) => column.isPrivate && isOut(column, choice)));
  const withColumns = <Item extends NodeRecord | EdgeRecord>(record: Item): Item =>
    withAttributes(
      record,
      record.attributes?.filter((attribute) => !staying.has(toHeading(attribute))),
    );
  const bare = unlessSame(open, {
    ...open,
    meta: pick(open.meta, TOLD.meta),
    nodes: mapped(open.nodes, (node) => pick(withColumns(withoutSpellings(node)), TOLD.nodes)),
    edges: mapped(open.edges, (edge) => pick(withColumns(edge), TOLD.edges)),
  });
  return { bare, wanted };
}

/** Leaves contacts out of every text but those of wanted columns, and of what says who publishes the map. */
function cutAll(
  dataset: Dataset,
  wanted: ReadonlySet<string>,
  onFound: (id: string, contact: string) => void,
): Dataset {
  const told = <Item extends object>(id: string, item: Item): Item =>
    cutContacts(item, (contact) => onFound(id, contact));
  const clean = <Item extends NodeRecord | EdgeRecord>(record: Item): Item => {
    const { attributes, ...rest } = record;
    const said = attributes
      ?.map((attribute) => (wanted.has(toHeading(attribute)) ? attribute : told(record.id, attribute)))
      .filter(({ value }) => value !== undefined);
    const cut = told(record.id, rest);
    const whole = cut === rest ? record : ({ ...cut, ...(attributes && { attributes }) } as Item);
    return withAttributes(whole, said);
  };
  const { imprint, contact, ...meta } = dataset.meta;
  const rest = told('', meta);
  return unlessSame(dataset, {
    ...dataset,
    meta: rest === meta ? dataset.meta : { ...rest, ...(imprint && { imprint }), ...(contact && { contact }) },
    kinds: mapped(dataset.kinds, (kind) => told('', kind)),
    relations: mapped(dataset.relations, (relation) => told('', relation)),
    nodes: mapped(dataset.nodes, clean),
    edges: mapped(dataset.edges, clean),
    corrections: mapped(dataset.corrections, (one) => told(one.nodes[0] ?? '', one)),
  });
}

/** Whether a node has another name that nobody gave it: a slip, or a title, of an entry that was joined with it. */
export const hasSpellings = ({ aliases }: NodeRecord): boolean => aliases.some(({ joined }) => joined);

const withoutSpellings = (node: NodeRecord): NodeRecord =>
  hasSpellings(node) ? { ...node, aliases: node.aliases.filter(({ joined }) => !joined) } : node;

/** A record with other attributes, without the field where there are none; the very same one where they are the same. */
function withAttributes<Item extends NodeRecord | EdgeRecord>(record: Item, attributes: Item['attributes']): Item {
  const { attributes: before, ...rest } = record;
  if (attributes?.length === before?.length && attributes?.every((one, at) => one === before?.[at]) !== false)
    return record;
  return (attributes?.length ? { ...rest, attributes } : rest) as Item;
}

/** A list with each item changed; the very same one where none is. */
function mapped<Item>(list: Item[], change: (item: Item) => Item): Item[] {
  const made = list.map(change);
  return made.every((item, at) => item === list[at]) ? list : made;
}

/** The very same dataset where each of its parts is. */
const unlessSame = (before: Dataset, made: Dataset): Dataset =>
  Object.entries(made).every(([part, value]) => before[part as keyof Dataset] === value) ? before : made;

const toHeading = ({ label }: Attribute): string => label.en;

/** A record with some of its fields; the very same one where it has no others. */
function pick<Item extends object, Field extends keyof Item>(record: Item, fields: readonly Field[]): Item {
  const told: readonly PropertyKey[] = fields;
  if (Object.keys(record).every((field) => told.includes(field))) return record;
  const entries = fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]]));
  return Object.fromEntries(entries) as Item;
}
