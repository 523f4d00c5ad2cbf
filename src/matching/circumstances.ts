import { toHouses } from './contacts.ts';
import type { Entry } from './entry.ts';

/** What is known of both beside their names, and is another of each. */
export type Elsewhere = 'country' | 'home' | 'mail' | 'phone';

/** What is told of two entries beside their names. */
export interface Circumstances {
  /** What speaks against their being one; nothing where an address or a number is the same. */
  readonly against: readonly Elsewhere[];
  readonly isOneCountry: boolean;
  /** Whether a mail address or a number to call is the same. */
  readonly isOneContact: boolean;
  /** Whether anything that is told of both is the same. */
  readonly isAgreed: boolean;
}

const ELSEWHERE: readonly Elsewhere[] = ['country', 'home', 'mail', 'phone'];
/** Of an entry what is told of it beside its names. */
export type Around = Pick<Entry, 'role' | 'countries' | 'homes' | 'mails' | 'phones'>;

/** Compares what is told of two entries beside their names. */
export function compareCircumstances(one: Around, other: Around): Circumstances {
  const arePeople = one.role === 'person' && other.role === 'person';
  const country = compare(one.countries, other.countries);
  const home = arePeople ? compare(one.homes, other.homes) : null;
  const phone = compare(one.phones, other.phones);
  const mail = compare(one.mails, other.mails);
  const isOneContact = mail === true || phone === true;
  // An address at the same house may be another one of the same person.
  const isOneHouse = mail === false && compare(toHouses(one.mails), toHouses(other.mails)) === true;
  const against = isOneContact
    ? []
    : ELSEWHERE.filter((what) => ({ country, home, mail: isOneHouse || mail, phone })[what] === false);
  return {
    against,
    isOneCountry: country === true,
    isOneContact,
    isAgreed: isOneContact || isOneHouse || country === true || home === true,
  };
}

/** Whether two sets have something in common; null where one of them is empty. */
function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean | null {
  if (one.size === 0 || other.size === 0) return null;
  return [...one].some((word) => other.has(word));
}
