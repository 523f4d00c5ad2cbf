import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/analysis/answers.ts';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findPaths } from '../../src/analysis/paths/find-paths.ts';
import { forOthers } from '../../src/dataset/for-others.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { toPlaces } from '../../src/scene/places.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { toFileParts } from '../../src/snapshot/file-name.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { selectForOthers, selectMasked, selectOutgoing } from '../../src/store/for-others.ts';
import { applyNotice } from '../../src/store/preferences.ts';
import { applyAnswer } from '../../src/store/questions.ts';
import { applyHover, applySelect } from '../../src/store/selection.ts';
import { selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { withDocument, withMoment } from '../../src/store/state.ts';
import { toPathsCsv } from '../../src/views/paths/to-paths-csv.ts';
import { buildData } from '../../src/views/share/build-data.ts';
import { buildPicture } from '../../src/views/share/build-picture.ts';
import { FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { toSnapshot, toView } from '../../src/views/share/view.ts';
import { stateOf } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const SECRET = /hush|wisper/i;
const MARK = toText('Hushed');
const made = tinyNetwork(
  [
    { id: 'hush-ann', kind: 'person', name: 'Hush Ann' },
    { id: 'bo', kind: 'person', name: 'Bo', about: 'Bo hushes.' },
    { id: 'cy', kind: 'person', name: 'Cy', about: 'Draws.' },
    { id: 'di', kind: 'person', name: 'Di', about: 'Ask hush@azul.example.' },
  ],
  [tie('hush-ann knows bo'), tie('bo knows cy'), tie('cy knows hush-ann'), tie('cy knows di')],
).dataset;
const listPrivate = (secret: string) =>
  ['E-mail', 'Phone', 'WhatsApp', 'Age', 'Notes', 'Remarks'].map((name) => ({
    label: toText(name),
    value: toText(`${secret} ${name}`),
  }));
const dataset: Dataset = {
  ...made,
  nodes: made.nodes.map((node) => ({
    ...node,
    ...(node.id === 'hush-ann' && { consent: 'leave-out' as const }),
    ...(node.id === 'bo' && {
      consent: 'name' as const,
      short: MARK,
      aliases: [{ text: 'Hush Bo' }],
      attributes: [{ label: MARK, value: MARK }],
      badges: [{ label: MARK, note: MARK }],
      sortKey: 'hush',
      evidence: { sources: ['https://hush.example'] },
    }),
    ...(node.id === 'cy' && { apart: ['hush-ann'], attributes: listPrivate('hush') }),
    origin: [{ file: 'hush.csv', line: 12 }],
  })),
  edges: made.edges.map((edge) => ({
    ...edge,
    note: toText('A wisper.'),
    // Of two who may be shown all is told but what is private.
    ...(edge.target === 'di'
      ? { attributes: listPrivate('wisper') }
      : { evidence: { paraphrase: MARK }, attributes: [{ label: MARK, value: MARK }] }),
    origin: [{ file: 'hush.csv', line: 13 }],
  })),
  corrections: [
    {
      id: 'c1',
      nodes: ['hush-ann', 'bo'],
      verdict: MARK,
      note: MARK,
      confidence: 'low',
      sources: ['https://hush.example'],
    },
  ],
};
const OWN = { origin: 'own', id: 'mine', layout: null } as const;
const plain = stateOf({ ...OWN, dataset }, { selection: ['hush-ann'], query: 'hush' });
const { paths, groups } = plain.session.questions;
const questions = {
  ...plain.session.questions,
  paths: { ...paths, from: 'hush-ann' },
  groups: { ...groups, names: { bo: 'With Hush Ann', cy: 'Ask hush@azul.example', di: 'Weavers' } },
};
const state = withDocument(
  { ...plain, session: { ...plain.session, questions } },
  { places: toPlaces(selectNetwork(plain), selectPositions(plain)), pinned: ['hush-ann'] },
);

test('no file or picture holds a value that is withheld, in any byte', () => {
  const open = selectForOthers(state);
  expect(selectForOthers(open)).toBe(open);
  const texts = [
    toJson(toSnapshot(open, '2025-01-01T00:00:00.000Z')),
    ...DATA_FORMATS.flatMap(({ id }) =>
      (['visible', 'everything'] as const).flatMap((extent) =>
        buildData(toView(state), id, { ...FIRST_CHOICE, extent }).files.map(({ text, name }) => name + text),
      ),
    ),
    buildPicture(toView(state), { choice: { ...FIRST_CHOICE, look: 'light' }, day: '2025-01-01' })?.svg ?? '',
    toFileParts(toView(state)).join(),
  ];
  expect(texts.length).toBeGreaterThan(2 * DATA_FORMATS.length);
  expect(texts.every((text) => text !== '')).toBe(true);
  for (const text of texts) expect(text.match(SECRET)).toBeNull();
  expect(texts[0]).toContain('Bo');
  expect(JSON.stringify(open.document)).not.toMatch(SECRET);
  expect(JSON.stringify(open.session)).not.toMatch(SECRET);
  expect(open.session.questions.groups.names).toEqual({ di: 'Weavers' });
  expect([...(open.document.places ?? [])].map(([id]) => id)).toEqual(['bo', 'cy', 'di']);
});

test('what may be told is told, and passes the gate', () => {
  const { nodes, edges } = selectForOthers(state).document.dataset;
  expect(nodes.map(({ id, label }) => [id, label.en])).toEqual([
    ['bo', 'Bo'],
    ['cy', 'Cy'],
    ['di', 'Di'],
  ]);
  expect(nodes.map(({ description }) => description?.en)).toEqual([undefined, 'Draws.', 'Ask ….']);
  expect(edges).toHaveLength(2);
  expect(validateDataset(toWritten(selectForOthers(state).document.dataset), '').ok).toBe(true);
});

test('where nothing is withheld nothing is made anew', () => {
  const bare = { ...made, nodes: made.nodes.filter(({ id }) => id !== 'di'), edges: made.edges.slice(0, 3) };
  const open = stateOf({ ...OWN, dataset: bare });
  expect(selectForOthers(open)).toBe(open);
  expect(forOthers(dataset).kinds).toBe(dataset.kinds);
  // What a page publishes is out already, whoever looked after it has chosen what is told.
  const published = stateOf({ dataset: made, layout: null });
  expect(selectForOthers(published)).toBe(published);
});

test('tables of answers that are copied name nobody who is withheld', () => {
  const network = selectNetwork(state);
  const asked = { ...state.session.questions.paths, from: 'cy', to: 'hush-ann' };
  const answer = findPaths(network, toWholeExtent(network), asked);
  expect(toPathsCsv(network, answer, 'en')).toMatch(SECRET);
  expect(toPathsCsv(selectMasked(state), answer, 'en')).not.toMatch(SECRET);
  expect(JSON.stringify([selectMasked(state).nodes, selectMasked(state).edges]).replaceAll('hush.csv', '')).not.toMatch(
    SECRET,
  );
});

test('whatever else copies or saves names asks for the masked network', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const texts = files.map((file) => [file, readFileSync(`src/views/${file}`, 'utf8')] as const);
  const givers = texts.filter(([, text]) => /CopyButton\.tsx'|snapshot\/download\.ts'/.test(text));
  expect(givers.length).toBeGreaterThan(3);
  expect(givers.filter(([, text]) => /\bselectNetwork\b/.test(text)).map(([file]) => file)).toEqual([]);
});

test('what leaves the browser is made anew where something of it has changed, and not for what passes', () => {
  const hushed = stateOf({ ...OWN, dataset });
  for (const start of [hushed, stateOf({ dataset: made, layout: null })]) {
    const first = selectOutgoing(start);
    expect(first).toEqual(selectForOthers(first));
    const busy = applyAnswer(applyHover(start, 'cy'), 'groups', { status: 'busy', progress: 0.5 });
    expect(selectOutgoing(applyNotice(busy, { key: 'unknown', values: {} }))).toBe(first);
    expect(selectOutgoing(applySelect(busy, 'cy'))).not.toBe(first);
    const answer = { groups: [], of: 0 } as unknown as Answers['groups'];
    expect(selectOutgoing(applyAnswer(busy, 'groups', { status: 'done', answer }))).not.toBe(first);
    expect(selectOutgoing(withMoment(busy, { pane: { width: 9, height: 9 } }))).not.toBe(first);
  }
});
