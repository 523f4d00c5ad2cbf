import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { LONGEST_TEXT } from '../../src/dataset/limits.ts';
import { applyChange, applyUndo } from '../../src/store/editing.ts';
import { readHistory, writeHistory } from '../../src/store/kept-history.ts';
import type { State } from '../../src/store/state.ts';
import { applyUnfinished, isSameNetwork, readUnfinished } from '../../src/store/unfinished.ts';
import { toDraftInSteps } from '../../src/views/share/to-draft.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const dataset = tinySeminar();
const own = (): State => stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
const typed = (state: State) => Object.fromEntries(state.document.unfinished);

test('what is half typed is kept by its place until it is added or given up, and is no edit', () => {
  const state = applyUnfinished(applyUnfinished(own(), 'entry', 'Mar'), 'new kind', 'Cho');
  expect(typed(state)).toEqual({ entry: 'Mar', 'new kind': 'Cho' });
  expect(state.document.past).toEqual([]);
  const before = own();
  expect(isSameNetwork(applyUnfinished(before, 'entry', 'Mar').document, before.document)).toBe(true);
  expect(typed(applyUnfinished(state, 'entry', ''))).toEqual({ 'new kind': 'Cho' });
  expect(applyUnfinished(state, 'entry', 'Mar')).toBe(state);
});

test('undo leaves it where it is', () => {
  const meta = { ...dataset.meta, title: { en: 'Ours', id: 'Ours', own: 'Ours' } };
  const edited = applyChange(own(), { dataset: { ...dataset, meta }, told: { key: 'metaChanged', values: {} }, at: 1 });
  expect(typed(applyUndo(applyUnfinished(edited, 'entry', 'Mar')))).toEqual({ entry: 'Mar' });
});

test('it comes back from the shelf as it was, with or without steps, spaces and all', () => {
  const words = fc.string({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.dictionary(words, words, { maxKeys: 10 }), (places) => {
      const state = Object.entries(places).reduce((now, [place, text]) => applyUnfinished(now, place, text), own());
      const { unfinished } = readHistory(writeHistory(state.document), dataset);
      expect(new Map(unfinished)).toEqual(new Map(Object.entries(places)));
    }),
  );
});

test('it has an end: of many places the latest stay, and what is too long, or no text, is not read', () => {
  const many = Array.from({ length: 60 }, (_, at) => `place ${at}`).reduce(
    (state, place) => applyUnfinished(state, place, 'x'),
    own(),
  );
  expect(many.document.unfinished.size).toBe(20);
  expect([...many.document.unfinished.keys()].at(-1)).toBe('place 59');
  const hostile = { a: 'x'.repeat(LONGEST_TEXT + 1), ['b'.repeat(301)]: 'x', c: 5, d: null, e: '', f: ['x'] };
  for (const value of [hostile, null, 'text', 5, [[]]]) expect(readUnfinished(value).size).toBe(0);
  expect(readUnfinished(JSON.parse('{"__proto__":"x"}')).get('__proto__')).toBe('x');
});

test('it goes into no file: neither a view nor a body of the shelf, which backups are made of, has it', () => {
  const state = applyUnfinished(own(), 'entry', 'Half a secret');
  expect(JSON.stringify(toSnapshot(state, new Date(0).toISOString()))).not.toContain('Half a secret');
  const { history, ...draft } = finish(toDraftInSteps(state, 'mine', 0));
  expect(JSON.stringify(draft)).not.toContain('Half a secret');
  expect(history).toContain('Half a secret');
});
