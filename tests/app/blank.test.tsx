// @vitest-environment jsdom
import { act as flush, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { runCommand } from '../../src/app/commands.ts';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import type { Language } from '../../src/dataset/language.ts';
import { applyNew } from '../../src/store/own.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { act } from '../../src/store/store.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { ExportDialog } from '../../src/views/share/ExportDialog.tsx';
import { takeTyped } from '../../src/views/typed-early.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const blank = tinyNetwork([], []).dataset;
const alone = tinyNetwork([{ id: 'ann', kind: 'person' }], []).dataset;
const PROGRAMME = { en: 'Programme', id: 'Program' };

beforeEach(stubPage);

/** The tabs by their names. */
const tabs = () => screen.getAllByRole('tab', { hidden: true }).map(({ textContent }) => textContent);

test.each<[Language, string, string]>([
  ['en', 'This network holds nothing yet', 'Bring in a list or file …'],
  ['id', 'Jaringan ini belum berisi apa pun', 'Masukkan daftar atau berkas …'],
])('a network without nodes says so where the map would be, and leads to a list: %s', async (language, title, way) => {
  const { user, store } = renderView(<App />, blank, { language });
  expect(screen.getByText(title)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: way }));
  expect(store.getState().moment.dialog).toBe('bringIn');
});

test('in one file, which has nobody to read lists, it opens a file', async () => {
  const { user } = renderView(<App />, blank, {}, { home: 'file' });
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
  const opened = new Promise((resolve) => chooser?.addEventListener('click', resolve, { once: true }));
  await user.click(screen.getByRole('button', { name: 'Open a file …' }));
  await opened;
});

test.each<[Language, string, string[], RegExp]>([
  ['en', 'Details', ['Share', 'Export', 'More'], /^(Search|Filters|Questions|Settle again|Zoom in|Zoom out)$/],
  ['id', 'Rincian', ['Bagikan', 'Ekspor', 'Lainnya'], /^(Cari|Filter|Pertanyaan|Tata ulang|Perbesar|Perkecil)$/],
])('nor does it show what has nothing to work on; what works stays: %s', async (language, tab, kept, idle) => {
  const { user, store } = renderView(<App />, blank, { language });
  for (const name of kept) expect(screen.getByRole('button', { name })).toBeTruthy();
  expect(screen.queryAllByRole('button', { name: idle })).toEqual([]);
  for (const role of ['combobox', 'search', 'slider', 'checkbox']) expect(screen.queryAllByRole(role)).toEqual([]);
  expect(tabs()).toEqual([tab]);
  const before = store.getState();
  for (const id of ['search', 'fit', 'zoomIn', 'settle'] as const) expect(runCommand(store, id)).toBe(false);
  expect(store.getState()).toBe(before);
  saveShortcutPreference(true);
  await user.keyboard('l');
  expect(store.getState().session.language).not.toBe(language);
});

test('an empty network of one’s own leads to its table, where a list can be pasted, and back', async () => {
  const { user, store } = renderView(<App />, blank, {}, {}, { origin: 'own', id: 'mine' });
  await user.click(screen.getByRole('button', { name: 'Fill in a table' }));
  await user.click(await screen.findByRole('textbox', { name: 'New entry: name' }));
  expect(screen.queryByText('This network holds nothing yet')).toBeNull();
  await user.paste('Ann\tperson\nBo\tplace\n');
  expect(store.getState().document.dataset.nodes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'ann person',
    'bo place',
  ]);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(store.getState().document.dataset.nodes).toEqual([]));
  await user.click(screen.getByRole('tab', { name: 'Map' }));
  expect(screen.getByText('This network holds nothing yet')).toBeTruthy();
});

test('while the field for the first name is on its way, a letter is no command', async () => {
  saveShortcutPreference(true);
  const { user, store } = renderView(<App />, 'tiny', { language: 'en' });
  flush(() => act(store, applyNew, 'mine', buildStarter('own')));
  document.getElementById(FOCUS_TARGETS.entry)?.remove();
  await user.keyboard('l');
  expect(store.getState().session.language).toBe('en');
  expect(takeTyped().rest).toBe('l');
});

test('one node is enough for all of them', () => {
  renderView(<App />, alone);
  for (const name of ['Filters', 'Settle again', 'Zoom in'])
    expect(screen.getAllByRole('button', { name }).length).toBeGreaterThan(0);
});

test.each([
  ['no node', blank],
  ['one node', alone],
])('where there are no sessions, %s, there is no strip, no grid and no tab for them', (_, dataset) => {
  renderView(<App />, dataset);
  expect(document.getElementById('view-programme')).toBeNull();
  expect(tabs()).not.toContain(PROGRAMME.en);
});

test('a link to the programme of a network without any says that there is none', async () => {
  renderView(<App />, alone, { panel: 'programme', language: 'id' });
  expect(tabs()).toContain(PROGRAMME.id);
  const panel = within(screen.getByRole('tabpanel', { name: PROGRAMME.id }));
  expect(await panel.findByText(/tidak punya sesi/)).toBeTruthy();
  expect(panel.queryByRole('combobox')).toBeNull();
});

test('places and themes have a grid without sessions, and only the grids that can have cells are offered', async () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'java', kind: 'place' },
      { id: 'seeds', kind: 'theme' },
    ],
    [tie('ann from java'), tie('ann about seeds')],
  );
  renderView(<App />, dataset, { panel: 'programme', grid: 'kind-session' });
  // It is called what it holds.
  expect(tabs()).toContain('Coverage');
  expect(tabs()).not.toContain(PROGRAMME.en);
  const grids = within(await screen.findByRole('combobox', { name: 'Grid' })).getAllByRole('option');
  expect(grids.map(({ textContent }) => textContent)).toEqual(['Places × themes']);
  expect(screen.getByRole('button', { name: /^java, seeds: 1/ })).toBeTruthy();
});

test('nobody is ranked where there is no tie', () => {
  renderView(<App />, alone);
  expect(screen.queryByText('Most ties')).toBeNull();
});

test('a picture of nothing is not blamed on a filter that is not there', () => {
  renderView(<ExportDialog />, blank, {}, { dialog: 'export' });
  const preview = within(screen.getByRole('region', { name: 'Preview' }));
  expect(preview.getByText(/nothing in it yet/)).toBeTruthy();
  expect(preview.queryByText(/filter/)).toBeNull();
});
