import { foldText } from '../base/fold.ts';
import { withoutContacts } from './find-contacts.ts';
import { fingerprintText } from './fingerprint.ts';
import { LONGEST_ID } from './limits.ts';

/** Whether a text can be an id of the dataset as it is. */
export const isValidId = (text: string): boolean =>
  text.length <= LONGEST_ID && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text) && !(text in {});

/** Long enough to be known again, short enough for an address, characters. */
const LONGEST = 60;

/**
 * An id made of a name, once: renaming never changes it, since addresses and positions hang on it. Letters without
 * a Latin base, such as 黃, are told by a number that the name gives, and so is a mail address: an id is published.
 * `isTaken` says what is in use; nodes and ties share one space.
 */
export function mintId(name: string, isTaken: (id: string) => boolean): string {
  const start = toStart(name);
  let id = start;
  for (let count = 2; isTaken(id); count++) id = `${start}-${count}`;
  return id;
}

/**
 * The id of an entry. Of several of one name the later ones have a number that tells nobody so: whoever is not
 * published must not show in the id of a namesake.
 */
export function mintNodeId(name: string, isTaken: (id: string) => boolean): string {
  const start = toStart(name);
  let id = start;
  for (let count = 2; isTaken(id); count++) id = toNamesake(start, count);
  return id;
}

/** The id of the entry that is the `count`-th whose name gives an id, from 2. */
export const toNamesake = (start: string, count: number): string => toNumber(`${start} ${count}`);

const toNumber = (text: string): string => `n-${fingerprintText(text).slice(0, 8)}`;

function toStart(name: string): string {
  const folded = foldText(withoutContacts(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return folded === '' || isReserved(folded) ? toNumber(foldText(name)) : folded;
}

/** Words that mean something in plain objects, where others keep what they are handed. */
const isReserved = (word: string): boolean => word in {};
