// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act as flush } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { App } from '../../src/app/App.tsx';
import { HelpDialog } from '../../src/app/help/HelpDialog.tsx';
import { LANGUAGES, type Language } from '../../src/dataset/language.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyDialog } from '../../src/store/preferences.ts';
import { PANELS, type PanelName, type SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { ActorsPanel } from '../../src/views/actors/ActorsPanel.tsx';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { EditionsPanel } from '../../src/views/editions/EditionsPanel.tsx';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { GroupsPanel } from '../../src/views/groups/GroupsPanel.tsx';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { PathsPanel } from '../../src/views/paths/PathsPanel.tsx';
import { ProgrammePanel } from '../../src/views/programme/ProgrammePanel.tsx';
import { buildData } from '../../src/views/share/build-data.ts';
import { buildPicture } from '../../src/views/share/build-picture.ts';
import { FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { toSnapshot, toView } from '../../src/views/share/view.ts';
import { ShareDialog } from '../../src/views/share-link/ShareDialog.tsx';
import { TableView } from '../../src/views/table/TableView.tsx';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stateOf } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

const FILE = 'tests/fixtures/valid/street.json';
const text = readFileSync(FILE, 'utf8');
const parsed = parseDataset(text, FILE);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
const street = parsed.value;

/** Words of the one network that the site ships, which no other is spoken of in. */
const SHIPPED =
  /seminar|\bco-?ops?\b|koperasi|platform|\barticle|artikel|countr|\bnegara\b|two days|dua hari|of the source|by the source|dinyatakan sumber|paragra[pf]/i;
/** What stands there where nothing should: values that nobody gave, and signs with nothing behind them. */
const NOTHING =
  /undefined|\bnull\b|\bNaN\b|\[object|¶(?!\d)|day not stated|hari tidak disebut|certainty|kepastian|\binferred\b|disimpulkan/i;

beforeEach(stubPage);

/** All that is said on the page: what is read, and what is only heard. */
function listSaid(): string[] {
  const elements = [...document.body.querySelectorAll('*')];
  const heard = elements.flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const read: string[] = [];
  while (walker.nextNode()) read.push(walker.currentNode.textContent ?? '');
  return [...heard, ...read].filter((words) => words.trim() !== '');
}

/** Sections, lists and headings that hold no word. */
const listEmpty = () =>
  [...document.body.querySelectorAll('section, details, summary, h2, h3, h4, p, ul, ol, dl, dt, dd, li, nav, legend')]
    .filter((element) => element.textContent?.trim() === '' && !element.closest('[aria-live], [role=status]'))
    .map((element) => element.outerHTML.slice(0, 120));

const PANEL_VIEWS: Readonly<Record<PanelName, () => React.ReactNode>> = {
  details: () => <DetailsPanel />,
  actors: () => <ActorsPanel />,
  paths: () => <PathsPanel />,
  groups: () => <GroupsPanel />,
  opportunities: () => <OpportunitiesPanel />,
  programme: () => <ProgrammePanel />,
  editions: () => <EditionsPanel />,
};

const questions = {
  ...INITIAL_PARAMETERS,
  paths: { ...INITIAL_PARAMETERS.paths, from: 'davi', to: 'cabra' },
  opportunities: { ...INITIAL_PARAMETERS.opportunities, actor: 'rosa' },
};
const chosen: readonly [string, Partial<SessionState>][] = [
  ['nothing', {}],
  ['a person', { selection: ['rosa'] }],
  ['a group', { selection: ['horta'] }],
  ['two', { selection: ['rosa', 'caio'] }],
  ['a tie', { edge: 't1' }],
  ['a tie without direction', { edge: 't9' }],
];
const views: readonly [string, React.ReactNode, Partial<SessionState>][] = [
  ...PANELS.map((panel) => [panel, PANEL_VIEWS[panel](), { panel, questions }] as const),
  ...chosen.map(([what, session]) => [`details of ${what}`, <DetailsPanel key={what} />, session] as const),
  ['the filters', <FiltersPanel key="filters" />, {}],
  ['the outline', <OutlineView key="outline" />, { view: 'outline' }],
  ['the table', <TableView key="table" />, { view: 'table' }],
  ['the whole page', <App key="app" />, {}],
].map(([name, view, session]) => [name, view, session] as [string, React.ReactNode, Partial<SessionState>]);
const cases = LANGUAGES.flatMap((language) => views.map((view) => [language, ...view] as const));

test.each(cases)('%s: %s speaks of this network and of no other', async (language, _, view, session) => {
  const { store, user } = renderView(view, street, { language, ...session });
  flush(() => void answerQuestions(store, answerAtOnce));
  const folded = [...document.body.querySelectorAll<HTMLElement>('button[aria-expanded=false]')];
  for (const button of folded.filter(({ ariaLabel }) => /^(Ties of|Hubungan)/.test(ariaLabel ?? '')))
    await user.click(button);
  const said = listSaid();
  expect(said.length).toBeGreaterThan(1);
  expect(said.filter((words) => SHIPPED.test(words))).toEqual([]);
  expect(said.filter((words) => NOTHING.test(words))).toEqual([]);
  expect(listEmpty()).toEqual([]);
});

test.each(LANGUAGES)('%s: so do the help and the page of links and references', (language) => {
  for (const [dialog, view] of [
    ['help', <HelpDialog key="help" />],
    ['share', <ShareDialog key="share" />],
  ] as const) {
    const { store, unmount } = renderView(view, street, { language });
    flush(() => act(store, applyDialog, dialog));
    const said = listSaid();
    expect(said.filter((words) => SHIPPED.test(words))).toEqual([]);
    expect(said.filter((words) => /undefined|\bNaN\b|\[object/.test(words))).toEqual([]);
    expect(listEmpty()).toEqual([]);
    unmount();
  }
});

const open = (language: Language) => stateOf({ dataset: street, layout: null }, { language, filters: NO_FILTERS });

test.each(LANGUAGES)('%s: every file for other programs names this network alone', (language) => {
  for (const { id } of DATA_FORMATS) {
    const { files } = buildData(toView(open(language)), id, FIRST_CHOICE);
    const content = files.map(({ text: one }) => one).join('\n');
    expect(content, id).toContain('Rosa Lima');
    expect(content, id).not.toMatch(/undefined|NaN|\[object|seminar|co-op|koperasi/i);
  }
});

test('ties without a direction and with a weight of their own keep both', () => {
  const edges = street.edges.map((edge) => ({ ...edge, weight: 2.5 }));
  const state = stateOf({ dataset: { ...street, edges }, layout: null }, { language: 'en' });
  const write = (id: 'gexf' | 'graphml' | 'csv' | 'kumu') =>
    buildData(toView(state), id, FIRST_CHOICE)
      .files.map(({ text: one }) => one)
      .join('\n');
  expect(write('gexf').match(/type="undirected"/g)).toHaveLength(2);
  expect(write('gexf').match(/weight="2.5"/g)).toHaveLength(edges.length);
  expect(write('graphml').match(/directed="false"/g)).toHaveLength(2);
  expect(write('csv').match(/Undirected/g)).toHaveLength(2);
  expect(write('kumu').match(/undirected/g)).toHaveLength(2);
});

test.each(LANGUAGES)('%s: a picture has its title, its kinds and nothing that is not there', (language) => {
  const picture = buildPicture(toView(open(language)), {
    choice: { ...FIRST_CHOICE, look: 'light' },
    day: '2026-11-28',
  });
  const svg = JSON.stringify(picture);
  expect(svg).toContain('Gente da rua');
  expect(svg).not.toMatch(/undefined|NaN|seminar|co-op|koperasi|by the source|dinyatakan/i);
});

test('what is saved with a view is the file it came from, with what it leaves open said', () => {
  const state = open('en');
  const { dataset } = JSON.parse(toJson(toSnapshot(state, '2026-11-28T10:00:00Z')));
  expect(dataset).toMatchObject(JSON.parse(text));
  expect(JSON.stringify(dataset)).not.toContain('"own"');
});
