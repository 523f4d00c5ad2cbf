import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { applyChange, applyUndo } from '../../src/store/editing.ts';
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
const reopen = ({ document }: State, text = writeHistory(document.past)): State => {
  const dataset = reload(document.dataset);
  return withDocument(own(dataset), { past: readHistory(text, dataset) });
};

test('edits, the page loaded anew, all taken back: byte by byte what there was', () => {
  fc.assert(
    fc.property(fc.array(anyBlow, { minLength: 1, maxLength: 8 }), (blows) => {
      const state = struck(blows);
      let back = reopen(state);
      expect(back.document.past).toHaveLength(state.document.past.length);
      while (back.document.past.length > 0) back = applyUndo(back);
      expect(bytes(back.document.dataset)).toBe(bytes(tinySeminar()));
    }),
    { numRuns: 40 },
  );
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
  expect(writeHistory(long.document.past).length).toBeLessThan(500_000);
});

test('a history that is damaged, or of another network, is forgotten', () => {
  const state = applyRemoveNodes(own(), ['ada'], 1);
  const text = writeHistory(state.document.past);
  expect(reopen(state).document.past).toHaveLength(1);
  expect(readHistory(text, tinySeminar())).toEqual([]);
  for (const [from, to] of [
    ['"nodeRemoved"', '"toString"'],
    ['"kind":"person"', '"kind":"nobody"'],
    ['"added":[]', '"added":[[0,{"id":"x"}]]'],
    ['"id":"ada"', '"id":"budi"'],
    ['[{', '[null,{'],
    ['}]', ''],
    ['"placed":[', '"placed":[["ada",[null,1]]'],
  ] as const) {
    expect(text).toContain(from);
    expect(readHistory(text.replace(from, to), reload(state.document.dataset)), from).toEqual([]);
  }
});

test('whatever stands there, the network opens with a history of its own or none', () => {
  const state = applyRemoveNodes(own(), ['ada'], 1);
  const [text, dataset] = [writeHistory(state.document.past), reload(state.document.dataset)];
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(4), (at, put, gone) => {
      const past = readHistory(text.slice(0, at) + put + text.slice(at + gone), dataset);
      if (past.length === 0) return;
      expect(isSound(applyUndo(withDocument(own(dataset), { past })).document.dataset)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
