import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { applyChange, applyGoTo, applyUndo } from '../../src/store/editing.ts';
import { applyRemoveNodes } from '../../src/store/edits.ts';
import { readHistory, writeHistory } from '../../src/store/kept-history.ts';
import type { State } from '../../src/store/state.ts';
import { withDocument } from '../../src/store/state.ts';
import { anyBlow, strike } from '../drivers/random-edits.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const own = (dataset: Dataset = tinySeminar()): State => stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
/** As it comes back from the shelf. */
const reload = (dataset: Dataset): Dataset => {
  const read = validateDataset(JSON.parse(JSON.stringify(toWritten(dataset))), '');
  if (!read.ok) throw new Error(JSON.stringify(read.fault.faults[0]));
  return read.value;
};
const bytes = (dataset: Dataset) => JSON.stringify(toWritten(reload(dataset)));
const isSound = (dataset: Dataset) => validateDataset(toWritten(dataset), '').ok;

/** A network after blows that each leave one which opens again. */
function struck(blows: readonly Parameters<typeof strike>[1][]): State {
  return blows.reduce((state, blow, at) => {
    const dataset = strike(state.document.dataset, blow);
    const told = { key: 'nodeChanged', values: { name: 'A' } } as const;
    return isSound(dataset) ? applyChange(state, { dataset, told, at: at * 10_000 }) : state;
  }, own());
}
const reopen = ({ document }: State, text = writeHistory(document)): State => {
  const dataset = reload(document.dataset);
  return withDocument(own(dataset), readHistory(text, dataset));
};

test('edits, some taken back, the page loaded anew: byte by byte what there was both ways', () => {
  fc.assert(
    fc.property(fc.array(anyBlow, { minLength: 1, maxLength: 8 }), fc.nat(8), (blows, undone) => {
      const whole = struck(blows);
      const count = whole.document.past.length;
      const state = applyGoTo(whole, Math.max(0, count - undone));
      const opened = reopen(state);
      expect(opened.document.past).toHaveLength(state.document.past.length);
      expect(opened.document.future).toHaveLength(state.document.future.length);
      expect(bytes(applyGoTo(opened, 0).document.dataset)).toBe(bytes(tinySeminar()));
      expect(bytes(applyGoTo(opened, count).document.dataset)).toBe(bytes(whole.document.dataset));
    }),
    { numRuns: 40 },
  );
});

test('what was brought in and taken back comes again with its report', () => {
  const report = { at: 5, files: ['people.csv'], nodes: 3, ties: 2, lines: [] };
  const brought = withDocument(applyRemoveNodes(own(), ['ada'], 5), { reports: [report] });
  const { reports } = readHistory(writeHistory(applyUndo(brought).document), reload(tinySeminar()));
  expect(reports).toEqual([report]);
  expect(readHistory(writeHistory(brought.document), reload(brought.document.dataset)).reports).toEqual([]);
});

test('the last fifty steps are kept, and fewer where they are long', () => {
  const retitle = (state: State, title: string, at: number) =>
    applyChange(state, {
      dataset: { ...state.document.dataset, meta: { ...state.document.dataset.meta, title: { en: title, id: title } } },
      told: { key: 'metaChanged', values: {} },
      at: at * 10_000,
    });
  const many = Array.from({ length: 70 }, (_, at) => at).reduce((state, at) => retitle(state, `T${at}`, at), own());
  expect(reopen(many).document.past).toHaveLength(50);
  const half = reopen(applyGoTo(many, 40)).document;
  expect([half.past.length, half.future.length]).toEqual([25, 25]);
  const early = reopen(applyGoTo(many, 10)).document;
  expect([early.past.length, early.future.length]).toEqual([10, 40]);
  const long = Array.from({ length: 8 }, (_, at) => at).reduce(
    (state, at) =>
      applyChange(state, {
        dataset: {
          ...state.document.dataset,
          nodes: state.document.dataset.nodes.map((node) => ({ ...node, sortKey: `${at}${'x'.repeat(1900)}` })),
        },
        told: { key: 'cellsPasted', values: { count: 1 } },
        at: at * 10_000,
      }),
    own(),
  );
  const kept = reopen(long).document.past.length;
  expect(kept).toBeGreaterThan(3);
  expect(kept).toBeLessThanOrEqual(8);
  expect(writeHistory(long.document).length).toBeLessThan(500_000);
});

test('a history that is damaged, or of another network, is forgotten', () => {
  const state = applyRemoveNodes(own(), ['ada'], 1);
  const text = writeHistory(state.document);
  expect(reopen(state).document.past).toHaveLength(1);
  expect(readHistory(text, tinySeminar()).past).toEqual([]);
  for (const [from, to] of [
    ['"nodeRemoved"', '"toString"'],
    ['"kind":"person"', '"kind":"nobody"'],
    ['"added":[]', '"added":[[0,{"id":"x"}]]'],
    ['"id":"ada"', '"id":"budi"'],
    ['[{', '[null,{'],
    ['}]', '}'],
    ['"placed":[', '"placed":[["ada",[null,1]]'],
  ] as const) {
    expect(text).toContain(from);
    expect(readHistory(text.replace(from, to), reload(state.document.dataset)).past, from).toEqual([]);
  }
});

test('whatever stands there, the network opens with a history of its own or none', () => {
  const state = applyRemoveNodes(own(), ['ada'], 1);
  const [text, dataset] = [writeHistory(state.document), reload(state.document.dataset)];
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(4), (at, put, gone) => {
      const { past } = readHistory(text.slice(0, at) + put + text.slice(at + gone), dataset);
      if (past.length === 0) return;
      expect(isSound(applyUndo(withDocument(own(dataset), { past })).document.dataset)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
