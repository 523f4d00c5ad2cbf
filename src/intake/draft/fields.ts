import { toTyped } from '../../base/sound-text.ts';
import { CONTACT, WEB_ADDRESS } from '../../dataset/address-forms.ts';
import { findValueFault, isRealDay } from '../../dataset/attribute-value.ts';
import {
  HIGHEST_NUMBER,
  LARGEST_AMOUNT,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_EDITIONS,
  MOST_OF_ONE,
} from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { type LocalText, toText } from '../../dataset/text.ts';
import { CERTAINTIES, LAYERS } from '../../dataset/vocabulary.ts';
import type { Cell, Value } from '../reading.ts';
import type { Field } from '../shape/mapping.ts';
import type { NodeFields, TieFields } from './statement.ts';

/** Fields of a record as a file has them, by their names; what has none of these is an attribute. */
export type Written = ReadonlyMap<Field, Value>;

export const cutName = (text: string): string => toTyped(text.trim().slice(0, LONGEST_NAME));
const cutText = (text: string): string => toTyped(text.trim().slice(0, LONGEST_TEXT));

const toList = (value: Value | undefined): string[] => {
  const items = typeof value === 'object' ? value.map(String) : value === undefined ? [] : String(value).split('|');
  return items.map(toTyped).filter(Boolean).slice(0, MOST_OF_ONE);
};
const toWords = (value: Value | undefined): LocalText | undefined => {
  const text = cutText(typeof value === 'object' ? value.join(', ') : String(value ?? ''));
  return text === '' ? undefined : toText(text);
};
const toOrdinal = (value: Value | undefined): number | undefined => {
  const number = Number(/\d+/.exec(String(value ?? ''))?.[0]);
  return Number.isInteger(number) && number >= 1 && number <= HIGHEST_NUMBER ? number : undefined;
};
const toParagraphs = (value: Value | undefined): number[] => toList(value).flatMap((item) => toOrdinal(item) ?? []);

/** What editions are called; commas part them where each part is one word with a digit in it, as `2018, 2019`. */
function toEditions(value: Value | undefined): string[] | undefined {
  const items = toList(typeof value === 'object' ? value : String(value ?? '').replace(/[;\n]/g, '|'));
  const names = items.flatMap((item) => (/^\s*\S*\d\S*\s*(,\s*\S*\d\S*\s*)+$/.test(item) ? item.split(',') : [item]));
  const told = [...new Set(names.map(cutName))].filter((name) => name !== '').slice(0, MOST_EDITIONS);
  return told.length > 0 ? told : undefined;
}

const isAddress = (text: string): boolean => text.length <= LONGEST_NAME && WEB_ADDRESS.test(text);
const toSources = (value: Value | undefined): string[] => toList(value).filter(isAddress);

/** Whether a field can hold a value: days are counted, sources have addresses. What it cannot is an attribute. */
export const fits = (field: Field, value: Value): boolean =>
  field === 'sources'
    ? toList(value).every(isAddress)
    : (field !== 'day' && field !== 'session') || /^\D{0,20}\d{1,3}\D{0,5}$/.test(String(value));

/** Without the fields that have nothing in them. */
const filled = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Fields;

/** The fields of an entry, as far as the gate lets them through. */
export function toNodeFields(written: Written, attributes: readonly Attribute[]): NodeFields {
  // Most rows of a long list.
  if (written.size === 0)
    return { aliases: [], ...(attributes.length > 0 && { attributes: attributes.slice(0, MOST_OF_ONE) }) };
  const paragraphs = toParagraphs(written.get('paragraphs'));
  const sources = toSources(written.get('sources'));
  const evidence = filled<NonNullable<NodeFields['evidence']>>({
    paragraphs: paragraphs.length > 0 ? paragraphs : undefined,
    sources: sources.length > 0 ? sources : undefined,
  });
  const pairs = toList(written.get('attributes')).flatMap(toWrittenAttribute);
  const all = [...pairs, ...attributes].slice(0, MOST_OF_ONE);
  const badges = toList(written.get('badges')).map((item) => {
    const [, label = item, note = ''] = /^(.+?): ([\s\S]+)$/.exec(item) ?? [];
    return { label: toText(cutName(label)), note: toText(cutText(note || label)) };
  });
  const number = toOrdinal(written.get('session'));
  const day = toOrdinal(written.get('day'));
  const basis = String(written.get('day_basis') ?? '');
  const session = filled<NonNullable<NodeFields['session']>>({
    number,
    day,
    dayBasis: basis === 'stated' || basis === 'inferred' || basis === 'unstated' ? basis : undefined,
    dayNote: toWords(written.get('day_note')),
    format: toWords(written.get('format')),
  });
  return filled<NodeFields>({
    short: toWords(String(written.get('short') ?? '').slice(0, LONGEST_NAME)),
    description: toWords(written.get('description')),
    aliases: toList(written.get('aliases')).map((text) => ({ text: cutName(text) })),
    attributes: all.length > 0 ? all : undefined,
    badges: badges.length > 0 ? badges : undefined,
    session: Object.keys(session).length > 0 ? session : undefined,
    sortKey: cutName(String(written.get('sort_key') ?? '')) || undefined,
    evidence: Object.keys(evidence).length > 0 ? evidence : undefined,
    editions: toEditions(written.get('editions')),
    ...toOwnColour(written.get('own_colour')),
  });
}

/** An exact colour as Export writes it. */
export function toOwnColour(written: Value | undefined): { readonly colour?: string } {
  const colour = /^#[\da-f]{6}$/.exec(String(written ?? ''))?.[0];
  return colour === undefined ? {} : { colour };
}

/** Whether Export wrote a tie: it alone tells layers in these words. */
export const isOfExport = (written: Written): boolean => LAYERS.some((layer) => layer === written.get('layer'));

/** Whether a tie can be so strong. */
export const isWeight = (weight: Cell): weight is number =>
  typeof weight === 'number' && weight > 0 && weight <= LARGEST_AMOUNT;

/** The fields of a tie, as far as the gate lets them through; a tie that is inferred needs its rule. */
export function toTieFields(written: Written, attributes: readonly Attribute[], weight: Cell = ''): TieFields {
  const amount = isWeight(weight) ? { weight } : {};
  // Most rows of a long list.
  if (written.size === 0)
    return {
      layer: 'stated',
      ...amount,
      ...(attributes.length > 0 && { attributes: attributes.slice(0, MOST_OF_ONE) }),
    };
  const paragraphs = toParagraphs(written.get('paragraphs'));
  const paraphrase = toWords(written.get('evidence'));
  const sources = toSources(written.get('sources'));
  const all = [...toList(written.get('attributes')).flatMap(toWrittenAttribute), ...attributes].slice(0, MOST_OF_ONE);
  const rule = toWords(written.get('rule'));
  const certainty = CERTAINTIES.find((one) => one === String(written.get('certainty') ?? '').toLowerCase());
  const evidence = filled<NonNullable<TieFields['evidence']>>({
    paragraphs: paragraphs.length > 0 ? paragraphs : undefined,
    paraphrase,
    sources: sources.length > 0 ? sources : undefined,
  });
  return filled<TieFields>({
    layer: written.get('layer') === 'inferred' && rule ? 'inferred' : 'stated',
    certainty,
    rule,
    evidence: Object.keys(evidence).length > 0 ? evidence : undefined,
    note: toWords(written.get('note')),
    ...amount,
    ...toOwnColour(written.get('own_colour')),
    attributes: all.length > 0 ? all : undefined,
    editions: toEditions(written.get('editions')),
  });
}

/** `label: value (address)`, as Export writes it. */
function toWrittenAttribute(text: string): Attribute | [] {
  const [, label = '', value = '', url] = /^(.+?): ([\s\S]+?)(?: \((https?:\/\/[^\s()]+)\))?$/.exec(text) ?? [];
  return toAttribute(label, value, url) ?? [];
}

/**
 * A value under the heading of its column, typed where it is a number, a day or an address, with the address that it
 * links to; null for a blank one.
 */
export function toAttribute(label: string, value: Value, url?: string): Attribute | null {
  const attribute = toUnlinked(cutName(label), value);
  return attribute && url && isAddress(url) && attribute.type !== 'address' ? { ...attribute, url } : attribute;
}

function toUnlinked(name: string, value: Value): Attribute | null {
  if (name === '') return null;
  if (typeof value === 'number' && Math.abs(value) <= LARGEST_AMOUNT)
    return { label: toText(name), type: 'number', value };
  const words = toWords(value);
  if (!words) return null;
  const text = words.en;
  const plain: Attribute = { label: toText(name), value: words };
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text)) return { ...plain, type: 'date' };
  if (text.length <= LONGEST_NAME && CONTACT.test(text)) {
    const address: Attribute = { ...plain, type: 'address' };
    return findValueFault(address) === null ? address : plain;
  }
  return plain;
}

/** The apostrophe that Export puts before what a spreadsheet would reckon with. */
export const unguard = (cell: Cell): Cell =>
  typeof cell === 'string' && /^'[=+\-@＝＋－＠\d]/.test(cell) ? cell.slice(1) : cell;
