import { describe, expect, test } from 'vitest';
import { type Inset, NO_INSET } from '../../src/scene/camera.ts';
import { tellMapName } from '../../src/scene/label/text.ts';
import { toJson, toPayload } from '../../src/snapshot/json.ts';
import { applyAddEntry } from '../../src/store/edits.ts';
import { applyQuery, applyReset, canReset } from '../../src/store/filtering.ts';
import { isSeenNamed } from '../../src/store/fit-visible.ts';
import { applyAddedInView, applyWhole } from '../../src/store/in-view.ts';
import { openOneFile } from '../../src/store/one-file.ts';
import { parseSnapshot } from '../../src/store/reopen.ts';
import { applyCentre, applyReveal } from '../../src/store/reveal.ts';
import { selectTexts } from '../../src/store/select-drawn.ts';
import { selectLabels } from '../../src/store/select-scene.ts';
import { selectCamera, selectNetwork, toHandView } from '../../src/store/selectors.ts';
import { applyReopening, bringIntoSight } from '../../src/store/show-reopening.ts';
import { applyFit, applyLed, applyMove, applyPane, applyZoom } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { isKeptWhole } from '../../src/store/whole.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';

const PHONE = { width: 390, height: 700 };
const SHEET = { ...NO_INSET, bottom: 380 };

/** Nothing yet, with the kinds that every network of one's own begins with. */
const EMPTY = { ...tinySeminar(), nodes: [], edges: [], corrections: [] };

/** A network made by hand: the outermost on either side have long names. */
function made(pane = PHONE) {
  const start = stateOf({ dataset: tinySeminar(), layout: null, origin: 'own', id: 'mine' }, {}, pane);
  const [first = '', second = ''] = start.document.dataset.nodes.map(({ id }) => id);
  const wide = applyMove(applyMove(start, first, -400, 100, 0), second, 900, 600, 0);
  return applyAddEntry(wide, 'person', 'Somebody whose name is very long', 0);
}

describe('a small network of one’s own that is seen whole', () => {
  test.each([
    ['a phone', PHONE, NO_INSET],
    ['a phone, above a sheet', PHONE, SHEET],
    ['a wide pane', { width: 800, height: 500 }, NO_INSET],
  ])('is fitted with its names: %s', (_where, pane, inset) => {
    const fitted = applyFit(made(pane), inset);
    expect([isSeenNamed(fitted, inset), isKeptWhole(fitted), canReset(fitted)]).toEqual([true, true, false]);
    const nearer = { ...selectCamera(fitted), zoom: selectCamera(fitted).zoom * 1.05 };
    expect(isSeenNamed({ ...fitted, session: { ...fitted.session, camera: nearer } }, inset)).toBe(false);
  });

  test('stays so in another pane, as a sheet comes and goes, and with one more', () => {
    const whole = applyFit(made());
    const turned = applyPane(applyPane(whole, PHONE), { width: 700, height: 300 });
    expect(isSeenNamed(turned, NO_INSET)).toBe(true);
    const above = applyWhole(whole, SHEET);
    expect([isSeenNamed(whole, SHEET), isSeenNamed(above, SHEET)]).toEqual([false, true]);
    expect(applyWhole(above, SHEET)).toBe(above);
    expect(selectCamera(applyWhole(above, NO_INSET))).toEqual(selectCamera(whole));
    const { dataset } = whole.document;
    const more = applyMove(applyAddEntry(whole, 'person', 'Nor', 0), dataset.nodes[0]?.id ?? '', -700, 0, 0);
    expect(isSeenNamed(applyAddedInView(more, [dataset.nodes[0]?.id ?? ''], SHEET), SHEET)).toBe(true);
  });

  test('does not move for one that is found by its name, and Reset brings it back', () => {
    const whole = applyFit(made());
    const found = applyReveal(applyQuery(whole, 'ana'), whole.document.dataset.nodes[0]?.id ?? '');
    expect([found.session.camera, found.session.query]).toEqual([whole.session.camera, '']);
    expect(isSeenNamed(applyReset(applyZoom(found, 4)), NO_INSET)).toBe(true);
  });

  test('knows which view a hand has left, whatever the app has gone to by itself since', () => {
    const whole = applyFit(made());
    const id = whole.document.dataset.nodes[0]?.id ?? '';
    const aside = { x: 10, y: 20, zoom: 1.5 };
    const led = applyLed(whole, aside);
    const added = applyAddedInView(applyAddEntry(led, 'person', 'Nor', 0), [id], SHEET);
    expect([whole, led, applyLed(led, { ...aside, x: 9 }), added, applyReveal(led, id)].map(toHandView)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    const near = applyZoom(led, 4);
    const { camera } = near.session;
    expect([near, applyLed(near, aside), applyLed(applyLed(near, aside), camera)].map(toHandView)).toEqual(
      Array.from({ length: 3 }, () => camera),
    );
    const centred = applyCentre(led, id);
    expect(toHandView(centred)).toBe(centred.session.camera);
    expect(toHandView(applyFit(centred))).toBeNull();
  });

  const AT = '2030-01-02T03:04:05.000Z';
  const ways: readonly (readonly [string, (state: State, pane: typeof PHONE) => State])[] = [
    [
      'as a page of its own',
      (state, pane) => {
        const opened = openOneFile(toPayload(toSnapshot(state, AT), true), '', { home: 'file' }, 'map.html');
        if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
        return applyPane(opened.value.getState(), pane);
      },
    ],
    [
      'in the app',
      (state, pane) => {
        const here = stateOf(seminar(), {}, pane);
        const read = parseSnapshot(toJson(toSnapshot(state, AT)), here, 'map.json');
        if (!read.ok) throw new Error(JSON.stringify(read.fault));
        return bringIntoSight(applyReopening(here, read.value, 'map.json'), 'map.json');
      },
    ],
  ];

  test.each(ways)('goes into a file with the view of a hand alone, and is seen whole in any pane: %s', (_way, open) => {
    const whole = applyFit(made());
    const led = applyLed(whole, { x: 10, y: 20, zoom: 1.5 });
    for (const pane of [PHONE, { width: 790, height: 664 }]) {
      for (const state of [made(), whole, led]) {
        const opened = open(state, pane);
        expect([isKeptWhole(opened), isSeenNamed(opened, NO_INSET), canReset(opened)]).toEqual([true, true, false]);
        expect(isSeenNamed(applyFit(applyZoom(opened, 4)), NO_INSET)).toBe(true);
      }
      const near = applyZoom(whole, 4);
      const opened = open(near, pane);
      expect([isKeptWhole(opened), canReset(opened)]).toEqual([false, true]);
      expect(selectCamera(opened)).toMatchObject({ x: selectCamera(near).x, y: selectCamera(near).y });
    }
  });

  test('says of two of one name what tells them apart, as lists do', () => {
    const { dataset } = made().document;
    const [one, other] = dataset.nodes.filter(({ kind }) => kind === 'person');
    const nodes = dataset.nodes.map((node) =>
      node === other && one ? { ...node, label: one.label, short: one.short } : node,
    );
    const state = stateOf({
      dataset: { ...dataset, nodes } as typeof dataset,
      layout: null,
      origin: 'own',
      id: 'mine',
    });
    const network = selectNetwork(state);
    const told = selectTexts(state).map(({ lines }) => lines.join(' '));
    const names = network.nodes.map((_node, index) => tellMapName(network, index, 'en'));
    expect(told).toEqual(names);
    expect(new Set(told).size).toBe(told.length);
  });

  test('names everybody, however long a name and however near its neighbours are', () => {
    const long = 'Raden Ayu Kusumaningtyas Wulandari Prawirodirdjo Sastroatmodjo';
    const names = [long, ...Array.from({ length: 17 }, (_, index) => `Person of the place ${index}`)];
    let state = stateOf({ dataset: EMPTY, layout: null, origin: 'own', id: 'mine' }, {}, PHONE);
    for (const [index, name] of names.entries()) {
      state = applyAddEntry(state, 'person', name, 0);
      const { id = '' } = state.document.dataset.nodes.at(-1) ?? {};
      const out = Math.sqrt(index / names.length);
      state = applyMove(state, id, 150 * out * Math.cos(index * 2.4), 260 * out * Math.sin(index * 2.4), 0);
    }
    state = { ...state, document: { ...state.document, pinned: [] } };
    const listMissing = (inset: Inset) => {
      const labels = selectLabels(applyFit(state, inset));
      return names.filter((_, node) => !labels[node]);
    };
    expect([listMissing(NO_INSET), listMissing(SHEET)]).toEqual([[], []]);
  });

  test('is left where somebody has looked closer, and a large one is never moved', () => {
    const near = applyZoom(applyFit(made()), 4);
    expect(applyWhole(near, SHEET)).toBe(near);
    const large = applyFit(stateOf({ ...seminar(), origin: 'own', id: 'mine' }, {}, PHONE));
    expect(applyWhole(large, SHEET)).toBe(large);
  });
});

test('what the Fit command has brought into a pane is fitted into another one, until somebody looks elsewhere', () => {
  const small = { width: 864, height: 640 };
  const opened = stateOf({ ...seminar(), layout: null, origin: 'own', id: 'mine' });
  const fitted = applyFit(opened);
  expect(applyPane(fitted, small).session.camera).toEqual(applyFit(applyPane(opened, small)).session.camera);
  const near = applyZoom(fitted, 2);
  expect(applyPane(near, small).session.camera).toBe(near.session.camera);
});
