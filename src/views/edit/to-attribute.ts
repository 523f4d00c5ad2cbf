import { CONTACT } from '../../dataset/address-forms.ts';
import { findValueFault } from '../../dataset/attribute-value.ts';
import { isPlain } from '../../dataset/change-text.ts';
import { LARGEST_AMOUNT } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';

type Sort = Attribute['type'];

/** Typed words as the value of an attribute of a type: a number where they are one that is wanted. */
export function toValue(sort: Sort, words: string): Attribute['value'] {
  const amount = /^-?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : Number.NaN;
  return sort === 'number' && Math.abs(amount) <= LARGEST_AMOUNT ? amount : toText(words);
}

/** What is wrong with a value for an attribute of that type; null where nothing is. */
export const findWrong = (type: Sort, words: string) => findValueFault({ type, value: toValue(type, words) });

/**
 * An attribute with another label or value; `before` is undefined for a new one. Its type stays unless another is
 * `wanted`, but that an untyped one is the address that it reads as.
 */
export function toAttribute(
  before: Attribute | undefined,
  label: Attribute['label'],
  value: Attribute['value'],
  wanted?: Sort,
): Attribute {
  const { type: old, ...rest } = before ?? {};
  const known = wanted ?? old;
  const isOpen = wanted === undefined && (known === undefined || known === 'address');
  const isAddress = typeof value !== 'number' && isPlain(value) && CONTACT.test(value.en);
  const type = isOpen ? (isAddress ? 'address' : undefined) : known;
  return { ...rest, label, ...(type && { type }), value };
}
