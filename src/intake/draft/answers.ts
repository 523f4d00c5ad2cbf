import { LONGEST_NAME } from '../../dataset/limits.ts';
import { type IssueList, type Noted, toKey } from '../issues.ts';

interface Question extends Omit<Noted, 'chosen'> {
  readonly choices: readonly string[];
}

/** What was answered to questions, by their keys; whoever asks notes the question. */
export class Answers {
  readonly #given: ReadonlyMap<string, string>;
  readonly #issues: IssueList;

  constructor(given: ReadonlyMap<string, string>, issues: IssueList) {
    this.#given = given;
    this.#issues = issues;
  }

  /** What was written under a key where any words are an answer; null where nothing was. */
  wordsOf(key: string): string | null {
    return this.#given.get(key)?.slice(0, LONGEST_NAME) ?? null;
  }

  /** The answer to a question: the one that was given, where it is one of its choices, else the usual one. */
  ask(question: Question, usual: string): string {
    const key = toKey(question);
    const given = this.#given.get(key) ?? usual;
    const chosen = question.choices.includes(given) ? given : usual;
    // Most rows of a long list ask what one before has asked.
    if (!this.#issues.again(key, question.line ?? 0)) this.#issues.note({ ...question, chosen }, key);
    return chosen;
  }

  /** Further rows that a question is about, once it was asked. */
  addRows(question: Noted, lines: readonly number[]): void {
    const key = toKey(question);
    for (const line of lines) this.#issues.again(key, line);
  }

  /** Takes a question back that another one asks too; where it was not asked nothing happens. */
  drop(question: Noted): void {
    this.#issues.drop(toKey(question));
  }
}
