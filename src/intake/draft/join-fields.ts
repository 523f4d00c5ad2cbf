import { toStricter } from '../../dataset/consent.ts';
import { MOST_OF_ONE } from '../../dataset/limits.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { cutName } from './fields.ts';
import type { NodeFields, Place } from './statement.ts';

/** What is told of an entry already. */
export interface Said {
  readonly attributes: Set<string>;
  readonly names: Set<string>;
}

export const toSaid = ({ attributes = [], aliases }: NodeRecord): Said => ({
  attributes: new Set(attributes.map((attribute) => JSON.stringify(attribute))),
  names: new Set(aliases.map(({ text }) => text)),
});

/**
 * One entry for two rows: what is missing is filled, lists are joined; editions are told apart from this. Where a row
 * says nothing more, and rows may say the same without end, it is the same object.
 */
export function joinFields(node: NodeRecord, said: Said, fields: NodeFields, place: Place): NodeRecord {
  const { aliases = [], attributes = [] } = fields;
  const more = attributes.filter(
    (attribute) => said.attributes.size < MOST_OF_ONE && isNew(said.attributes, JSON.stringify(attribute)),
  );
  const others = aliases.filter(({ text }) => isNew(said.names, text));
  const origins = (node.origin?.length ?? 0) < MOST_OF_ONE ? (fields.origin ?? [toOrigin(place)]) : [];
  const consent = toStricter(node.consent, fields.consent);
  const isStricter = consent !== node.consent && node.consent !== undefined;
  const isFilled = !isStricter && fillsNothing(fields, node);
  if (more.length + others.length + origins.length === 0 && isFilled) return node;
  const all = [...(node.attributes ?? []), ...more].slice(0, MOST_OF_ONE);
  const { aliases: _names, attributes: _facts, origin: _places, editions: _told, ...rest } = fields;
  return {
    ...rest,
    ...node,
    // Of two rows the one that shows less holds.
    ...(isStricter && { consent }),
    aliases: [...node.aliases, ...others].slice(0, MOST_OF_ONE),
    ...(all.length > 0 && { attributes: all }),
    origin: [...(node.origin ?? []), ...origins],
  };
}

const LISTS: ReadonlySet<string> = new Set(['aliases', 'attributes', 'origin', 'editions']);

/** Whether an entry has all that a row has a single value for. */
function fillsNothing(fields: NodeFields, node: NodeRecord): boolean {
  for (const field in fields) if (!(field in node) && !LISTS.has(field)) return false;
  return true;
}

/** Whether something was not said before, as long as there is room for it. */
function isNew(said: Set<string>, what: string): boolean {
  if (said.size >= MOST_OF_ONE || said.has(what)) return false;
  said.add(what);
  return true;
}

/** Where something comes from, as a record keeps it. */
export const toOrigin = ({ file, sheet, line }: Place) => ({
  file: cutName(file) || '–',
  ...(sheet.trim() !== '' && { sheet: cutName(sheet) }),
  ...(line > 0 && { line }),
});
