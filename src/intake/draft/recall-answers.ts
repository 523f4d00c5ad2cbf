import { append } from '../../base/append.ts';
import { foldText } from '../../base/fold.ts';
import { isLeftOut } from '../../dataset/consent.ts';
import type { Report } from '../../dataset/report.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { toKey } from '../issues.ts';
import type { TableSummary } from '../reading.ts';
import { foldHeading } from '../shape/words.ts';
import { toRemarkKey } from './remarks.ts';

/** Questions about a column, by the heading that each of them names, and what it is noted with. */
const ABOUT_COLUMN = [
  { code: 'comma-list', headingOf: ({ column }: Line) => column, noted: (column: string) => ({ column, about: '' }) },
  { code: 'yes-no-column', headingOf: ({ seen }: Line) => seen, noted: (seen: string) => ({ seen }) },
] as const;

type Line = Report['lines'][number];

/**
 * What was answered about columns of the same headings when earlier lists came into the network, as answers for these
 * tables: a list that comes again asks nothing anew, and changes nothing. The latest answer counts, and of people what
 * the network's own `nodes` say now. O(lines + columns + nodes)
 */
export function recallAnswers(
  reports: readonly Report[],
  tables: readonly Pick<TableSummary, 'mappings'>[],
  nodes: readonly NodeRecord[],
): ReadonlyMap<string, string> {
  const lines = reports.flatMap((report) => report.lines);
  const mappings = tables.flatMap((table) => table.mappings);
  const ofColumns = ABOUT_COLUMN.flatMap(({ code, headingOf, noted }) => {
    const asked = lines.filter((line) => line.code === code && line.chosen !== '');
    const answers = new Map(asked.map((line) => [foldHeading(headingOf(line)), line.chosen]));
    return mappings.flatMap(({ file, sheet, columns }) =>
      columns.flatMap(({ label }) => {
        const chosen = answers.get(foldHeading(label));
        if (chosen === undefined) return [];
        return [[toKey({ code, severity: 'asks', file, sheet, ...noted(label) }), chosen] as const];
      }),
    );
  });
  return new Map([...ofColumns, ...recallRemarks(lines, mappings, toDecided(nodes))]);
}

/** What was decided of people by what is remarked of them: the same words about the same name are not asked anew. */
function recallRemarks(
  lines: readonly Line[],
  mappings: TableSummary['mappings'],
  decided: ReadonlyMap<string, 'hold' | 'tell' | null>,
) {
  const read = new Map<string, Line[]>();
  for (const line of lines) {
    const chosen = decided.get(foldText(line.proposal)) ?? line.chosen;
    if (line.code === 'remark' && chosen !== 'unread') append(read, foldHeading(line.column), { ...line, chosen });
  }
  return mappings.flatMap(({ file, sheet, columns }) =>
    // What stands outside the cells of a list has no heading.
    ['', ...columns.map(({ label }) => label)].flatMap((label) =>
      (read.get(foldHeading(label)) ?? []).map(({ seen, proposal, chosen }) => {
        const about = toRemarkKey(proposal, seen);
        return [toKey({ code: 'remark', severity: 'asks', file, sheet, column: label, about }), chosen] as const;
      }),
    ),
  );
}

/** What has been decided of whom, by name, since lists came in: before a site is made, or at the entry. Null: nothing, or of one of two. */
function toDecided(nodes: readonly NodeRecord[]): ReadonlyMap<string, 'hold' | 'tell' | null> {
  const decided = new Map<string, 'hold' | 'tell' | null>();
  for (const node of nodes) {
    const { consent } = node;
    const name = foldText(node.label.en);
    const isOpen = consent === undefined || consent === 'unread' || decided.has(name);
    decided.set(name, isOpen ? null : isLeftOut(node) ? 'hold' : 'tell');
  }
  return decided;
}
