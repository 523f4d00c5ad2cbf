// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { PNG } from 'pngjs';
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { toPng } from '../../src/snapshot/png/png.ts';
import { ExportDialog } from '../../src/views/share/ExportDialog.tsx';
import { buildCommunityDataset } from '../bench/community-dataset.ts';
import { buildCommunityGraph } from '../bench/community-graph.ts';
import { catchDownloads, openExport, readText } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

// The rasteriser needs a browser; the flows see to it.
vi.mock('../../src/snapshot/png/png.ts', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }));

let saved: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  localStorage.clear();
  saved = catchDownloads();
});

const svgOf = (image: HTMLElement) =>
  decodeURIComponent(image.getAttribute('src')?.split(',').slice(1).join(',') ?? '');

test('it opens with the store and offers the formats of the view by name', () => {
  renderView(<ExportDialog />, 'seminar');
  expect(screen.queryByRole('dialog')).toBeNull();
  const { dialog } = openExport();
  expect(screen.getByRole('dialog', { name: 'Export' })).toBeTruthy();
  for (const name of ['PNG', 'SVG', 'JSON']) expect(dialog.getByRole('radio', { name })).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'PNG' })).toHaveProperty('checked', true);
  expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', false);
});

test('the file is what the preview shows', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  const preview = svgOf(dialog.getByRole('img'));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('sowing-the-seeds_2018.svg');
  expect(saved[0]?.content.type).toBe('image/svg+xml');
  const file = await readText(saved[0]?.content as Blob);
  // Beside the picture, the file carries the view it can be opened as again.
  expect(file).toMatch(/<metadata id="jejaring">.*jejaring-snapshot/);
  expect(file.replace(/<metadata.*<\/metadata>\n/, '')).toBe(preview);
  expect(preview).toContain('id="legend"');
  expect(dialog.getByRole('status').textContent).toContain('sowing-the-seeds_2018.svg');
});

test('the options change the picture', async () => {
  const { dialog, user } = openExport();
  const picture = () => svgOf(dialog.getByRole('img'));
  expect(picture()).toContain('id="background"');
  await user.click(dialog.getByRole('checkbox', { name: 'Background' }));
  expect(picture()).not.toContain('id="background"');
  await user.click(dialog.getByRole('checkbox', { name: 'Title, legend and source' }));
  expect(picture()).not.toContain('id="legend"');
  await user.click(dialog.getByRole('radio', { name: 'Dark' }));
  expect(picture()).toContain('#1a1714');
});

test('the resolution says the size that comes out, and that size is asked for', async () => {
  const png = PNG.sync.write(new PNG({ width: 1, height: 1 }));
  vi.mocked(toPng).mockResolvedValue(new NodeBlob([png]) as Blob);
  const { dialog, user } = openExport();
  const width = Number(/width="(\d+)"/.exec(svgOf(dialog.getByRole('img')))?.[1]);
  await user.click(dialog.getByRole('radio', { name: '3×' }));
  expect(dialog.getByText(new RegExp(`^${3 * width} × \\d+ px$`))).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(vi.mocked(toPng).mock.calls[0]?.[1]).toMatchObject({ width: 3 * width, scale: 3, isClamped: false });
});

test('the current view is the pane, the whole map is all that is visible', async () => {
  const { dialog, user } = openExport({ camera: { x: 432, y: 356, zoom: 4 } });
  const nodes = () => svgOf(dialog.getByRole('img')).match(/id="node-/g)?.length ?? 0;
  expect(nodes()).toBe(115);
  await user.click(dialog.getByRole('radio', { name: 'Current view' }));
  expect(nodes()).toBeLessThan(60);
  // The legend tells of what is seen, not of what lies outside.
  const shown = Number(/>(\d+) of 115 shown/.exec(svgOf(dialog.getByRole('img')))?.[1]);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(nodes());
});

test('names that find no room in a picture are counted beside it; a network that has room for all says nothing', async () => {
  expect(openExport().dialog.queryByText(/names find no room/)).toBeNull();
  cleanup();
  const { dialog } = openExport({}, {}, buildCommunityDataset(buildCommunityGraph(1200)));
  const image = await dialog.findByRole('img', {}, { timeout: 15_000 });
  const [, count] = /(\d+) of 1200 names find no room on this map/.exec(svgOf(image)) ?? [];
  expect(Number(count)).toBeGreaterThan(600);
  const told = `${count} of 1200 names find no room on this map. A larger page or a filter makes room`;
  expect(dialog.getByText(new RegExp(told))).toBeTruthy();
});

test('JSON holds the dataset, every position and the view', async () => {
  const filters = { ...NO_FILTERS, themes: ['blockchain'] };
  const { dialog, user } = openExport({ filters, selection: ['hong-kong'], language: 'en' });
  await user.click(dialog.getByRole('radio', { name: 'JSON' }));
  expect(dialog.queryByRole('img')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('sowing-the-seeds_blockchain_2018.json');
  const file = JSON.parse(await readText(saved[0]?.content as Blob));
  expect(file).toMatchObject({ format: 'jejaring-snapshot', version: 1 });
  expect(file.view).toMatchObject({ filters: { themes: ['blockchain'] }, selection: ['hong-kong'], language: 'en' });
  expect(Object.keys(file.positions)).toHaveLength(115);
  expect(Date.parse(file.madeAt)).toBeGreaterThan(0);
});

test('a page in mm says its size and resolution; the choice is remembered', async () => {
  const first = openExport({}, {}, tinySeminar());
  await first.user.selectOptions(first.dialog.getByLabelText('Page'), 'A3 portrait');
  expect(first.dialog.getByText('3508 × 4961 px')).toBeTruthy();
  expect(first.dialog.getByText('297 × 420 mm')).toBeTruthy();
  expect(svgOf(first.dialog.getByRole('img'))).toContain('width="297mm"');
  expect(first.dialog.queryByRole('radio', { name: '2×' })).toBeNull();
  const dpi = first.dialog.getByLabelText('Dots per inch');
  await first.user.clear(dpi);
  await first.user.type(dpi, '150');
  expect(first.dialog.getByText('1754 × 2480 px')).toBeTruthy();
  // What can't be stays as it was typed, and it says what comes out.
  await first.user.clear(dpi);
  await first.user.type(dpi, '5');
  await first.user.tab();
  expect(dpi).toHaveProperty('value', '5');
  expect(first.dialog.getByText('72 dpi')).toBeTruthy();
  expect(first.dialog.getByText(/resolution will not be as typed: it can be 72 to 600 dpi/)).toBeTruthy();
  await first.user.click(first.dialog.getByRole('radio', { name: 'SVG' }));
  await first.user.click(first.dialog.getByRole('checkbox', { name: 'Licence' }));
  await first.user.click(first.dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  first.unmount();
  const second = openExport({}, {}, tinySeminar());
  expect(second.dialog.getByLabelText('Page')).toHaveProperty('value', 'a3-portrait');
  expect(second.dialog.getByRole('checkbox', { name: 'Licence' })).toHaveProperty('checked', false);
});

test('parts of the card go one by one; each node and tie says what it is', async () => {
  const { dialog, user } = openExport({ filters: { ...NO_FILTERS, themes: ['blockchain'] } });
  const picture = () => svgOf(dialog.getByRole('img'));
  for (const [part, words] of [
    ['Counts', 'of 115 shown'],
    ['Filters and selection', 'Theme: Blockchain'],
    ['Legend', 'stated by the source'],
    ['Source', 'Source: ICCI'],
    ['Date', 'Made on'],
    ['Credit', 'Made with Jejaring'],
  ] as const) {
    const legend = () => picture().replace(/<desc>.*?<\/desc>/gs, '');
    expect(legend(), part).toContain(words);
    await user.click(dialog.getByRole('checkbox', { name: part }));
    expect(legend(), part).not.toContain(words);
  }
  expect(picture()).toMatch(
    /<g id="node-blockchain"[^>]*><title>Blockchain, Theme, \d+ ties<\/title><desc>[^<]+<\/desc>/,
  );
  expect(picture()).toMatch(/<line id="tie-[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc><\/line>/);
});

test('the neighbourhood needs a selection', async () => {
  const bare = openExport();
  expect(bare.dialog.getByRole('radio', { name: 'Selection and its ties' })).toHaveProperty('disabled', true);
  bare.unmount();
  const { dialog, user } = openExport({ selection: ['peter-harris'] });
  await user.click(dialog.getByRole('radio', { name: 'Selection and its ties' }));
  expect(svgOf(dialog.getByRole('img')).match(/id="node-/g)).toHaveLength(4);
});

test('a browser that keeps its clipboard shut is forgiven', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('Download it instead');
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(dialog.getByRole('status').textContent).toContain('on the clipboard'));
  expect(await navigator.clipboard.readText()).toContain('<svg');
});

test('what takes long shows how far it is, and can be stopped', async () => {
  let tell: ((done: number) => void) | undefined;
  vi.mocked(toPng).mockImplementation(
    (_svg, _size, options) =>
      new Promise((_resolve, reject) => {
        tell = options?.onProgress;
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      }),
  );
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  expect(dialog.queryByRole('progressbar')).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 350));
  act(() => tell?.(0.5));
  expect(await dialog.findByRole('progressbar')).toHaveProperty('value', 0.5);
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(dialog.getByRole('status').textContent).toContain('Nothing was saved'));
  expect(saved).toHaveLength(0);
});

test('a picture that fails says so and offers SVG', async () => {
  const { PngError } = await import('../../src/snapshot/png/png.ts');
  vi.mocked(toPng).mockRejectedValue(new PngError('too-large'));
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('no room');
  await user.click(dialog.getByRole('button', { name: 'Use SVG instead' }));
  expect(dialog.queryByRole('alert')).toBeNull();
  expect(dialog.getByRole('radio', { name: 'SVG' })).toHaveProperty('checked', true);
  expect(saved).toHaveLength(0);
});

test('with nothing shown there is no picture, but there is JSON', async () => {
  const filters = { ...NO_FILTERS, themes: ['nothing-of-this-name'] };
  const { dialog, user } = openExport({ filters });
  expect(dialog.getByText(/Nothing is shown/)).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('radio', { name: 'JSON' }));
  expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', false);
});

test('it remembers the last choice, and a broken memory does no harm', async () => {
  const first = openExport();
  await first.user.click(first.dialog.getByRole('radio', { name: 'SVG' }));
  await first.user.click(first.dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  first.unmount();
  const second = openExport();
  expect(second.dialog.getByRole('radio', { name: 'SVG' })).toHaveProperty('checked', true);
  second.unmount();
  localStorage.setItem('jejaring.export', '{"format":"exe","scale":99');
  expect(openExport().dialog.getByRole('radio', { name: 'PNG' })).toHaveProperty('checked', true);
});

test('it speaks Indonesian, in the dialog and in the picture', () => {
  const { dialog } = openExport({ language: 'id' });
  expect(screen.getByRole('dialog', { name: 'Ekspor' })).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Unduh' })).toBeTruthy();
  expect(svgOf(dialog.getByRole('img'))).toContain('115 dari 115 tampil');
});

test('closing clears the dialog in the store', async () => {
  const { dialog, user, store } = openExport();
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(store.getState().moment.dialog).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});
