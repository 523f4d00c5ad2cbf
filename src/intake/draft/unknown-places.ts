import { findNearCountry, nameCountry, speaksOfTowns } from '../../base/countries.ts';
import type { IssueList } from '../issues.ts';
import type { Place } from './statement.ts';

/** So many names are held against all countries. */
const MOST_LOOKED_UP = 200;

/** Places of a file that no list of countries has, and the questions whether they are slips of the hand. */
export class UnknownPlaces {
  readonly #ids = new Set<string>();
  readonly #near = new Map<string, string>();
  readonly #issues: Pick<IssueList, 'note'>;
  readonly #language: string;

  /** `language`: that in which a country is proposed. */
  constructor(issues: Pick<IssueList, 'note'>, language: string) {
    this.#issues = issues;
    this.#language = language;
  }

  add(id: string): void {
    this.#ids.add(id);
  }

  /** Asks about a place that is unknown, where its column is not one of towns. */
  note(id: string, seen: string, place: Place, column: string): void {
    if (!this.#ids.has(id) || speaksOfTowns(column)) return;
    this.#issues.note({
      code: 'unknown-place',
      severity: 'asks',
      ...place,
      column,
      seen,
      proposal: this.#propose(seen),
    });
  }

  #propose(seen: string): string {
    const known = this.#near.get(seen);
    if (known !== undefined) return known;
    const code = this.#near.size < MOST_LOOKED_UP ? findNearCountry(seen) : null;
    const proposal = code ? nameCountry(code, this.#language) : '';
    if (this.#near.size < MOST_LOOKED_UP) this.#near.set(seen, proposal);
    return proposal;
  }
}
