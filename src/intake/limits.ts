import { LARGEST_READ, MOST_READ_ROWS } from '../dataset/limits.ts';

// What is let in, checked before work is done on it: a file may lie about what is in it.

/** Bytes of a file. */
export const LARGEST_FILE = LARGEST_READ;
/** Bytes of one entry of a ZIP, and of all of them, once inflated; counted while inflating. */
export const LARGEST_ENTRY = 64 * 2 ** 20;
export const LARGEST_ARCHIVE = 128 * 2 ** 20;
/**
 * Beyond so many bytes an entry, and all of them together, may be so many times as large as packed: tables are a tenth
 * of that.
 */
export const FREELY_INFLATED = 8 * 2 ** 20;
export const LARGEST_RATIO = 200;
export const MOST_ENTRIES = 1000;
/** Cells that are kept of a file, and places in its rows, empty ones among them. */
export const MOST_CELLS = 1_000_000;
export const MOST_PLACES = 4_000_000;
/** Characters of all cells together: many may share one text. */
export const MOST_CHARACTERS = 64 * 2 ** 20;
/** Rows of a sheet: what two seconds read. A list of more ties comes as a graph file, or as two sheets. */
export const MOST_ROWS = MOST_READ_ROWS;
/** Columns of a sheet that have something in them: a table of names by names that is kept has a thousand. */
export const MOST_COLUMNS = 2000;
/** Sheets of a workbook, and tables of one sheet, of which each is a card that somebody looks at. */
export const MOST_SHEETS = 100;
export const MOST_BLOCKS = 50;
/** Elements of XML and values of JSON inside each other. */
export const DEEPEST_XML = 200;
/** Elements of XML: three for each cell that is kept. */
export const MOST_ELEMENTS = 3 * MOST_CELLS;
export const DEEPEST_JSON = 64;
/** NULs that are taken for damage; a file with more is no text. */
export const MOST_NULS = 20;
/** Characters of a cell; beyond, it is cut and told. */
export const LONGEST_CELL = 20_000;
/** Names of values that a graph file declares. */
export const MOST_DECLARED = 5000;
