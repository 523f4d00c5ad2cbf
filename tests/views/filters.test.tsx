// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EmbedLegend } from '../../src/app/embed/EmbedLegend.tsx';
import { HelpLegend } from '../../src/app/help/HelpLegend.tsx';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { selectVisibility } from '../../src/store/selectors.ts';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const showPanel = (...rest: [dataset: 'tiny' | 'seminar', session?: Parameters<typeof renderView>[2]]) =>
  renderView(<FiltersPanel />, ...rest);
const shown = () => screen.getByText(/of \d+ shown/).textContent;
const facet = (name: string) => within(screen.getByRole('group', { name }));
const countOf = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? null;

test('the panel says how much is shown and lists the kinds with their counts', () => {
  showPanel('seminar');
  expect(shown()).toBe('115 of 115 shown');
  const kinds = facet('Kinds').getAllByRole('checkbox');
  expect(kinds.map(countOf)).toEqual(['18', '29', '8', '4', '15', '2', '5', '1', '24', '1', '7', '1']);
  expect(screen.getByRole('button', { name: 'Reset' }).getAttribute('aria-disabled')).toBe('true');
});

test('choosing in one facet changes the count and the counts of the other facets', async () => {
  const { user } = showPanel('tiny');
  await user.click(facet('Kinds').getByRole('checkbox', { name: 'People' }));
  expect(shown()).toBe('2 of 12 shown');
  await user.click(facet('Place').getByText('Any place'));
  // Ada is from Norway, Budi from Indonesia: nobody else counts while people are asked for.
  const places = facet('Place').getAllByRole('checkbox');
  expect(places.map(countOf)).toEqual(['1', '1']);
  expect(countOf(facet('Kinds').getByRole('checkbox', { name: 'Initiatives' }))).toBe('2');
});

test('inside a facet any option will do, across facets all must hold', async () => {
  const { user, store } = showPanel('tiny');
  await user.click(facet('Kinds').getByRole('checkbox', { name: 'People' }));
  await user.click(facet('Kinds').getByRole('checkbox', { name: 'Initiatives' }));
  expect(shown()).toBe('4 of 12 shown');
  await user.click(facet('Theme').getByText('Any theme'));
  await user.click(facet('Theme').getByRole('checkbox', { name: 'Blockchain' }));
  // Kayuh is about it, and Budi founded Kayuh; the theme itself is their frame.
  expect(shown()).toBe('2 of 12 shown, with 1 that was asked for');
  expect(store.getState().session.filters).toMatchObject({ kinds: ['person', 'initiative'], themes: ['blockchain'] });
});

test('blockchain and Hong Kong leave who and what is in both', async () => {
  const { user, store } = showPanel('seminar');
  await user.click(facet('Theme').getByText('Any theme'));
  await user.click(facet('Theme').getByRole('checkbox', { name: 'Blockchain' }));
  await user.click(facet('Place').getByText('Any place'));
  await user.click(facet('Place').getByRole('checkbox', { name: 'Hong Kong' }));
  const { nodeCount } = selectVisibility(store.getState());
  expect(nodeCount).toBeGreaterThan(0);
  expect(nodeCount).toBeLessThan(20);
  expect(shown()).toBe(`${nodeCount} of 115 shown, with 2 that were asked for`);
});

test('with two filters the panel says which took how many, and the sum is all that is gone', async () => {
  const { user, store } = showPanel('seminar', {
    filters: { ...NO_FILTERS, places: ['hong-kong'], kinds: ['person', 'coop_platform'] },
  });
  const rows = [...document.querySelectorAll('dl > div')].map((row) => ({
    text: row.querySelector('dt')?.textContent,
    count: Number(row.querySelector('dd')?.textContent),
  }));
  expect(rows.map((row) => row.text)).toEqual(['by Kinds alone', 'by Place alone', 'by several at once']);
  const gone = rows.reduce((sum, { count }) => sum + count, 0);
  expect(gone).toBe(115 - selectVisibility(store.getState()).nodeCount);
  await user.click(facet('Kinds').getByRole('button', { name: 'Clear Kinds' }));
  expect(screen.queryByText('by Place alone')).toBeNull();
});

test('Reset brings everything back and then has nothing to do', async () => {
  const { user, store } = showPanel('tiny', { filters: { ...NO_FILTERS, kinds: ['person'], degree: [2, 9] } });
  expect(shown()).toBe('2 of 12 shown');
  const reset = screen.getByRole<HTMLButtonElement>('button', { name: 'Reset' });
  await user.click(reset);
  expect(shown()).toBe('12 of 12 shown');
  expect(reset.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(reset);
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});

test('taking back by hand what was chosen leaves nothing to reset', async () => {
  const { user } = showPanel('tiny');
  const people = facet('Kinds').getByRole('checkbox', { name: 'People' });
  await user.click(people);
  await user.click(people);
  expect(screen.getByRole('button', { name: 'Reset' }).getAttribute('aria-disabled')).toBe('true');
});

test('a facet is cleared alone, and the keyboard stays in it', async () => {
  const { user, store } = showPanel('tiny', { filters: { ...NO_FILTERS, kinds: ['person'], days: ['1'] } });
  await user.click(screen.getByRole('button', { name: 'Clear Kinds' }));
  expect(store.getState().session.filters).toMatchObject({ kinds: [], days: ['1'] });
  expect(document.activeElement).toBe(facet('Kinds').getAllByRole('checkbox')[0]);
});

test('a list is narrowed by what an option is called elsewhere, too', async () => {
  const { user } = showPanel('seminar');
  await user.click(screen.getByText('Any place'));
  const list = facet('Place');
  await user.type(list.getByRole('textbox'), 'Tiongkok');
  expect((await list.findByRole('checkbox', { name: 'China' })).tagName).toBe('INPUT');
  expect(list.getAllByRole('checkbox')).toHaveLength(1);
});

test('a list is narrowed by typing, whatever the accents, and an option without nodes stays', async () => {
  const { user } = showPanel('seminar', { language: 'id', filters: { ...NO_FILTERS, kinds: ['media'] } });
  await user.click(screen.getByText('Semua tempat'));
  const list = facet('Tempat');
  expect(list.getAllByRole('checkbox')).toHaveLength(22);
  await user.type(list.getByRole('textbox'), 'türki');
  const left = list.getAllByRole('checkbox');
  expect(left).toHaveLength(1);
  expect(countOf(left[0]!)).toBe('0');
});

test('options come with the most nodes first, then by name', async () => {
  const { user } = showPanel('seminar');
  await user.click(screen.getByText('Any place'));
  const counts = facet('Place')
    .getAllByRole('checkbox')
    .map((box) => Number(countOf(box)));
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  expect(facet('Place').getAllByRole('checkbox', { name: 'Hong Kong' })).toHaveLength(1);
});

test('striking out a layer leaves the other, never none', async () => {
  const { user, store } = showPanel('tiny');
  const ties = facet('Ties');
  await user.click(ties.getByRole('checkbox', { name: 'inferred by a rule' }));
  expect(store.getState().session.filters.layers).toEqual(['stated']);
  await user.click(ties.getByRole('checkbox', { name: 'stated by the source' }));
  expect(store.getState().session.filters.layers).toEqual(['inferred']);
  await user.click(ties.getByRole('checkbox', { name: 'stated by the source' }));
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});

test('uncertain ties wait until they are asked for', async () => {
  const { user, store } = showPanel('tiny');
  const uncertain = facet('Certainty of ties').getByRole<HTMLInputElement>('checkbox', { name: 'low (uncertain)' });
  expect(uncertain.checked).toBe(false);
  const before = selectVisibility(store.getState()).edgeCount;
  await user.click(uncertain);
  expect(selectVisibility(store.getState()).edgeCount).toBe(before + 1);
});

test('days are a choice of one; not stated is one of them', async () => {
  const { user, store } = showPanel('seminar');
  const days = facet('Day');
  expect(days.getAllByRole('radio')).toHaveLength(4);
  await user.click(days.getByRole('radio', { name: 'Day 2' }));
  expect(store.getState().session.filters.days).toEqual(['2']);
  await user.click(days.getByRole('radio', { name: 'Not stated' }));
  expect(store.getState().session.filters.days).toEqual(['unstated']);
  await user.click(days.getByRole('radio', { name: 'All' }));
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});

test('the number of ties has a floor and a ceiling, and crossed bounds are said', async () => {
  const { user, store } = showPanel('tiny');
  const degree = facet('Number of ties');
  await user.type(degree.getByRole('spinbutton', { name: 'At least' }), '3');
  expect(store.getState().session.filters.degree?.[0]).toBe(3);
  await user.type(degree.getByRole('spinbutton', { name: 'At most' }), '2');
  expect(screen.getByText('At least is more than at most, so nothing can pass.')).toBeTruthy();
  await user.click(degree.getByRole('button', { name: 'Clear Number of ties' }));
  expect(store.getState().session.filters.degree).toBeNull();
});

test('what is left out can be faded instead of hidden', async () => {
  const { user, store } = showPanel('tiny');
  await user.click(screen.getByRole('radio', { name: 'Fade' }));
  expect(store.getState().session.leftOut).toBe('fade');
});

test('the keyboard alone chooses a kind and, in an unfolded list, a place', async () => {
  const { user, store } = showPanel('tiny');
  await user.tab();
  await user.keyboard(' ');
  expect(store.getState().session.filters.kinds).toEqual(['person']);
  // jsdom does not turn Enter on a summary into a click, as browsers do.
  await user.click(screen.getByText('Any place'));
  screen.getByText('Any place').closest('summary')?.focus();
  await user.tab();
  await user.keyboard(' ');
  expect(store.getState().session.filters.places).toHaveLength(1);
});

const LOOKS = { en: 'thicker line: more weight', id: 'garis lebih tebal: bobot lebih besar' };
const ARROWS = { en: 'arrow: the direction that is stated', id: 'panah: arah yang dinyatakan' };

test('where ties have weights or point the legend says what a thicker line and an arrow are, in a frame and in the help too', () => {
  const people = ['ann', 'bea', 'cid'].map((id) => ({ id, kind: 'person' as const }));
  const { dataset } = tinyNetwork(people, [
    { ...tie('ann knows bea'), weight: 1 },
    { ...tie('bea knows cid'), weight: 5 },
  ]);
  const relations = dataset.relations.map((relation) => ({ ...relation, directed: true }));
  for (const view of [<FiltersPanel key="panel" />, <EmbedLegend key="frame" />, <HelpLegend key="help" />]) {
    for (const language of ['en', 'id'] as const) {
      const weighted = renderView(view, dataset, { language });
      expect(screen.getByText(LOOKS[language])).toBeTruthy();
      expect(screen.queryByText(ARROWS[language])).toBeNull();
      weighted.unmount();
      const pointed = renderView(view, { ...dataset, relations }, { language });
      expect(screen.getByText(ARROWS[language])).toBeTruthy();
      pointed.unmount();
    }
    const seminar = renderView(view, 'seminar', { language: 'en' });
    expect(screen.queryByText(LOOKS.en)).toBeNull();
    expect(screen.queryByText(ARROWS.en)).toBeNull();
    seminar.unmount();
  }
});
