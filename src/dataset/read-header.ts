import { foldText } from '../base/fold.ts';

/** The columns that the first row of cells names, and the rows below it. */
export interface Headed<Column extends string> {
  readonly columns: readonly (Column | null)[];
  readonly cells: readonly (readonly string[])[];
}

/**
 * Takes a first row for a header where it names all of the columns that are `needed`, each once, and at least two in
 * all; what it names beside them is left out. Null where it is a row like the others.
 */
export function readHeader<Column extends string>(
  cells: readonly (readonly string[])[],
  names: ReadonlyMap<string, Column>,
  needed: readonly Column[],
): Headed<Column> | null {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0) return null;
  const columns = first.map((words) => names.get(foldText(words.trim())) ?? null);
  const known = columns.filter((column) => column !== null);
  const isHeader =
    known.length > 1 && new Set(known).size === known.length && needed.every((one) => known.includes(one));
  return isHeader ? { columns, cells: rest } : null;
}

/** The names of columns, folded as `readHeader` looks for them. */
export const toHeaderNames = <Column extends string>(
  names: readonly (readonly [string, Column])[],
): ReadonlyMap<string, Column> => new Map(names.map(([words, column]) => [foldText(words), column]));
