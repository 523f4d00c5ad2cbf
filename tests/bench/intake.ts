import { loadavg } from 'node:os';
import cytoscape from 'cytoscape';
import Papa from 'papaparse';
import xlsx from 'xlsx';
import { buildDraft, type Draft } from '../../src/intake/draft/build.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { recogniseAll } from '../../src/intake/shape/recognise-all.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { buildStore } from '../../src/store/store.ts';
import { buildCommunityGraph } from './community-graph.ts';
import { type BenchRow, type Sample, toSample } from './row.ts';

const RUNS = 9;
/** The first ones find code that nothing has warmed. */
const WARMUP = 2;
/** Above this load of others nothing is judged. */
const MOST_LOAD = 1;

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): Reading => readSource({ name: 'file', bytes });

function draft(bytes: Uint8Array): Draft {
  const reading = read(bytes);
  if (reading.kind === 'graph') return buildDraft(buildStarter('own'), [{ graph: reading.graph }]);
  if (reading.kind !== 'tables') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return buildDraft(buildStarter('own'), recogniseAll(reading.tables));
}

const countRows = (reading: Reading): number =>
  reading.kind === 'tables' ? reading.tables.reduce((sum, { rows }) => sum + rows.length, 0) : 0;

/** Two ways to the same, in turn, so that what else the machine does meets both. */
function compare(ours: () => unknown, theirs: () => unknown): { ours: Sample; theirs: Sample } {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS + WARMUP; run++) {
    for (const [way, work] of [ours, theirs].entries()) {
      const begin = performance.now();
      work();
      if (run >= WARMUP) times[way]?.push(performance.now() - begin);
    }
  }
  return { ours: toSample(times[0]), theirs: toSample(times[1]) };
}

/** Ties of 50,000 rows, with quotes where people put them. */
function writeTies(): string {
  const rows = Array.from({ length: 50_000 }, (_none, at) => {
    const [from, to] = [at % 9973, (at * 7 + 1) % 9967];
    return `"Person, ${from}",Person ${to},${at % 3 === 0 ? 'knows' : 'works with'},${(at % 9) + 0.5},report ${at % 40}`;
  });
  return ['From,To,Type,Weight,Source', ...rows].join('\r\n');
}

/** A sheet of 20,000 rows and six columns, by the writer of SheetJS. */
function writeEntries(): Uint8Array {
  const rows = Array.from({ length: 19_999 }, (_none, at) => [
    `Person ${at}`,
    at % 4 === 0 ? 'Co-op' : 'Person',
    `Does the work of number ${at}`,
    at,
    `2026-05-${10 + (at % 20)}`,
    `tag ${at % 90}`,
  ]);
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([['Label', 'Type', 'Description', 'Points', 'Joined', 'Tags'], ...rows]);
  xlsx.utils.book_append_sheet(book, sheet, 'Entries');
  return new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

/** What a graph of 10,000 nodes is as d3 and NetworkX write it. */
function writeGraph(): string {
  const { count, source, target } = buildCommunityGraph(10_000);
  return JSON.stringify({
    nodes: Array.from({ length: count }, (_none, at) => ({ id: `n${at}`, label: `Person ${at}`, kind: 'person' })),
    links: Array.from(source, (from, at) => ({ source: `n${from}`, target: `n${target[at]}` })),
  });
}

/** I1 to I3: files of the largest sizes to rows, to a draft and to a map, beside what others make rows and graphs of. */
export function benchIntake(): readonly BenchRow[] {
  const load = loadavg()[0] ?? 0;
  const isQuiet = load <= MOST_LOAD;
  if (!isQuiet) console.log(`intake: the load is ${load.toFixed(1)}, nothing is judged`);
  const row = (
    goal: string,
    what: string,
    { ours, theirs }: { ours: Sample; theirs: Sample | null },
    peer: string | null,
    limit: string,
    isMet: boolean,
  ): BenchRow => ({
    goal,
    what,
    unit: 'ms',
    ours,
    peer,
    theirs,
    ratio: theirs && ours.median / theirs.median,
    limit,
    isMet: isQuiet ? isMet : null,
  });
  const rowsOf = (goal: string, what: string, peer: string, bytes: Uint8Array, theirs: () => number): BenchRow => {
    const count = countRows(read(bytes));
    if (count !== theirs()) throw new Error(`${peer} finds ${theirs()} rows, and we ${count}`);
    const both = compare(() => read(bytes), theirs);
    return row(goal, what, both, peer, '≤ 2× of theirs', both.ours.median <= 2 * both.theirs.median);
  };
  const draftOf = (goal: string, what: string, bytes: Uint8Array): BenchRow => {
    const { ours } = compare(
      () => draft(bytes),
      () => 0,
    );
    return row(goal, what, { ours, theirs: null }, null, '≤ 2,000 ms', ours.median <= 2000);
  };
  const [ties, entries, graph] = [utf8(writeTies()), writeEntries(), utf8(writeGraph())];
  const opened = compare(
    () =>
      selectScene(buildStore({ dataset: draft(graph).dataset, layout: null, origin: 'own', id: 'mine' }).getState()),
    () => openInCytoscape(graph),
  );
  return [
    rowsOf('I1', 'a CSV of 50,000 rows to rows', 'Papa Parse', ties, () => {
      const { data } = Papa.parse<string[]>(new TextDecoder().decode(ties), { skipEmptyLines: true });
      return data.length;
    }),
    draftOf('I1', 'a CSV of 50,000 rows to a draft', ties),
    rowsOf('I2', 'an XLSX of 20,000 × 6 to rows', 'SheetJS', entries, () => {
      const { Sheets } = xlsx.read(entries, { dense: true });
      return xlsx.utils.sheet_to_json(Sheets.Entries as xlsx.WorkSheet, { header: 1 }).length;
    }),
    draftOf('I2', 'an XLSX of 20,000 × 6 to a draft', entries),
    row(
      'I3',
      '10,000 nodes in a file until the scene is there',
      opened,
      'Cytoscape, headless, its elements alone',
      '≤ 2× of theirs',
      opened.ours.median <= 2 * opened.theirs.median,
    ),
  ];
}

function openInCytoscape(bytes: Uint8Array): number {
  type Link = { readonly source: string; readonly target: string };
  const { nodes, links } = JSON.parse(new TextDecoder().decode(bytes)) as { nodes: { id: string }[]; links: Link[] };
  const elements = { nodes: nodes.map((data) => ({ data })), edges: links.map((data) => ({ data: { ...data } })) };
  const graph = cytoscape({ headless: true, styleEnabled: false, elements });
  const count = graph.elements().length;
  graph.destroy();
  return count;
}
