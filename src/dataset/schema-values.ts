import * as v from 'valibot';
import { toTyped } from '../base/sound-text.ts';
import { CONTACT, WEB_ADDRESS } from './address-forms.ts';
import {
  HIGHEST_NUMBER,
  LARGEST_AMOUNT,
  LONGEST_ID,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_KINDS,
  MOST_OF_ONE,
} from './limits.ts';
import { toText } from './text.ts';

// A message here is the code of a fault (`fault.ts`); the words are in the catalogue.
export const list = <Item extends v.GenericSchema>(item: Item, most: number = MOST_OF_ONE) =>
  v.pipe(v.array(item), v.maxLength(most));
export const upTo = (most: number) => v.maxLength<string, number>(most);
const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), upTo(most), v.transform(toTyped), v.minLength(1, 'empty'));
const filled = text(LONGEST_TEXT);
export const name = text(LONGEST_NAME);
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HIGHEST_NUMBER));
export const amount = v.pipe(v.number(), v.minValue(-LARGEST_AMOUNT), v.maxValue(LARGEST_AMOUNT));
// Cytoscape, and others that are handed the ids, keep elements in plain objects, where some words mean something.
const RESERVED = 'constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf';
export const id = v.pipe(
  v.string(),
  upTo(LONGEST_ID),
  v.regex(new RegExp(`^(?!(?:${RESERVED})$)[A-Za-z0-9][A-Za-z0-9_.-]*$`), 'id'),
);
/** A language by its BCP 47 tag. */
export const tag = v.pipe(v.string(), upTo(LONGEST_ID), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'tag'));
const local = (words: typeof filled) =>
  v.pipe(
    v.union(
      [words, v.pipe(v.record(tag, words), v.minEntries(1, 'no-languages'), v.maxEntries(MOST_KINDS))],
      'no-text',
    ),
    v.transform(toText),
  );
export const localText = local(filled);
export const maybeText = v.optional(localText);
export const localName = local(name);
export const paragraphs = list(ordinal);
export const webAddress = v.pipe(v.string(), upTo(LONGEST_NAME), v.regex(WEB_ADDRESS, 'web-address'));
export const contact = v.pipe(v.string(), upTo(LONGEST_NAME), v.regex(CONTACT, 'contact'));
export const day = v.pipe(v.string(), v.isoDate('day'));
/** An exact colour, #rrggbb. */
export const ownColour = v.pipe(v.string(), upTo(7), v.regex(/^#[\da-f]{6}$/, 'colour'));
