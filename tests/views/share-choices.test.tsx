// @vitest-environment jsdom
import { screen, act as settle, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { toText } from '../../src/dataset/text.ts';
import { readSvgText } from '../../src/snapshot/carrier/markup-text.ts';
import { listUnshown } from '../../src/snapshot/pdf/pdf.ts';
import { canReadPixels } from '../../src/snapshot/png/draw-pixels.ts';
import { toPng } from '../../src/snapshot/png/png.ts';
import { saveAtOnce } from '../../src/views/share/save-at-once.ts';
import { catchDownloads, openExport, readText } from '../drivers/export-dialog.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

// These need a browser; the flows see to them.
vi.mock('../../src/snapshot/png/png.ts', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }));
vi.mock('../../src/snapshot/pdf/pdf.ts', () => ({ toPdf: vi.fn(), listUnshown: vi.fn() }));
vi.mock('../../src/snapshot/png/draw-pixels.ts', () => ({ canReadPixels: vi.fn() }));

let saved: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  localStorage.clear();
  saved = catchDownloads();
  vi.mocked(listUnshown).mockClear();
  vi.mocked(canReadPixels).mockReturnValue(false);
});

const CARRY = /^Put the network itself into the file/;
const openFromFile = () => openExport({}, {}, 'seminar', { origin: 'file', id: 'file-1' });

async function payloadOf(count: number) {
  await waitFor(() => expect(saved).toHaveLength(count));
  return JSON.parse(readSvgText(await readText(saved[count - 1]?.content as Blob)) as string);
}

test('a picture of a network from a file carries its data only where the visitor agrees', async () => {
  const first = openFromFile();
  await first.user.click(first.dialog.getByRole('radio', { name: 'SVG' }));
  const box = () => first.dialog.getByRole('checkbox', { name: CARRY });
  expect(box()).toHaveProperty('checked', false);
  expect(first.dialog.getByText(/opens again only where this network is open or published/)).toBeTruthy();
  await first.user.click(first.dialog.getByRole('button', { name: 'Download' }));
  const without = await payloadOf(1);
  expect([without.dataset, without.layout, without.source.id]).toEqual([undefined, undefined, 'sowing-the-seeds']);
  await first.user.click(box());
  await first.user.click(first.dialog.getByRole('button', { name: 'Download' }));
  expect((await payloadOf(2)).dataset.meta.id).toBe('sowing-the-seeds');
  first.unmount();
  // Within the visit the answer holds, for what is saved without the dialog too, and is not stored.
  const second = openFromFile();
  settle(() => second.store.setState(first.store.getState(), true));
  expect(second.dialog.getByRole('checkbox', { name: CARRY })).toHaveProperty('checked', true);
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/carr|agree|consent/i);
  await saveAtOnce(second.store.getState());
  expect((await payloadOf(3)).dataset).toBeTruthy();
  await second.user.click(second.dialog.getByRole('checkbox', { name: CARRY }));
  await saveAtOnce(second.store.getState());
  expect((await payloadOf(4)).dataset).toBeUndefined();
});

test('what is published is not asked about, nor are files that always hold all', async () => {
  const published = openExport();
  expect(published.dialog.queryByRole('checkbox', { name: CARRY })).toBeNull();
  published.unmount();
  const { dialog, user } = openFromFile();
  for (const name of ['JSON', 'HTML']) {
    await user.click(dialog.getByRole('radio', { name }));
    expect(dialog.queryByRole('checkbox', { name: CARRY })).toBeNull();
    expect(dialog.getByText(/filtered out (is in it )?too/)).toBeTruthy();
  }
});

test('what stays here is said for every format, and nothing where nothing stays', async () => {
  const made = tinySeminar();
  const dataset = { ...made, edges: made.edges.map((edge) => ({ ...edge, note: toText('owes us money') })) };
  const own = openExport({}, {}, dataset, { origin: 'own', id: 'own-1' });
  for (const name of ['PNG', 'HTML', 'JSON', 'CSV']) {
    await own.user.click(own.dialog.getByRole('radio', { name }));
    expect(own.dialog.getByText(/^Stays here: .*remarks on ties\. A backup in “My networks”/)).toBeTruthy();
    expect(own.dialog.queryByText(/Nothing is lost/)).toBeNull();
  }
  own.unmount();
  expect(openExport({}, {}, dataset).dialog.queryByText(/^Stays here/)).toBeNull();
});

test('the focus stays on Copy and Download while they work and afterwards', async () => {
  let finish = (_: Blob) => {};
  vi.mocked(toPng).mockReset();
  vi.mocked(toPng).mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const { dialog, user } = openExport();
  const download = dialog.getByRole('button', { name: 'Download' });
  await user.click(download);
  await waitFor(() => expect(toPng).toHaveBeenCalledTimes(1));
  expect(document.activeElement).toBe(download);
  expect([download.getAttribute('aria-disabled'), download]).toEqual(['true', download]);
  expect(download).toHaveProperty('disabled', false);
  await user.keyboard('{Enter}');
  expect(toPng).toHaveBeenCalledTimes(1);
  finish(new Blob(['no PNG']));
  await waitFor(() => expect(download.getAttribute('aria-disabled')).toBe('false'));
  expect(document.activeElement).toBe(download);
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  const copy = dialog.getByRole('button', { name: 'Copy' });
  await user.click(copy);
  await waitFor(() => expect(dialog.getByRole('status').textContent).toContain('on the clipboard'));
  expect(document.activeElement).toBe(copy);
});

test('choices are kept as they are made, the look too, however the dialog is left', async () => {
  const first = openExport();
  await first.user.click(first.dialog.getByRole('radio', { name: 'SVG' }));
  await first.user.click(first.dialog.getByRole('radio', { name: 'Dark' }));
  await first.user.click(first.dialog.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  first.unmount();
  const { dialog } = openExport();
  expect(dialog.getByRole('radio', { name: 'SVG' })).toHaveProperty('checked', true);
  expect(dialog.getByRole('radio', { name: 'Dark' })).toHaveProperty('checked', true);
});

test('once something has left the dialog there is nothing to cancel', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  expect(dialog.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  await waitFor(() => expect(dialog.queryByRole('button', { name: 'Cancel' })).toBeNull());
  expect(dialog.getAllByRole('button', { name: 'Close' })).toHaveLength(2);
});

test('a size that can’t be made stays as it was typed, and it says what comes out and why', async () => {
  const size = { page: 'custom', custom: { width: 150, height: 6000, unit: 'px' }, format: 'svg' };
  localStorage.setItem('jejaring.export', JSON.stringify(size));
  const { dialog, user } = openExport({}, {}, tinySeminar());
  expect(dialog.getByText('150 × 900 px')).toBeTruthy();
  expect(dialog.getByText(/150 × 900 px, not as typed: no side can be more than 6 times the other/)).toBeTruthy();
  const width = dialog.getByRole('spinbutton', { name: 'Width' });
  expect(width.getAttribute('aria-invalid')).toBe('true');
  expect(dialog.getByText(/^Each side 100 to 16,000 px/)).toBeTruthy();
  // Without a number the last one holds.
  await user.clear(width);
  await user.tab();
  expect(width).toHaveProperty('value', '150');
  await user.clear(width);
  await user.type(width, '1500.5');
  expect(dialog.queryByText(/not as typed/)).toBeNull();
  expect(width).toHaveProperty('validity.valid', true);
  expect(width.getAttribute('aria-invalid')).toBe('false');
  expect(dialog.getByText('1500.5 × 6000 px')).toBeTruthy();
});

test.each([
  ['en', /1 character that no font here has \(ش\) will be shown as \ufffd/],
  ['id', /1 karakter yang tidak ada dalam fon \(ش\) akan tampil sebagai \ufffd/],
] as const)('%s: what a PDF can’t show is said before anything is saved', async (language, words) => {
  vi.mocked(listUnshown).mockResolvedValue(['ش']);
  const { dialog, user } = openExport({ language });
  expect(listUnshown).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('radio', { name: 'PDF' }));
  await waitFor(() => expect(dialog.getByText(words)).toBeTruthy());
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  expect(dialog.queryByText(words)).toBeNull();
});

test('where what is drawn can be read nothing is missing, and the writer of PDF is not fetched to say so', async () => {
  vi.mocked(canReadPixels).mockReturnValue(true);
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'PDF' }));
  expect(dialog.queryByText(/\ufffd/)).toBeNull();
  expect(listUnshown).not.toHaveBeenCalled();
});
