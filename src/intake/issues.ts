import { LONGEST_NAME } from '../dataset/limits.ts';
import type { IssueCode } from '../language/intake-issues.ts';
import type { Issue, Severity } from './reading.ts';

/** What stands in a file as an issue has it: whole, so that it can be gone on from, but for what no name can be. */
export const toSeen = (text: string): string => text.slice(0, LONGEST_NAME);

/** Whether nothing of it was cut off. */
export const isWhole = (seen: string): boolean => seen.length < LONGEST_NAME;

/** More questions than this nobody reads. */
const MOST_ISSUES = 2000;
/** Rows of a question that are named. */
const MOST_LINES = 100;

/** The answer to what nobody is published for until somebody has told: nothing comes in before. */
export const UNTOLD = 'untold';

export interface Noted {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: string;
  readonly seen?: string;
  readonly proposal?: string;
  readonly choices?: readonly string[];
  readonly chosen?: string;
  readonly reasons?: Issue['reasons'];
  readonly isSuspect?: boolean;
  /** What tells the question from others of its code; what was seen and its column where absent. */
  readonly about?: string;
}

/** Gathers issues; what is the same question is one, and counts its rows. */
export class IssueList {
  /** So many of them are remarks. */
  #remarks = 0;
  readonly #issues = new Map<string, { issue: Issue; count: number; lines: number[] }>();

  note(noted: Noted, key = toKey(noted)): void {
    const { line = 0 } = noted;
    if (this.again(key, line)) return;
    // All remarks are one question, and leave room for the others.
    const isRemark = noted.code === 'remark';
    const others = this.#issues.size - this.#remarks;
    if ((isRemark ? this.#remarks : others) >= MOST_ISSUES) return;
    if (isRemark) this.#remarks++;
    this.#issues.set(key, { issue: toIssue(noted, key), count: 1, lines: line > 0 ? [line] : [] });
  }

  /** Counts one more row of what was noted under this key; false where nothing was. */
  again(key: string, line: number): boolean {
    const known = this.#issues.get(key);
    if (!known) return false;
    known.count++;
    if (line > 0 && known.lines.length < MOST_LINES) known.lines.push(line);
    return true;
  }

  /** Takes a question back that another asks too. */
  drop(key: string): void {
    this.#issues.delete(key);
  }

  list(): Issue[] {
    return [...this.#issues.values()].map(({ issue, count, lines }) => ({ ...issue, count, lines }));
  }
}

/** Names a question, so that its answer is found again when the file is read again. */
export const toKey = ({ code, file = '', sheet = '', column = '', seen = '', about = seen }: Noted): string =>
  `${code}\u0000${file}\u0000${sheet}\u0000${column}\u0000${about}`;

const toIssue = (noted: Noted, key: string): Issue => ({
  code: noted.code,
  severity: noted.severity,
  file: noted.file ?? '',
  sheet: noted.sheet ?? '',
  line: noted.line ?? 0,
  column: toSeen(noted.column ?? ''),
  seen: toSeen(noted.seen ?? ''),
  proposal: toSeen(noted.proposal ?? ''),
  count: 1,
  lines: [],
  choices: noted.choices ?? [],
  chosen: noted.chosen ?? '',
  key,
  ...(noted.reasons && { reasons: noted.reasons }),
  ...(noted.isSuspect && { isSuspect: true }),
});
