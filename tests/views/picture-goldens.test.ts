import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { applyPanel, applyQuestion } from '../../src/store/questions.ts';
import { applySelect } from '../../src/store/selection.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { buildPicture } from '../../src/views/share/build-picture.ts';
import { type Choice, FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { toView } from '../../src/views/share/view.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { manyScripts } from '../drivers/many-scripts.ts';
import { tinySeminar } from '../drivers/scenes.ts';

const WIDE = { width: 480, height: 320 };
const PHONE = { width: 320, height: 420 };

/** The seminar's people, initiatives and what is round them, where a hand has put them. */
const PLACES = {
  ada: [70, 60],
  budi: [400, 70],
  ladang: [220, 200],
  kayuh: [340, 160],
  norway: [60, 160],
  indonesia: [430, 190],
  food: [120, 240],
  s1: [150, 110],
  s2: [270, 90],
  tiny: [210, 40],
} as const;

const placed = (dataset: Dataset, places: Readonly<Record<string, readonly [number, number]>>) => {
  const nodes = dataset.nodes.filter(({ id }) => id in places);
  const edges = dataset.edges.filter(({ source, target }) => source in places && target in places);
  return {
    dataset: { ...dataset, nodes, edges, corrections: [] },
    layout: null,
    places: new Map(Object.entries(places)),
  };
};

const seminar = () => placed(tinySeminar(), PLACES);

function scripts() {
  const read = parseDataset(manyScripts(), 'scripts');
  if (!read.ok) throw new Error('the names do not pass the gate');
  const { nodes } = read.value;
  const places = nodes.map(({ id }, place) => [id, [90 + 200 * (place % 2), 40 + 60 * Math.floor(place / 2)]] as const);
  return placed(read.value, Object.fromEntries(places));
}

/** Two loops at one node, one at another; five ties both ways between two nodes, some of them inferred. */
function tangled() {
  const { edges, ...dataset } = tinySeminar();
  const [first] = edges;
  if (!first) throw new Error('there are ties');
  const ends = [
    'ada ada',
    'ada ada',
    'kayuh kayuh',
    'budi ladang',
    'ladang budi',
    'budi ladang',
    'budi ladang',
    'budi ladang',
  ];
  const added = ends.map((pair, place) => {
    const [source = '', target = ''] = pair.split(' ');
    return {
      ...first,
      id: `added-${place}`,
      source,
      target,
      layer: place % 3 === 1 ? ('inferred' as const) : ('stated' as const),
    };
  });
  return placed({ ...dataset, edges: [...edges, ...added] }, PLACES);
}

/** The same, whose ties of two relations point, and weigh. */
function pointed() {
  const { dataset, ...rest } = tangled();
  const relations = dataset.relations.map((relation) =>
    ['founded', dataset.edges.at(-1)?.relation].includes(relation.id) ? { ...relation, directed: true } : relation,
  );
  const edges = dataset.edges.map((edge, place) => ({ ...edge, weight: 1 + (place % 5) }));
  return { ...rest, dataset: { ...dataset, relations, edges } };
}

interface Case {
  readonly of?: ReturnType<typeof placed>;
  readonly session?: Partial<SessionState>;
  readonly pane?: typeof WIDE;
  readonly choice?: Partial<Choice>;
  readonly look?: 'light' | 'dark';
  readonly act?: (store: ReturnType<typeof buildStore>) => void;
}

const CASES: Readonly<Record<string, Case>> = {
  groups: { act: (store) => act(store, applyPanel, 'groups') },
  path: {
    session: { panel: 'paths' },
    act: (store) => act(store, applyQuestion<'paths'>, 'paths', { from: 'ada', to: 'kayuh' }),
  },
  fade: { session: { leftOut: 'fade' }, act: (store) => act(store, applyToggle, 'kinds', 'person') },
  dark: { look: 'dark', act: (store) => act(store, applySelect, 'budi') },
  page: { choice: { page: 'a4-landscape', caption: true }, session: { language: 'id' } },
  caption: { choice: { caption: true }, act: (store) => act(store, applyToggle, 'themes', 'food') },
  phone: { pane: PHONE, choice: { part: 'current' }, session: { camera: { x: 340, y: 160, zoom: 1.5 } } },
  'one-node': { of: placed(tinySeminar(), { ada: [240, 160] }) },
  scripts: { of: scripts() },
  pointed: { of: pointed(), choice: { caption: true }, act: (store) => act(store, applySelect, 'ada') },
  ties: { of: tangled(), act: (store) => act(store, applySelect, 'ada') },
};

test.each(Object.entries(CASES))('a picture of a small map, to be read in review: %s', async (name, of) => {
  const pane = of.pane ?? WIDE;
  const store = buildStore(of.of ?? seminar(), of.session, { pane, stage: pane });
  const stop = answerQuestions(store, answerAtOnce);
  of.act?.(store);
  stop();
  const choice = { ...FIRST_CHOICE, look: of.look ?? 'light', caption: false, ...of.choice };
  const picture = buildPicture(toView(store.getState()), { choice, day: '2026-11-28' });
  await expect(picture?.svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../golden/picture-${name}.svg`);
});
