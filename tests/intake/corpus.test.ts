import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/intake/read-source.ts';
import { draftOf, mappingsOf, tell, tellIssues } from '../drivers/intake.ts';

const FOLDER = 'tests/fixtures/intake';
const open = (file: string) => new Uint8Array(readFileSync(join(FOLDER, file)));

const ANA = 'Ana Ruiz – works with – Coop Azul';
const BUDI = 'Budi Çelik – knows – Ana Ruiz';
const BOTH_WAYS = 'Budi Çelik – knows (both ways) – Ana Ruiz';
const LINKS = ['Ana Ruiz – is linked to – Coop Azul', 'Budi Çelik – is linked to – Ana Ruiz'];

/** What comes of a graph file: its ties, the strengths of them, and how many of its three entries have a place. */
const GRAPHS: Readonly<Record<string, readonly [ties: readonly string[], weights: readonly number[], placed: number]>> =
  {
    'cytoscape.json': [[ANA, BUDI], [2.5, 1], 3],
    'cytoscape-unplaced.json': [[ANA, BUDI], [2.5, 1], 0],
    'd3-ids.json': [LINKS.map((tie) => tie.replace('to –', 'to (both ways) –')), [2.5, 1], 0],
    'd3-places.json': [LINKS.map((tie) => tie.replace('to –', 'to (both ways) –')), [2.5, 1], 0],
    'gephi.gexf': [[ANA, BOTH_WAYS], [2.5], 2],
    'graphology.gexf': [[ANA, BOTH_WAYS], [2.5, 1], 2],
    'graphology.json': [[ANA, BOTH_WAYS], [2.5, 1], 2],
    'igraph.graphml': [[ANA, BUDI], [2.5, 1], 0],
    'igraph.net': [LINKS, [2.5, 1], 0],
    'json-graph-2.json': [[ANA, BUDI], [2.5], 0],
    'kumu-blueprint.json': [[ANA, BOTH_WAYS], [], 0],
    'kumu-project.json': [[ANA, BOTH_WAYS], [2.5], 2],
    'networkx-11.gexf': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-12.gexf': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-cytoscape.json': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-multi.gexf': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-multi.graphml': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-multi.json': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-node-link.json': [[ANA, BUDI], [2.5, 1], 0],
    'networkx-undirected.json': [
      ['Ana Ruiz – works with (both ways) – Coop Azul', 'Ana Ruiz – knows (both ways) – Budi Çelik'],
      [2.5, 1],
      0,
    ],
    'networkx-undirected.net': [
      ['Ana Ruiz – works with (both ways) – Coop Azul', 'Ana Ruiz – knows (both ways) – Budi Çelik'],
      [2.5, 1],
      0,
    ],
    'networkx.gml': [[ANA, BUDI], [2.5, 1], 0],
    'networkx.graphml': [[ANA, BUDI], [2.5, 1], 0],
    'networkx.net': [[ANA, BUDI], [2.5, 1], 0],
    'pajek-matrix.net': [[ANA, 'Budi Çelik – is linked to (both ways) – Ana Ruiz'], [2.5], 3],
    'small.canvas': [[ANA, BOTH_WAYS], [], 3],
    'small.cx': [[ANA, BUDI], [2.5], 2],
    'small.cx2': [[ANA, BUDI], [2.5], 2],
    'small.gdf': [['Ana Ruiz – works with – Coop Azul, Ltd', BOTH_WAYS], [2.5, 1], 3],
    'yed.graphml': [[ANA, BOTH_WAYS], [], 4],
  };

describe('a graph as each program writes it', () => {
  test('every file of the folder is told about', () => {
    expect(Object.keys(GRAPHS).sort()).toEqual(readdirSync(join(FOLDER, 'formats')).sort());
  });

  test.each(Object.entries(GRAPHS))('%s', (file, [ties, weights, placed]) => {
    const draft = draftOf(open(`formats/${file}`));
    expect(tell(draft).ties).toEqual(ties);
    expect(draft.dataset.edges.flatMap(({ weight }) => weight ?? [])).toEqual(weights);
    expect(draft.positions.size).toBe(placed);
    expect(draft.issues.filter(({ severity }) => severity !== 'tidied')).toEqual([]);
    // What has become a strength or a relation is not told once more.
    expect(draft.dataset.edges.flatMap(({ attributes = [] }) => attributes)).toEqual([]);
    const names = tell(draft).entries.map((entry) => entry.replace(/^.*?: /, ''));
    expect(names).toEqual(expect.arrayContaining(['Ana Ruiz', 'Budi Çelik', expect.stringMatching(/^Coop Azul/)]));
    // Kinds are in all but the formats that have none of their own.
    const isPlain = /^(d3-places|igraph\.net|pajek|small\.canvas|yed)/.test(file);
    expect(tell(draft).entries.some((entry) => entry === 'Person: Ana Ruiz')).toBe(!isPlain);
  });
});

/** What each shape is taken for, and what there is to say of it. */
const SHAPES: Readonly<Record<string, readonly [shapes: string, issues: readonly string[]]>> = {
  '01-attendance.csv': ['attendance 0.9', ['left-out total-row Total', 'tidied place-named Hongkong']],
  '02-form.csv': ['form 0.9', ['tidied left-column Timestamp', 'private private-column Email Address']],
  '03-elements.csv': ['elements 0.9', []],
  '04-connections.csv': ['connections 0.95', []],
  '05-gephi-nodes.csv': ['gephi-nodes 0.7', []],
  '06-gephi-edges.csv': ['gephi-edges 0.95', []],
  '07-pairs.csv': ['pairs 0.7', []],
  '08-matrix.csv': ['matrix 0.95', []],
  '09-incidence.csv': ['incidence 0.75', []],
  '10-programme.csv': ['programme 0.8', []],
  '11-neo4j-nodes.csv': ['neo4j 0.95', []],
  '11-neo4j-ties.csv': ['neo4j 0.95', []],
  '12-several.csv': ['attendance 0.9, connections 0.95', ['tidied title-lines Participants of 2026']],
  '13-nodexl.csv': ['connections 0.95', ['tidied title-lines Visual Properties', 'tidied left-column Width']],
  '14-first-last.csv': ['attendance 0.9', []],
  '15-daftar-hadir.csv': [
    'attendance 0.9',
    ['tidied left-column No', 'tidied place-named Chili', 'tidied place-named Hongkong'],
  ],
  '16-presenca.csv': ['attendance 0.9', ['tidied place-named Alemanha']],
  '17-names.csv': ['names 0.7', []],
};

describe('each shape of a table', () => {
  test('every file of the folder is told about', () => {
    expect(Object.keys(SHAPES)).toEqual(readdirSync(join(FOLDER, 'shapes')).sort());
  });

  test.each(Object.entries(SHAPES))('%s', (file, [shapes, issues]) => {
    const bytes = open(`shapes/${file}`);
    expect(
      mappingsOf(bytes)
        .map(({ shape, sure }) => `${shape} ${sure}`)
        .join(', '),
    ).toBe(shapes);
    expect(tellIssues(draftOf(bytes))).toEqual(issues);
  });
});

describe('workbooks of LibreOffice and SheetJS', () => {
  const LEFT_OUT = ['hidden-columns', 'error-value #N/A', 'hidden-rows', 'hidden-sheet Private'];

  test.each(['libreoffice.xlsx', 'libreoffice-1904.xlsx', 'libreoffice.ods'])(
    '%s: what is hidden stays out, days and results of formulas are what they show, links are kept',
    (file) => {
      const reading = readSource({ name: file, bytes: open(`sheets/${file}`) });
      expect('issues' in reading && reading.issues.map(({ code, seen }) => `${code} ${seen}`.trim())).toEqual(LEFT_OUT);
      const draft = draftOf(open(`sheets/${file}`));
      expect(draft.issues.map(({ code }) => code)).toContain('merged-cells');
      expect(draft.title).toBe('Participants of 2026');
      expect(tell(draft).entries).toEqual([
        ...['Person: Ana Ruiz', 'Person: Budi Çelik', 'Person: Chen Li', 'Organisation: Coop Azul', 'Place: Chile'],
        ...['Place: Germany', 'Organisation: Koperasi Hijau', 'Place: Hong Kong'],
      ]);
      expect(tell(draft).ties.at(-1)).toBe('Ana Ruiz – knows – Budi Çelik');
      expect(draft.dataset.nodes[0]?.attributes).toMatchObject([
        { label: { en: 'Joined' }, type: 'date', value: { en: '2026-05-08' } },
        { label: { en: 'Points' }, type: 'number', value: 2.5 },
        { label: { en: 'Site' }, value: { en: 'site of the co-op' }, url: 'https://example.org/azul' },
      ]);
      expect(draft.dataset.nodes[1]?.attributes).toMatchObject([{ value: { en: '1904-02-29' } }]);
    },
  );

  test('libreoffice.csv: a fault of the sheet is nothing, and what calls itself private stays out', () => {
    const draft = draftOf(open('sheets/libreoffice.csv'));
    expect(tellIssues(draft)).toContain('private private-column Private notes');
    expect(draft.dataset.nodes[1]?.attributes).toMatchObject([{ value: { en: '29. Feb 1904' } }]);
  });

  test('sheetjs.xlsx, sheetjs.ods and text in UTF-16: the same people', () => {
    const people = ['Person: Ana Ruiz', 'Person: Budi Çelik'];
    for (const file of ['sheetjs.xlsx', 'sheetjs.ods', 'sheetjs-utf16.txt']) {
      expect(tell(draftOf(open(`sheets/${file}`))).entries.slice(0, 2), file).toEqual(people);
    }
  });

  test('list.fods: a workbook that is one text is read as the packed one is', () => {
    const [flat, packed] = ['list.fods', 'libreoffice.ods'].map((file) => draftOf(open(`sheets/${file}`)));
    expect(flat && tell(flat)).toEqual(packed && tell(packed));
  });

  test.each([
    ['libreoffice.xls', 'old-excel'],
    ['sheetjs.xls', 'old-excel'],
    ['sheetjs.xlsb', 'excel-binary'],
    ['sheetjs.html', 'html'],
  ])('%s is refused: %s', (file, code) => {
    expect(readSource({ name: file, bytes: open(`sheets/${file}`) })).toMatchObject({ kind: 'refused', code });
  });
});
