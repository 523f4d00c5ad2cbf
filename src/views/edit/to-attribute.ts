import { CONTACT } from '../../dataset/address-forms.ts';
import { findValueFault } from '../../dataset/attribute-value.ts';
import { LARGEST_AMOUNT } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import type { LocalText } from '../../dataset/text.ts';

/** What stands in the fields of an attribute, without space round it. */
export interface AttributeWords {
  readonly label: string;
  readonly value: string;
}

type ToText = (text: LocalText | undefined, words: string) => LocalText;

/** What is wrong with a value for an attribute of that type; null where nothing is. */
export const findWrong = (type: Attribute['type'], words: string, toText: ToText) =>
  findValueFault({ type, value: toValue(type, undefined, words, toText) });

/**
 * An attribute with other words; `before` is undefined for a new one. Its type stays unless another is `wanted`, but
 * that an untyped one is the address that it reads as.
 */
export function toAttribute(
  before: Attribute | undefined,
  { label, value }: AttributeWords,
  toText: ToText,
  wanted?: Attribute['type'],
): Attribute {
  const { type: old, ...rest } = before ?? {};
  const known = wanted ?? old;
  // Only texts differ from language to language.
  const isWords = wanted === undefined || wanted === 'text';
  const next = toValue(known, isWords ? before?.value : undefined, value, toText);
  const isOpen = wanted === undefined && (known === undefined || known === 'address');
  const isAddress = typeof next !== 'number' && next.en === next.id && CONTACT.test(next.en);
  const type = isOpen ? (isAddress ? 'address' : undefined) : known;
  return { ...rest, label: toText(before?.label, label), ...(type && { type }), value: next };
}

function toValue(
  type: Attribute['type'],
  before: Attribute['value'] | undefined,
  words: string,
  toText: ToText,
): Attribute['value'] {
  const isNumber = type === 'number' || (type === undefined && typeof before === 'number');
  const amount = /^-?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : Number.NaN;
  if (isNumber && Math.abs(amount) <= LARGEST_AMOUNT) return amount;
  return toText(typeof before === 'number' ? undefined : before, words);
}
