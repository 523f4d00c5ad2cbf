import type { Attribute } from '../../dataset/schema.ts';
import { toPosition } from '../graph/values.ts';
import { toNumber } from '../shape/columns.ts';
import { type Field, type Meaning, NODE_FIELDS, TIE_FIELDS } from '../shape/mapping.ts';
import { fits, toAttribute, toOwnColour } from './fields.ts';
import type { FilledCell } from './row-consent.ts';
import type { EntryStatement } from './statement.ts';

const FIELDS: ReadonlySet<Meaning> = new Set<Meaning>([...NODE_FIELDS, ...TIE_FIELDS]);

/** Whether a column says what a record has a field for. */
export const isField = (meaning: Meaning): meaning is Field => FIELDS.has(meaning);

/** What the cells of a row say as attributes; `hasFields`: whether any column of its list is a field. */
export function listAttributes(
  filled: readonly FilledCell[],
  hasFields: boolean,
  linkOf: (column: number) => string | undefined,
): Attribute[] {
  const attributes: Attribute[] = [];
  // A loop, since this is asked of every row of a long list.
  for (const { at, column, cell } of filled) {
    const { meaning, label, hasDecimalComma, isTownFirst } = column;
    const isTown = isTownFirst && String(cell).includes(',');
    const isWord = isTown || meaning === 'attribute' || (hasFields && isField(meaning) && !fits(meaning, cell));
    if (!isWord) continue;
    const isWhole = typeof cell === 'string' && !/^[-+]?(0|[1-9])/.test(cell);
    const value = isWhole ? cell : (toNumber(cell, hasDecimalComma) ?? cell);
    const attribute = toAttribute(label, value, linkOf(at));
    if (attribute) attributes.push(attribute);
  }
  return attributes;
}

/** What columns say of how an entry looks. */
export const LOOKS = ['x', 'y', 'colour'] as const;

/** Where the entry of a row stands, and its colour; `read` gives what the row says of a meaning. */
export function readLooks(
  read: (meaning: (typeof LOOKS)[number]) => string,
): Pick<EntryStatement, 'position' | 'colour'> {
  const [x, y] = [read('x'), read('y')].map((text) => text.replace(',', '.'));
  // Tables with places are Gephi's, where y grows upwards.
  return { ...toPosition(x, y, true), ...toOwnColour(read('colour').toLowerCase()) };
}
