import type { Entry } from './entry.ts';
import { compareGiven } from './given-names.ts';
import type { Score } from './score.ts';

/** An address or a number that so many names have is of a house. */
const SHARED = 3;
/** As sure as a name that is nearly the same: asked, never taken. */
const ASKED = 0.8;

/** Whose mail addresses and numbers to call are somebody's own. */
export class OwnContacts {
  readonly #names = new Map<string, Set<string>>();

  constructor(entries: readonly Entry[]) {
    for (const { mails, phones, forms } of entries) {
      for (const contact of [...mails, ...phones]) {
        const names = this.#names.get(contact) ?? new Set();
        if (names.size < SHARED) names.add(forms[0]?.bag ?? '');
        this.#names.set(contact, names);
      }
    }
  }

  /** Whether two have an address or a number in common that is not shared by more. */
  areOne(one: Entry, other: Entry): boolean {
    const isOwn = (contact: string) => (this.#names.get(contact)?.size ?? 0) < SHARED;
    return (
      [...one.mails].some((mail) => other.mails.has(mail) && isOwn(mail)) ||
      [...one.phones].some((phone) => other.phones.has(phone) && isOwn(phone))
    );
  }
}

/** What speaks for two people whose names do not: one address or number, or one last name in one organisation. */
export function lookBeside(found: Score, one: Entry, other: Entry, contacts: OwnContacts): Score {
  if (found.value >= ASKED && found.how !== 'words') return found;
  if (contacts.areOne(one, other)) return { value: Math.max(found.value, ASKED), how: 'same-contact', forms: null };
  if (![...one.homes].some((home) => other.homes.has(home))) return found;
  const value = compareGiven(one.forms, other.forms);
  return value > found.value ? { value, how: 'given', forms: null } : found;
}
