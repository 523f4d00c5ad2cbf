import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INITIAL_PARAMETERS, MEASURES } from '../../src/analysis/parameters.ts';
import { MOST_TIES } from '../../src/dataset/limits.ts';
import { FARTHEST } from '../../src/dataset/reach.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { toJson, toPayload } from '../../src/snapshot/json.ts';
import { formatAddress } from '../../src/store/address.ts';
import { applyAddEntry } from '../../src/store/edits.ts';
import { selectForOthers } from '../../src/store/for-others.ts';
import { openOneFile } from '../../src/store/one-file.ts';
import { applyBegin } from '../../src/store/own.ts';
import { applyAnswer } from '../../src/store/questions.ts';
import { buildFirstView, parseSnapshot } from '../../src/store/reopen.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectCamera, selectNetwork, selectPalette, selectPositions } from '../../src/store/selectors.ts';
import { applyReopening, bringIntoSight, tryDrawing } from '../../src/store/show-reopening.ts';
import { applyMove, applyPan, applyPositions, applySettled, hasMoved } from '../../src/store/stage.ts';
import { INITIAL_SESSION, PANELS, type SessionState, type State } from '../../src/store/state.ts';
import { isPages, selectPageDocument } from '../../src/store/visits.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { PANE, seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';

const document = seminar();
const tiny = { dataset: tinySeminar(), layout: null };
const fresh = stateOf(document);
const ids = document.dataset.nodes.map(({ id }) => id);
const idsOf = (kind: string) => document.dataset.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
const AT = '2030-01-02T03:04:05.000Z';

const pictureOf = (state: State, withDataset = false) => toPayload(toSnapshot(state, AT), withDataset);
const fileOf = (state: State) => toJson(toSnapshot(state, AT));

type Fields = Record<string, unknown>;

/** A payload with other values at some places, such as `view.camera.x`. */
function changed(payload: string, values: Readonly<Record<string, unknown>>): string {
  const file = JSON.parse(payload) as Fields;
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    names.reduce((inner, name) => inner[name] as Fields, file)[last] = value;
  }
  return JSON.stringify(file);
}

function reopen(text: string, state: State): State {
  const read = parseSnapshot(text, state, 'poster.png');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return applyReopening(state, read.value, 'poster.png');
}

const refusalOf = (text: string, state = fresh) => {
  const read = parseSnapshot(text, state, 'poster.png');
  return read.ok ? null : read.fault;
};

const some = (options: readonly string[]) => fc.subarray([...options], { maxLength: 4 });
const anyNode = fc.constantFrom(...ids);
// JSON knows no −0; no picture differs by it.
const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true }).map((value) => value + 0);
const size = fc.record({ width: fc.integer({ min: 280, max: 2000 }), height: fc.integer({ min: 280, max: 2000 }) });
const anySession = fc.record({
  language: fc.constantFrom('en', 'id'),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  view: fc.constantFrom('map', 'outline', 'table'),
  panel: fc.constantFrom(...PANELS),
  leftOut: fc.constantFrom('hide', 'fade'),
  query: fc.string({ unit: 'grapheme', maxLength: 30 }),
  filters: fc.oneof(
    fc.constant(NO_FILTERS),
    fc.record({
      ...Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, fc.constant([])])),
      places: some(idsOf('country')),
      kinds: some(document.dataset.kinds.map(({ id }) => id)),
      certainties: fc.subarray(['high', 'medium', 'low'], { minLength: 1 }),
      layers: fc.subarray(['stated', 'inferred']),
      degree: fc.option(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 5 }))),
    }),
  ),
  focus: fc.option(fc.record({ node: anyNode, depth: fc.integer({ min: 1, max: 5 }) })),
  questions: fc.record({
    ...Object.fromEntries(Object.entries(INITIAL_PARAMETERS).map(([name, value]) => [name, fc.constant(value)])),
    actors: fc.record({
      measure: fc.constantFrom(...MEASURES),
      through: fc.constant('place'),
      containers: fc.boolean(),
      sized: fc.boolean(),
    }),
  }),
  camera: fc.option(fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.15, max: 8, noNaN: true }) })),
});
const anyPlaces = fc.record({
  places: fc.option(
    fc
      .array(fc.tuple(coordinate, coordinate), { minLength: ids.length, maxLength: ids.length })
      .map((all) => new Map(ids.map((id, node) => [id, all[node] ?? ([0, 0] as const)]))),
  ),
  pinned: fc.uniqueArray(anyNode, { maxLength: 5 }),
});
const anySelection = fc.oneof(
  fc.record({ selection: fc.uniqueArray(anyNode, { maxLength: 4 }), edge: fc.constant(null) }),
  fc.record({ selection: fc.constant([]), edge: fc.constantFrom(...document.dataset.edges.map(({ id }) => id)) }),
);

test.each([
  ['a picture', pictureOf],
  ['a file', fileOf],
  ['a picture with its data', (state: State) => pictureOf(state, true)],
])('any view comes back from %s as it was', (_what, write) => {
  fc.assert(
    fc.property(anySession, anySelection, anyPlaces, size, (chosen, selected, places, pane) => {
      const session = { ...INITIAL_SESSION, ...chosen, ...selected } as unknown as SessionState;
      const before = stateOf({ ...document, ...places }, session, pane);
      const after = reopen(write(before), stateOf(document, {}, pane));
      expect(after.session).toEqual(session);
      expect(formatAddress(after.session)).toBe(formatAddress(session));
      expect(after.moment.stage).toEqual(pane);
      expect(selectCamera(after)).toEqual(selectCamera(before));
      expect(after.moment.notices).toEqual([]);
      expect(after.document).toEqual(before.document);
    }),
    { numRuns: 25 },
  );
});

test('what is drawn is the same drawing: positions, labels, lit and dimmed', () => {
  const session: Partial<SessionState> = {
    selection: ['tat-lam'],
    filters: { ...NO_FILTERS, places: ['hong-kong'] },
    leftOut: 'fade',
    camera: { x: 400.123456789, y: 300.987654321, zoom: 1.7320508 },
  };
  const before = applyMove(stateOf(document, session), 'resonate', 100.1 + 0.2, 333.3333333333333, 0);
  const after = reopen(pictureOf(before), fresh);
  const [one, other] = [selectScene(before), selectScene(after)];
  expect(other.positions).toEqual(one.positions);
  expect(other.labels).toEqual(one.labels);
  expect([other.shown, other.lit, other.zoom]).toEqual([one.shown, one.lit, one.zoom]);
});

test('the opening view is the opening view in a pane of any size', () => {
  const after = reopen(pictureOf(fresh), stateOf(document, { selection: ['tat-lam'] }, { width: 390, height: 600 }));
  expect(after.session).toEqual({ ...INITIAL_SESSION });
  expect(after.moment.stage).toEqual({ width: 390, height: 600 });
});

test('in another pane the part that was seen is seen whole, about the same middle', () => {
  const before = stateOf(document, { camera: { x: 500, y: 200, zoom: 2 } });
  const after = reopen(pictureOf(before), stateOf(document, {}, { width: 432, height: 900 }));
  expect(after.session.camera).toEqual({ x: 500, y: 200, zoom: 1 });
  // The model is that of the pane it was made in: the nodes stand where they stood.
  expect(after.moment.stage).toEqual(PANE);
  expect(selectPositions(after)).toEqual(selectPositions(before));
});

test('a theme left to the device stays so where that looks alike, and is named where it does not', () => {
  const light = pictureOf(fresh);
  expect(reopen(light, fresh).session.theme).toBe('auto');
  const dark: State = { ...fresh, moment: { ...fresh.moment, prefersDark: true } };
  expect(reopen(light, dark).session.theme).toBe('light');
  expect(selectPalette(reopen(light, dark)).name).toBe('light');
});

test('a picture of what is published is small', () => {
  expect(pictureOf(fresh).length).toBeLessThan(9000);
  expect(pictureOf(fresh)).not.toContain('paraphrase');
});

test('another arrangement of the same data: the nodes stand where the picture shows them', () => {
  const [id = ''] = ids;
  const moved = structuredClone(document);
  const place = moved.layout?.wide.positions[id];
  if (place) place[0] += 50;
  const before = stateOf(moved);
  const after = reopen(pictureOf(before), fresh);
  expect(after.document.dataset).toBe(document.dataset);
  const node = ids.indexOf(id);
  expect(selectPositions(after)[node * 2]).toBeCloseTo(selectPositions(before)[node * 2] ?? Number.NaN, 2);
  expect(selectCamera(after)).toEqual(selectCamera(before));
  // A file brings its arrangement along.
  const file = reopen(fileOf(before), fresh);
  expect(file.document.places).toBeNull();
  expect(selectPositions(file)).toEqual(selectPositions(before));
});

test('a camera that sees nothing gives way to the whole map, and it says so; one that sees a node stays', () => {
  const looking = (x: number, zoom = 2) =>
    bringIntoSight(
      reopen(changed(pictureOf(applyPan(fresh, 5, 0)), { 'view.camera': { x, y: 300, zoom } }), fresh),
      'poster.png',
    );
  const away = looking(40_000);
  expect(away.session.camera).toBeNull();
  expect(away.moment.notices).toEqual([{ key: 'snapshotAway', values: { file: 'poster.png' } }]);
  const near = looking(selectPositions(fresh)[0] ?? 0, 0.3);
  expect(near.session.camera).not.toBeNull();
  expect(near.moment.notices).toEqual([]);
});

test('data that have changed since: what is still there opens, and it says so', () => {
  const later: Dataset = {
    ...document.dataset,
    nodes: document.dataset.nodes.filter(({ id }) => id !== 'resonate'),
    edges: document.dataset.edges.filter(({ source, target }) => ![source, target].includes('resonate')),
  };
  const before = applyMove(stateOf(document, { selection: ['tat-lam', 'resonate'] }), 'resonate', 5, 6, 0);
  const after = reopen(pictureOf(before), stateOf({ dataset: later, layout: document.layout }));
  expect(after.session.selection).toEqual(['tat-lam']);
  expect(after.document.pinned).toEqual([]);
  expect(after.moment.notices).toEqual([
    { key: 'snapshotChanged', values: { file: 'poster.png' } },
    { key: 'snapshotPartly', values: { file: 'poster.png', list: 'select “resonate”, resonate', more: 0 } },
  ]);
  // A file has the data as they were, and shows those.
  const file = reopen(fileOf(before), stateOf({ dataset: later, layout: document.layout }));
  expect(file.session.selection).toEqual(['tat-lam', 'resonate']);
  expect(file.document.dataset).toEqual(document.dataset);
  expect(file.moment.notices).toEqual([{ key: 'snapshotOwnData', values: { file: 'poster.png' } }]);
});

test('a picture that went out without what stays here knows the data that it is of', () => {
  const attributes = [{ label: toText('Phone'), value: toText('0812') }];
  const dataset = { ...tiny.dataset, nodes: tiny.dataset.nodes.map((node) => ({ ...node, attributes })) };
  const own = stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
  const picture = pictureOf(selectForOthers(own));
  expect(picture).not.toContain('0812');
  expect(reopen(picture, own)).toMatchObject({ document: { dataset }, moment: { notices: [] } });
});

test('the order of keys and the layout of the text are no change of the data', () => {
  const shuffle = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffle)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffle(inner)]),
          )
        : value;
  const other = stateOf({ ...document, dataset: shuffle(document.dataset) as Dataset });
  expect(reopen(pictureOf(other), fresh).moment.notices).toEqual([]);
});

test('of two networks begun with nothing, a picture of one is never laid over the other', () => {
  const begun = (id: string) => applyAddEntry(applyBegin(fresh, id), 'person', `Ada of ${id}`, 0);
  expect(refusalOf(pictureOf(begun('first')), begun('second'))).toMatchObject({ key: 'snapshotElsewhere' });
  expect(reopen(pictureOf(begun('first')), begun('first')).moment.notices).toEqual([]);
});

test('another network: without its data the file says whose it is, with them it opens, and home is not far', () => {
  const before = stateOf(tiny, { selection: ['ada'], language: 'id' });
  expect(refusalOf(pictureOf(before))).toEqual({
    key: 'snapshotElsewhere',
    values: { file: 'poster.png', ...tiny.dataset.meta.title },
  });
  const asked = applyAnswer(fresh, 'actors', { status: 'done' });
  const abroad = reopen(pictureOf(before, true), asked);
  expect(abroad.document.dataset).toEqual(tiny.dataset);
  expect(abroad.session).toMatchObject({ selection: ['ada'], language: 'id' });
  expect(abroad.moment.answers.actors.status).toBe('idle');
  expect(selectPageDocument(abroad)).toBe(fresh.document);
  const home = reopen(pictureOf(fresh), abroad);
  expect(home.document).toEqual(fresh.document);
  expect(isPages(home)).toBe(true);
  expect(home.moment.entry.count).toBe(2);
});

test('a dataset of its own opens as a network with no view yet; one that is published here as that', () => {
  const open = (dataset: Dataset, state: State) =>
    applyReopening(state, buildFirstView(structuredClone(dataset), state), 'tiny.json');
  const abroad = open(tiny.dataset, stateOf(document, { language: 'id', selection: ['tat-lam'] }));
  expect(abroad.document).toMatchObject({ dataset: tiny.dataset, layout: null });
  expect(abroad.session).toEqual({ ...INITIAL_SESSION, language: 'id' });
  expect(open(document.dataset, abroad).document).toEqual(fresh.document);
});

test('unknown ids and values are left out and named, the first few of many', () => {
  const text = changed(pictureOf(fresh), {
    'view.address': '?lang=en&select=nobody&place=atlantis,hong-kong&by=magic',
    'view.pinned': ['tat-lam', ...Array.from({ length: 9 }, (_, index) => `ghost-${index}`)],
  });
  const after = reopen(text, fresh);
  expect(after.session.filters.places).toEqual(['hong-kong']);
  expect(after.document.pinned).toEqual(['tat-lam']);
  expect(after.moment.notices).toEqual([
    {
      key: 'snapshotPartly',
      values: { file: 'poster.png', list: expect.stringMatching(/atlantis.*nobody/), more: 6 },
    },
  ]);
});

test.each([
  ['a newer file', 'version', 2, { key: 'snapshotNewer', values: { version: 2 } }],
  ['a file of something else', 'format', 'geojson', { key: 'fileForeign' }],
  [
    'a camera that is a text',
    'view.camera.zoom',
    'near',
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('view.camera.zoom') } },
  ],
  [
    'a camera out of all reach',
    'view.camera.x',
    1e300,
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('view.camera.x') } },
  ],
  [
    'a pane of nothing',
    'view.pane.width',
    0,
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('view.pane.width') } },
  ],
  [
    'an address that is a list',
    'view.address',
    [],
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('view.address') } },
  ],
  [
    'a place that is no pair',
    'positions.tat-lam',
    [1],
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('positions.tat-lam[1]') } },
  ],
  [
    'a stage that is missing',
    'stage',
    undefined,
    { key: 'snapshotInvalid', values: { toldEn: expect.stringContaining('stage') } },
  ],
  ['data that pass no gate', 'dataset', { format: 'x' }, { key: 'snapshotInvalid' }],
  [
    'data too large to draw',
    'dataset',
    { edges: new Array(MOST_TIES + 1).fill(null) },
    { key: 'networkTooLarge', values: { what: 'ties', count: MOST_TIES + 1, most: MOST_TIES } },
  ],
] as const)('%s is refused with what is wrong', (_what, path, value, fault) => {
  const text = changed(pictureOf(fresh), { [path]: value });
  expect(refusalOf(text)).toMatchObject(fault);
});

test('text that is no JSON is damaged, and any JSON is refused or opened, never thrown', () => {
  expect(refusalOf('{"format":')).toEqual({ key: 'fileDamaged', values: { file: 'poster.png', what: 'json' } });
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(refusalOf(text)).not.toBeNull();
    }),
  );
  const base = pictureOf(fresh);
  const paths = [
    'view',
    'view.camera',
    'view.pane',
    'stage',
    'positions',
    'source',
    'source.layout',
    'layout',
    'dataset',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const text = changed(base, { [path]: value });
      const read = parseSnapshot(text, fresh, 'poster.png');
      if (read.ok) expect(selectPositions(applyReopening(fresh, read.value, 'x')).every(Number.isFinite)).toBe(true);
    }),
  );
});

test.each([
  'layout.wide.positions.tat-lam',
  'layout.tall.positions.tat-lam',
  'layout.wide.width',
  'positions.tat-lam',
  'view.camera.x',
  'view.pane.height',
  'stage.width',
])('%s beyond all reach is refused by its name', (path) => {
  const isPlace = path.endsWith('tat-lam');
  for (const far of [1e300, -1e300, FARTHEST * 1.01]) {
    const fault = refusalOf(changed(fileOf(fresh), { [path]: isPlace ? [0, far] : far }));
    expect(fault).toMatchObject({
      key: 'snapshotInvalid',
      values: { toldEn: expect.stringContaining(isPlace ? `${path}[1]` : path) },
    });
  }
});

test('however far a view, a node or an opening is moved, it can be saved and opened again', () => {
  const away = applyPan(stateOf(document, { camera: { x: 0, y: 0, zoom: 0.15 } }), 1e9, -1e9);
  expect(away.session.camera).toEqual({ x: FARTHEST, y: -FARTHEST, zoom: 0.15 });
  const positions = selectPositions(fresh).map((value) => value * 1e9);
  const moved = applyMove(applyPositions(away, positions), 'tat-lam', -1e300, 1e300, 0);
  expect(selectPositions(reopen(pictureOf(moved), fresh))).toEqual(selectPositions(moved));
  expect(selectPositions(moved).every((value) => Math.abs(value) <= FARTHEST)).toBe(true);
  // An opening is stretched to the pane: what was in reach must stay so.
  const wide = { ...document.layout?.wide, width: 1, positions: { 'tat-lam': [FARTHEST, -FARTHEST] } };
  const stretched = reopen(changed(fileOf(fresh), { 'layout.wide': wide }), fresh);
  expect(selectPositions(stretched).every((value) => Math.abs(value) <= FARTHEST)).toBe(true);
  expect(() => selectScene(stretched)).not.toThrow();
});

test('what cannot be drawn is refused, and what was open stays, down to what was reckoned of it', () => {
  const measure = (text: string) => {
    if (text.includes('Tiny')) throw new Error('no such letters here');
    return text.length * 6;
  };
  const before: State = { ...fresh, moment: { ...fresh.moment, measure } };
  const [network, scene] = [selectNetwork(before), selectScene(before)];
  expect(tryDrawing(applyReopening(before, buildFirstView(tiny.dataset, before), 'tiny.json'), 'tiny.json')).toEqual({
    ok: false,
    fault: { key: 'fileUndrawable', values: { file: 'tiny.json' } },
  });
  expect(selectNetwork(before)).toBe(network);
  expect(selectScene(before)).toBe(scene);
});

test('positions that the live layout has found come back as the opening they were', () => {
  const unsettled = stateOf(tiny);
  const found = selectPositions(unsettled).map((value) => value * 1.7 + 0.123456);
  const settled = applySettled(unsettled, 'open', found, 0);
  const back = reopen(fileOf(settled), fresh);
  expect(selectPositions(back)).toEqual(found);
  expect(back.document.places).toBeNull();
  expect(selectCamera(back)).toEqual(selectCamera(settled));
  expect(hasMoved(back)).toBe(false);
});

test('one file without a site opens as it was made: what was moved stands where it was put', () => {
  fc.assert(
    fc.property(anySession, anySelection, anyPlaces, (chosen, selected, places) => {
      const session = { ...INITIAL_SESSION, ...chosen, ...selected } as unknown as SessionState;
      const before = stateOf({ ...document, ...places }, session);
      const opened = openOneFile(toPayload(toSnapshot(before, AT), true), '', {}, 'map.html');
      if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
      const after = opened.value.getState();
      expect(after.session).toEqual(session);
      expect(after.document).toMatchObject({ places: before.document.places, pinned: before.document.pinned });
      expect(selectPositions(after)).toEqual(selectPositions(before));
    }),
    { numRuns: 15 },
  );
});
