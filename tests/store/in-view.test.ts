import { describe, expect, test } from 'vitest';
import { NO_INSET } from '../../src/scene/camera.ts';
import { applyCompare } from '../../src/store/comparing.ts';
import { applyAddEntry } from '../../src/store/edits.ts';
import { applyFacet, applyLeftOut, applyReset } from '../../src/store/filtering.ts';
import {
  applyAddedInView,
  applyBelow,
  applyComparedInView,
  applyInView,
  applyManyInView,
  applyWhole,
  areInView,
} from '../../src/store/in-view.ts';
import { applyPasteNodes } from '../../src/store/paste.ts';
import { selectLabels } from '../../src/store/select-scene.ts';
import { selectCamera, selectComparison, selectCounted, selectNetwork } from '../../src/store/selectors.ts';
import { applyCamera } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const start = stateOf(seminar());
const leave = (state: State, ...kinds: readonly string[]) => applyFacet(state, 'kinds', kinds);
const listLeft = (state: State) => {
  const { nodes } = selectCounted(state);
  return [...nodes.keys()].filter((node) => nodes[node] === 1);
};

describe('what a filter leaves is brought into view', () => {
  test.each([
    ['from the opening view', start, NO_INSET],
    ['from far aside', applyCamera(start, { x: -900, y: 4000, zoom: 3 }), NO_INSET],
    ['above a sheet', start, { ...NO_INSET, bottom: 380 }],
    ['where the rest stays faintly', applyLeftOut(start, 'fade'), NO_INSET],
  ])('%s, and near', (_from, state, inset) => {
    const few = leave(state, 'company', 'session');
    expect(listLeft(few)).toHaveLength(11);
    const next = applyInView(few, inset);
    expect(areInView(next, listLeft(few), inset)).toBe(true);
    // Once there, it stays.
    expect(applyInView(next, inset)).toBe(next);
  });

  test('but not moved where all of it is seen from near enough', () => {
    const kinds = start.document.dataset.kinds.map(({ id }) => id).filter((id) => id !== 'media');
    const most = leave(start, ...kinds);
    expect(applyInView(most, NO_INSET)).toBe(most);
  });

  test('and with all of it back the map is as at its opening', () => {
    const near = applyInView(leave(start, 'company'), NO_INSET);
    expect(selectCamera(near).zoom).toBeGreaterThan(1.35);
    expect(applyInView(leave(near), NO_INSET).session.camera).toBeNull();
    expect(applyInView(applyReset(near), NO_INSET).session.camera).toBeNull();
  });

  test('and nothing is brought where nothing is left', () => {
    const none = applyFacet(leave(start, 'company'), 'days', ['1', '2']);
    expect(listLeft(none)).toEqual([]);
    expect(applyInView(none, NO_INSET)).toBe(none);
  });
});

describe('what a comparison marks is brought into view', () => {
  const PHONE = { width: 390, height: 700 };
  const SHEET = { ...NO_INSET, bottom: 380 };
  const compare = (state: State) => applyCompare(state, { from: '2018', to: '2019' });
  const listMarked = (state: State) => {
    const standings = selectComparison(state)?.nodes ?? [];
    return listLeft(state).filter((node) => standings[node]);
  };

  test('above a sheet, of a map that is kept whole and of one that is not, and stays there', () => {
    for (const origin of ['own', 'published'] as const) {
      const state = compare(stateOf({ dataset: twoEvents(), layout: null, origin, id: 'mine' }, {}, PHONE));
      const next = applyComparedInView(state, SHEET);
      expect(listMarked(next).length).toBeGreaterThan(5);
      expect(areInView(next, listMarked(next), SHEET)).toBe(true);
      expect(applyComparedInView(next, SHEET)).toBe(next);
    }
  });

  test('as near as it goes, nearer above a lower sheet, and without a heap of names', () => {
    const state = compare(stateOf({ dataset: twoEvents(), layout: null, origin: 'own', id: 'mine' }, {}, PHONE));
    const high = applyComparedInView(applyWhole(state, SHEET), SHEET);
    const low = applyComparedInView(high, { ...SHEET, bottom: 220 });
    expect(selectCamera(low).zoom).toBeGreaterThan(selectCamera(high).zoom);
    expect(selectLabels(low).filter((label) => label?.isLed)).toEqual([]);
    const hand = applyCamera(high, { ...selectCamera(high), zoom: selectCamera(high).zoom * 0.99 });
    expect(applyComparedInView(hand, SHEET)).toBe(hand);
  });

  test('and the map stays where all of that is seen, or nothing is compared', () => {
    const state = stateOf({ dataset: twoEvents(), layout: null, origin: 'own', id: 'mine' }, {}, PHONE);
    expect(applyComparedInView(state, SHEET)).toBe(state);
    const whole = compare(state);
    expect(areInView(applyComparedInView(whole, NO_INSET), listMarked(whole), NO_INSET)).toBe(true);
  });
});

describe('what was added is brought into view', () => {
  const SHEET = { ...NO_INSET, bottom: 420 };
  const PHONE = { width: 390, height: 700 };
  const own = (dataset = tinySeminar()) => stateOf({ dataset, layout: null, origin: 'own', id: 'mine' }, {}, PHONE);
  const add = (state: State) => {
    const more = applyAddEntry(state, 'person', 'Nor', 0);
    const id = more.document.dataset.nodes.at(-1)?.id ?? '';
    return { more, id, node: selectNetwork(more).nodeIndex.get(id) ?? -1 };
  };

  test.each([
    ['the first of all', own({ ...tinySeminar(), nodes: [], edges: [], corrections: [] })],
    ['one more', own()],
    ['one beside what is looked at closely', applyCamera(own(), { x: -900, y: 4000, zoom: 3 })],
    ['one of a hundred', stateOf({ ...seminar(), origin: 'own', id: 'mine' }, {}, PHONE)],
  ])('%s, above a sheet', (_what, state) => {
    const { more, id, node } = add(state);
    const seen = applyAddedInView(more, [id], SHEET);
    expect(areInView(seen, [node], SHEET)).toBe(true);
    expect(applyAddedInView(seen, [id], SHEET)).toBe(seen);
  });

  test('with the others that the sheet covers, where the map has room for all', () => {
    const [state, low] = [own(), { ...NO_INSET, bottom: 200 }];
    const all = listLeft(state);
    const [highest = -1] = all.filter((node) => areInView(state, [node], low));
    const seen = applyAddedInView(state, [state.document.dataset.nodes[highest]?.id ?? ''], low);
    expect([state, seen].map((one) => areInView(one, all, low))).toEqual([false, true]);
  });

  test.each([
    ['a pane', NO_INSET],
    ['what a sheet leaves', SHEET],
  ])('three hundred pasted beside one, in %s: all of them', (_where, inset) => {
    const one = add(own({ ...tinySeminar(), nodes: [], edges: [], corrections: [] })).more;
    const cells = Array.from({ length: 300 }, (_, at) => [`Person ${at}`]);
    const pasted = applyPasteNodes(one, { rows: [], columns: ['name'], cells, kind: 'person', language: 'en' }, 1);
    const { nodes } = pasted.document.dataset;
    expect(nodes).toHaveLength(301);
    const added = nodes.slice(1).map(({ id }) => id);
    const all = [...nodes.keys()];
    expect(areInView(pasted, all, NO_INSET)).toBe(false);
    const seen = applyManyInView(pasted, added, inset);
    expect(areInView(seen, all, NO_INSET)).toBe(true);
    expect(applyManyInView(seen, added, NO_INSET)).toBe(seen);
  });

  test('where it is seen nothing moves', () => {
    const { more, id } = add(own());
    expect(applyAddedInView(more, [id], NO_INSET)).toBe(more);
  });
});

describe('under what lies over the map from above', () => {
  const BAR = { ...NO_INSET, top: 56 };
  test.each([
    ['the whole map', start],
    ['a part of it', applyCamera(start, { ...selectCamera(start), zoom: 1.6 })],
  ])('of %s no entry stays, and all that was seen is', (_what, state) => {
    const seen = listLeft(state).filter((node) => areInView(state, [node], NO_INSET, 0));
    const next = applyBelow(state, BAR);
    expect(areInView(next, seen, BAR, 0)).toBe(true);
    expect(next.moment.led.from).toBe(state.session.camera);
  });

  test('nothing moves where nothing stands there', () => {
    const low = applyCamera(start, { ...selectCamera(start), y: -40 });
    expect(applyBelow(low, BAR)).toBe(low);
    expect(applyBelow(start, NO_INSET)).toBe(start);
  });
});
