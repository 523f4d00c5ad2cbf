import type { NodeCells } from '../dataset/paste-nodes.ts';
import type { TieCells } from '../dataset/paste-ties.ts';

/** What is pasted into each of the two sheets. */
export interface SheetCells {
  readonly nodes: NodeCells;
  readonly ties: TieCells;
}

/** Cells that were pasted and wait for an answer, also while one looks elsewhere. */
export interface Pasting<Sheet extends keyof SheetCells = keyof SheetCells> {
  /** The id of the network that they were pasted into. */
  readonly of: string;
  readonly sheet: Sheet;
  readonly cells: SheetCells[Sheet];
  /** The kinds or relations that nobody knows yet: whether they are to be made is what is asked. */
  readonly unknown: readonly string[];
}
