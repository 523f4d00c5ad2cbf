import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COMMANDS, commandOfKey, runCommand } from '../../src/app/commands.ts';
import { VERSION } from '../../src/app/version.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { commandMessages } from '../../src/language/command.ts';
import type { DocumentState } from '../../src/store/document.ts';
import { applyChange } from '../../src/store/editing.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act, buildStore } from '../../src/store/store.ts';

const FILE = 'tests/fixtures/valid/tiny-seminar.json';

function openStore(session: Partial<SessionState> = {}, document: Partial<DocumentState> = {}) {
  const parsed = parseDataset(readFileSync(FILE, 'utf8'), FILE);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return buildStore({ dataset: parsed.value, layout: null, ...document }, session);
}

test('no key stands for two commands, and every command has words', () => {
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(COMMANDS.map(({ id }) => id).sort()).toEqual(Object.keys(commandMessages.en).sort());
  expect(commandOfKey('/')?.id).toBe('search');
  expect(commandOfKey('j')).toBeUndefined();
});

test('focus goes one tie further each time, and back to the whole map', () => {
  const store = openStore({ selection: ['kayuh'] });
  const focus = () => store.getState().session.focus;
  runCommand(store, 'focusIn');
  expect(focus()).toEqual({ node: 'kayuh', depth: 1 });
  runCommand(store, 'focusIn');
  expect(focus()).toEqual({ node: 'kayuh', depth: 2 });
  runCommand(store, 'focusOut');
  runCommand(store, 'focusOut');
  expect(focus()).toBeNull();
  expect(runCommand(store, 'focusOut')).toBe(false);
});

test('focus moves to another selected node and keeps its depth', () => {
  const store = openStore({ selection: ['ada'], focus: { node: 'kayuh', depth: 3 } });
  runCommand(store, 'focusIn');
  expect(store.getState().session.focus).toEqual({ node: 'ada', depth: 3 });
});

test('clearing takes the selection first and the focus next', () => {
  const store = openStore({ selection: ['ada'], focus: { node: 'ada', depth: 1 } });
  runCommand(store, 'clear');
  expect(store.getState().session).toMatchObject({ selection: [], focus: { node: 'ada', depth: 1 } });
  runCommand(store, 'clear');
  expect(store.getState().session.focus).toBeNull();
});

test('themes and languages come round again', () => {
  const store = openStore();
  const themes = [1, 2, 3].map(() => runCommand(store, 'theme') && store.getState().session.theme);
  expect(themes).toEqual(['light', 'dark', 'auto']);
  const languages = [1, 2].map(() => runCommand(store, 'language') && store.getState().session.language);
  expect(languages).toEqual(['id', 'en']);
});

test('pinning twice is not pinning, and needs something selected', () => {
  const store = openStore();
  expect(runCommand(store, 'pin')).toBe(false);
  const chosen = openStore({ selection: ['ada'] });
  runCommand(chosen, 'pin');
  expect(chosen.getState().document.pinned).toEqual(['ada']);
  runCommand(chosen, 'pin');
  expect(chosen.getState().document.pinned).toEqual([]);
});

test('the help names the version of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('Ctrl+Z and Ctrl+Shift+Z walk the edits of a network of one’s own, and nobody else’s', async () => {
  const own = openStore({}, { origin: 'own' });
  const renamed = {
    ...own.getState().document.dataset,
    meta: { ...own.getState().document.dataset.meta, id: 'other' },
  };
  act(own, applyChange, { dataset: renamed, told: { key: 'metaChanged', values: {} }, at: 0 });
  const idOf = () => own.getState().document.dataset.meta.id;
  commandOfKey('Mod+z')?.run(own);
  await vi.waitFor(() => expect(idOf()).toBe('tiny-seminar'));
  commandOfKey('Mod+Shift+z')?.run(own);
  await vi.waitFor(() => expect(idOf()).toBe('other'));
  expect(commandOfKey('Mod+z')?.isEnabled(openStore().getState())).toBe(false);
});
