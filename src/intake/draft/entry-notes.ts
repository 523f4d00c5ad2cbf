import { foldText } from '../../base/fold.ts';
import { isShortFor } from '../../matching/initials.ts';
import type { IssueList } from '../issues.ts';
import type { Answers } from './answers.ts';
import type { TieStatement } from './statement.ts';

/** Where a row is, as a statement or a record has it. */
interface Said {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly line?: number | undefined;
}

/** The organisations that a row names, folded; empty where it names none. */
type HomesOf = (place: Said) => readonly string[];

const toKey = ({ file, sheet = '', line = 0 }: Said): string => `${file}\u0000${sheet}\u0000${line}`;

/** What entries are noted in and asked with, and which organisations stand beside them. */
export interface EntryNotes {
  readonly issues: IssueList;
  readonly answers: Answers;
  readonly homesOf: HomesOf;
}

/** Which organisations rows name beside their name. O(ties). */
export function toHomes(ties: readonly TieStatement[]): HomesOf {
  const homes = new Map<string, string[]>();
  for (const { target, place } of ties) {
    if (target.role !== 'initiative') continue;
    const name = foldText(target.text.trim());
    if (!homes.get(toKey(place))?.push(name)) homes.set(toKey(place), [name]);
  }
  return (place) => homes.get(toKey(place)) ?? [];
}

/** Whether two rows may be of one house: they name the same one, or one of them names none. */
export const shareHome = (homes: readonly string[], before: readonly (readonly string[])[]): boolean =>
  homes.length === 0 ||
  before.every((others) => others.length === 0) ||
  before.some((others) =>
    others.some((name) => homes.some((home) => home === name || isShortFor(home, name) || isShortFor(name, home))),
  );
