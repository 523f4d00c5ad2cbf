// @vitest-environment jsdom
import { act as flush, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { KeyActors } from '../../src/analysis/actors/key-actors.ts';
import type { Analyst } from '../../src/analysis/analyst.ts';
import { type ActorsParameters, INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import type { Language } from '../../src/dataset/language.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { actorsMessages } from '../../src/language/actors.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyAnswer, selectAnswer } from '../../src/store/questions.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { ActorsOptions } from '../../src/views/actors/ActorsOptions.tsx';
import { ActorsPanel } from '../../src/views/actors/ActorsPanel.tsx';
import { toHeld } from '../../src/views/actors/to-held.ts';
import { KindsFields } from '../../src/views/edit/KindsFields.tsx';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { renderView } from '../drivers/render-view.tsx';
import { seminar } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** The answer as it is but for a change. */
function buildAnalyst(change: Partial<KeyActors> = {}): Analyst {
  const ask: Analyst['ask'] = (inquiry, listener) =>
    answerAtOnce.ask(inquiry, { ...listener, onAnswer: (answer) => listener.onAnswer({ ...answer, ...change }) });
  return { ...answerAtOnce, ask };
}

function show(asked: Partial<ActorsParameters> = {}, session: Partial<SessionState> = {}, change = {}) {
  const questions = { ...INITIAL_PARAMETERS, actors: { ...INITIAL_PARAMETERS.actors, ...asked } };
  const view = renderView(<ActorsPanel />, 'seminar', { panel: 'actors', questions, ...session });
  flush(() => void answerQuestions(view.store, buildAnalyst(change)));
  return { ...view, asked: () => view.store.getState().session.questions.actors };
}

const rows = () => within(screen.getByRole('list', { name: 'Ranking' })).getAllByRole('listitem');
const textOf = (element: HTMLElement | undefined) => element?.textContent ?? '';

test('it opens with the ten most connected, each with rank, name, value, why and how firm', () => {
  show();
  expect(rows()).toHaveLength(10);
  const first = textOf(rows()[0]);
  expect(first).toMatch(/Rank 1Trebor Scholz9/);
  expect(first).toContain(
    'Tied to 9 neighbours, not counting the event: 1 session (Opening lecture, day 2), 5 actors (',
  );
  expect(first).toContain('and 2 places (India and America).');
  expect(first).toContain('Rank 1 whichever single tie is taken away. The same without inferred ties.');
  expect(textOf(rows()[3])).toContain('No worse than rank 4 whichever single tie is taken away, 3 at best.');
  expect(textOf(rows()[4])).toContain('Shares its rank with ');
});

test('the rest comes on request, and goes again', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Show all 59' }));
  expect(rows()).toHaveLength(59);
  await user.click(screen.getByRole('button', { name: 'Show the first 10' }));
  expect(rows()).toHaveLength(10);
});

test('each role has the name of the field beside it, and the chosen one its formula', async () => {
  const { user, asked } = show();
  const roles = screen.getAllByRole('radio');
  expect(roles).toHaveLength(6);
  await user.click(screen.getByRole('radio', { name: 'Bridges groups', description: 'betweenness' }));
  expect(asked().measure).toBe('betweenness');
  expect(screen.getByText(/Betweenness: the share of all pairs/)).toBeTruthy();
  expect(textOf(rows()[0])).toMatch(/Rank 1.*10\.1%The only one tied to both/);
  expect(textOf(rows()[0])).toContain(
    'Rank 1–39 when any one tie is taken away; no worse than now in 165 of 174 cases.',
  );
  expect(textOf(rows()[0])).toContain('Drops to 10 without inferred ties.');
  await user.click(screen.getByRole('radio', { name: 'Bridges places' }));
  expect(textOf(rows()[0])).toMatch(/On shortest ways between \d+ pairs of places, above all/);
});

test('counting through what is shared leaves actors alone, says how, and idles the choice of containers', async () => {
  const { user, asked } = show();
  expect(screen.getByText(/an actor scores by the size of what it is tied to/)).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Count through' }), 'All that is shared, and own ties');
  expect(asked().through).toBe('shared');
  expect(screen.getByText(/Newman 2001/)).toBeTruthy();
  expect(screen.queryByText(/the event takes no part/)).toBeNull();
  const containers = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Include the event and the sessions' });
  expect(containers.disabled).toBe(true);
  expect(textOf(rows()[0])).toMatch(
    /Shares India, America, Platform cooperativism,? and 1 more with 8 actors, most with/,
  );
  await user.click(screen.getByRole('radio', { name: 'Bridges groups' }));
  expect(textOf(rows()[0])).toContain('Fairmondo');
});

test('where everybody scores the same it says that nobody stands out', () => {
  show({ measure: 'betweenness', through: 'session' });
  expect(screen.getByText('Nobody stands out: everyone scores 0 by this measure.')).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'Ranking' })).toBeNull();
});

test('the event ranks when containers are asked for', async () => {
  const { user } = show();
  await user.click(
    screen.getByRole('checkbox', { name: 'Include the event and the sessions', description: /^Left out by default/ }),
  );
  expect(textOf(rows()[0])).toMatch(/Rank 1Sowing the Seeds/);
});

test('size on the map is asked for here and asks nothing again', async () => {
  const { user, asked, store } = show();
  const before = selectAnswer(store.getState(), 'actors').answer;
  await user.click(screen.getByRole('checkbox', { name: 'Size entries on the map by this' }));
  expect(asked().sized).toBe(true);
  expect(selectAnswer(store.getState(), 'actors').answer).toBe(before);
});

test('a name selects its node and leaves the panel open; focus lights it', async () => {
  const { user, store } = show();
  const name = screen.getByRole('button', { name: 'Trebor Scholz' });
  flush(() => name.focus());
  expect(store.getState().moment.hover).toBe('trebor-scholz');
  await user.keyboard('{Enter}');
  expect(store.getState().session).toMatchObject({ selection: ['trebor-scholz'], panel: 'actors' });
  expect(name.getAttribute('aria-current')).toBe('true');
});

test('the ranking is about what the filters leave', () => {
  show({}, { filters: { ...NO_FILTERS, kinds: ['person', 'session'] } });
  expect(screen.getByText(/Measured on 25 entries and 15 pairs of tied entries/)).toBeTruthy();
});

test('with nobody shown it says so', () => {
  show({}, { filters: { ...NO_FILTERS, kinds: ['theme'] } });
  expect(screen.getByText(/Nobody to rank/)).toBeTruthy();
});

test('an estimate and missing trials are said', () => {
  show({}, {}, { sampled: 1000, trials: null, tooLarge: 2 });
  expect(screen.getByText(/An estimate: .* 1000 entries stand for all/)).toBeTruthy();
  expect(screen.getByText(/was not tried/)).toBeTruthy();
  expect(screen.getByText(/shared by more than 400 actors/)).toBeTruthy();
});

test('while it measures it shows how far it is, keeps the last answer, and can be stopped', async () => {
  const { user, store } = show();
  flush(() => act(store, applyAnswer, 'actors', { status: 'busy', progress: 0.4 }));
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
  expect(screen.getByText('Measuring…').getAttribute('role')).toBe('status');
  expect(rows()).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(selectAnswer(store.getState(), 'actors').status).toBe('cancelled');
  expect(screen.getByText(/^Stopped/).getAttribute('role')).toBe('status');
});

test('a failure is told in the place of the answer', () => {
  const { store } = show();
  flush(() => act(store, applyAnswer, 'actors', { status: 'failed' }));
  expect(screen.getByRole('alert').textContent).toMatch(/could not be measured/);
  expect(screen.queryByRole('list', { name: 'Ranking' })).toBeNull();
});

test('the whole ranking can be copied as a table', async () => {
  const { user } = show();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
  const lines = (write.mock.calls[0]?.[0] ?? '').trimEnd().split('\r\n');
  expect(lines).toHaveLength(60);
  expect(lines[0]).toBe('rank,id,name,kind,value,best rank,worst rank,rank without inferred ties,why');
  expect(lines[1]).toMatch(
    /^1,trebor-scholz,Trebor Scholz,Person,9,1,1,1,"Tied to 9 neighbours, not counting the event: 1 session/,
  );
  expect(await screen.findByText('Copied')).toBeTruthy();
  write.mockRejectedValueOnce(new Error('no'));
  await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
  expect(await screen.findByText('This browser did not allow copying.')).toBeTruthy();
});

test('everything is said in Indonesian too', () => {
  const { store } = show({ measure: 'closeness' });
  flush(() => act(store, applyLanguage, 'id'));
  const list = within(screen.getByRole('list', { name: 'Peringkat' }));
  const first = textOf(list.getAllByRole('listitem')[0]);
  expect(first).toContain('0,223');
  expect(first).toContain('Berhubungan langsung dengan 2 dari 113, dan menjangkau 21 dalam dua langkah');
  expect(first).toContain('Peringkat 1–18 bila satu hubungan dihilangkan');
});

test('what cannot be bridged or shared here is switched off and says why; what an address asks for stays chosen', () => {
  const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person' }], []);
  const shown = (network: Dataset, language: Language, actors: Partial<ActorsParameters> = {}) => {
    const questions = { ...INITIAL_PARAMETERS, actors: { ...INITIAL_PARAMETERS.actors, ...actors } };
    const { unmount } = renderView(<ActorsPanel />, network, { panel: 'actors', questions, language });
    const idle = screen.getAllByRole<HTMLInputElement>('radio').filter(({ disabled }) => disabled);
    const reasons = idle.map((one) => textOf(document.getElementById(one.getAttribute('aria-describedby') ?? '')!));
    const options = screen.getAllByRole<HTMLOptionElement>('option', { hidden: true });
    const off = options.filter(({ disabled }) => disabled).map(textOf);
    unmount();
    return { reasons, off };
  };
  expect(shown(dataset, 'en')).toEqual({
    reasons: ['no entry is a place', 'no entry is a theme'],
    off: [
      'Shared sessions: no entry is a session',
      'Shared places: no entry is a place',
      'Shared themes: no entry is a theme',
      'All that is shared, and own ties: actors have nothing in common here',
    ],
  });
  const kindless = { ...dataset, kinds: dataset.kinds.filter(({ role }) => role === 'person') };
  expect(shown(kindless, 'id', { measure: 'bridging-themes', through: 'place' })).toEqual({
    reasons: ['tidak ada jenis entri yang terhitung sebagai tempat'],
    off: [
      'Sesi yang sama: tidak ada jenis entri yang terhitung sebagai sesi',
      'Tema yang sama: tidak ada jenis entri yang terhitung sebagai tema',
      'Semua yang sama, dan hubungan sendiri: di sini tidak ada yang sama di antara aktor',
    ],
  });
  expect(shown(seminar().dataset, 'en')).toEqual({ reasons: [], off: [] });
});

test.each([
  ['en', 'Which kind is a place?', 'Kinds of entries'],
  ['id', 'Jenis mana yang berupa tempat?', 'Jenis entri'],
] as const)(
  '%s: where nothing counts as a place, the way leads to the kinds, whose it is to say',
  async (language, way, kinds) => {
    const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person' }], []);
    const kindless = { ...dataset, kinds: dataset.kinds.filter(({ role }) => role === 'person') };
    const session = { panel: 'actors', language, selection: ['ann'] } as const;
    const view = renderView(
      <>
        <ActorsPanel />
        <KindsFields />
      </>,
      kindless,
      session,
      {},
      { origin: 'own', id: 'mine' },
    );
    await view.user.click(screen.getByRole('button', { name: way }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(kinds));
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    expect(view.store.getState().session).toMatchObject({ panel: 'details', selection: [] });
    view.unmount();
    // Elsewhere nobody can say it.
    renderView(<ActorsPanel />, kindless, session);
    expect(screen.queryByRole('button', { name: way })).toBeNull();
  },
);

test('of containers that a network does not have nothing is said, nor of what they would connect', () => {
  const some = toHeld(new Set(['person', 'place']));
  expect(actorsMessages.en.caveat('ties', some)).toContain('entry here, places too');
  const none = toHeld(new Set(['person', 'initiative']));
  expect(actorsMessages.en.caveat('ties', none)).toBe('Every tie counts as it is, whatever it says.');
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'ben', kind: 'person' },
    ],
    [tie('ann knows ben')],
  );
  renderView(<ActorsOptions />, dataset, { panel: 'actors' });
  expect(screen.queryByText(/event|^(?!Shared).*session/)).toBeNull();
});

test('where ties have weights one can count by them: the heaviest first, said in words, and not offered elsewhere', async () => {
  const people = ['ann', 'bea', 'cid', 'dan'].map((id) => ({ id, name: id, kind: 'person' as const }));
  const ties = [
    { ...tie('ann knows bea'), weight: 1 },
    { ...tie('ann knows cid'), weight: 2 },
    { ...tie('ann knows dan'), weight: 1 },
    { ...tie('cid knows dan'), weight: 9 },
  ];
  const view = renderView(<ActorsPanel />, tinyNetwork(people, ties).dataset, { panel: 'actors' });
  flush(() => void answerQuestions(view.store, buildAnalyst()));
  expect(textOf(rows()[0])).toMatch(/Rank 1ann3/);
  await view.user.selectOptions(screen.getByRole('combobox', { name: 'Count through' }), 'Ties by their weight');
  expect(textOf(rows()[0])).toMatch(/Rank 1cid11Tied to 2 neighbours: 2 actors \(dan and ann\)/);
  expect(screen.getByText(/what its ties weigh together/)).toBeTruthy();
  expect(screen.getByText(/A tie counts as much as it weighs, one without a weight as 1/)).toBeTruthy();
  flush(() => act(view.store, applyLanguage, 'id'));
  expect(screen.getByRole('option', { name: 'Hubungan menurut bobotnya' })).toBeTruthy();
  view.unmount();
  show();
  expect(screen.queryByRole('option', { name: 'Ties by their weight' })).toBeNull();
});
