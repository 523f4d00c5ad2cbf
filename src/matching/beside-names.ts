import type { Entry } from './entry.ts';
import { compareGiven, SHORT } from './given-names.ts';
import type { Score } from './score.ts';

/** An address or a number that so many names have is of a house. */
const SHARED = 3;
/** Of one last name in one country, of whom one is called as the other may be: little, and worth a mention. */
const MENTIONED = 0.74;
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

/**
 * What speaks for two people whose names do not: one address or number, or one last name in one organisation, or in one
 * country where one first name is short for the other.
 */
export function lookBeside(found: Score, one: Entry, other: Entry, contacts: OwnContacts): Score {
  if (found.value >= ASKED && found.how !== 'words') return found;
  if (contacts.areOne(one, other)) return { value: Math.max(found.value, ASKED), how: 'same-contact', forms: null };
  const value = compareInHome(one, other);
  return value > found.value ? { value, how: 'given', forms: null } : found;
}

function compareInHome(one: Entry, other: Entry): number {
  const isShared = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>) => [...ours].some((it) => theirs.has(it));
  if (isShared(one.homes, other.homes)) return compareGiven(one.forms, other.forms);
  if (one.role !== 'person' || other.role !== 'person' || !isShared(one.countries, other.countries)) return 0;
  return compareGiven(one.forms, other.forms) >= SHORT ? MENTIONED : 0;
}
