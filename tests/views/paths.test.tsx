// @vitest-environment jsdom
import { fireEvent, act as flush, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { INITIAL_PARAMETERS, type PathsParameters } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyPhone } from '../../src/store/preferences.ts';
import { applyAnswer, selectAnswer } from '../../src/store/questions.ts';
import { applyMark } from '../../src/store/selection.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { PathsPanel } from '../../src/views/paths/PathsPanel.tsx';
import { FINDER } from '../../src/views/use-search.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { forgetPart } from '../drivers/forget-part.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tinyNetwork } from '../drivers/tiny-network.ts';

function show(
  asked: Partial<PathsParameters> = {},
  session: Partial<SessionState> = {},
  dataset: 'tiny' | 'seminar' = 'tiny',
) {
  const questions = { ...INITIAL_PARAMETERS, paths: { ...INITIAL_PARAMETERS.paths, ...asked } };
  const view = renderView(<PathsPanel />, dataset, { questions, ...session });
  flush(() => void answerQuestions(view.store, answerAtOnce));
  return { ...view, asked: () => view.store.getState().session.questions.paths };
}

const end = (name: 'From' | 'To') => screen.getByRole<HTMLInputElement>('combobox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const steps = () => within(screen.getByRole('list', { name: 'Step by step' })).getAllByRole('listitem');

test('Enter pressed before the search has come still finds', async () => {
  forgetPart(FINDER);
  const { asked } = show({}, {}, 'seminar');
  fireEvent.focus(end('From'));
  fireEvent.change(end('From'), { target: { value: 'novita' } });
  fireEvent.keyDown(end('From'), { key: 'Enter' });
  fireEvent.blur(end('From'));
  fireEvent.focus(end('To'));
  fireEvent.change(end('To'), { target: { value: 'peter haris' } });
  fireEvent.keyDown(end('To'), { key: 'Enter' });
  expect(asked().from).toBeNull();
  await waitFor(() => expect(asked()).toMatchObject({ from: 'novita-puspasari', to: 'peter-harris' }));
  // As after any choice: the list is gone, and the box shows the name.
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(end('To').value).toBe('Peter Harris');
});

test('with no ends chosen it explains and offers two pairs of the data', async () => {
  const { user, asked } = show({}, {}, 'seminar');
  expect(screen.getByText(/Who could introduce one to another/)).toBeTruthy();
  const examples = within(screen.getByText('For example').parentElement!).getAllByRole('button');
  expect(examples).toHaveLength(2);
  await user.click(examples[0]!);
  expect(`${end('From').value} to ${end('To').value}`).toBe(examples[0]!.textContent);
  expect(asked().from).not.toBeNull();
  expect(steps().length).toBeGreaterThan(1);
});

test('what is found by another name, or in words about it, says so', async () => {
  const { user } = show();
  await user.click(end('From'));
  await user.keyboard('chelik');
  const found = await screen.findByRole('option', { name: /Budi Çelik/ });
  expect(found.textContent).toContain('Other name: Budi Chelik');
  await user.clear(end('From'));
  await user.keyboard('celik');
  expect((await screen.findByRole('option', { name: /Budi Çelik/ })).textContent).not.toContain('Other name');
});

test('an end is found by name, accents aside, with arrows and Enter', async () => {
  const { user, asked } = show();
  await user.click(end('From'));
  await user.keyboard('celik');
  expect(await screen.findByRole('option', { name: /Budi Çelik/ })).toBeTruthy();
  expect(end('From').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('listbox', { name: 'Choices for the start' }).id).toBe(
    end('From').getAttribute('aria-controls'),
  );
  await user.keyboard('{Enter}');
  expect(asked().from).toBe('budi');
  expect(end('From').value).toBe('Budi Çelik');
  expect(document.activeElement).toBe(end('From'));
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByText('Now choose where to go.').getAttribute('role')).toBe('status');

  await user.click(end('To'));
  const suggested = within(screen.getByRole('listbox', { name: 'Most connected people' })).getAllByRole('option');
  expect(suggested.map((option) => option.getAttribute('aria-selected'))).not.toContain('true');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  const active = document.getElementById(end('To').getAttribute('aria-activedescendant')!);
  expect(active).toBe(suggested[0]);
  expect(active?.getAttribute('aria-selected')).toBe('true');
});

test('Escape closes the list and puts the name back; a choice is taken off by emptying the box', async () => {
  const { user, asked, store } = show({ from: 'budi' });
  const passed: boolean[] = [];
  document.addEventListener('keydown', (event) => event.key === 'Escape' && passed.push(!event.defaultPrevented));
  await user.click(end('From'));
  await user.keyboard('ada');
  await screen.findByRole('option', { name: /Ada Lind/ });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(end('From').value).toBe('Budi Çelik');
  await user.keyboard('{Escape}');
  expect(passed).toEqual([false, true]);
  await user.clear(end('From'));
  await user.keyboard('{Enter}');
  expect(asked().from).toBeNull();
  expect(store.getState().moment.hover).toBeNull();
});

test('what is not found is said, and a click chooses', async () => {
  const { user, asked } = show();
  await user.type(end('To'), 'qqqqq');
  await waitFor(() => expect(screen.getAllByText(/Nothing is called “qqqqq”/)).toHaveLength(2));
  await user.clear(end('To'));
  await user.type(end('To'), 'pasar');
  await user.click(await screen.findByRole('option', { name: /Ladang Market/ }));
  expect(asked().to).toBe('ladang');
  await user.click(press('Clear the goal'));
  expect(asked().to).toBeNull();
  expect(document.activeElement).toBe(end('To'));
});

test('the selected node can be used for either end, and ends change places', async () => {
  const { user, store, asked } = show({ from: 'ada' });
  flush(() => act(store, applyMark, 'kayuh'));
  await user.click(screen.getAllByRole('button', { name: 'Use the selected: Kayuh' })[1]!);
  expect(asked()).toMatchObject({ from: 'ada', to: 'kayuh' });
  expect(screen.queryByRole('button', { name: /Use the selected/ })).toBeNull();
  await user.click(press('Swap the two ends'));
  expect(asked()).toMatchObject({ from: 'kayuh', to: 'ada' });
  expect(end('From').value).toBe('Kayuh');
});

test('a path is told in a sentence and step by step, each with its evidence', async () => {
  const { user, store } = show({ from: 'budi', to: 'ladang' });
  expect(
    screen.getByText(
      'Budi Çelik founded Kayuh, which is presented at the session “Showcase”, which Ladang Market is presented at.',
    ),
  ).toBeTruthy();
  // It is the page that says so to screen readers: the panel does not say it once more.
  expect(screen.queryByText(/^Path found/)).toBeNull();
  expect(screen.getByText('3 steps. Ties are walked in either direction, inferred ties too.')).toBeTruthy();
  const [first, , third] = steps();
  expect(within(first!).getByText('founded')).toBeTruthy();
  expect(within(first!).getByText('along the tie')).toBeTruthy();
  expect(within(first!).getByText('stated')).toBeTruthy();
  expect(within(first!).getByText('certainty high')).toBeTruthy();
  expect(within(first!).getByText(/^paragraph/)).toBeTruthy();
  expect(within(first!).getByText('Public sources have a remark on this tie.')).toBeTruthy();
  expect(within(third!).getByText('presents')).toBeTruthy();
  expect(within(third!).getByText('against the tie')).toBeTruthy();

  await user.hover(within(first!).getByRole('button', { name: 'Kayuh' }));
  expect(store.getState().moment.hover).toBe('kayuh');
  await user.click(within(first!).getByRole('button', { name: 'Kayuh' }));
  expect(store.getState().session.selection).toEqual(['kayuh']);
  expect(steps()).toHaveLength(3);
  await user.click(
    within(third!).getByRole('button', { name: 'About this tie: Ladang Market is presented at Showcase' }),
  );
  expect(store.getState().session).toMatchObject({ edge: 't07', panel: 'details' });
});

test('on a phone the answer comes before the options', () => {
  const { store } = show({ from: 'icci', to: 'fairmondo' }, {}, 'seminar');
  const option = () => screen.getByRole('checkbox', { name: /Use inferred ties/ });
  const [first] = steps();
  expect(option().compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  flush(() => act(store, applyPhone, true));
  expect(steps()[0]!.compareDocumentPosition(option()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('in Indonesian the sentence reads on in the direction one walks', () => {
  show({ from: 'budi', to: 'ladang' }, { language: 'id' });
  expect(screen.getByText(/^Budi Çelik mendirikan Kayuh, yang .* Pasar Ladang\.$/)).toBeTruthy();
  expect(screen.getByText('3 langkah. Hubungan dilalui ke kedua arah, termasuk yang disimpulkan.')).toBeTruthy();
});

test('other paths are radio buttons; the chosen one is told and kept', async () => {
  const { user, asked } = show({ from: 'novita-puspasari', to: 'peter-harris' }, {}, 'seminar');
  const radios = within(screen.getByRole('group', { name: /best 5 paths/ })).getAllByRole<HTMLInputElement>('radio');
  expect(radios).toHaveLength(5);
  expect(radios[0]!.checked).toBe(true);
  expect(steps()).toHaveLength(3);
  await user.click(radios[1]!);
  expect(asked().chosen).toBe(1);
  expect(steps()).toHaveLength(4);
  await user.click(screen.getByRole('checkbox', { name: 'Without the event' }));
  expect(asked()).toMatchObject({ containers: false, chosen: 0 });
  expect(within(screen.getByRole('list', { name: 'Step by step' })).queryByText('Sowing the Seeds')).toBeNull();
});

test('what both have in common is listed with the ties that say so', () => {
  show({ from: 'kayuh', to: 'ladang' });
  const common = within(screen.getByText('What both have in common').parentElement!);
  expect(common.getByText('Sessions')).toBeTruthy();
  expect(common.getByRole('button', { name: 'Showcase' })).toBeTruthy();
  expect(common.getByText('Kayuh is presented at Showcase; Ladang Market is presented at Showcase.')).toBeTruthy();
  expect(common.queryByText('Places')).toBeNull();
});

test('no path for a setting: it is said which, and one press changes it', async () => {
  const { user, asked } = show({ from: 'budi', to: 'ladang', directed: true, chosen: 2 });
  expect(
    screen.getByText(/^No path leads from Budi Çelik to Ladang Market\. Ties are walked only the way they point/),
  ).toBeTruthy();
  expect(screen.getByText('3 steps, if ties may be walked against their direction.')).toBeTruthy();
  await user.click(press('Ignore directions'));
  expect(asked()).toMatchObject({ directed: false, chosen: 0 });
  expect(steps()).toHaveLength(3);
});

test('no path for a filter: it is named, and the path can be let in again', async () => {
  const filters = { ...NO_FILTERS, relations: ['founded', 'about'], certainties: ['high' as const] };
  const { user, store } = show({ from: 'budi', to: 'ladang' }, { filters });
  expect(screen.getByText(/Left out by the filters: Relation\./)).toBeTruthy();
  await user.click(press('Show what is left out'));
  expect(steps()).toHaveLength(3);
  expect(store.getState().session.filters.certainties).toEqual(['high']);
});

test('an end that the filters hide is said to be, with the way out', async () => {
  const { user, store } = show({ from: 'budi', to: 'kayuh' }, { filters: { ...NO_FILTERS, kinds: ['initiative'] } });
  const note = screen.getByText(/Budi Çelik is not on the map\. Left out by the filters: Kinds\./);
  await user.click(within(note).getByRole('button', { name: 'Show Budi Çelik' }));
  expect(store.getState().session.filters).toEqual(NO_FILTERS);
  expect(steps()).toHaveLength(1);
});

test('both ends the same, and an answer that does not come, are said', () => {
  const { store } = show({ from: 'ada', to: 'ada' });
  expect(screen.getByText('Both ends are the same. Choose two different ones.')).toBeTruthy();
  const late = renderView(<PathsPanel />, 'tiny', {
    questions: { ...INITIAL_PARAMETERS, paths: { ...INITIAL_PARAMETERS.paths, from: 'ada', to: 'budi' } },
  });
  expect(screen.getByText('Looking for paths…')).toBeTruthy();
  flush(() => act(late.store, applyAnswer, 'paths', { status: 'failed' }));
  expect(screen.getByRole('alert').textContent).toContain('could not be found');
  expect(selectAnswer(store.getState(), 'paths').status).not.toBe('failed');
});

test('the list of choices scrolls into sight when it opens, and to the choice at hand', async () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push(this.getAttribute('role') ?? 'popup');
    // As newer browsers do.
    return Promise.resolve() as unknown as undefined;
  };
  const { user } = show({});
  await user.click(end('From'));
  // The list first, then the field above it, which it may not push away.
  expect(seen).toEqual(['popup', 'combobox']);
  await user.keyboard('{ArrowDown}');
  expect(seen).toEqual(['popup', 'combobox', 'option']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(end('From')).toBeTruthy();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('all paths are copied as a table, a line for each tie', async () => {
  const { user, store } = show({ from: 'budi', to: 'ladang' });
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(press('Copy paths as CSV'));
  const lines = write.mock.calls[0]![0].trimEnd().split('\r\n');
  const { answer } = selectAnswer(store.getState(), 'paths');
  expect(lines).toHaveLength(1 + answer!.paths.reduce((sum, { hops }) => sum + hops.length, 0));
  expect(lines[0]).toMatch(/^path,step,from,relation,to,/);
  expect(lines[1]).toMatch(/^1,1,Budi Çelik,founded,Kayuh,along the tie,/);
});

test('the introduction is copied with a line of evidence for each tie', async () => {
  const { user } = show({ from: 'budi', to: 'ladang' });
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(press('Copy introduction'));
  const text = write.mock.calls[0]![0];
  expect(text).toMatch(/^Budi Çelik founded Kayuh, which .*\n\n1\. Budi Çelik founded Kayuh \(stated, certainty high/);
  expect(text.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(3);
  expect(text).toContain('3. Ladang Market is presented at Showcase');
  expect(await screen.findByText('Copied.')).toBeTruthy();
  write.mockRejectedValueOnce(new Error('no'));
  await user.click(press('Copy introduction'));
  expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
});

test('an option that could change nothing is not offered, unless an address has set it', () => {
  const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person' }], []);
  const shown = (paths: Partial<PathsParameters>) => {
    const questions = { ...INITIAL_PARAMETERS, paths: { ...INITIAL_PARAMETERS.paths, ...paths } };
    const { unmount } = renderView(<PathsPanel />, dataset, { questions });
    const names = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-labelledby')!);
    const said = names.map((id) => document.getElementById(id)?.textContent);
    unmount();
    return said;
  };
  expect(shown({})).toEqual(['Follow directions']);
  expect(shown({ inferred: false, containers: false })).toEqual([
    'Use inferred ties',
    'Without the event',
    'Follow directions',
  ]);
});
