import * as v from 'valibot';

/** Files that are told apart, and what is kept of each sort of choice; more nobody makes by hand. */
const MOST_FILES = 10;
const MOST = 2000;
/** A key has names of files, sheets and columns in it, and what was seen. */
const LONGEST = 10_000;

const words = v.pipe(v.string(), v.maxLength(LONGEST));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item, most = MOST) => v.pipe(v.array(item), v.maxLength(most));

/** What was chosen as files came in, so that the very same files come in alike when they come again. */
export const choicesSchema = v.object({
  /** The files, each with what tells whether another of its name holds the same. */
  files: list(
    v.object({
      file: words,
      print: words,
      /** How it was read, where that was chosen. */
      encoding: v.optional(words),
      withHidden: v.optional(v.boolean()),
    }),
    MOST_FILES,
  ),
  /** What was answered, by the keys of questions. */
  answers: list(v.tuple([words, words])),
  /** What was corrected in cells: of one row where a line is told, else of all that say the same. */
  fixes: list(
    v.object({
      file: words,
      sheet: words,
      column: words,
      seen: words,
      value: words,
      line: v.optional(count),
    }),
  ),
  /** Columns, by their places and headings in a block of a table, that mean something else than was recognised. */
  columns: list(v.object({ file: words, sheet: words, block: count, at: count, label: words, meaning: words })),
  /** What a row of a block is, or that the block stays out, where that is another thing than was recognised. */
  roles: list(v.object({ file: words, sheet: words, block: count, role: words })),
  /** Whether that which came in counted where both said something else, by entry and field. */
  taken: list(v.tuple([words, v.boolean()])),
});

export type Choices = v.InferOutput<typeof choicesSchema>;

/** As many of each as are kept, and none that is too long to be known again. */
export function boundChoices({ files, answers, fixes, columns, roles, taken }: Choices): Choices {
  return {
    files: bound(files, MOST_FILES),
    answers: bound(answers),
    fixes: bound(fixes),
    columns: bound(columns),
    roles: bound(roles),
    taken: bound(taken),
  };
}

const bound = <Item extends object>(items: readonly Item[], most = MOST): Item[] =>
  items.filter((item) => Object.values(item).every((part) => !isLong(part))).slice(0, most);

const isLong = (part: unknown): boolean => typeof part === 'string' && part.length > LONGEST;
