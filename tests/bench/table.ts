import { readFileSync, writeFileSync } from 'node:fs';
import type { BenchRow, Sample } from './row.ts';

const HEAD = ['Goal', 'What', 'Ours', 'Peer or floor', 'Theirs', 'Ratio', 'Limit', 'Met'] as const;
const BEGIN = '<!-- results: written by the benchmark itself -->';
const END = '<!-- end of results -->';
/** In the order of the table. */
const VERDICTS: readonly string[] = ['**no**', 'yes', 'for information'];

const toDigits = (value: number): string =>
  Number.isFinite(value)
    ? value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 || value === 0 ? 2 : 3)
    : '–';

function toCell(sample: Sample | null, unit: string): string {
  if (!sample) return '–';
  const [median, p95] = [toDigits(sample.median), toDigits(sample.p95)];
  return `${median === p95 ? median : `${median} / ${p95}`}${unit ? ` ${unit}` : ''}`;
}

const toCells = (row: BenchRow): readonly string[] => [
  row.goal,
  row.what,
  toCell(row.ours, row.unit),
  row.peer ?? '–',
  toCell(row.theirs, row.unit),
  row.ratio === null ? '–' : `${toDigits(row.ratio)}×`,
  row.limit,
  VERDICTS[row.isMet === null ? 2 : row.isMet ? 1 : 0] ?? '',
];

/** Missed goals first, then those that are met, then what is told for information; else in the given order. */
function sortRows(rows: readonly BenchRow[]): readonly BenchRow[] {
  const rank = ({ isMet }: BenchRow) => (isMet === false ? 0 : isMet ? 1 : 2);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The table for a terminal, columns aligned. */
export function toText(rows: readonly BenchRow[]): string {
  const lines = [HEAD, ...sortRows(rows).map(toCells)].map((cells) => cells.map((cell) => cell.replaceAll('*', '')));
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const toLine = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return lines.map((cells) => toLine(cells).trimEnd()).join('\n');
}

/** Replaces what stands between the markers of a Markdown file; throws where there are none. Rows measured before stay. */
export function writeReport(file: string, rows: readonly BenchRow[], conditions: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has lost its markers ${BEGIN} and ${END}`);
  const fresh = sortRows(rows).map(toCells);
  const isFresh = ([goal, what]: readonly string[]) => fresh.some(([own, same]) => own === goal && same === what);
  const kept = readCells(text.slice(begin, end)).filter((cells) => !isFresh(cells));
  const rank = (cells: readonly string[]) => VERDICTS.indexOf(cells.at(-1) ?? '');
  const all = [...fresh, ...kept].sort((a, b) => rank(a) - rank(b) || (a[0] ?? '').localeCompare(b[0] ?? ''));
  const missed = new Set(all.filter((cells) => rank(cells) === 0).map(([goal]) => goal));
  const verdict = missed.size === 0 ? 'No goal was missed.' : `Missed, at least in part: ${[...missed].join(', ')}.`;
  const table = [HEAD, HEAD.map(() => '---'), ...all].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  // How busy the machine was stays for what has not been measured anew.
  const isReplaced = (line: string) => conditions.some((now) => `- ${now}`.split(':')[0] === line.split(':')[0]);
  const loads = text
    .slice(begin, end)
    .split('\n')
    .filter((line) => line.includes(': load average ') && !isReplaced(line));
  const list = [...loads, ...conditions.map((condition) => `- ${condition}`)].join('\n');
  writeFileSync(file, `${text.slice(0, begin + BEGIN.length)}\n${verdict}\n\n${table}\n\n${list}\n${text.slice(end)}`);
}

/** The rows of a table that was written before, cell by cell. */
const readCells = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));
