// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Header } from '../../src/app/Header.tsx';
import { LANGUAGES } from '../../src/dataset/language.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import type { SessionState } from '../../src/store/state.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
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
