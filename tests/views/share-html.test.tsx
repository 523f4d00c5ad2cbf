// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { readHtmlText } from '../../src/snapshot/carrier/markup-text.ts';
import { SLOTS } from '../../src/snapshot/html.ts';
import { ExportDialog } from '../../src/views/share/ExportDialog.tsx';
import { catchDownloads, openExport, readText } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';

const PAGE = Object.values(SLOTS).join('\n');
const answer = (text: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(text, { status }));

let saved: ReturnType<typeof catchDownloads> = [];
beforeEach(() => {
  localStorage.clear();
  saved = catchDownloads();
});

test('the file is the site’s template with the view and the whole dataset in it', async () => {
  answer(PAGE);
  const { dialog, user, store } = openExport({ language: 'en', theme: 'dark', selection: ['tat-lam'] });
  await user.click(dialog.getByRole('radio', { name: 'HTML' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^sowing-the-seeds.*\.html$/);
  const html = await readText(saved[0]?.content as Blob);
  expect(html).toContain('<html lang="en" data-theme="dark">');
  const snapshot = JSON.parse(readHtmlText(html) ?? '');
  expect(snapshot.view.address).toBe('?lang=en&theme=dark&select=tat-lam');
  expect(snapshot.dataset).toEqual(store.getState().document.dataset);
});

test.each([
  ['a server that has no template', '', 404],
  ['a development server, which answers with the app', '<!doctype html><html lang="en"></html>', 200],
])('%s: says so, and nothing is saved', async (_who, text, status) => {
  answer(text, status);
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'HTML' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('comes with the built site');
  expect(saved).toEqual([]);
});

test('in a file itself neither HTML nor PDF is offered, even when it was the last choice', () => {
  localStorage.setItem('jejaring.export', JSON.stringify({ format: 'html' }));
  renderView(<ExportDialog />, 'tiny', {}, { home: 'file', dialog: 'export' });
  for (const name of ['HTML', 'PDF']) expect(screen.queryByRole('radio', { name })).toBeNull();
  expect(screen.getByRole('radio', { name: 'PNG' })).toHaveProperty('checked', true);
  expect(screen.getByText(/made on the map’s own site/)).toBeTruthy();
});
