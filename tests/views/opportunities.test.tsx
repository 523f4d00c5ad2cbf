// @vitest-environment jsdom
import { cleanup, fireEvent, act as flush, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { INITIAL_PARAMETERS, type OpportunitiesParameters } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applySeeker } from '../../src/store/meeting.ts';
import { applyListScroll } from '../../src/store/meeting-lists.ts';
import { applyPhone } from '../../src/store/preferences.ts';
import { applyAnswer } from '../../src/store/questions.ts';
import { selectEmphasis } from '../../src/store/select-emphasis.ts';
import { applyMark } from '../../src/store/selection.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { applyWalk } from '../../src/views/details/walk.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { takePage } from '../../src/views/print-page.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { catchDownloads, readText } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';

function show(asked: Partial<OpportunitiesParameters> = {}, session: Partial<SessionState> = {}) {
  const opportunities = { ...INITIAL_PARAMETERS.opportunities, ...asked };
  const questions = { ...INITIAL_PARAMETERS, opportunities };
  const view = renderView(<OpportunitiesPanel />, 'seminar', { panel: 'opportunities', questions, ...session });
  flush(() => void answerQuestions(view.store, answerAtOnce));
  const asks = () => view.store.getState().session.questions.opportunities;
  return { ...view, asks };
}

// Whether an element is hidden by a style is costly to ask of each of hundreds, and nothing here is.
const button = (name: string | RegExp, place?: HTMLElement) =>
  (place ? within(place) : screen).getByRole('button', { name, hidden: true });
/** ICCI, which looks for blockchains. */
const ICCI = { actor: 'icci', looksFor: ['blockchain'] };
const row = (name: string) => screen.getByLabelText(name, { selector: 'li' });
const groups = () => [...document.querySelectorAll('section')].filter((part) => part !== beginning());
/** With whom one begins. */
const beginning = () => screen.queryByLabelText(/^To begin with/);
/** What opens an entry. */
const whole = (name: string) => button(`All about meeting ${name}`);
const toRank = (strength = '') => ['strong', 'fair', 'faint'].indexOf(strength);
const names = (place: ParentNode) =>
  [...place.querySelectorAll('ol > li[aria-label]')].map((item) => item.getAttribute('aria-label'));

test('the answer stands in groups by reason, three of each until one asks for more, nobody twice', async () => {
  const { user } = show({ actor: 'icci' });
  expect(groups().length).toBeGreaterThan(2);
  for (const group of groups()) expect(names(group).length).toBeLessThanOrEqual(3);
  // A group whose first is the stronger stands before others.
  const strengths = groups().map((group) => group.querySelector('li')?.textContent?.match(/strong|fair|faint/)?.[0]);
  expect(new Set(strengths).size).toBeGreaterThan(1);
  expect(strengths.map(toRank)).toEqual(strengths.map(toRank).toSorted());
  const long = groups().find(({ textContent }) => /Show \d+ more/.test(textContent))!;
  await user.click(button(/^Show \d+ more$/, long));
  expect(names(long).length).toBeGreaterThan(3);
  for (const more of screen.getAllByRole('button', { name: /^Show \d+ more$/, hidden: true })) await user.click(more);
  const all = names(document);
  expect(new Set(all).size).toBe(all.length);
});

test('a group that is ordered by its plain index says so above its names, and in the method', () => {
  show({ actor: 'icci' });
  const noteOf = (group: string) =>
    screen.getByRole('heading', { name: group, hidden: true }).nextElementSibling?.textContent;
  expect(noteOf('Close by')).toMatch(/both were in\.$/);
  expect(noteOf('The same cause')).toBe('The most themes in common first.');
  expect(noteOf('Opens doors')).toBe(
    'Reaches many to whom ICCI has no tie. Who has the most neighbours first, whoever they are.',
  );
  const orders = [...document.querySelectorAll('tbody tr')].map((line) => line.lastElementChild?.textContent);
  expect(orders.map((order) => order?.split(';')[0]).toSorted()).toEqual([
    'own measure',
    ...['plain index', 'plain index', 'plain index'],
  ]);
});

test('whom a link has gone to is in sight, however far down the group', () => {
  show({ ...ICCI, met: 'resonate' });
  expect(row('Resonate').querySelector('[aria-current]')).not.toBeNull();
});

test('whoever is asked for by name and comes with what they founded leads to that', async () => {
  const { user, asks } = show({ actor: 'icci', met: 'felix-weth' });
  const note = screen.getByText(/Felix Weth stands in this list with/);
  expect(note.nextElementSibling?.textContent).toMatch(
    /Let ICCI’s own Novita Puspasari or Aef Setiawan write to Felix Weth: Fairmondo was at “Sowing the Seeds” too, but no source says that Felix Weth was there\. Or ask PCC Hong Kong \(fair\), which held it\./,
  );
  await user.click(button('Fairmondo', note));
  expect(asks().met).toBe('fairmondo');
  expect(row('Fairmondo').querySelector('[aria-current]')).not.toBeNull();
});

test('whoever was where one was only by what a check questions is told so, and a theme that a session lends as lent', () => {
  show({ actor: 'icci' });
  expect(row('Simel Esim').textContent).toContain(
    'The source has Simel Esim at “Sowing the Seeds” too; its check says: “By video, according to a public source”. The map names nobody who could introduce you.',
  );
  cleanup();
  show({ actor: 'nashin-mahtani' });
  expect(row('Ali Ercan Özgür').textContent).toContain(
    'Theme in common: Start-up platforms, lent by the session “Closing roundtable”.',
  );
});

test('a row says how much speaks for it and why, whom to write to and who can introduce; no points', () => {
  show(ICCI);
  const musicoin = row('Musicoin');
  expect(musicoin.textContent).toContain('strong');
  expect(musicoin.textContent).toContain('Deals with Blockchain, which ICCI looks for.');
  expect(musicoin.textContent).toContain('Write to Isaac Mao, who founded Musicoin');
  const helpers = within(musicoin).getByLabelText('Could be asked');
  // Who was only invited was met by nobody, but whoever held the event knows them.
  expect(helpers.children).toHaveLength(1);
  expect(helpers.textContent).toContain(
    'PCC Hong Kong (faint) organises “Sowing the Seeds”, of which ICCI was part and where Isaac Mao (“Blockchain co-op founders”) is listed.',
  );
  // Of the body nobody has an entry: its record names people, and one of them is on the map.
  expect(helpers.textContent).toContain('Of these on the map: Trebor Scholz');
  expect(musicoin.textContent).toContain('You may simply write directly.');
  expect(musicoin.textContent).toContain('The map names nobody else');
  expect(musicoin.textContent).not.toContain('ICCI’s own');
  const own =
    'ICCI’s own Novita Puspasari and Aef Setiawan were at “Sowing the Seeds” too. Write directly and say so, or ask somebody below.';
  expect(row('Trebor Scholz').textContent).toContain(
    `${own}Could be askedPCC Hong Kong (fair) organises “Sowing the Seeds”`,
  );
  expect(document.body.textContent).not.toMatch(/points/);
});

test('a closed row says through whom and how they know both, else directly, who of one’s own was there and who else can be asked', () => {
  show({ actor: 'icci' });
  for (const more of screen.getAllByRole('button', { name: /^Show \d+ more$/, hidden: true })) fireEvent.click(more);
  const wayIn = (item: Element) => item.querySelector('div > p + p')?.textContent;
  const wayOf = (name: string) => wayIn(row(name));
  expect(wayOf('Albert Lui')).toBe(
    'Ask Nashin Mahtani (fair): was in “Closing roundtable” with Albert Lui; is from Indonesia, as ICCI is (inferred). Or let ICCI’s own Novita Puspasari or Aef Setiawan write: both sides were at “Sowing the Seeds”.',
  );
  // At the body that was in a session with it nobody has an entry, but its record names its chair; at the other nobody.
  expect(wayOf('SEWA Cooperative Federation')).toMatch(/^Ask Digi Coop \(through Henri Kasyfi Soemartono\) \(fair\)/);
  expect(wayOf('Alliance of Taiwan Foodbanks')).not.toContain('Smangus');
  expect(wayOf('Trebor Scholz')).toBe(
    'Let ICCI’s own Novita Puspasari or Aef Setiawan write: both sides were at “Sowing the Seeds”. Or ask PCC Hong Kong (fair), which held it.',
  );
  expect(wayOf('Fairmondo')).toMatch(/^Let ICCI’s own .* write to Felix Weth:/);
  expect(wayOf('Nashin Mahtani')).toBe(
    'Let ICCI’s own Novita Puspasari or Aef Setiawan write: both sides were at “Sowing the Seeds”. Nashin Mahtani could then introduce ICCI to Albert Lui, Ali Ercan Özgür, and Jessamine Pacis.',
  );
  // Nobody is told to ask themselves, and whoever is nearer is named wherever there is somebody.
  expect(screen.queryByRole('button', { name: /^Ask (?:Novita|Aef)/, hidden: true })).toBeNull();
  const firsts = groups().map((group) => group.querySelector('li')?.querySelector('div > p + p')?.textContent ?? '');
  expect(new Set(firsts.map((way) => way.match(/[Aa]sk ([\p{L} ]+) \(/u)?.[1])).size).toBeGreaterThan(2);
  const ways = [...document.querySelectorAll('ol > li[aria-label]')].map(wayIn);
  expect(ways.length).toBeGreaterThan(25);
  for (const way of ways) expect(way).toMatch(/^(Ask (?!PCC)|Let ICCI’s own |Write directly)/);
});

test('to somebody described a row offers who is of their place and was there, and says what is inferred', () => {
  show({ described: { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] } });
  expect(row('Alliance of Taiwan Foodbanks').textContent).toContain(
    'Write directly. Or first ask ICCI (through Novita Puspasari), of Indonesia as you are (inferred) and at “Sowing the Seeds” too.',
  );
});

test('to somebody described nobody introduces who has nothing in common with them, and a theme of theirs that nobody has is told', () => {
  show({ described: { themes: ['blockchain', 'gig-economy'], places: [], kinds: [] } });
  expect(row('Musicoin').textContent).toContain(
    'Write directly to Isaac Mao. The map names nobody who could introduce you.',
  );
  expect(screen.getByText('Nobody to meet here deals with “Gig economy”.')).toBeTruthy();
  expect(screen.queryByText(/organised “Sowing the Seeds”/)).toBeNull();
});

test('where there is one alone to meet, that one is written to first, and their letter is a press away', async () => {
  const { user, store } = show({ described: { themes: ['food-security'], places: [], kinds: [] } });
  expect(beginning()).toBeNull();
  const note = screen.getByText(/^Nobody here has a tie to you/);
  expect(note.parentElement?.textContent).toContain('so write first to Alliance of Taiwan Foodbanks');
  await user.click(button('Write to Alliance of Taiwan Foodbanks'));
  expect(store.getState().session.questions.opportunities.met).toBe('alliance-of-taiwan-foodbanks');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toMatch(/^Hello Alliance of Taiwan Foodbanks,/);
});

test('where somebody introduces, or is asked for by name, nobody is called the first to write to', () => {
  show({ described: { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] } });
  expect(screen.queryByText(/^Nobody here has a tie to you/)).toBeNull();
});

test('what is not sure is called so, and a record that was corrected is told', async () => {
  const { user, store } = show({ actor: 'icci' });
  const geddup = row('Geddup');
  expect(geddup.textContent).toContain(
    'Rohan Clarke, who founded Geddup (as the source has it; its record has a remark)',
  );
  expect(geddup.textContent).toContain('ICCI’s own Novita Puspasari and Aef Setiawan');
  await user.click(button('The record of Geddup was corrected: see Details', geddup));
  expect(store.getState().session).toMatchObject({ panel: 'details', selection: ['geddup'] });
});

test('whoever is on the map is found by name, whoever is not says a theme, a place and a kind', async () => {
  const { user, asks } = show();
  expect(groups()).toHaveLength(0);
  const box = screen.getByRole('combobox', { name: 'For whom?' });
  const say = async (words: string) => {
    await user.type(box, words);
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
  };
  await say('food sec');
  await say('indonesia');
  await say('co-op');
  expect(asks()).toMatchObject({
    actor: null,
    described: { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] },
  });
  expect(names(document).length).toBeGreaterThan(3);
  expect(row('Digi Coop').textContent).toContain('Place in common: Indonesia.');
  // Row, answer and letter name the one whom its record names.
  expect(row('Digi Coop').textContent).toContain('Write directly to Henri Kasyfi Soemartono');
  expect(row('Digi Coop').textContent).toContain('Write to Henri Kasyfi Soemartono, who has no entry: see Details');
  expect(row('Digi Coop').textContent).not.toContain('Nobody to write to has an entry');
  expect(names(groups()[0]!)[0]).toBe('Alliance of Taiwan Foodbanks');
  await user.click(button('Write a message about Digi Coop'));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toContain(
    'I work on food security, in Indonesia, at [name of your co-op, platform or project].',
  );
  // The record names its chair.
  const person = screen.getByLabelText<HTMLInputElement>('Name of the person, if you know it');
  expect(person.value).toBe('Henri Kasyfi Soemartono');
  await user.clear(person);
  await user.type(person, 'Henri');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toMatch(/^Hello Henri,\n/);
  await user.click(button('Take back: Indonesia'));
  expect(asks().described?.places).toEqual([]);
  await say('musicoin');
  expect(asks()).toMatchObject({ actor: 'musicoin', described: null });
});

test('what one is may be said in one go, and what means nothing here is named', async () => {
  const { user, asks } = show();
  const box = screen.getByRole('combobox', { name: 'For whom?' });
  await user.type(box, 'food security, Indonesia; a co-op, xyzzy');
  await screen.findAllByRole('option');
  await user.keyboard('{Enter}');
  expect(asks().described).toEqual({ themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] });
  expect(screen.getAllByText('Nothing here is called “xyzzy”.').length).toBeGreaterThan(0);
});

test('a phrase of which only a kind is understood says which word is not', async () => {
  const { user, asks } = show();
  const box = screen.getByRole('combobox', { name: 'For whom?' });
  await user.type(box, 'koperasi sopir');
  await screen.findAllByRole('option');
  expect(screen.getAllByText('Nothing here is called “sopir”.').length).toBeGreaterThan(0);
  await user.keyboard('{Enter}');
  expect(asks().described?.kinds).toEqual(['coop_platform']);
  expect(screen.getAllByText('Nothing here is called “sopir”.').length).toBeGreaterThan(0);
});

test('a phrase says several things in one go', async () => {
  const { user, asks } = show();
  const box = screen.getByRole('combobox', { name: 'For whom?' });
  await user.type(box, 'food security co-op in Indonesia');
  const [all] = await screen.findAllByRole('option');
  expect(all?.firstElementChild?.textContent).toBe('');
  await user.keyboard('{Enter}');
  expect(asks().described).toEqual({ themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] });
});

test('what its record says it wants is offered first, and a wish that nobody answers says so', async () => {
  const { user, asks } = show({ actor: 'icci' });
  await user.click(screen.getByRole('combobox', { name: 'What does ICCI look for?', hidden: true }));
  const offered = screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent.trim());
  expect(offered.slice(0, 3).sort()).toEqual([
    'Building a network',
    'Mapping key actors',
    'Opportunities to collaborate',
  ]);
  await user.click(screen.getByRole('option', { name: 'Mapping key actors', hidden: true }));
  expect(asks().looksFor).toEqual(['key-actor-mapping']);
  expect(screen.getByText('Of what is looked for, nobody on this map offers “Mapping key actors”.')).toBeTruthy();
});

test('the organisation with most delegates is a press away, and so is who is selected, when they can be met', async () => {
  const { user, store, asks } = show();
  flush(() => act(store, applyMark, 'blockchain'));
  expect(screen.queryByText('For Blockchain')).toBeNull();
  flush(() => act(store, applyMark, 'musicoin'));
  expect(button('For Musicoin')).toBeTruthy();
  await user.click(button('For ICCI'));
  expect(asks().actor).toBe('icci');
  // Another press takes nothing back; no list lies over the answer, neither then nor when the choice is taken back.
  const chip = button(/^Take back: Indonesian Consortium/);
  await vi.waitFor(() => expect(document.activeElement).toBe(beginning()!.querySelector('h3')));
  expect(screen.queryByRole('listbox', { hidden: true })).toBeNull();
  await user.click(chip);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'For whom?' }));
  expect(screen.queryByRole('listbox', { hidden: true })).toBeNull();
});

test('who looks for a theme learns from those who deal with it', async () => {
  const { user, asks } = show({ actor: 'icci' });
  const box = screen.getByRole('combobox', { name: 'What does ICCI look for?' });
  await user.type(box, 'blockch');
  await screen.findAllByRole('option');
  await user.keyboard('{Enter}');
  expect(asks().looksFor).toEqual(['blockchain']);
  const learn = groups().find((group) => group.textContent?.startsWith('To learn from'));
  expect(learn?.textContent).toContain('Deals with Blockchain, which ICCI looks for.');
});

test('who signs as one of those who were there is not sent to themselves, and is told that they were', () => {
  show({ actor: 'icci' });
  fireEvent.click(whole('Eum Hyungsik'));
  fireEvent.click(button('Write a message about Eum Hyungsik'));
  fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'novita puspasari' } });
  expect(row('Eum Hyungsik').textContent).toContain('You were at “Sowing the Seeds” too, with Aef Setiawan.');
  expect(row('Trebor Scholz').textContent).toContain(
    'Write directly. You were at “Sowing the Seeds” too, with Aef Setiawan.',
  );
  expect(screen.getByRole('option', { name: 'Aef Setiawan, your own colleague', hidden: true })).toBeTruthy();
  expect(document.body.textContent).not.toContain('ICCI’s own');
});

test('an opened row names who may know them, and how sure that is', () => {
  show({ actor: 'icci' });
  const list = within(row('Digi Coop')).getByLabelText('May know them, by what is not certain');
  expect(list.textContent).toBe(
    'Eum Hyungsik was in “Showcase 2: Asia” with Digi Coop (according to the source, uncertain).',
  );
  expect(within(row('Trebor Scholz')).queryByLabelText('May know them, by what is not certain')).toBeNull();
});

test('whom its record aims at is told by the relation’s own words, and the name opens its details', async () => {
  const { user, store } = show({ actor: 'icci' });
  const told = screen.getByText(/^Whom ICCI sets out to reach/);
  expect(told.textContent).toBe(
    'Whom ICCI sets out to reach, by its record (“aims to inform”): International platform co-op consortium',
  );
  await user.click(within(told).getByRole('button', { hidden: true }));
  expect(store.getState().session.selection).toEqual(['international-platform-coop-consortium']);
  expect(applyWalk(store.getState(), null).session.panel).toBe('opportunities');
});

test('a press on a name opens its details, and one comes back to the list as it was left', async () => {
  const { user, store, unmount } = show(ICCI);
  fireEvent.click(whole('Musicoin'));
  fireEvent.click(button('Write a message about Musicoin'));
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'ICCI & more' } });
  flush(() => act(store, applyListScroll, 240));
  await user.click(within(row('Musicoin')).getByTitle('Open the details of Musicoin'));
  const state = store.getState();
  expect(state.session).toMatchObject({ panel: 'details', selection: ['musicoin'] });
  // What closes the details leads back.
  expect(applyWalk(state, null).session.panel).toBe('opportunities');
  unmount();
  render(
    <div style={{ overflowY: 'auto' }}>
      <AppContext value={store}>
        <OpportunitiesPanel />
      </AppContext>
    </div>,
  );
  expect(whole('Musicoin').getAttribute('aria-expanded')).toBe('true');
  expect((screen.getByLabelText('Subject') as HTMLInputElement).value).toMatch(/ & more$/);
  expect(row('Musicoin').closest<HTMLElement>('[style]')!.scrollTop).toBe(240);
});

test('on a phone the first three answers come into sight, the first of them in any case', () => {
  const seen: unknown[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push(this);
  };
  const { store } = show();
  flush(() => act(store, applyPhone, true));
  flush(() => act(store, applySeeker, 'icci'));
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  const steps = within(beginning()!).getAllByRole('listitem', { hidden: true });
  expect(steps).toHaveLength(3);
  expect(seen).toEqual([...steps.toReversed(), beginning()!.querySelector('h3')]);
  // Whoever asks is a chip; the field comes back when it goes.
  expect(screen.queryByLabelText('For whom?')).toBeNull();
  flush(() => act(store, applySeeker, null));
  expect(screen.getByLabelText('For whom?')).toBeTruthy();
});

test('the way to somebody is drawn by what is firm, through nobody who was only there', async () => {
  const { user, store, asks } = show(ICCI);
  await user.click(button('Show the way to Musicoin on the map', row('Musicoin')));
  expect(asks().met).toBe('musicoin');
  const state = store.getState();
  expect(state.session).toMatchObject({ selection: ['musicoin'], panel: 'opportunities' });
  const { nodeIndex } = selectNetwork(state);
  const { trail } = selectEmphasis(state) ?? {};
  expect(trail?.nodes[0]).toBe(nodeIndex.get('icci'));
  expect(trail?.nodes).not.toContain(nodeIndex.get('peter-harris'));
  expect(trail?.nodes.at(-1)).toBe(nodeIndex.get('musicoin'));
  // The steps are numbered from who asks on, each tie once, and each leads to the next node of the way.
  const { source, target } = selectNetwork(state);
  expect(new Set(trail?.edges).size).toBe(trail?.edges.length);
  expect(trail?.edges).toHaveLength((trail?.nodes.length ?? 0) - 1);
  trail?.edges.forEach((edge, step) => {
    expect([source[edge], target[edge]]).toContain(trail.nodes[step + 1]);
  });
  flush(() => act(store, applyMark, null));
  expect(selectEmphasis(store.getState())).toBeNull();
});

test('the way lights who would be asked first, and whoever the letter asks instead', async () => {
  const { user, store } = show({ actor: 'icci' });
  const litOnTheWay = () => {
    const { trail } = selectEmphasis(store.getState()) ?? {};
    return trail?.nodes.map((node) => selectNetwork(store.getState()).nodes[node]?.id) ?? [];
  };
  const nashin = row('Nashin Mahtani');
  await user.click(button('Show the way to Nashin Mahtani on the map', nashin));
  expect(litOnTheWay()).toEqual([
    'icci',
    'novita-puspasari',
    'sowing-the-seeds-2018',
    's4-roundtable-founders',
    'nashin-mahtani',
  ]);
  // The letter is a press away, and the one to a colleague is in its list.
  await user.click(button('Write a message about Nashin Mahtani', nashin));
  await user.selectOptions(screen.getByLabelText('To', { selector: 'select' }), 'Novita Puspasari, your own colleague');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toMatch(
    /^Hello Novita Puspasari,[\s\S]+Did you speak with each other\?/,
  );
  await user.click(button('Write a message about Nashin Mahtani', nashin));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toMatch(/^Hello Nashin Mahtani,/);
  await user.click(button('Show the way to Nashin Mahtani on the map', nashin));
  expect(litOnTheWay()).toEqual([]);
  // Who truly knows them and can be reached is on the way, and is asked.
  await user.click(button(/^Show \d+ more$/, nashin.closest('section')!));
  await user.click(button('Show the way to Albert Lui on the map', row('Albert Lui')));
  expect(litOnTheWay()).toContain('nashin-mahtani');
  await user.click(button('Ask Nashin Mahtani to introduce you to Albert Lui', row('Albert Lui')));
  const { value } = within(row('Albert Lui')).getByLabelText<HTMLTextAreaElement>('Text');
  expect(value).toContain('We turn to you since you were in “Closing roundtable” with Albert Lui');
  expect(value).toContain('from Indonesia, as we are');
});

test('the ties behind it show what they rest on', async () => {
  const { user, store } = show(ICCI);
  await user.click(button('Isaac Mao founded Musicoin', row('Musicoin')));
  expect(store.getState().session).toMatchObject({ panel: 'details', edge: expect.any(String) });
});

test('above all stand a few to begin with, each with why, through whom, and the letter', async () => {
  show({ actor: 'icci' });
  const steps = within(beginning()!).getAllByRole('listitem', { hidden: true });
  expect(steps.map(({ textContent }) => textContent?.split(' Write to ')[0])).toEqual([
    expect.stringMatching(
      /^Eum Hyungsik \(ICA\): Comments on platform cooperativism, which “Sowing the Seeds” was about: only 2 others here deal with it directly\.[\s\S]* Through PCC Hong Kong: organises “Sowing the Seeds”/,
    ),
    expect.stringMatching(
      /^Nashin Mahtani[^:]*: Is from Indonesia, as ICCI is and only one other here[\s\S]* Let ICCI’s own Novita Puspasari or Aef Setiawan write/,
    ),
    expect.stringMatching(/^Trebor Scholz \(The New School\): Popularised platform cooperativism/),
  ]);
  expect(document.getElementById(FOCUS_TARGETS.answer)?.textContent).toMatch(/^To begin with/);
  fireEvent.click(button('Write to PCC Hong Kong', steps[0]));
  const letter = within(row('Eum Hyungsik')).getByRole('group', { name: 'A message about Eum Hyungsik' });
  await waitFor(() => expect(document.activeElement).toBe(letter));
  const { value } = within(letter).getByLabelText<HTMLTextAreaElement>('Text');
  expect(value).toMatch(/^Hello Platform Cooperativism Consortium Hong Kong,\n/);
  expect(value).toContain('put us in touch with Eum Hyungsik');
  // From the letter, far down the list, there is a way back to where it was opened.
  fireEvent.click(within(letter).getByRole('button', { name: 'Back to the beginning of the list', hidden: true }));
  await waitFor(() => expect(document.activeElement).toBe(button('Write to PCC Hong Kong', steps[0])));
  // Whoever is dismissed is no beginning any more.
  fireEvent.click(within(row('Eum Hyungsik')).getByRole('button', { name: /^Dismiss/, hidden: true }));
  expect(within(beginning()!).queryByText('Eum Hyungsik')).toBeNull();
});

test('who is the way in from outside to most of them is told once, with how many, and written to at once', async () => {
  // Of all whom he has a reason to meet one is left, which is no list to begin with.
  show({ actor: 'trebor-scholz', dismissed: ['trebor-scholz~eum-hyungsik', 'trebor-scholz~simel-esim'] });
  expect(beginning()?.textContent).toBeUndefined();
  const told = screen.getByText(/can ask for several/).textContent ?? '';
  const [, count = '', all = ''] =
    /^PCC Hong Kong organised “Sowing the Seeds”, with (\d+) of these (\d+) there or on its list/.exec(told) ?? [];
  expect(Number(count) * 2).toBeGreaterThan(Number(all));
  fireEvent.click(button('Write to PCC Hong Kong'));
  expect(whole('PCC Hong Kong').getAttribute('aria-expanded')).toBe('true');
  const letter = within(row('PCC Hong Kong')).getByRole('group', { name: /^A message about Platform/ });
  await waitFor(() => expect(document.activeElement).toBe(letter));
  // It asks for what was promised: for those of the list whom one wants to meet most.
  const { value } = within(letter).getByLabelText<HTMLTextAreaElement>('Text');
  const names = /put me in touch with (.+?)(?:, with whom|\?)/.exec(value)?.[1]?.split(' and ') ?? [];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(row(name)).toBeTruthy();
});

test('a message is there in both languages, to who introduces and to whom it is about, and can be changed', async () => {
  const { user } = show(ICCI);
  await user.click(whole('Musicoin'));
  await user.click(button('Write a message about Musicoin'));
  const letter = screen.getByRole('group', { name: 'A message about Musicoin' });
  const text = () => (within(letter).getByLabelText('Text') as HTMLTextAreaElement).value;
  const link = () => new URL((within(letter).getByText('Open in mail') as HTMLAnchorElement).href);
  // Whoever was only where one of both was is not asked first.
  expect(text()).toMatch(/^Hello Isaac Mao,\n/);
  await user.click(
    within(letter).getByRole('button', { name: 'Platform Cooperativism Consortium Hong Kong, to introduce you' }),
  );
  expect(text()).toMatch(/^Hello Platform Cooperativism Consortium Hong Kong,\n/);
  expect(text()).toContain('that you held that event, where Isaac Mao is listed and we were.');
  expect(text()).not.toContain('The map does not say whether you know each other.');
  expect(within(letter).getByText('The map does not say which language they read.')).toBeTruthy();
  await user.click(within(letter).getByRole('button', { name: 'Indonesian' }));
  expect(text()).toMatch(/^Yth\. Konsorsium/);
  await user.click(within(letter).getByRole('button', { name: 'Isaac Mao, directly' }));
  await user.click(within(letter).getByRole('button', { name: 'English' }));
  expect(text()).toMatch(/^Hello Isaac Mao,\n/);
  expect(text()).toContain('Since you founded Musicoin, we turn to you.');
  // Of a body its own people are offered to sign.
  const signAs = within(letter).getByRole('group', { name: 'Sign as' });
  await user.click(within(signAs).getByRole('button', { name: 'Aef Setiawan' }));
  expect(text()).toContain('My name is Aef Setiawan, of ICCI');
  await user.clear(within(letter).getByLabelText('Your name'));
  const told = async () => {
    await user.click(within(letter).getByRole('button', { name: 'Copy' }));
    return within(letter).getByRole('status').textContent;
  };
  expect(await told()).toBe('Copied: what stands in [brackets] is yours to fill in.');
  // What is said once stands in every letter that was not changed by hand.
  await user.type(within(letter).getByLabelText('Your name'), 'Rara');
  await user.type(within(letter).getByLabelText('What you would like to talk about'), 'a visit');
  expect(text()).toMatch(/about a visit[.?][\s\S]*\nRara\n/);
  expect(await told()).toBe('Copied.');
  await user.click(
    within(letter).getByRole('button', { name: 'Platform Cooperativism Consortium Hong Kong, to introduce you' }),
  );
  expect(text()).toMatch(/about a visit[.?][\s\S]*\nRara\n/);
  await user.click(within(letter).getByRole('button', { name: 'Isaac Mao, directly' }));
  await user.type(within(letter).getByLabelText('Subject'), ' &{Enter}more');
  expect(link().protocol).toBe('mailto:');
  expect([...link().searchParams.keys()]).toEqual(['subject', 'body']);
  expect(link().searchParams.get('subject')).toBe('ICCI and Musicoin & more');
  expect(link().searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(text());
  await user.click(button('Write it anew'));
  expect(within(letter).getByLabelText<HTMLTextAreaElement>('Subject').value).toBe('ICCI and Musicoin');
});

test('Escape shuts a message, which is there as it was when it opens again', async () => {
  const { user } = show(ICCI);
  await user.click(whole('Musicoin'));
  const write = button('Write a message about Musicoin');
  await user.click(write);
  const letter = screen.getByRole('group', { name: 'A message about Musicoin' });
  await vi.waitFor(() => expect(document.activeElement).toBe(letter));
  await user.type(within(letter).getByLabelText('Subject'), ' & more');
  await user.keyboard('{Escape}');
  expect(write.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(write);
  expect(screen.queryByRole('group', { name: 'A message about Musicoin' })).toBeNull();
  await user.click(write);
  expect((screen.getByLabelText('Subject') as HTMLInputElement).value).toMatch(/ & more$/);
  // After the message the entry shuts, and where one is goes on at what opens it.
  await user.click(write);
  await user.keyboard('{Escape}');
  expect(whole('Musicoin').getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(whole('Musicoin'));
});

test('who is kept stands on the shortlist, whoever is asked for, and is taken off again', async () => {
  const { user, asks } = show(ICCI);
  const keep = button('Keep Musicoin on the shortlist');
  await user.click(keep);
  expect(keep.getAttribute('aria-pressed')).toBe('true');
  expect(asks().kept).toEqual(['icci~musicoin']);
  await user.click(button(/^Take back: Indonesian Consortium/));
  await user.click(button('For ICCI'));
  expect(screen.getByLabelText('Shortlist').textContent).toContain('Musicoin');
  await user.click(button('Take Musicoin off the shortlist'));
  expect(asks().kept).toEqual([]);
  expect(screen.queryByLabelText('Shortlist')).toBeNull();
});

test('who is dismissed goes, the keyboard goes on at the next, and they come back', async () => {
  const { user, asks } = show({ actor: 'icci' });
  const group = () => groups().find(({ textContent }) => /Show \d+ more/.test(textContent))!;
  const [first, second] = names(group());
  await user.click(button(`Dismiss ${first}`));
  expect(asks().dismissed).toHaveLength(1);
  expect(names(group())[0]).toBe(second);
  await vi.waitFor(() => expect(document.activeElement).toBe(whole(second!)));
  await user.click(button('Show again'));
  expect(names(group())[0]).toBe(first);
});

test('the shortlist leaves as CSV, as Markdown and as a page; without one, the whole list does', async () => {
  const saved = catchDownloads();
  const { user } = show(ICCI);
  await user.click(button('CSV'));
  await user.click(button('Keep Musicoin on the shortlist'));
  await user.click(button('CSV'));
  await user.click(button('Markdown'));
  const texts = await Promise.all(saved.map(({ content }) => readText(content)));
  expect(saved.map(({ name }) => name)).toEqual([
    'sowing-the-seeds_shortlist.csv',
    'sowing-the-seeds_shortlist.csv',
    'sowing-the-seeds_shortlist.md',
  ]);
  expect(texts[0]?.trim().split('\n').length).toBeGreaterThan(10);
  expect(texts[1]?.trim().split('\n')).toHaveLength(2);
  expect(texts[1]).toContain('Isaac Mao (Isaac Mao founded Musicoin)');
  expect(texts[2]).toContain('## 1. Musicoin\n\n- for: Indonesian Consortium for Cooperatives Innovation\n');
  // What the screen says of who was there, and of whom nothing says so, leaves with it.
  const rowOf = (name: string) => texts[0]?.split('\n').find((line) => line.startsWith(name)) ?? '';
  expect(rowOf('Fairmondo')).toContain('too, but no source says that Felix Weth was there.');
  expect(rowOf('Simel Esim')).toContain('“By video, according to a public source”');
  const pages: string[] = [];
  vi.stubGlobal('print', () => pages.push(takePage()?.textContent ?? ''));
  await user.click(button('Print'));
  vi.unstubAllGlobals();
  expect(pages[0]).toContain('1. Musicoin');
  expect(takePage()).toBeNull();
});

test('an older link that asks for nobody shows its shortlist, and asks for whoever kept it', async () => {
  const { user, asks } = show({ kept: ['icci~musicoin'] });
  expect(screen.getByLabelText('Shortlist').textContent).toContain('Musicoin');
  await user.click(button(/^for Indonesian Consortium/));
  expect(asks().actor).toBe('icci');
});

test('an actor that the filters leave out is named, and nothing is claimed of it', () => {
  show({ actor: 'icci' }, { filters: { ...NO_FILTERS, kinds: ['person'] } });
  expect(screen.getByText(/is left out by the filters, so nothing can be said of it/)).toBeTruthy();
});

test('it can be stopped, and says when it failed', async () => {
  const { user, store } = renderView(<OpportunitiesPanel />, 'seminar', {
    panel: 'opportunities',
    questions: { ...INITIAL_PARAMETERS, opportunities: { ...INITIAL_PARAMETERS.opportunities, actor: 'icci' } },
  });
  flush(() => act(store, applyAnswer, 'opportunities', { status: 'busy', progress: 0.4 }));
  await user.click(button('Stop'));
  expect(screen.getByText(/^Stopped\./)).toBeTruthy();
  flush(() => act(store, applyAnswer, 'opportunities', { status: 'failed' }));
  expect(screen.getByRole('alert').textContent).toMatch(/could not be found out/);
});

test('it speaks Indonesian, of people and of kinds', () => {
  show({ described: { themes: [], places: ['indonesia'], kinds: ['coop_platform'] } }, { language: 'id' });
  expect(screen.getByRole('heading', { name: 'Siapa yang perlu ditemui' })).toBeTruthy();
  expect(row('Digi Coop').textContent).toContain('Tempat yang sama: Indonesia. Jenisnya sama: Koperasi, platform');
});
