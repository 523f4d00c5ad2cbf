// @vitest-environment jsdom
import { act as flush, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { INITIAL_PARAMETERS, type OpportunitiesParameters } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { download } from '../../src/snapshot/download.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyAnswer } from '../../src/store/questions.ts';
import { applyMark } from '../../src/store/selection.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { renderView } from '../drivers/render-view.tsx';

function show(asked: Partial<OpportunitiesParameters> = {}, session: Partial<SessionState> = {}) {
  const opportunities = { ...INITIAL_PARAMETERS.opportunities, ...asked };
  const questions = { ...INITIAL_PARAMETERS, opportunities };
  const view = renderView(<OpportunitiesPanel />, 'seminar', { panel: 'opportunities', questions, ...session });
  flush(() => void answerQuestions(view.store, answerAtOnce));
  return { ...view, session: () => view.store.getState().session };
}

const pairs = () => {
  const list = screen.getByLabelText('Pairs');
  return [...list.children] as HTMLElement[];
};
const first = () => pairs()[0] as HTMLElement;
const shortlist = () => screen.getByLabelText('Shortlist');
// Whether an element is hidden by a style is costly to ask of each of hundreds, and nothing here is.
const button = (name: string | RegExp, place?: HTMLElement) =>
  (place ? within(place) : screen).getByRole('button', { name, hidden: true });
const asksFor = () => screen.getByLabelText('For') as HTMLSelectElement;

vi.mock(import('../../src/snapshot/download.ts'), () => ({ download: vi.fn() }));

const readText = (content: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content);
  });

test('it opens with the ten best pairs, each with points that its reasons add up to', () => {
  show();
  expect(pairs()).toHaveLength(10);
  expect(screen.getByText(/^The best 50 of \d+ pairs that anything speaks for\.$/)).toBeTruthy();
  for (const pair of pairs()) {
    const told = within(pair)
      .getAllByText(/^\d+ points?$/)
      .map(({ textContent }) => Number.parseInt(textContent ?? '', 10));
    const [score, ...points] = told;
    expect(points.length).toBeGreaterThan(0);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score);
  }
});

test('it asks for one actor, and the organisation with most delegates is a press away', async () => {
  const { user, session } = show();
  await user.click(button('For ICCI'));
  expect(session().questions.opportunities.actor).toBe('icci');
  expect(asksFor().value).toBe('icci');
  expect(pairs()).toHaveLength(7);
  expect(first().textContent).toContain('ICCI');
  expect(first().textContent).toContain('PetaBencana.id');
  expect(first().textContent).toContain('Place in common: Indonesia');
  expect(first().textContent).toContain('Confidence: low.');
  await user.selectOptions(asksFor(), 'anyone');
  expect(session().questions.opportunities.actor).toBeNull();
});

test('what is selected on the map is offered, when it can be paired', () => {
  const { store } = show();
  flush(() => act(store, applyMark, 'resonate'));
  expect(button('For Resonate')).toBeTruthy();
  flush(() => act(store, applyMark, 'blockchain'));
  expect(screen.queryByText('For Blockchain')).toBeNull();
});

test('the introduction is a row of names that select', async () => {
  const { user, session } = show({ actor: 'icci' });
  const way = within(first()).getByText(/^How one leads to the other/);
  expect(way.textContent).toBe('How one leads to the other: ICCI → Indonesia → PetaBencana.id');
  await user.click(button('Indonesia', way));
  expect(session()).toMatchObject({ selection: ['indonesia'], panel: 'opportunities' });
});

test('the ties behind a pair show themselves on the map', async () => {
  const { user, session } = show({ actor: 'icci' });
  await user.click(within(first()).getByText(/^The ties behind it \(\d+\)$/));
  const tie = within(first()).getByRole('button', { name: /Novita Puspasari is a delegate of/ });
  await user.click(tie);
  expect(session().edge).not.toBeNull();
  expect(within(first()).getAllByText('inferred').length).toBeGreaterThan(0);
});

test('a pair is kept, shows on the shortlist whoever is asked about, and is taken off again', async () => {
  const { user, session } = show({ actor: 'icci' });
  const keep = button('Keep ICCI and PetaBencana.id on the shortlist');
  await user.click(keep);
  expect(keep.getAttribute('aria-pressed')).toBe('true');
  expect(session().questions.opportunities.kept).toEqual(['icci~petabencana-id']);
  await user.selectOptions(asksFor(), 'Resonate');
  expect(shortlist().textContent).toContain('ICCI × PetaBencana.id157');
  await user.click(button('Take ICCI and PetaBencana.id off the shortlist'));
  expect(session().questions.opportunities.kept).toEqual([]);
  expect(screen.queryByLabelText('Shortlist')).toBeNull();
});

test('a dismissed pair goes, takes the focus along, and comes back', async () => {
  const { user, session } = show({ actor: 'icci', kept: ['icci~petabencana-id'] });
  await user.click(button('Dismiss ICCI and PetaBencana.id'));
  expect(session().questions.opportunities).toMatchObject({ dismissed: ['icci~petabencana-id'], kept: [] });
  expect(pairs()).toHaveLength(6);
  // Ranks stay those of the whole list.
  expect(first().textContent).toMatch(/Number 2/);
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Dismiss ICCI and Nashin Mahtani')));
  expect(screen.getByText('1 dismissed')).toBeTruthy();
  await user.click(button('Show again'));
  expect(pairs()).toHaveLength(7);
});

test('the shortlist leaves as CSV and as Markdown; without one, the whole list does', async () => {
  const { user } = show({ actor: 'icci' });
  await user.click(button('CSV'));
  await user.click(button('Keep ICCI and Digi Coop on the shortlist'));
  await user.click(button('CSV'));
  await user.click(button('Markdown'));
  const texts = await Promise.all(vi.mocked(download).mock.calls.map(([content]) => readText(content)));
  expect(vi.mocked(download).mock.calls.map(([, name]) => name)).toEqual([
    'sowing-the-seeds_shortlist.csv',
    'sowing-the-seeds_shortlist.csv',
    'sowing-the-seeds_shortlist.md',
  ]);
  expect(texts.map((text) => text.trim().split('\n').length).slice(0, 2)).toEqual([8, 2]);
  expect(texts[1]).toContain('Digi Coop');
  expect(texts[2]).toMatch(/^# Opportunities to collaborate: /);
  expect(texts[2]).toContain('## 1. Indonesian Consortium for Cooperatives Innovation × Digi Coop');
  expect(screen.getByText('Saved as sowing-the-seeds_shortlist.md.')).toBeTruthy();
});

test('the method says what was tried and how it went', async () => {
  const { user } = show();
  await user.click(screen.getByText('How pairs are found'));
  expect(
    screen.getByText(/22 known ties .* among the first ten 43% of the time; chance would give 19%\./),
  ).toBeTruthy();
  const row = screen.getByRole('row', { name: /^these points/ });
  expect(row.textContent).toBe('these points43%0.60');
});

test('an actor that the filters leave out is named, and nothing is claimed of it', () => {
  show({ actor: 'icci' }, { filters: { ...NO_FILTERS, kinds: ['person'] } });
  expect(screen.getByText(/is left out by the filters, so nothing can be said of it/)).toBeTruthy();
});

test('while another actor is being asked about, nothing is claimed of it', () => {
  const { store } = show();
  const slow: Partial<OpportunitiesParameters> = { actor: 'icci' };
  flush(() => {
    act(store, applyAnswer, 'opportunities', { status: 'busy' });
    const { questions } = store.getState().session;
    const opportunities = { ...questions.opportunities, ...slow };
    store.setState({ session: { ...store.getState().session, questions: { ...questions, opportunities } } });
    act(store, applyAnswer, 'opportunities', { status: 'busy' });
  });
  expect(screen.queryByText(/is left out by the filters/)).toBeNull();
});

test('it can be stopped, and says when it failed', async () => {
  const { user, store } = renderView(<OpportunitiesPanel />, 'seminar', { panel: 'opportunities' });
  flush(() => act(store, applyAnswer, 'opportunities', { status: 'busy', progress: 0.4 }));
  await user.click(button('Stop'));
  expect(screen.getByText(/^Stopped\./)).toBeTruthy();
  flush(() => act(store, applyAnswer, 'opportunities', { status: 'failed' }));
  expect(screen.getByRole('alert').textContent).toMatch(/could not be compared/);
});

test('it speaks Indonesian', () => {
  const { store } = show({ actor: 'icci' });
  flush(() => act(store, applyLanguage, 'id'));
  expect(screen.getByRole('heading', { name: 'Peluang kerja sama' })).toBeTruthy();
  expect(screen.getByLabelText('Pasangan').textContent).toContain('Tempat yang sama: Indonesia');
});

test('paths between the two are a press away, without the event', async () => {
  const { user, session } = show({ actor: 'icci' });
  await user.click(button('See paths between ICCI and PetaBencana.id'));
  expect(session().panel).toBe('paths');
  expect(session().questions.paths).toMatchObject({ from: 'icci', to: 'petabencana-id', containers: false });
});
