// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { formatMessages } from '../../src/language/formats.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { DATA_IDS } from '../../src/views/share/choice.ts';
import { catchDownloads, openExport, readText } from '../drivers/export-dialog.tsx';

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
  expect(dialog.queryByRole('radio', { name: 'Raw text' })).toBeNull();
  const begin = dialog.getByText(/<gexf/).textContent ?? '';
  expect(begin.split('\n').length).toBeLessThanOrEqual(12);
  expect(dialog.getByRole('heading', { name: 'Not in this file' })).toBeTruthy();
  const losses = DATA_FORMATS.find(({ id }) => id === 'gexf')?.losses ?? [];
  const told = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told).toEqual(losses.map((loss) => formatMessages.en.loss(loss)));

  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('sowing-the-seeds_blockchain_2018.gexf');
  expect(saved[0]?.content.type).toBe('application/gexf+xml');
  const visible = await textOf(0);
  expect(visible.startsWith(begin.replace(/\n…$/, ''))).toBe(true);
  expect(dialog.getByRole('status').textContent).toContain('sowing-the-seeds_blockchain_2018.gexf is on its way');

  await user.click(dialog.getByRole('radio', { name: 'Everything' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]?.name).toBe('sowing-the-seeds_2018.gexf');
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

test('CSV gives two files, safe for Excel or raw, and all of it is remembered', async () => {
  const { dialog, user, unmount } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect(await dialog.findByText('sowing-the-seeds_2018_nodes.csv')).toBeTruthy();
  expect(dialog.getByText('sowing-the-seeds_2018_edges.csv')).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'Safe for Excel' })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual(['sowing-the-seeds_2018_nodes.csv', 'sowing-the-seeds_2018_edges.csv']);
  expect((await textOf(0)).startsWith('\ufeffId,Label')).toBe(true);
  expect(await textOf(1)).toMatch(/^\ufeffSource,Target,/);
  expect(dialog.getByRole('status').textContent).toContain('_nodes.csv and sowing-the-seeds_2018_edges.csv are on');

  await user.click(dialog.getByRole('radio', { name: 'Raw text' }));
  await user.click(dialog.getByRole('radio', { name: 'Everything' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(4));
  expect((await textOf(2)).startsWith('Id,Label')).toBe(true);
  unmount();
  const again = openExport().dialog;
  for (const name of ['CSV', 'Raw text', 'Everything']) {
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
  await user.click(dialog.getByRole('radio', { name: 'Everything' }));
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
  expect(dialog.getByText('Daftar: butir-butirnya berbagi satu sel, dipisahkan dengan |')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Unduh' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(await textOf(0)).toContain('Orang');
  expect(dialog.getByRole('status').textContent).toContain('sedang diunduh');
});
