// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type DataFormatId, formatMessages } from '../../src/language/formats.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { toDocument } from '../../src/store/document.ts';
import { buildData } from '../../src/views/share/build-data.ts';
import { DATA_IDS, FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { DataPreview } from '../../src/views/share/DataPreview.tsx';
import { toView } from '../../src/views/share/view.ts';
import { catchDownloads, openExport, readText } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

let saved: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  localStorage.clear();
  saved = catchDownloads();
});

const textOf = (index: number) => readText(saved[index]?.content as Blob);

test('every format is offered by its name, and the writers are those of the list', () => {
  const { dialog } = openExport();
  const names = dialog.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  const data = (['json', ...DATA_IDS] as const).map((id) => formatMessages.en.name(id));
  expect(names.slice(0, 4 + data.length)).toEqual(['PNG', 'SVG', 'PDF', 'HTML', ...data]);
  for (const name of data) expect(dialog.getByRole('radio', { name })).toBeTruthy();
  expect(DATA_FORMATS.map(({ id }) => id)).toEqual([...DATA_IDS]);
});

test('GEXF: how it begins, what it cannot hold, and a file with all that is visible', async () => {
  const { dialog, user } = openExport({ filters: { ...NO_FILTERS, themes: ['blockchain'] }, theme: 'dark' });
  await user.click(dialog.getByRole('radio', { name: 'GEXF' }));
  expect(await dialog.findByText('sowing-the-seeds_blockchain_2018.gexf')).toBeTruthy();
  expect(dialog.queryByRole('img')).toBeNull();
  expect(dialog.queryByRole('radio', { name: 'For programs' })).toBeNull();
  const begin = dialog.getByText(/<gexf/).textContent ?? '';
  expect(begin.split('\n').length).toBeLessThanOrEqual(12);
  expect(dialog.getByRole('heading', { name: 'Not in this file' })).toBeTruthy();
  const losses = DATA_FORMATS.find(({ id }) => id === 'gexf')?.losses ?? [];
  const told = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told).toEqual(losses.map((loss) => formatMessages.en.loss(loss)));
  const limited = within(
    dialog.getByRole('heading', { name: 'In this file, with limits' }).parentElement as HTMLElement,
  );
  expect(limited.getAllByRole('listitem')).toHaveLength(4);

  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('sowing-the-seeds_blockchain_2018.gexf');
  expect(saved[0]?.content.type).toBe('application/gexf+xml');
  const visible = await textOf(0);
  expect(visible.startsWith(begin.replace(/\n…$/, ''))).toBe(true);
  expect(dialog.getByRole('status').textContent).toContain('sowing-the-seeds_blockchain_2018.gexf is on its way');

  await user.click(dialog.getByRole('radio', { name: 'What is filtered out too' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]?.name).toBe('sowing-the-seeds_all_2018.gexf');
  const nodes = (text: string) => text.match(/<node /g)?.length ?? 0;
  expect(nodes(await textOf(1))).toBe(115);
  expect(nodes(visible)).toBeGreaterThan(0);
  expect(nodes(visible)).toBeLessThan(115);
});

test('the colours are the light ones on a dark screen too', async () => {
  const texts: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const { dialog, user, unmount } = openExport({ theme });
    await user.click(dialog.getByRole('radio', { name: 'GraphML' }));
    await dialog.findByText('sowing-the-seeds_2018.graphml');
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(saved).toHaveLength(texts.length + 1));
    texts.push(await textOf(texts.length));
    unmount();
  }
  expect(texts[1]).toBe(texts[0]);
});

test('CSV gives two files, for Excel or programs, and all of it is remembered', async () => {
  const { dialog, user, unmount } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(await dialog.findByText('sowing-the-seeds_2018_nodes.csv')).toBeTruthy();
  expect(dialog.getByText('sowing-the-seeds_2018_edges.csv')).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'For Excel, with commas' })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual(['sowing-the-seeds_2018_nodes.csv', 'sowing-the-seeds_2018_edges.csv']);
  expect((await textOf(0)).startsWith('\ufeffId,Label')).toBe(true);
  expect(await textOf(1)).toMatch(/^\ufeffSource,Target,/);
  expect(dialog.getByRole('status').textContent).toContain('_nodes.csv and sowing-the-seeds_2018_edges.csv are on');

  await user.click(dialog.getByRole('radio', { name: 'For programs' }));
  await user.click(dialog.getByRole('radio', { name: 'What is filtered out too' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(4));
  expect((await textOf(2)).startsWith('Id,Label')).toBe(true);
  unmount();
  const again = openExport().dialog;
  for (const name of ['CSV', 'For programs', 'What is filtered out too']) {
    expect(again.getByRole('radio', { name })).toHaveProperty('checked', true);
  }
  expect(await again.findByText('sowing-the-seeds_2018_nodes.csv')).toBeTruthy();
});

test('files that end alike have names of their own', async () => {
  const { dialog, user } = openExport();
  for (const id of ['kumu', 'networkx', 'json-graph'] as const) {
    await user.click(dialog.getByRole('radio', { name: formatMessages.en.name(id) }));
    expect(await dialog.findByText(`sowing-the-seeds_2018_${id}.json`)).toBeTruthy();
  }
});

test('with nothing shown there is nothing to write but everything', async () => {
  const { dialog, user } = openExport({ filters: { ...NO_FILTERS, themes: ['nothing-of-this-name'] } });
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(await dialog.findByText(/Nothing is shown at the moment/)).toBeTruthy();
  const button = dialog.getByRole('button', { name: 'Download' });
  expect(button).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('radio', { name: 'What is filtered out too' }));
  expect(button).toHaveProperty('disabled', false);
});

test('JSON loses nothing, and says so', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'JSON' }));
  expect(dialog.getByText(/Nothing is lost\./)).toBeTruthy();
  expect(dialog.getByText('JSON: data, positions and this view')).toBeTruthy();
});

test('it speaks Indonesian, in the dialog, the names and the files', async () => {
  const { dialog, user } = openExport({ language: 'id' });
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(await dialog.findByText('sowing-the-seeds_2018_simpul.csv')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Tidak ikut dalam berkas ini' })).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'Yang tampak' })).toHaveProperty('checked', true);
  expect(dialog.getByText(/^Daftar: nilai-nilainya berbagi satu sel/)).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'Untuk Excel, dengan titik koma dan koma desimal' })).toHaveProperty(
    'checked',
    true,
  );
  await user.click(dialog.getByRole('button', { name: 'Unduh' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(await textOf(0)).toContain('Orang');
  expect((await textOf(0)).startsWith('\ufeffId;Label;')).toBe(true);
  expect(dialog.getByRole('status').textContent).toContain('sedang diunduh');
});

test('what was remembered before there were semicolons still holds, whatever the language', async () => {
  localStorage.setItem('jejaring.export', JSON.stringify({ format: 'csv', cells: 'excel' }));
  const { dialog } = openExport({ language: 'id' });
  expect(dialog.getByRole('radio', { name: 'Untuk Excel, dengan koma' })).toHaveProperty('checked', true);
});

test('a file of another format does not remember a choice of cells that was never made', async () => {
  const { dialog, user, unmount } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'JSON' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  unmount();
  const again = openExport({ language: 'id' });
  await again.user.click(again.dialog.getByRole('radio', { name: 'CSV' }));
  expect(again.dialog.getByRole('radio', { name: /dengan titik koma/ })).toHaveProperty('checked', true);
});

test('Kumu’s sheets are for programs unless chosen otherwise, apart from CSV, and Excel’s own ways are told', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(dialog.getByText(/007 or 3-4 for a number or a date/)).toBeTruthy();
  await user.click(dialog.getByRole('radio', { name: /with semicolons/ }));
  await user.click(dialog.getByRole('radio', { name: 'Kumu (CSV)' }));
  expect(dialog.getByRole('radio', { name: 'For programs' })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('radio', { name: 'For Excel, with commas' }));
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(dialog.getByRole('radio', { name: /with semicolons/ })).toHaveProperty('checked', true);
});

test('a file is named after what restricts it, and not after what is selected', async () => {
  const filters = { ...NO_FILTERS, kinds: ['person'], layers: ['stated'], certainties: ['high'] } as const;
  const { dialog, user } = openExport({ filters, selection: ['tat-lam'] });
  const nameOf = async (format: string, name: string) => {
    await user.click(dialog.getByRole('radio', { name: format }));
    expect(await dialog.findByText(name)).toBeTruthy();
  };
  await nameOf('GEXF', 'sowing-the-seeds_people_stated-ties-only_certainty-high_2018.gexf');
  await nameOf('HTML', 'sowing-the-seeds_people_stated-ties-only_certainty-high_2018.html');
  await nameOf('SVG', 'sowing-the-seeds_people_stated-ties-only_certainty-high_tat-lam_2018.svg');
  await user.click(dialog.getByRole('radio', { name: 'GEXF' }));
  await user.click(dialog.getByRole('radio', { name: 'What is filtered out too' }));
  expect(await dialog.findByText('sowing-the-seeds_all_2018.gexf')).toBeTruthy();
});

test('where nothing is filtered out, everything needs no word for it', async () => {
  const { dialog, user } = openExport({ selection: ['tat-lam'] });
  await user.click(dialog.getByRole('radio', { name: 'GEXF' }));
  await user.click(dialog.getByRole('radio', { name: 'What is filtered out too' }));
  expect(await dialog.findByText('sowing-the-seeds_2018.gexf')).toBeTruthy();
});

test('a network with nothing in it says so, and blames no filter', async () => {
  const { store, dialog, user } = openExport();
  const { document } = store.getState();
  const dataset = { ...document.dataset, nodes: [], edges: [], corrections: [] };
  act(() => store.setState({ document: toDocument({ dataset, layout: null }) }));
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(await dialog.findByText(/This network has nothing in it yet/)).toBeTruthy();
  expect(dialog.queryByText(/Take off a filter/)).toBeNull();
});

test('the beginning of a file can be reached and scrolled with the keyboard', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'GEXF' }));
  const region = await dialog.findByRole('region', { name: 'How sowing-the-seeds_2018.gexf begins' });
  act(() => region.focus());
  expect(document.activeElement).toBe(region);
});

test('ids that a spreadsheet would change are named, and what becomes of them', () => {
  const dataset = JSON.parse(JSON.stringify(tinySeminar()).replaceAll('"ada"', '"007"').replaceAll('"t11"', '"1e5"'));
  const state = stateOf({ dataset, layout: null });
  const idsIn = (format: DataFormatId, cells: 'excel' | 'plain') =>
    buildData(toView(state), format, { ...FIRST_CHOICE, format, cells, sheetCells: cells, extent: 'everything' }).ids;
  expect(idsIn('csv', 'excel')).toEqual({ taken: ['007', '1e5'], areGuarded: true });
  expect(idsIn('kumu-sheet', 'plain')).toEqual({ taken: ['007', '1e5'], areGuarded: false });
  expect(idsIn('gexf', 'plain').taken).toEqual([]);
  const content = { files: [], losses: [], ids: idsIn('kumu-sheet', 'plain'), beyond: [], isEmpty: false };
  renderView(<DataPreview content={content} trouble={null} tryAgain={() => {}} />, 'tiny');
  expect(screen.getByText(/changes some ids, so that ties lose their ends: 007, 1e5\. For a spreadsheet/)).toBeTruthy();
});

test('of a file that is too large to be opened again it is said', () => {
  const content = { files: [], losses: [], ids: { taken: [], areGuarded: false }, beyond: ['a.gexf'], isEmpty: false };
  renderView(<DataPreview content={content} trouble={null} tryAgain={() => {}} />, 'tiny');
  expect(
    screen.getByText(/does not open a\.gexf again: no file of more than 64 MB, and no table of more rows than 100,000/),
  ).toBeTruthy();
});
