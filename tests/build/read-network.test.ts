import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readNetwork, tellIssues } from '../../src/build/read-network.ts';
import { toDataOptions } from '../../src/build/site.ts';
import { readAsPublished } from '../../src/build/to-published.ts';
import { refusalMessages } from '../../src/language/refusals.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});

test('a sheet is read as the page reads it; what was left out or asked is told with its place', async () => {
  const file = write(
    'list.csv',
    'Name,Organisation,Country,Phone\nAna,Azul,Chile,1\n,Azul,Chile,2\nBudi,Maju,Atlantis,3\n',
  );
  const { dataset, issues } = await readNetwork(file);
  expect(dataset.meta.title.en).toBe('List');
  expect(dataset.nodes.map(({ label }) => label.en)).toEqual(expect.arrayContaining(['Ana', 'Azul', 'Chile', 'Budi']));
  const told = tellIssues(issues).join('\n');
  expect(told).toMatch(/Left out:.*list\.csv, row 3, Name: The row has no name\. It stays out\./s);
  expect(told).toMatch(/“Phone” holds what is private\. It stays out unless --with names it\./);
  expect(told).toMatch(/Asked.*“Atlantis” is no country/s);
});

test('positions of a graph file are where its nodes stand, before and after others are left out', async () => {
  const node = (id: string, x: number, y: number) =>
    `<node id="${id}" label="${id}"><viz:position x="${x}" y="${y}"/></node>`;
  const file = write(
    'graph.gexf',
    `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected"><nodes>${node('left', 0, 0)}${node('middle', 500, 300)}${node('right', 1000, 600)}</nodes><edges><edge id="0" source="left" target="right"/></edges></graph></gexf>`,
  );
  const { layout } = await readAsPublished({ file, withColumns: [] });
  const x = (id: string) => layout?.wide.positions[id]?.[0] ?? Number.NaN;
  expect(x('left')).toBeLessThan(100);
  expect(x('right')).toBeGreaterThan(600);
  expect(Math.abs(x('middle') - 362)).toBeLessThan(5);
  // The right end would stand below the map's tools, and has its name all the same.
  for (const { labels } of [layout?.wide, layout?.tall].flatMap((side) => side ?? [])) {
    expect(Object.values(labels.en)).not.toContain(null);
  }
});

test('a dataset comes with the positions beside it, under another title and in one language', async () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'bo', kind: 'person' },
    ],
    [tie('ann knows bo')],
  );
  const side = { width: 10, height: 5, positions: { ann: [1, 1], bo: [9, 4] }, labels: { en: {}, id: {} } };
  const layout = { format: 'jejaring-layout', version: 1, dataset: 'tiny', seed: 1, wide: side, tall: side };
  const file = write('own.json', JSON.stringify(dataset));
  write('own.layout.json', JSON.stringify(layout));
  const published = await readAsPublished({ file, title: 'Temu', language: 'pt', withColumns: [] });
  expect(published.layout).toEqual(layout);
  expect(published.dataset.meta).toMatchObject({ title: { en: 'Temu', id: 'Temu' }, languages: ['pt'] });
});

test.each([
  ['empty.csv', '', /empty\.csv is empty/],
  ['broken.json', '{"format": "jejaring-dataset", ', /not JSON|breaks off/],
  ['entity.graphml', '<!DOCTYPE x [<!ENTITY a "b">]><graphml/>', /entity\.graphml .*DOCTYPE/],
])('%s is refused with the reason', async (name, text, reason) => {
  await expect(readNetwork(write(name, text))).rejects.toThrow(reason);
});

test('how many nobody has read about is told, with their rows and how to decide; the others are built', async () => {
  const rows = ['Ana Lima,please not on the site', 'Budi Tan,', 'Citra Dewi,vegetarian', 'Dewi Ayu,'];
  const file = write('remarked.csv', ['Name,Remarks', ...rows].join('\n'));
  const { dataset } = await readAsPublished({ file, withColumns: [] });
  expect(dataset.nodes.map(({ label }) => label.en)).toEqual(['Budi Tan', 'Dewi Ayu']);
  const told = () => vi.mocked(console.log).mock.calls.map(String).join('\n');
  expect(told()).toMatch(
    /^Held back, since nobody has read what is remarked of them: 2 entries \(remarked\.csv, rows 2 and 4\)\.$/m,
  );
  expect(told()).toMatch(/^ {2}To decide, bring the list in on the page \(npm start\), .*Export.*--data/m);
  vi.mocked(console.log).mockClear();
  await readAsPublished({ file: write('plain.csv', 'Name,Organisation\nAna Lima,Azul\n'), withColumns: [] });
  expect(told()).not.toContain('Held back');
});

test.each([
  ['heading.csv', 'Name;Country\n', /heading\.csv has no entry/],
  ['quiet.csv', 'Name,Leave out\nAna Lima,yes\nBudi Tan,yes\n', /of the 2 entries of .*quiet\.csv none may go out/],
])('of %s no site is made, with the reason', async (name, text, reason) => {
  await expect(readAsPublished({ file: write(name, text), withColumns: [] })).rejects.toThrow(reason);
});

test('a column that is asked for goes out, one that is not there is named', async () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'bo', kind: 'person' },
    ],
    [],
  );
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    description: `Call ${node.id} on 0812-3456-7890`,
    attributes: [{ label: 'E-mail', value: 'a@b.example' }],
  }));
  const file = write('mail.json', JSON.stringify({ ...dataset, nodes }));
  const take = async (withColumns: readonly string[]) =>
    JSON.stringify((await readAsPublished({ file, withColumns })).dataset).includes('a@b.example');
  expect(await take([])).toBe(false);
  expect(await take(['E-mail'])).toBe(true);
  const told = vi.mocked(console.log).mock.calls.map(String);
  expect(told).toContain('Columns that stay, since they look private or hold free text: “E-mail”.');
  expect(told.join('\n')).toContain('ann: 0812-3456-7890');
  await expect(take(['Mail'])).rejects.toThrow('there is no column “Mail” that may go out; there are: “E-mail”');
});

test('a private column of a sheet comes in and goes out where it is wanted, and is named where it is not', async () => {
  const file = write('private.csv', 'Name,Organisation,E-mail,Age\nAna,Azul,a@b.example,34\n');
  const take = async (withColumns: readonly string[]) =>
    JSON.stringify((await readAsPublished({ file, withColumns })).dataset);
  expect(await take([])).not.toMatch(/a@b\.example|34/);
  expect(await take(['E-mail'])).toMatch(/a@b\.example/);
  await expect(take(['Mail'])).rejects.toThrow('there are: “E-mail”, “Age”; or contacts');
});

test('what is said of a file needs one', () => {
  expect(() => toDataOptions(new Map([['title', ['Ours']]]), 'usage')).toThrow('--title goes with --data');
  expect(() =>
    toDataOptions(
      new Map([
        ['data', ['a.csv']],
        ['language', ['Portuguese!']],
      ]),
      '',
    ),
  ).toThrow('--language');
  expect(toDataOptions(new Map(), '')).toBeNull();
});

test('what was seen in a list is told without the ways that the page alone has', async () => {
  const file = write(
    'ways.csv',
    'Name,Organisation,E-mail,Notes,Consent\nAna,Azul,a@b.example,a long word or two about her,yes\nBudi,Maju,b@b.example,,no\n',
  );
  for (const wanted of [[], ['E-mail']]) {
    const told = tellIssues((await readNetwork(file, wanted)).issues).join('\n');
    expect(told).toMatch(wanted.length > 0 ? /since --with names it/ : /unless --with names it/);
    expect(told).toMatch(/They and their ties do not go out/);
    expect(told).not.toMatch(/\b(above|here|you ask)\b/);
  }
});

test('where nothing can be dropped, no refusal asks for that', () => {
  // A backup goes beside nothing else: the command line takes one file.
  const { 'own-backup': _ofPage, ...others } = refusalMessages.en;
  for (const [code, say] of Object.entries(others)) expect(say({}), code).not.toMatch(/\bdrop\b/);
});
