// @vitest-environment jsdom
import { act as flush, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { INITIAL_PARAMETERS, type Parameters } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { tellName } from '../../src/network/tell-apart.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { tellMapName } from '../../src/scene/label/text.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { PanelName, SessionState } from '../../src/store/state.ts';
import { ActorsPanel } from '../../src/views/actors/ActorsPanel.tsx';
import { EditionsPanel } from '../../src/views/editions/EditionsPanel.tsx';
import { GroupsPanel } from '../../src/views/groups/GroupsPanel.tsx';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { PathsPanel } from '../../src/views/paths/PathsPanel.tsx';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { plainCounts } from '../drivers/plain-counts.ts';
import { renderView } from '../drivers/render-view.tsx';
import { seminar } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** Loops, parallel ties, one who is tied to itself alone, one to nobody, one to the event alone, in two editions. */
const { dataset: odd } = tinyNetwork(
  [
    { id: 'ann', kind: 'person', editions: ['one'] },
    { id: 'ben', kind: 'person', editions: ['one', 'two'] },
    { id: 'cho', kind: 'person', editions: ['two'] },
    { id: 'dee', kind: 'person' },
    { id: 'eve', kind: 'person' },
    { id: 'fay', kind: 'person' },
    { id: 'java', kind: 'place', within: ['asia'] },
    { id: 'asia', kind: 'place' },
    { id: 'rice', kind: 'theme' },
    { id: 'fair', kind: 'event' },
  ],
  [
    { ...tie('ann from java'), editions: ['one'] },
    { ...tie('ben from asia'), editions: ['two'] },
    { ...tie('ann founded ann'), editions: ['one', 'two'] },
    { ...tie('ann founded ben'), editions: ['one'] },
    { ...tie('ann founded ben'), editions: ['two'] },
    { ...tie('ben knows ann', 'inferred'), editions: ['two'] },
    tie('ben about rice', 'inferred'),
    { ...tie('ann knows cho', 'inferred', 'low'), editions: ['two'] },
    tie('cho about rice'),
    tie('dee knows dee'),
    tie('fay covers fair'),
    tie('ann covers fair'),
  ],
  ['one', 'two'],
);
const { dataset: sown } = seminar();

type View = readonly [name: string, dataset: typeof odd, session: Partial<SessionState>];
const ODD: readonly View[] = [
  ['a map of oddities as it opens', odd, {}],
  ['a map of oddities with all ties', odd, { filters: NO_FILTERS }],
  ['a map of oddities of one layer', odd, { filters: { ...NO_FILTERS, layers: ['stated'] } }],
  ['a map of oddities within a region', odd, { filters: { ...NO_FILTERS, places: ['asia'] } }],
  ['a map of oddities round one', odd, { filters: NO_FILTERS, focus: { node: 'dee', depth: 1 } }],
];
const SOWN: readonly View[] = [
  ['the seminar as it opens', sown, {}],
  ['the seminar of one layer', sown, { filters: { ...NO_FILTERS, layers: ['stated'] } }],
  ['the seminar in a region', sown, { filters: { ...NO_FILTERS, places: ['europe'] } }],
  ['the seminar round one', sown, { filters: NO_FILTERS, focus: { node: 'icci', depth: 2 } }],
];
const VIEWS = [...ODD, ...SOWN];

/** A panel with its answer, and what is to be counted. */
function show(panel: ReactNode, [, dataset, session]: View, name: PanelName, asked: Partial<Parameters> = {}) {
  const questions = { ...INITIAL_PARAMETERS, ...asked };
  const view = renderView(panel, dataset, { ...session, panel: name, questions });
  flush(() => void answerQuestions(view.store, answerAtOnce));
  for (const more of screen.queryAllByRole('button', { name: /^Show all/ })) flush(() => more.click());
  const state = view.store.getState();
  const network = selectNetwork(state);
  /** Who is meant by the name on a button, short as on the map or in full. */
  const idOf = (row: Element, tell: typeof tellName) => {
    const name = row.querySelector('button > span')?.textContent;
    return network.nodes.find((_, node) => tell(network, node, 'en') === name)?.id ?? '';
  };
  const layerOf = (edge: number) => network.edges[edge]?.layer;
  const kindOf = (id: string) => network.kinds.get(network.nodes[network.nodeIndex.get(id) ?? -1]?.kind ?? '');
  const isEvent = (id: string) => kindOf(id)?.role === 'event';
  const isActor = (id: string) =>
    /person|initiative|other/.test(`${kindOf(id)?.role}`) && !/venue|work/.test(`${kindOf(id)?.nature}`);
  return { plain: plainCounts(state), state, network, isEvent, isActor, idOf, layerOf, unmount: view.unmount };
}

/** The numbers that stand before a noun in words: “3 entries”, “1 more tie”. */
const numbersOf = (words: string, noun: string) =>
  [...words.matchAll(new RegExp(`(\\d+) ${noun}`, 'g'))].map(([, number]) => Number(number));
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const textOf = (pattern: RegExp) => screen.queryByText(pattern)?.textContent ?? '';
const listOf = (name: string | RegExp) => [...(screen.queryByRole('list', { name })?.children ?? [])];

test.each(VIEWS)('key actors of %s: neighbours are called so, ties are those that are shown', (...view) => {
  const { plain, isEvent, isActor, idOf, network, state } = show(<ActorsPanel />, view, 'actors');
  const events = new Set(plain.ids.filter(isEvent));
  const actors = plain.ids.filter(isActor);
  const countOf = (id: string) => plain.neighboursOf(id, events).length;
  const scope = textOf(/^Measured on/);
  const pairs = sum(plain.ids.map((id) => (events.has(id) ? 0 : countOf(id)))) / 2;
  expect(numbersOf(scope, 'entr')).toEqual([plain.ids.length - events.size]);
  expect(numbersOf(scope, 'pairs? of tied entr')).toEqual([pairs]);
  const rows = listOf('Ranking');
  const [rest = 0] = numbersOf(textOf(/others? scores? 0\.$/), 'others? score');
  if (actors.some((id) => countOf(id) > 0)) expect(rows.length + rest).toBe(actors.length);
  else expect(textOf(/everyone scores 0/)).not.toBe('');
  for (const row of rows) {
    const [words, id] = [row.textContent ?? '', idOf(row, tellName)];
    const count = countOf(id);
    // The neighbourhood that a focus keeps is these, the events that take no part here, and whoever it is of.
    const besides = plain.neighboursOf(id).length - count;
    const told = besides === 0 ? '' : `, not counting ${besides === 1 ? 'the event' : `${besides} events`}`;
    expect(words).toMatch(new RegExp(`${count}Tied to ${count} neighbours?${told}: `));
    if (!view[2].focus) {
      const { filters } = state.session;
      expect(buildVisibility(network, filters, { node: id, depth: 1 }).nodeCount).toBe(count + besides + 1);
    }
    expect(sum(numbersOf(words, '(?:actor|session|theme|place|event|other)s? \\('))).toBe(count);
    for (const trials of numbersOf(words, 'cases')) expect(trials).toBe(plain.asked.length);
  }
});

/** The sizes in a list in words: “2 separate parts, of 4, 3, and 2 entries”. */
const sizesOf = (words: string) =>
  (words.match(/, of ([\d, and]+) entries/)?.[1] ?? '').match(/\d+/g)?.map(Number) ?? [];

test.each(VIEWS)(
  'groups of %s: parts, what is tied to nobody, and what holds others are as one counts them',
  (...view) => {
    const { plain, idOf } = show(<GroupsPanel />, view, 'groups');
    const parts = plain.partsOf();
    const whole = parts.filter(({ length }) => length > 1);
    const alone = parts.length - whole.length;

    const sizes = numbersOf(
      screen
        .queryAllByText(/^\d+ entr(y|ies)(\.|$)/)
        .map(({ textContent }) => textContent)
        .join(' '),
      'entr',
    );
    const [none = 0] = numbersOf(textOf(/^\d+ groups?/), 'entr(?:y|ies) in none');
    expect(sum(sizes) + none).toBe(whole.length === 0 ? 0 : plain.ids.length);
    for (const all of screen.queryAllByRole('button', { name: /^Select all/ })) {
      expect(sizes).toContain(Number(all.textContent?.match(/\d+/)?.[0]));
    }

    const told = screen.getByRole('heading', { name: 'What holds it together' }).nextElementSibling?.textContent ?? '';
    expect(sum(numbersOf(told, 'entr(?:y is|ies are) tied to no other'))).toBe(alone);
    if (whole.length > 1) expect(sizesOf(told)).toEqual(whole.map(({ length }) => length).slice(0, 6));
    else
      expect(told).toContain(
        whole.length === 0 ? 'Nothing hangs' : alone > 0 ? 'All the others hang' : 'Everything hangs',
      );
    // Who is tied to itself alone is tied.
    expect(told).not.toMatch(/tied hangs|no tie/);

    // Without somebody who is tied to others, the parts are more.
    const cutting = plain.ids.filter(
      (id) => plain.neighboursOf(id).length > 0 && plain.partsOf({ id }).length > parts.length,
    );
    const cut = listOf(/entr(y|ies) that others hang on$/);
    expect(cut.map((row) => idOf(row, tellMapName)).toSorted()).toEqual(cutting.toSorted());
    for (const row of cut) {
      const id = idOf(row, tellMapName);
      const own = parts.find((part) => part.includes(id)) ?? [];
      const [largest] = plain.partsOf({ id }).filter((part) => own.includes(part[0] ?? ''));
      expect(numbersOf(row.textContent ?? '', 'entr')[0]).toBe(own.length - 1 - (largest?.length ?? 0));
    }

    // The smaller side of each tie without which the parts are more.
    const smaller = plain.asked.flatMap(({ edge, source, target }) => {
      const left = plain.partsOf({ edge });
      if (left.length === parts.length) return [];
      return [Math.min(...[source, target].map((end) => left.find((part) => part.includes(end))?.length ?? 0))];
    });
    const single = smaller.filter((size) => size === 1).length;
    const held = smaller.filter((size) => size > 1).toSorted((one, other) => other - one);
    expect(sum(numbersOf(document.body.textContent ?? '', '(?:more )?ties? holds? a single'))).toBe(single);
    expect(listOf(/^\d+ ties? that holds? several/).map((row) => numbersOf(row.textContent ?? '', 'entr')[0])).toEqual(
      held,
    );
  },
);

const ENDS = [
  ['ann', 'ben'],
  ['ann', 'rice'],
  ['ben', 'cho'],
  ['icci', 'peter-harris'],
  ['trebor-scholz', 'hong-kong'],
  ['novita-puspasari', 'resonate'],
] as const;

test.each(VIEWS)('paths in %s: each step says how many other ties there are between the two', (...view) => {
  for (const [from, to] of ENDS) {
    if (!view[1].nodes.some(({ id }) => id === from)) continue;
    for (const inferred of [true, false]) {
      const paths = { ...INITIAL_PARAMETERS.paths, from, to, inferred };
      const { plain, idOf, layerOf, unmount } = show(<PathsPanel />, view, 'paths', { paths });
      const steps = listOf('Step by step');
      const start = steps[0]?.closest('ol')?.previousElementSibling;
      const nodes = [...(start ? [start] : []), ...steps].map((row) => idOf(row, tellName));
      if (steps.length > 0) expect(numbersOf(textOf(/^\d+ steps?\. Ties are walked/), 'step')).toEqual([steps.length]);
      steps.forEach((step, place) => {
        const pair = [nodes[place], nodes[place + 1]];
        const between = plain.asked.filter(
          ({ edge, source, target }) =>
            source !== target &&
            pair.includes(source) &&
            pair.includes(target) &&
            (inferred || layerOf(edge) === 'stated'),
        );
        expect(between.length).toBeGreaterThan(0);
        expect(sum(numbersOf(step.textContent ?? '', 'more ties? between them'))).toBe(between.length - 1);
      });
      unmount();
    }
  }
});

const ASKING = VIEWS.filter(([, , { filters }]) => filters?.places?.length !== 1);

test.each(ASKING)('whom to meet in %s: what is said to have no tie has none, shown or hidden', (...view) => {
  const [, dataset] = view;
  const actor = dataset === odd ? 'cho' : 'icci';
  const opportunities = { ...INITIAL_PARAMETERS.opportunities, actor };
  const { plain, network } = show(<OpportunitiesPanel />, view, 'opportunities', { opportunities });
  for (const more of screen.queryAllByRole('button', { name: /^Show \d+ more$/, hidden: true }))
    flush(() => more.click());
  const short = (id: string) => tellMapName(network, network.nodeIndex.get(id) ?? -1, 'en');
  const rows = [...document.querySelectorAll('ol > li[aria-label]')];
  const known = network.edges.flatMap(({ source, target }) =>
    source === actor ? [target] : target === actor ? [source] : [],
  );
  for (const row of rows) {
    expect(known.filter((id) => id !== actor).map(short)).not.toContain(row.getAttribute('aria-label'));
    for (const [, words = ''] of (row.textContent ?? '').matchAll(/([^.]+), to whom \S+ has no tie/g)) {
      expect(known.map(short).filter((name) => words.includes(name))).toEqual([]);
    }
    const evidence = row.querySelector('details');
    const ties = [...(evidence?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(new Set(ties).size).toBe(ties.length);
    if (evidence) expect(evidence.querySelector('summary')?.textContent).toBe(`The ties behind it (${ties.length})`);
  }
  for (const [, all] of (document.body.textContent ?? '').matchAll(/For \d+ of these (\d+) it is/g)) {
    expect(Number(all)).toBe(rows.length);
  }
  const [hidden = 0] = numbersOf(textOf(/ties? (was|were) hidden\./), 'ties? w');
  expect(hidden).toBeLessThanOrEqual(plain.asked.length);
});

test.each(ODD)('editions of %s: each tie that tells one is counted once, of all there are', (...view) => {
  const [name, dataset, session] = view;
  const compare = { from: 'one', to: 'two' };
  const { plain } = show(<EditionsPanel />, [name, dataset, { ...session, compare }], 'editions');
  const told = ({ editions = [] }: (typeof dataset.edges)[number]) => editions.join(' ');
  for (const [head, editions] of [
    ['new', 'two'],
    ['confirmed', 'one two'],
    ['gone', 'one'],
  ] as const) {
    const button = screen.getByRole('button', { name: new RegExp(`^Ties, ${head}: `) });
    const count = dataset.edges.filter((edge) => told(edge) === editions).length;
    expect([button.textContent, button.getAttribute('aria-label')]).toEqual([`${count}`, `Ties, ${head}: ${count}`]);
    flush(() => button.click());
    expect(listOf(`Ties, ${head}: ${count}`)).toHaveLength(count);
  }
  const untold = dataset.edges.filter(({ editions }) => !editions).length;
  expect(numbersOf(textOf(/tells? no edition\.$/), 'ties? tell')).toEqual([untold]);
  const shown = new Set(plain.shown.map(({ edge }) => edge));
  const hidden = dataset.edges.filter(({ editions }, edge) => editions && !shown.has(edge)).length;
  expect(numbersOf(textOf(/not on the map now/), 'ties?')).toEqual(hidden > 0 ? [hidden] : []);
});
