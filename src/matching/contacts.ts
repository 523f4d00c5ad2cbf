import { findContacts } from '../dataset/find-contacts.ts';
import { fingerprintText } from '../dataset/fingerprint.ts';
import type { NodeRecord } from '../dataset/schema.ts';
import { toFold } from './keys.ts';

/**
 * The mail addresses of somebody and the numbers to call, each as a fingerprint that tells whether two are the same:
 * of a mail address one of what stands before the sign, and one of the house behind it, unless that is anybody's.
 */
export interface Contacts {
  readonly mails: ReadonlySet<string>;
  /** By their last digits, however the country before them is written. */
  readonly phones: ReadonlySet<string>;
}

export const NO_CONTACTS: Contacts = { mails: new Set(), phones: new Set() };

/** So many digits at its end tell a number to call from others. */
const LAST_DIGITS = 8;
/** Mail addresses at these tell nothing of where somebody works. */
const ANYBODYS =
  /^(?:(?:g|hot|proton|rocket|fast|google)?mail|yahoo|ymail|outlook|live|icloud|msn|aol|gmx|web|pm|yandex|qq|163|126|naver)\./;

/** The contacts in texts, each with the heading that it stands below. O(length). */
export function findOwnContacts(texts: readonly string[]): Contacts {
  const found = texts.flatMap(findContacts);
  if (found.length === 0) return NO_CONTACTS;
  const isMail = (contact: string) => contact.includes('@');
  return {
    mails: new Set(found.filter(isMail).map(toMail)),
    phones: new Set(
      found
        .filter((contact) => !isMail(contact))
        .map((contact) => fingerprintText(contact.replace(/\D/g, '').slice(-LAST_DIGITS))),
    ),
  };
}

/** The contacts among the facts of somebody. */
export const listContacts = ({ attributes = [] }: Pick<NodeRecord, 'attributes'>): Contacts =>
  findOwnContacts(attributes.map(({ label, value }) => `${label.en}: ${typeof value === 'object' ? value.en : value}`));

/** What both have. */
export const joinContacts = (one: Contacts, other: Contacts): Contacts =>
  one === NO_CONTACTS
    ? other
    : other === NO_CONTACTS
      ? one
      : { mails: new Set([...one.mails, ...other.mails]), phones: new Set([...one.phones, ...other.phones]) };

/** One more row about somebody. */
export function addContacts(all: Map<string, Contacts>, id: string, more: Contacts = NO_CONTACTS): void {
  if (more !== NO_CONTACTS) all.set(id, joinContacts(all.get(id) ?? NO_CONTACTS, more));
}

/** The houses of mail addresses, but for those that are anybody's. */
export const toHouses = (mails: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...mails].flatMap((mail) => mail.split('@')[1] || []));

function toMail(mail: string): string {
  const [before = '', house = ''] = toFold(mail).split('@');
  return `${fingerprintText(`${before}@${house}`)}@${ANYBODYS.test(house) ? '' : fingerprintText(house)}`;
}
