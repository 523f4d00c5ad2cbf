import type { Language } from '../../dataset/language.ts';
import type { Attribute, Correction } from '../../dataset/schema.ts';
import type { ExportEdge, ExportNode } from './export-source.ts';

/** A value of a column; undefined where the record says nothing. */
export type Value = string | number | readonly string[] | readonly number[] | undefined;

/** A property that every format carries under the same name; a `list` holds several values. */
export interface Column<Item> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'list';
  readonly read: (item: Item, language: Language) => Value;
}

/** What a correction says, as one text; its sources stand in brackets. */
function toCorrectionText({ verdict, correction, note, sources }: Correction, language: Language): string {
  const said = [correction?.[language], note[language]].filter(Boolean).join(' ');
  return `${verdict[language]}: ${said}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}`;
}

const toAttributeText = ({ label, value, url }: Attribute, language: Language) =>
  `${label[language]}: ${typeof value === 'number' ? value : value[language]}${url ? ` (${url})` : ''}`;

/** The corrections of a node or an edge, and in the same order how sure each of them is. */
const CORRECTION_COLUMNS: readonly Column<{ readonly corrections: readonly Correction[] }>[] = [
  {
    name: 'corrections',
    type: 'list',
    read: ({ corrections }, language) => corrections.map((correction) => toCorrectionText(correction, language)),
  },
  {
    name: 'corrections_confidence',
    type: 'list',
    read: ({ corrections }) => corrections.map(({ confidence }) => confidence),
  },
];

/** What is known of a node beside its id and label. `kind` is in words, `kind_id` the same in every language. */
export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  { name: 'kind', type: 'string', read: ({ kind }, language) => kind.label[language] },
  { name: 'kind_id', type: 'string', read: ({ kind }) => kind.id },
  { name: 'kind_colour', type: 'string', read: ({ kind }) => kind.colour },
  { name: 'short', type: 'string', read: ({ record }, language) => record.short?.[language] },
  { name: 'description', type: 'string', read: ({ record }, language) => record.description?.[language] },
  { name: 'aliases', type: 'list', read: ({ record }) => record.aliases.map(({ text }) => text) },
  {
    name: 'attributes',
    type: 'list',
    read: ({ record }, language) => record.attributes?.map((attribute) => toAttributeText(attribute, language)),
  },
  {
    name: 'badges',
    type: 'list',
    read: ({ record }, language) => record.badges?.map(({ label, note }) => `${label[language]}: ${note[language]}`),
  },
  { name: 'session', type: 'integer', read: ({ record }) => record.session?.number },
  { name: 'day', type: 'integer', read: ({ record }) => record.session?.day ?? undefined },
  { name: 'day_basis', type: 'string', read: ({ record }) => record.session?.dayBasis },
  { name: 'day_note', type: 'string', read: ({ record }, language) => record.session?.dayNote?.[language] },
  { name: 'format', type: 'string', read: ({ record }, language) => record.session?.format?.[language] },
  { name: 'sort_key', type: 'string', read: ({ record }) => record.sortKey },
  { name: 'own_colour', type: 'string', read: ({ record }) => record.colour },
  { name: 'paragraphs', type: 'list', read: ({ record }) => record.evidence?.paragraphs ?? [] },
  { name: 'sources', type: 'list', read: ({ record }) => record.evidence?.sources ?? [] },
  { name: 'editions', type: 'list', read: ({ editions }) => editions },
  ...CORRECTION_COLUMNS,
];

/** What is known of an edge beside its id, its ends and its label, which is the relation in words. */
export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = [
  { name: 'relation', type: 'string', read: ({ relation }) => relation.id },
  { name: 'relation_colour', type: 'string', read: ({ relation }) => relation.colour },
  { name: 'own_colour', type: 'string', read: ({ record }) => record.colour },
  // Formats take every tie that is not undirected to point; this says of which its source does.
  { name: 'pointed', type: 'string', read: ({ relation }) => (relation.directed === true ? 'yes' : undefined) },
  { name: 'layer', type: 'string', read: ({ record }) => record.layer },
  { name: 'certainty', type: 'string', read: ({ record }) => record.certainty },
  { name: 'rule', type: 'string', read: ({ record }, language) => record.rule?.[language] },
  { name: 'evidence', type: 'string', read: ({ record }, language) => record.evidence?.paraphrase?.[language] },
  { name: 'paragraphs', type: 'list', read: ({ record }) => record.evidence?.paragraphs ?? [] },
  { name: 'sources', type: 'list', read: ({ record }) => record.evidence?.sources ?? [] },
  { name: 'note', type: 'string', read: ({ record }, language) => record.note?.[language] },
  {
    name: 'attributes',
    type: 'list',
    read: ({ record }, language) => record.attributes?.map((attribute) => toAttributeText(attribute, language)),
  },
  { name: 'editions', type: 'list', read: ({ editions }) => editions },
  ...CORRECTION_COLUMNS,
];

/** Whether a tie says something else from its other end. */
export const isDirected = ({ relation }: ExportEdge): boolean => relation.directed !== false;

/** Says of a tie that has no direction that it has none, where a format takes every tie to have one. */
export const toDirection = (edge: ExportEdge): { readonly directed?: false } =>
  isDirected(edge) ? {} : { directed: false };

/** How strong a tie is, for formats that ask it of every tie: 1 where nobody has measured it. */
export const weightOf = ({ record }: ExportEdge): number => record.weight ?? 1;

/** The same with the weight, where somebody has said one, for formats that have no field of their own for it. */
export const WEIGHTED_COLUMNS: readonly Column<ExportEdge>[] = [
  ...EDGE_COLUMNS,
  { name: 'weight', type: 'string', read: ({ record }) => record.weight },
];

/** The columns that have a value, as properties; lists stay lists. */
export function toProperties<Item>(columns: readonly Column<Item>[], item: Item, language: Language) {
  const properties: Record<string, Exclude<Value, undefined>> = {};
  for (const { name, read } of columns) {
    const value = read(item, language);
    if (value !== undefined && !(typeof value === 'object' && value.length === 0)) properties[name] = value;
  }
  return properties;
}

/** A value for a format without lists: items are separated by `|`; one that holds a `|` gets a `¦` for it. */
export function toFlat(value: Value): string | number | undefined {
  if (typeof value !== 'object') return value;
  return value.length === 0 ? undefined : value.map((item) => String(item).replaceAll('|', '¦')).join('|');
}
