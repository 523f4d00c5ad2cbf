import type { LocalText } from '../../dataset/text.ts';
import type { IssueList } from '../issues.ts';
import type { Place } from './statement.ts';

/** What files call a kind or a relation, and which that is taken for. */
export interface Word {
  readonly of: 'kind' | 'relation';
  /** The key of the answer to what it means. */
  readonly key: string;
  /** As it is first written; a word of ours where a file has none for it. */
  readonly label: LocalText;
  /** Of the kind or the relation. */
  readonly id: string;
  /** How often files say it. */
  readonly count: number;
}

/** Counts what files call kinds and relations. */
export class WordList {
  readonly #words = new Map<string, { readonly word: Omit<Word, 'count'>; count: number }>();

  list(): readonly Word[] {
    return [...this.#words.values()].map(({ word, count }) => ({ ...word, count }));
  }

  /** One more of a word; gives the id that it is taken for. */
  count(of: Word['of'], key: string, label: () => LocalText, id: string): string {
    const known = this.#words.get(key);
    if (known) known.count++;
    else this.#words.set(key, { word: { of, key, label: label(), id }, count: 1 });
    return id;
  }
}

/** The first spelling of each kind: another one of it is told. */
export class Spellings {
  readonly #first = new Map<string, string>();
  readonly #issues: IssueList;

  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  tell(word: string, id: string, place: Place): void {
    const first = this.#first.get(id);
    if (first === undefined) this.#first.set(id, word);
    else if (first !== word)
      this.#issues.note({ code: 'kinds-joined', severity: 'tidied', ...place, line: 0, seen: word, proposal: first });
  }
}
