import { findContacts, GAP, withoutContacts } from './find-contacts.ts';
import { type LocalText, toText, type WrittenText } from './text.ts';

/** Fields whose words are chosen from a list or made by a program, and addresses of the network's own. */
const NO_WORDS: ReadonlySet<string> = new Set(
  'id|kind|source|target|relation|layer|certainty|editions|nodes|edges|role|nature|hue|shape|type|start|end|languages|lang|dayBasis|confidence|site|licenceUrl|origin|consent|apart|within'.split(
    '|',
  ),
);
/** Fields that a record cannot be without. */
const NEEDED: ReadonlySet<string> = new Set(['label', 'plural', 'title', 'verdict', 'note', 'text']);

/**
 * A record without the mail addresses and the numbers to call in its words: with a gap for each, and without the field
 * where nothing else was said. An address of a page that has one goes whole. The very same where there is none. O(text).
 */
export function cutContacts<Item extends object>(record: Item, onFound: (contact: string) => void): Item {
  const cut = Object.entries(record).flatMap(([field, value]) => {
    if (NO_WORDS.has(field) || value === undefined) return [[field, value]];
    const left = toLeft(value, onFound);
    if (left !== undefined) return [[field, left]];
    return NEEDED.has(field) ? [[field, typeof value === 'string' ? GAP : toText(GAP)]] : [];
  });
  return cut.length === Object.keys(record).length &&
    cut.every(([field, value]) => record[field as keyof Item] === value)
    ? record
    : (Object.fromEntries(cut) as Item);
}

/** What is left of a value; undefined where nothing is. */
function toLeft(value: unknown, onFound: (contact: string) => void): unknown {
  if (typeof value === 'string') return toLeftText(value, onFound) || undefined;
  if (Array.isArray(value)) {
    const left = value.flatMap((item) => toLeft(item, onFound) ?? []);
    return left.length === value.length && left.every((item, at) => item === value[at]) ? value : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return toLeftWords(value as LocalText, onFound);
  const left = cutContacts(value, onFound);
  // Another name that was no more than an address.
  return 'text' in left && left.text === GAP ? undefined : left;
}

/** Texts that have none: most of them, and a network is looked through again with each edit. */
const clean = new WeakSet<LocalText>();

function toLeftWords(text: LocalText, onFound: (contact: string) => void): LocalText | undefined {
  if (clean.has(text)) return text;
  const left = cutWords(text, onFound);
  if (left === text) clean.add(text);
  return left;
}

function cutWords(text: LocalText, onFound: (contact: string) => void): LocalText | undefined {
  const { own, ...filled } = text;
  const written: WrittenText = own ?? filled;
  if (typeof written === 'string') {
    const left = toLeftText(written, onFound);
    return left === written ? text : left === '' ? undefined : toText(left);
  }
  const left = Object.entries(written).map(([tag, words]) => [tag, toLeftText(words, onFound)] as const);
  if (left.every(([tag, words]) => words === written[tag])) return text;
  const said = left.filter(([, words]) => words !== '');
  return said.length > 0 ? toText(Object.fromEntries(said)) : undefined;
}

function toLeftText(text: string, onFound: (contact: string) => void): string {
  const found = findContacts(text);
  if (found.length === 0) return text;
  for (const contact of found) onFound(contact);
  return /^https?:\/\/\S+$/.test(text) ? '' : withoutContacts(text);
}
