import { MOST_NODES, MOST_TIES } from '../dataset/limits.ts';
import { toSamples } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { readGraphText } from './graph/read-graph-text.ts';
import { IssueList } from './issues.ts';
import { LARGEST_FILE } from './limits.ts';
import type { Reading, Source, Table } from './reading.ts';
import { NotLetIn } from './refuse.ts';
import { readOdf } from './sheet/ods.ts';
import { readArchive } from './sheet/read-archive.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { splitApoc } from './split-apoc.ts';
import { findRoot } from './xml.ts';

/**
 * The one way in for a stranger's file: bytes to tables, to a graph, or to a refusal that says the way out. Never
 * throws, whatever is in the file; O(bytes), within the limits of `limits.ts`.
 */
export function readSource(source: Source): Reading {
  const file = source.name;
  try {
    if (source.bytes.length > LARGEST_FILE) throw new NotLetIn('too-large', { most: LARGEST_FILE / 2 ** 20 });
    return read(source, sniff(source.bytes, source.encoding), new IssueList());
  } catch (error) {
    if (error instanceof NotLetIn) return { kind: 'refused', file, code: error.code, values: error.values };
    // A reader that fails on what nobody has thought of must not take the page with it.
    return { kind: 'refused', file, code: 'unreadable', values: {} };
  }
}

function read(source: Source, sniffed: Sniffed, issues: IssueList): Reading {
  const file = source.name;
  if (sniffed.what === 'own') return { kind: 'own', file };
  if (sniffed.what === 'archive') {
    const tables = readArchive(source, issues);
    return tables ? toTables(file, tables, issues) : { kind: 'own', file };
  }
  if (sniffed.what === 'xml' && isFlatOdf(sniffed.text))
    return toTables(file, readOdf(sniffed.text, source, issues), issues);
  if (sniffed.nuls > 0) issues.note({ code: 'nul', severity: 'tidied', file });
  const { encoding, isGuess, text } = sniffed;
  const graph = readGraphText(sniffed.what, text, file, issues);
  if (graph) {
    if (graph.nodes.length === 0 && graph.ties.length === 0) throw new NotLetIn('nothing');
    if (graph.nodes.length > MOST_NODES)
      throw new NotLetIn('many-nodes', { count: graph.nodes.length, most: MOST_NODES });
    if (graph.ties.length > MOST_TIES) throw new NotLetIn('many-ties', { count: graph.ties.length, most: MOST_TIES });
    return { kind: 'graph', file, graph, issues: issues.list() };
  }
  const table = readDelimited(text, file, issues);
  if (table.rows.length === 0) throw new NotLetIn('nothing');
  if (SHEET_NAME.test(file)) {
    if (!isTable(table)) throw new NotLetIn('named-sheet');
    issues.note({ code: 'named-sheet', severity: 'tidied', file });
  }
  // Who has chosen one may choose another.
  const samples = isGuess || source.encoding !== undefined ? { samples: toSamples(source.bytes) } : {};
  const read = { name: encoding, isGuess, ...samples };
  return { kind: 'tables', file, tables: splitApoc(table), issues: issues.list(), encoding: read };
}

/** How a spreadsheet is called, and how many rows of a text must be cut alike to be taken for one. */
const SHEET_NAME = /\.(?:xlsx?|xlsm|xltx|ods)$/i;
const ALIKE = 0.8;

/** Words of a name; prose has more in a line. */
const MOST_WORDS = 6;

/** Whether a text is cut into columns, row by row, or a list of names. */
function isTable({ rows, columns }: Table): boolean {
  const alike = rows.filter(({ cells }) => cells.length > 1 && cells.length * 2 > columns.length).length;
  if (columns.length === 1)
    return rows.length > 2 && rows.every(({ cells }) => String(cells[0]).split(/\s+/).length <= MOST_WORDS);
  return rows.length > 1 && columns.length > 1 && alike >= rows.length * ALIKE;
}

function toTables(file: string, all: readonly Table[], issues: IssueList): Reading {
  const tables = all.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0 && issues.list().length === 0) throw new NotLetIn('nothing');
  return { kind: 'tables', file, tables, issues: issues.list() };
}

/** An OpenDocument file that is one text, not packed. */
const isFlatOdf = (text: string): boolean =>
  findRoot(text) === 'document' && /opendocument:xmlns:office/.test(text.slice(0, 4000));
