import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/snapshot/json.ts';
import { openOneFile } from '../../src/store/one-file.ts';
import { applyHome, applyKeepCopy, applyName, applyOwn } from '../../src/store/own.ts';
import { buildFirstView } from '../../src/store/reopen.ts';
import { applyReopening } from '../../src/store/show-reopening.ts';
import { applyMove } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { applyEntry, isPages, isThere, selectPageDocument } from '../../src/store/visits.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';

const page = () => stateOf(seminar());
const openFile = (state: State) => applyReopening(state, buildFirstView(tinySeminar(), state), 'tiny.json');
const titleOf = ({ document }: State) => document.dataset.meta.title.en;
const HOME = titleOf(page());

describe('what an entry of the history shows', () => {
  test('is there again as it was left, by whatever way one comes to it', () => {
    const moved = applyMove(page(), 'icci', 5, 6, 0);
    const abroad = openFile(moved);
    const other = applyKeepCopy(abroad, 'mine');
    for (const back of [applyEntry(other, 0), applyEntry(applyEntry(other, 1), 0)]) {
      expect(back.document).toBe(moved.document);
      expect(back.moment).toMatchObject({ entry: { count: 0 }, stage: moved.moment.stage });
    }
    expect(titleOf(applyEntry(applyEntry(other, 0), 1))).toBe('Tiny Seminar');
  });

  test('is what the page brings where nobody has kept it, untouched', () => {
    const moved = openFile(applyMove(page(), 'icci', 5, 6, 0));
    const unknown = applyEntry(moved, 7);
    expect([titleOf(unknown), unknown.document.places, unknown.moment.entry.count]).toEqual([HOME, null, 7]);
  });

  test('is not kept once something else has taken the place of what lay ahead', () => {
    const back = applyEntry(openFile(page()), 0);
    expect(isThere(back, 1)).toBe(true);
    const again = applyKeepCopy(back, 'mine');
    expect([...again.moment.visits.keys()]).toEqual([0]);
  });

  test('a network of one’s own is the same at all of them: what was edited later is not written over', () => {
    const first = applyKeepCopy(page(), 'mine');
    const away = applyHome(first);
    const reopened = applyOwn(away, { ...first, stage: first.moment.stage, notices: [] }, 'mine');
    const renamed = applyName(reopened, 'Ours', 0);
    expect(titleOf(applyEntry(renamed, 1))).toBe('Ours');
    expect(titleOf(applyEntry(applyEntry(renamed, 2), 1))).toBe('Ours');
    expect(titleOf(applyEntry(openFile(applyEntry(renamed, 2)), 1))).toBe('Ours');
  });
});

describe('where a network comes from and what it is known by', () => {
  test('what the page brings is found whatever is open, even where the first entry shows something else', () => {
    const start = page();
    const abroad = applyKeepCopy(openFile(start), 'mine');
    const replaced = applyOwn(start, { ...start, stage: start.moment.stage, notices: [] }, 'mine', 0);
    for (const state of [start, abroad, replaced, openFile(replaced), applyEntry(openFile(replaced), 0)]) {
      expect(selectPageDocument(state)).toBe(start.document);
    }
    expect(titleOf(applyHome(openFile(replaced)))).toBe(HOME);
  });

  test.each([
    ['the page', page, 'published', true],
    ['a file', () => openFile(page()), 'file', false],
    ['a copy of one’s own', () => applyKeepCopy(page(), 'mine'), 'own', false],
    ['the page again', () => applyEntry(openFile(page()), 0), 'published', true],
    [
      'the page’s own data in a file',
      () => applyReopening(page(), buildFirstView(seminar().dataset, page()), 'a.json'),
      'published',
      true,
    ],
  ] as const)('%s', (_what, open, origin, isOfPage) => {
    const state = open();
    expect([state.document.origin, isPages(state)]).toEqual([origin, isOfPage]);
  });

  test('one file brings its network along, and nobody takes it for published', () => {
    const snapshot = toSnapshot(page(), '2026-01-01T00:00:00.000Z');
    const opened = openOneFile(toJson(snapshot), '', { home: 'file' }, 'map.html');
    const state = opened.ok ? opened.value.getState() : page();
    expect([state.document.origin, isPages(state)]).toEqual(['file', true]);
    const abroad = openFile(state);
    expect([abroad.document.origin, isPages(abroad), isPages(applyHome(abroad))]).toEqual(['file', false, true]);
    expect(applyHome(abroad).document.origin).toBe('file');
  });
});
