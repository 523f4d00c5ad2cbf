// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { PathsAnswer } from '../../src/analysis/paths/find-paths.ts';
import { Caption } from '../../src/app/Caption.tsx';
import { Header } from '../../src/app/Header.tsx';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { markerOf, markWords } from '../../src/dataset/marked-words.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applyView } from '../../src/store/preferences.ts';
import type { SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { GraphCursor } from '../../src/views/canvas/GraphCursor.tsx';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { SeveralDetails } from '../../src/views/details/SeveralDetails.tsx';
import { Chips } from '../../src/views/filters/Chips.tsx';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { GroupTitle } from '../../src/views/groups/GroupTitle.tsx';
import { toShortlistPage } from '../../src/views/opportunities/to-shortlist-page.ts';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { NoPath } from '../../src/views/paths/NoPath.tsx';
import { buildPicture } from '../../src/views/share/build-picture.ts';
import { FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { buildPrintSheet } from '../../src/views/share/print-sheet.ts';
import { toView } from '../../src/views/share/view.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

beforeEach(stubPage);

/** A value with each of its texts in Portuguese and Spanish alone: words that say which they are. */
function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'id' in value) return toText({ pt: `pt·${value.en}`, es: `es·${value.en}` });
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]));
}

const iberian = (): Dataset => {
  const dataset = translate(tinySeminar()) as Dataset;
  return {
    ...dataset,
    meta: { ...dataset.meta, languages: ['pt', 'es'], notes: [toText({ pt: 'pt·n', es: 'es·n' })] },
  };
};

/** The texts that are one word of the network alone, and the language that each is said in. */
function listMarked(): (readonly [words: string, lang: string | undefined])[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: (readonly [string, string | undefined])[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const words = textContent?.trim() ?? '';
    const isSentence = words.split(/pt·|es·/).length > 2;
    if (/^(?:pt|es)·/.test(words) && !isSentence && !parentElement?.closest('option, [aria-hidden], .visually-hidden'))
      found.push([words, parentElement?.closest<HTMLElement>('[lang]')?.lang]);
  }
  return found;
}

const { nodes, edges } = tinySeminar();
const described = nodes.find(({ description }) => description)?.id ?? '';
const SEEN: readonly Partial<SessionState>[] = [
  {},
  { selection: [nodes.find(({ kind }) => kind === 'session')?.id ?? described] },
  { selection: [described] },
  { edge: edges.find(({ evidence }) => evidence?.paraphrase)?.id ?? '' },
];

test.each(LANGUAGES)('words in another language than the page’s say in which they are (%s)', (language) => {
  for (const session of SEEN) {
    const view = (
      <>
        <Header />
        <FiltersPanel />
        <OutlineView />
        <DetailsPanel />
      </>
    );
    const { unmount } = renderView(view, iberian(), { ...session, language });
    const marked = listMarked();
    expect(marked.length).toBeGreaterThan(10);
    expect(marked.filter(([words, lang]) => !words.startsWith(`${lang}·`))).toEqual([]);
    unmount();
  }
});

test('of two languages that no page is in both can be read: names, descriptions, what ties rest on, notes', () => {
  const read = (session: Partial<SessionState>) => {
    const { unmount } = renderView(<DetailsPanel />, iberian(), session);
    const words = screen.getAllByText(/^es·/).map(({ textContent }) => textContent);
    unmount();
    return words;
  };
  expect(read({})).toEqual(expect.arrayContaining(['es·Tiny Seminar', 'es·n']));
  const node = nodes.find(({ id }) => id === described);
  expect(read({ selection: [described] })).toEqual(
    expect.arrayContaining([`es·${node?.label.en}`, `es·${node?.description?.en}`]),
  );
  const tie = edges.find(({ evidence }) => evidence?.paraphrase);
  expect(read({ edge: tie?.id ?? '' })).toContain(`es·${tie?.evidence?.paraphrase?.en}`);
});

test.each(LANGUAGES)('words inside of sentences say in which language they are, too (%s)', (language) => {
  const tie = edges.find(({ source, target }) => source !== target);
  const selection = [tie?.source ?? '', tie?.target ?? ''];
  const cursor = tie?.source ?? '';
  const dataset = iberian();
  const names = dataset.nodes.map(({ label }) => label[language]);
  const filters = { ...NO_FILTERS, kinds: [nodes[0]?.kind ?? ''], relations: [tie?.relation ?? ''] };
  const cut = { from: 0, to: 1, hidden: [2], waysOut: [], paths: [] } as unknown as PathsAnswer;
  renderView(
    <>
      <Caption />
      <GraphCursor />
      <SeveralDetails ids={selection} />
      <Chips />
      <NoPath answer={cut} />
      <GroupTitle groupKey="a" letter="A" automatic={`${names[0]} · ${names[1]}`} nodes={[0, 1]} />
    </>,
    dataset,
    { selection, language, filters, focus: { node: cursor, depth: 1 } },
    { cursor },
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (!/pt·/.test(textContent ?? '')) continue;
    said.push(textContent ?? '');
    expect(parentElement?.closest<HTMLElement>('[lang]')?.lang, textContent ?? '').toBe('pt');
  }
  expect(said.length).toBeGreaterThan(8);
  expect(document.getElementById('graph-cursor')?.textContent).toMatch(/^pt·[^,]+, pt·/);
});

test('a sentence is cut at the words of another language, the longest first; without any it stays whole', () => {
  const texts = [toText({ pt: 'Ana' }), toText({ pt: 'Ana Ruiz' }), toText({ en: 'Sea', pt: 'Mar' })];
  expect(markWords('Ana Ruiz knows Ana at Sea.', texts, 'en', ['en', 'pt'])).toEqual([
    ['Ana Ruiz', 'pt'],
    [' knows ', undefined],
    ['Ana', 'pt'],
    [' at Sea.', undefined],
  ]);
  expect(markWords('At sea.', texts, 'en', ['en', 'pt'])).toEqual([['At sea.', undefined]]);
  expect(markWords('', texts, 'en')).toEqual([['', undefined]]);
});

/** Runs of words of the network in what stands in a page or file, each with the language it is heard in. */
function listHeard(root: Element): readonly (readonly [words: string, lang: string | null])[] {
  const leaves = [...root.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
  return leaves.flatMap((leaf) => {
    const words = leaf.nodeType === Node.TEXT_NODE ? (leaf.textContent ?? '') : '';
    return /^(?:pt|es)·/.test(words)
      ? [[words, leaf.parentElement?.closest('[lang]')?.getAttribute('lang') ?? null]]
      : [];
  }) as (readonly [string, string | null])[];
}

test.each(LANGUAGES)(
  'titles, names and captions of a picture, and the head of what is printed, say their language (%s)',
  (language) => {
    const { store } = renderView([], iberian(), { language });
    const svg =
      buildPicture(toView(store.getState()), { choice: { ...FIRST_CHOICE, look: 'light' }, day: '2026-05-03' })?.svg ??
      '';
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const heard = listHeard(picture);
    for (const part of ['svg > title', 'g > title', 'desc', '[id^="label-"]', '#head', '#legend'])
      expect(picture.querySelector(`${part}[lang], ${part} [lang]`), part).toBeTruthy();
    expect(heard.length).toBeGreaterThan(20);
    // A line of two languages, such as a place and a date, is in that of the picture.
    const whole = heard.filter(([words]) => !/, \d/.test(words));
    expect(whole.filter(([words, lang]) => !words.startsWith(`${lang}·`))).toEqual([]);
    act(store, applyView, 'outline');
    const { head, foot } = buildPrintSheet(store.getState());
    const paper = document.createElement('div');
    paper.append(...head, ...foot);
    const printed = listHeard(paper);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.filter(([words, lang]) => !words.startsWith(`${lang}·`))).toEqual([]);
  },
);

test('a page of a shortlist says the language of names inside its sentences', () => {
  const { meta, nodes: some } = iberian();
  const name = some[0]?.label.en ?? '';
  const page = toShortlistPage(
    { title: `For ${meta.title.en}`, lead: '', columns: ['Who', 'Why'], rows: [[name, `They know ${name}.`]] },
    markerOf(iberian(), 'en'),
  );
  expect([...page.querySelectorAll('[lang=pt]')].map(({ textContent }) => textContent)).toEqual([
    meta.title.en,
    name,
    name,
  ]);
});

test('no view puts a tie into words without saying in which language they are', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const bare = files.filter((file) => /^\s*\{buildSentence\(/m.test(readFileSync(`src/views/${file}`, 'utf8')));
  expect(bare).toEqual([]);
});
