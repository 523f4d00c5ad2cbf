/** The largest network that opens: beyond it labels, layout and canvas take longer than anybody waits. */
export const MOST_NODES = 50_000;
export const MOST_TIES = 125_000;
/** Ties between the same two nodes: each is drawn and told for itself. */
export const MOST_PARALLEL = 500;
/** Kinds, relations and sources stand in lists and legends that somebody reads. */
export const MOST_KINDS = 200;
/** Events of one series: each is a column, a choice and a box to tick. */
export const MOST_EDITIONS = 50;
/** What one record lists of its own, such as other names or paragraphs. */
export const MOST_OF_ONE = 1000;
/** Characters of an id, of a name and of a text: far more than anybody reads, and few enough to be set and searched. */
export const LONGEST_ID = 200;
export const LONGEST_NAME = 2000;
export const LONGEST_TEXT = 20_000;
/** Sessions, days and paragraphs are counted by hand. */
export const HIGHEST_NUMBER = 100_000;
/** Amounts, weights and lines of files are measured; below this a number is held to the last digit. */
export const LARGEST_AMOUNT = 1e15;

/** Bytes of a file that is read, and rows of a table: what is larger is not opened, and what writes a larger one says so. */
export const LARGEST_READ = 64 * 2 ** 20;
export const MOST_READ_ROWS = 100_000;

/** What a network has too many of. */
export interface Excess {
  readonly what: 'nodes' | 'ties';
  readonly count: number;
  readonly most: number;
}

/** Looks at a value that may become a dataset before each of its records is looked at. */
export function findExcess(raw: unknown): Excess | null {
  const { nodes, edges } = (raw ?? {}) as { readonly nodes?: unknown; readonly edges?: unknown };
  if (Array.isArray(nodes) && nodes.length > MOST_NODES) {
    return { what: 'nodes', count: nodes.length, most: MOST_NODES };
  }
  if (Array.isArray(edges) && edges.length > MOST_TIES) return { what: 'ties', count: edges.length, most: MOST_TIES };
  return null;
}
