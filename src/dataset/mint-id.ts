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
  const folded = foldText(withoutContacts(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  const start = folded === '' || isReserved(folded) ? `n-${fingerprintText(foldText(name)).slice(0, 8)}` : folded;
  let id = start;
  for (let count = 2; isTaken(id); count++) id = `${start}-${count}`;
  return id;
}

/** Words that mean something in plain objects, where others keep what they are handed. */
const isReserved = (word: string): boolean => word in {};
