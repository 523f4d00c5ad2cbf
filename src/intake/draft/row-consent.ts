import { remember } from '../../base/remember.ts';
import type { Remarked } from '../../dataset/remarks.ts';
import type { Cell } from '../reading.ts';
import type { ColumnMapping } from '../shape/mapping.ts';
import { type ConsentNotes, readConsent } from './read-consent.ts';
import { type Beside, type ToRead, toRead } from './remarks.ts';
import type { NodeFields, Place } from './statement.ts';

/** A filled cell of a row, with its column. */
export interface FilledCell {
  readonly at: number;
  readonly column: ColumnMapping;
  readonly cell: Cell;
}

const NOTHING = {};

const asks = ({ meaning }: ColumnMapping): boolean => meaning === 'hidden' || meaning === 'shown';

/** Reads of each row of a block whether its entry may be published. */
export class RowConsent {
  /** The columns that ask who is to be shown. */
  readonly #asking: readonly (readonly [number, ColumnMapping])[];
  /** Whether nobody has said yet what a column asks. */
  readonly #isUntold: boolean;
  readonly #remarked: readonly Remarked[];
  /** What is to be read of a text in a column; null: the column itself asks who is to be shown. */
  readonly #readers: readonly (((text: string) => ToRead) | null)[];
  readonly #notes: ConsentNotes;

  constructor(columns: readonly ColumnMapping[], remarked: readonly Remarked[], notes: ConsentNotes) {
    this.#asking = [...columns.entries()].filter(([, column]) => asks(column));
    this.#isUntold = columns.some(({ isUntold }) => isUntold);
    this.#remarked = remarked;
    this.#readers = columns.map((column, at) =>
      asks(column) || column.isUntold !== undefined
        ? null
        : remember((text) => toRead(column, text, remarked[at] ?? 'none')),
    );
    this.#notes = notes;
  }

  read(
    row: { readonly name: string; readonly place: Place; readonly isPerson: boolean },
    filled: readonly FilledCell[],
    cellAt: (column: number) => Cell,
  ): Pick<NodeFields, 'consent'> {
    let beside: Beside[] | null = null;
    for (const { at, column, cell } of filled) {
      const reader = this.#readers[at];
      if (!reader || typeof cell !== 'string') continue;
      const { isSuspect, isNoted } = reader(cell);
      // Most cells of most rows; of what is no person only what may refuse is read.
      if (!isSuspect && !(row.isPerson && isNoted)) continue;
      const { label, meaning } = column;
      beside ??= [];
      beside.push({ label, meaning, text: cell, remarked: this.#remarked[at] ?? 'none', isSuspect });
    }
    if (!beside && this.#asking.length === 0 && !this.#isUntold) return NOTHING;
    const asking = this.#asking.map(([at, column]) => [column, cellAt(at)] as const);
    return readConsent({ ...row, asking, isUntold: this.#isUntold, beside: beside ?? [] }, this.#notes);
  }
}
