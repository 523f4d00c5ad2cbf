// @vitest-environment jsdom
import { fireEvent, screen, act as settle, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { findGroups } from '../../src/analysis/groups/find-groups.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { groupMessages, toGroupName } from '../../src/language/groups.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { tellMapName } from '../../src/scene/label/text.ts';
import { applyAnswer, applyQuestion, selectAnswer, selectExtent, selectParameters } from '../../src/store/questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { INITIAL_SESSION, type SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { GroupsPanel } from '../../src/views/groups/GroupsPanel.tsx';
import { RESOLUTIONS, toStep } from '../../src/views/groups/resolution-steps.ts';
import { renderView } from '../drivers/render-view.tsx';

const CENTRE = 'sowing-the-seeds-2018';

/** The panel about the seminar, and the way to answer as the worker would. */
function openPanel(session: Partial<SessionState> = {}) {
  const view = renderView(<GroupsPanel />, 'seminar', session);
  const { store } = view;
  const answer = () => {
    const state = store.getState();
    const found = findGroups(selectNetwork(state), selectExtent(state), selectParameters(state, 'groups'));
    settle(() => act(store, applyAnswer, 'groups', { status: 'done', progress: 1, answer: found }));
    return found;
  };
  return { ...view, answer, asked: () => selectParameters(store.getState(), 'groups') };
}

const withOff = (...off: string[]): Partial<SessionState> => ({
  questions: { ...INITIAL_SESSION.questions, groups: { ...INITIAL_PARAMETERS.groups, off } },
});
const panel = (name = 'Groups') => within(screen.getByRole('heading', { level: 2, name }).parentElement as HTMLElement);
const groups = () => within(panel().getByRole('list', { name: 'Groups' })).getAllByRole('heading', { level: 3 });

test('until there is an answer the panel says that it looks, and can be stopped', async () => {
  const { store, user, answer } = openPanel();
  settle(() => act(store, applyAnswer, 'groups', { status: 'busy', progress: 0.4 }));
  expect(panel().getByText('Looking for groups…').getAttribute('role')).toBe('status');
  expect(panel().getByRole('progressbar').getAttribute('value')).toBe('0.4');
  await user.click(panel().getByRole('button', { name: 'Stop' }));
  expect(panel().getByRole('alert').textContent).toMatch(/^Stopped/);
  answer();
  expect(panel().queryByRole('alert')).toBeNull();
  expect(panel().queryByRole('progressbar')).toBeNull();
});

test('a fault is told, and the choices stay', () => {
  const { store } = openPanel();
  settle(() => act(store, applyAnswer, 'groups', { status: 'failed', progress: 0 }));
  expect(panel().getByRole('alert').textContent).toMatch(/could not be found/);
  expect(panel().getByRole('slider', { name: 'Size of the groups' })).toBeTruthy();
});

test('where its code did not come that is told instead, and asking again asks', async () => {
  const { store, user } = openPanel();
  settle(() => act(store, applyAnswer, 'groups', { status: 'failed', trouble: 'unreachable' }));
  expect(panel().getByRole('alert').textContent).toMatch(/could not be loaded\. The site cannot be reached/);
  await user.click(panel().getByRole('button', { name: 'Try again' }));
  expect(selectAnswer(store.getState(), 'groups').status).toBe('idle');
});

test('how many groups, and how good the division is, in words with the number', () => {
  const { answer } = openPanel();
  const found = answer();
  const summary = panel().getByText(/^The division is strong/).textContent ?? '';
  expect(summary).toContain(`${found.groups.length} groups.`);
  expect(summary).toContain(`modularity ${found.modularity.toFixed(2)}`);
  expect(groups()).toHaveLength(found.groups.length);
  expect(groups().map(({ textContent }) => textContent)).toContain('Group E: Indonesia · ICCI · PetaBencana.id');
});

test('each quality has a word of its own in both languages', () => {
  for (const say of Object.values(groupMessages)) {
    const words = [0.1, 0.4, 0.6].map((modularity) => say.quality(modularity).split(/[:(]/)[0]);
    expect(new Set(words).size).toBe(3);
    expect(say.quality(0.29).split(/[:(]/)[0]).toBe(words[0]);
    expect(say.quality(0.3).split(/[:(]/)[0]).toBe(words[1]);
    expect(say.quality(0.5).split(/[:(]/)[0]).toBe(words[1]);
    expect(say.quality(0.51).split(/[:(]/)[0]).toBe(words[2]);
  }
});

test('the slider asks for another size and speaks it', async () => {
  const { user, asked } = openPanel();
  const slider = panel().getByRole('slider', { name: 'Size of the groups' });
  expect(slider.getAttribute('aria-valuetext')).toBe('Usual size (resolution 1)');
  fireEvent.change(slider, { target: { value: String(RESOLUTIONS.indexOf(2)) } });
  expect(asked().resolution).toBe(2);
  expect(slider.getAttribute('aria-valuetext')).toBe('Resolution 2');
  await user.click(panel().getByRole('checkbox', { name: 'Draw the groups on the map' }));
  expect(asked().outlines).toBe(false);
});

test('a resolution that the slider does not stop at stands at the nearest step', () => {
  expect(RESOLUTIONS.map(toStep)).toEqual([...RESOLUTIONS.keys()]);
  expect([0.01, 0.95, 1.7, 9].map((resolution) => RESOLUTIONS[toStep(resolution)])).toEqual([0.25, 1, 1.5, 6]);
});

test('members are listed on demand; one selects a member, or all of them, and the panel stays', async () => {
  const { store, user, answer } = openPanel({ panel: 'groups' });
  const { groups: found } = answer();
  const size = found.find(({ key }) => key === 'icci')?.members.length ?? 0;
  const members = panel().getByRole('button', { name: 'Members of group E' });
  expect(members.getAttribute('aria-expanded')).toBe('false');
  await user.click(members);
  const list = within(panel().getByRole('list', { name: 'Members of group E' }));
  expect(list.getAllByRole('button')).toHaveLength(size);
  await user.click(list.getByRole('button', { name: 'PetaBencana.id' }));
  expect(store.getState().session.selection).toEqual(['petabencana-id']);
  await user.click(panel().getByRole('button', { name: `Select all ${size} of group E` }));
  expect(store.getState().session.selection).toHaveLength(size);
  expect(store.getState().session.panel).toBe('groups');
});

test('a group is renamed in its place: Enter keeps, Escape does not, empty is automatic again', async () => {
  const { user, answer, asked } = openPanel();
  answer();
  const rename = () => panel().getByRole('button', { name: 'Rename group E' });
  const field = () => panel().getByRole('textbox', { name: /^Name of group E/ });
  await user.click(rename());
  expect(document.activeElement).toBe(field());
  await user.clear(field());
  await user.type(field(), 'Our delegation{Enter}');
  expect(asked().names).toEqual({ icci: 'Our delegation' });
  expect(panel().getByRole('heading', { name: 'Group E: Our delegation' })).toBeTruthy();
  expect(document.activeElement).toBe(rename());
  await user.click(rename());
  await user.type(field(), ' of three{Escape}');
  expect(asked().names).toEqual({ icci: 'Our delegation' });
  await user.click(rename());
  await user.clear(field());
  await user.keyboard('{Enter}');
  expect(asked().names).toEqual({});
  expect(panel().getByRole('heading', { name: /^Group E: Indonesia/ })).toBeTruthy();
});

test('what holds it together: parts in words, cut nodes with what they hold, ties likewise', async () => {
  const { store, user, answer } = openPanel();
  const found = answer();
  expect(panel().getByText('Everything hangs together.')).toBeTruthy();
  const cutNodes = within(panel().getByRole('list', { name: `${found.cutNodes.length} entries that others hang on` }));
  const [first] = cutNodes.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Would cut off \d+ entries in \d pieces: .+, and \d+ more$/);
  await user.click(panel().getByRole('button', { name: `Show all ${found.cutNodes.length}` }));
  expect(cutNodes.getAllByRole('listitem')).toHaveLength(found.cutNodes.length);
  const ties = within(panel().getByRole('list', { name: /^\d+ ties that hold several entries$/ }));
  const [tie] = ties.getAllByRole('button');
  if (tie) await user.click(tie);
  expect(store.getState().session.edge).toBe('r012');
});

test('a node is switched off, what falls apart is told, and switching it back on restores', async () => {
  const { store, user, answer, asked } = openPanel();
  const before = answer();
  const cut = before.cutNodes[0];
  await user.click(panel().getByRole('button', { name: 'Switch off Sowing the Seeds' }));
  expect(asked().off).toEqual([CENTRE]);
  expect(document.activeElement?.textContent).toBe('What if one were missing?');
  answer();
  const told = new RegExp(`^${cut?.pieces.length} parts instead of 1\\. ${cut?.cutOff} entries are cut off`);
  expect(panel().getByText(told)).toBeTruthy();
  expect(panel().queryByRole('button', { name: 'Switch off Sowing the Seeds' })).toBeNull();
  await user.click(panel().getByRole('button', { name: 'Select what is cut off' }));
  expect(store.getState().session.selection).toHaveLength(cut?.cutOff ?? -1);
  await user.click(panel().getByRole('button', { name: 'Switch Sowing the Seeds back on' }));
  expect(asked().off).toEqual([]);
  expect(answer()).toEqual(before);
});

test('the selected node can be switched off too; all come back at once', async () => {
  const { user, answer, asked } = openPanel({ ...withOff('resonate'), selection: ['icci'] });
  answer();
  await user.click(panel().getByRole('button', { name: 'Switch off the selected: ICCI' }));
  expect(asked().off).toEqual(['resonate', 'icci']);
  expect(panel().queryByRole('button', { name: /^Switch off the selected/ })).toBeNull();
  await user.click(panel().getByRole('button', { name: 'Switch all back on' }));
  expect(asked().off).toEqual([]);
});

test('a node that filters leave out anyway says so', () => {
  const { answer } = openPanel({
    ...withOff('resonate', 'trebor-scholz'),
    filters: { ...NO_FILTERS, kinds: ['person'] },
  });
  answer();
  expect(panel().getAllByText('left out by the filters anyway')).toHaveLength(1);
});

test('while a new answer is on its way nothing is told of what is switched off', () => {
  const { store, answer } = openPanel(withOff(CENTRE));
  answer();
  expect(panel().getByText(/^3 parts instead of 1/)).toBeTruthy();
  settle(() => act(store, applyAnswer, 'groups', { status: 'busy', progress: 0 }));
  expect(panel().queryByText(/^3 parts instead of 1/)).toBeNull();
  expect(panel().getByRole('button', { name: 'Switch Sowing the Seeds back on' })).toBeTruthy();
});

test('nothing shown and nothing tied are said', () => {
  const { answer, unmount } = openPanel({ filters: { ...NO_FILTERS, kinds: ['none-such'] } });
  answer();
  expect(panel().getByText('The filters leave nothing to divide.')).toBeTruthy();
  unmount();
  const themes = openPanel({ filters: { ...NO_FILTERS, kinds: ['venue'] } });
  themes.answer();
  expect(panel().getByText(/None of the entries shown is tied/)).toBeTruthy();
  expect(panel().getByText(/1 entry is tied to no other/)).toBeTruthy();
});

test('the panel speaks Indonesian', () => {
  const { answer } = openPanel({ language: 'id' });
  answer();
  const region = panel('Kelompok');
  expect(region.getByText(/^Pembagiannya kuat: .*0,69/)).toBeTruthy();
  expect(region.getByText('Semuanya menyatu.')).toBeTruthy();
  expect(region.getByRole('heading', { name: /^Kelompok E: Indonesia · ICCI/ })).toBeTruthy();
});

test('a group of themes alone is called by its members and not twice', () => {
  const { store } = openPanel();
  const network = selectNetwork(store.getState());
  const { nodeIndex } = network;
  const index = (id: string) => nodeIndex.get(id) ?? -1;
  const name = { telling: [index('blockchain'), index('gig-economy')], about: [index('blockchain')] };
  expect(toGroupName((node) => tellMapName(network, node, 'en'), name)).toBe('Blockchain · Gig economy');
});

test('the division can be copied as a table, with the names the visitor gave', async () => {
  const { user, answer, store } = openPanel();
  const { groups: found } = answer();
  settle(() => act(store, applyQuestion, 'groups', { names: { [found[0]!.key]: 'The idea, and Asia' } }));
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(panel().getByRole('button', { name: 'Copy as CSV' }));
  const lines = (write.mock.calls[0]?.[0] ?? '').trimEnd().split('\r\n');
  expect(lines[0]).toBe('group,group name,id,name,kind');
  expect(lines).toHaveLength(1 + found.reduce((sum, { members }) => sum + members.length, 0));
  expect(lines[1]).toMatch(/^A,"The idea, and Asia",/);
  expect(lines.some((line) => line.startsWith('E,Indonesia · ICCI · PetaBencana.id,icci,'))).toBe(true);
  expect(await screen.findByText('Copied')).toBeTruthy();
});

test('the panel adds no landmark: its tab panel has the same name', () => {
  openPanel().answer();
  expect(screen.queryByRole('region', { name: 'Groups' })).toBeNull();
});
