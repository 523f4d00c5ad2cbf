import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathsAnswer } from '../../src/analysis/paths/find-paths.ts';
import { describeState } from '../../src/app/announcement.ts';
import { describeEdits, describeTyped } from '../../src/app/edit/describe-edits.ts';
import { changeKind } from '../../src/dataset/change-ties.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { formatDays } from '../../src/language/app.ts';
import { formatNotice } from '../../src/language/notice.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyAddNode, applyDatasetChange, applyNodeChange, applyRemoveNodes } from '../../src/store/edits.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyAnswer, applyQuestion } from '../../src/store/questions.ts';
import { applyCursor, applyFocus, applyHover, applySelect } from '../../src/store/selection.ts';
import { applyMove, applyPinned, applyRestore } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';

const FILE = 'tests/fixtures/valid/tiny-seminar.json';
const parsed = parseDataset(readFileSync(FILE, 'utf8'), FILE);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
const start = buildStore({ dataset: parsed.value, layout: null }).getState();

test('a selected node is said with its kind and ties', () => {
  expect(describeState(start, applySelect(start, 'kayuh'))).toBe('Kayuh, Initiative, 4 ties');
  const indonesian = applyLanguage(start, 'id');
  expect(describeState(indonesian, applySelect(indonesian, 'ladang'))).toMatch(/^Pasar Ladang, .+, 2 hubungan$/);
});

test('a selected tie is said as a sentence', () => {
  expect(describeState(start, applySelect(start, 't12'))).toBe('Budi Çelik founded Kayuh');
});

test('a filter is said by what it leaves, a focus with its reach', () => {
  expect(describeState(start, applyToggle(start, 'kinds', 'person'))).toBe('2 of 12 shown');
  const focused = applyFocus(start, { node: 'kayuh', depth: 1 });
  expect(describeState(start, focused)).toBe('Only Kayuh and what is up to 1 tie away. 5 of 12 shown');
  expect(describeState(focused, start)).toBe('The whole map again. 12 of 12 shown');
});

test('several at once and none at all are said, hovering is not', () => {
  const one = applySelect(start, 'ada');
  expect(describeState(one, applySelect(one, 'budi', true))).toMatch(
    /^Budi Çelik, Person, 2 of 3 ties shown\. 2 selected$/,
  );
  expect(describeState(one, applySelect(one, null))).toBe('Nothing selected');
  expect(describeState(start, applyHover(start, 'ada'))).toBe('');
});

test('where the keyboard goes on the map is said as a selection is, and once when it is one', () => {
  const walked = applyCursor(start, 'budi');
  expect(describeState(start, walked)).toBe('Budi Çelik, Person, 2 of 3 ties shown');
  expect(describeState(walked, walked)).toBe('');
  expect(describeState(walked, applySelect(walked, 'ada'))).toBe('Ada Lind, Person, 2 ties');
  expect(describeState(start, applyHover(walked, 'budi'))).toBe('Budi Çelik, Person, 2 of 3 ties shown');
});

test('what is pinned in a network of one’s own is said once, as the edit that it is', () => {
  const own = buildStore({ dataset: start.document.dataset, layout: null, origin: 'own', id: 'mine' }).getState();
  const pinned = applyPinned(own, 'kayuh', true, 0);
  expect(describeState(own, pinned, describeEdits)).toBe('“Kayuh” pinned');
  expect(describeState(pinned, applyUndo(pinned), describeEdits)).toBe('Undone: “Kayuh” pinned');
});

test('what is pinned is said, and what no longer is', () => {
  const one = applyPinned(start, 'kayuh', true, 0);
  expect(describeState(start, one)).toBe('Kayuh pinned');
  expect(describeState(one, applyPinned(one, 'kayuh', false, 0))).toBe('Kayuh unpinned');
  const indonesian = applyLanguage(start, 'id');
  expect(describeState(indonesian, applyPinned(indonesian, 'kayuh', true, 0))).toBe('Kayuh disematkan');
  expect(describeState(applyLanguage(one, 'id'), indonesian)).toBe('Sematan Kayuh dilepas');
  // Pinned anew, as a drag does, nothing has changed.
  expect(describeState(one, applyPinned(one, 'kayuh', true, 0))).toBe('');
  const two = applyPinned(one, 'ada', true, 0);
  expect(describeState(two, applyRestore(two, 0))).toBe('2 unpinned');
});

test('days are joined as each language writes them', () => {
  expect(formatDays('2018-09-28', '2018-09-29', 'en')).toBe('28–29 September 2018');
  expect(formatDays('2018-09-28', '2018-09-29', 'id', 'short')).toBe('28–29 Sep 2018');
  expect(formatDays('2018-09-28', undefined, 'en')).toBe('28 September 2018');
  expect(formatDays('2018-08-30', '2018-09-01', 'id')).toMatch(/^30 Agustus\s–\s1 September 2018$/);
  expect(formatDays(undefined, undefined, 'en')).toBe('');
});

test('a notice says its values, and one without words says something too', () => {
  const asked = { name: 'select', value: 'nobody' };
  expect(formatNotice({ key: 'badParameter', values: asked }, 'en')).toMatch(/select “nobody”/);
  // @ts-expect-error a notice lacks a value that its words need
  expect(formatNotice({ key: 'badParameter', values: { name: 'select' } }, 'en')).toContain('select');
  // @ts-expect-error there is no such notice
  expect(formatNotice({ key: 'somethingNew', values: {} }, 'id')).not.toBe('');
});

test('an answer is said as a whole, once it is there', () => {
  const asked = applyQuestion(start, 'paths', { from: 'ada', to: 'budi' });
  const answer = { outcome: 'found', paths: [{ edges: [1, 2, 3], nodes: [0, 1, 2, 3] }] } as unknown as PathsAnswer;
  const answered = applyAnswer(asked, 'paths', { status: 'done', answer });
  expect(describeState(asked, answered)).toBe('Path found, 3 steps: Ada Lind, Budi Çelik, Ladang Market, Kayuh');
  expect(describeState(answered, answered)).toBe('');
  const indonesian = applyLanguage(answered, 'id');
  const none = applyAnswer(indonesian, 'paths', { answer: { outcome: 'none', paths: [] } as unknown as PathsAnswer });
  expect(describeState(indonesian, none)).toBe('Tidak ada jalur');
});

test('an edit is said by what it did, and so is what is taken back and made again', () => {
  const own = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' }).getState();
  const say = (before: State, now: State) => describeState(before, now, describeEdits);
  const added = applyAddNode(own, 'person', 'Nor', 0);
  expect(say(own, added)).toBe('“Nor” added. Nor, Person, 0 ties');
  const undone = applyUndo(added);
  expect(say(added, undone)).toBe('Undone: “Nor” added. Nothing selected');
  expect(say(undone, applyRedo(undone))).toMatch(/^Done again: “Nor” added/);
  const removed = applyRemoveNodes(applySelect(own, 'kayuh'), ['kayuh'], 0);
  expect(say(own, removed)).toBe('“Kayuh” deleted with 4 ties');
});

test('letters that somebody types are not said once more, and a filter that still stands is not', () => {
  const own = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' }).getState();
  const typed = applyNodeChange(own, 'ada', { label: { en: 'A', id: 'A' } }, 0, 'label');
  expect(describeState(own, typed, describeEdits)).toBe('');
  const filtered = applyToggle(own, 'kinds', 'theme');
  expect(describeState(filtered, applyRemoveNodes(filtered, ['ada'], 0), describeEdits)).toMatch(/^“[^.]+$/);
});

const own = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' }).getState();
const chair = { label: { en: 'Role', id: 'Peran' }, value: 3 };

test('what was typed is said from when the field was reached, however many steps it was', () => {
  const type = (state: State, text: string, at: number) =>
    applyNodeChange(state, 'ada', { aliases: [{ text }] }, at, 'aliases');
  const typed = type(type(own, 'A', 0), 'Adi', 9000);
  expect(describeTyped(own, typed)).toBe('“Ada Lind” changed: other name “Adi” added');
  expect(describeTyped(typed, typed)).toBe('');
  expect(describeTyped(applyUndo(typed), applyRedo(applyUndo(typed)))).toBe('');
  expect(describeTyped(typed, applyRedo(applyUndo(typed)))).toBe('');
  const again = type(typed, 'Ado', 9100);
  expect(describeTyped(applyLanguage(typed, 'id'), applyLanguage(again, 'id'))).toBe(
    '“Ada Lind” diubah: nama lain “Ado” ditambahkan dan nama lain “Adi” dihapus',
  );
  // What is chosen is said at once, and not again when it is left.
  expect(describeTyped(own, applyNodeChange(own, 'ada', { kind: 'theme' }, 0))).toBe('');
});

test('facts, and how a kind looks, are said with what became of them', () => {
  const say = (before: State, now: State) => describeState(before, now, describeEdits);
  const added = applyNodeChange(own, 'ada', { attributes: [chair] }, 0);
  expect(say(own, added)).toBe('“Ada Lind” changed: fact “Role” added');
  const other = applyNodeChange(added, 'ada', { attributes: [{ ...chair, value: 4 }] }, 0);
  expect(say(added, other)).toBe('“Ada Lind” changed: fact “Role” changed');
  const gone = applyNodeChange(other, 'ada', { attributes: undefined }, 0);
  expect(say(other, gone)).toBe('“Ada Lind” changed: fact “Role” removed');
  const { dataset } = own.document;
  const looks = changeKind(dataset, 'person', { shape: 'seal', hue: 'theme', role: 'other' });
  expect(say(own, applyDatasetChange(own, looks, 'kindChanged', 'Person', 0))).toBe(
    'Kind “Person” changed: counts as something else, colour violet, and shape seal',
  );
});

test('an entry that arrows move is said to be moved', () => {
  expect(describeState(own, applyMove(own, 'ada', 5, 5, 0), describeEdits)).toBe('“Ada Lind” moved');
});
