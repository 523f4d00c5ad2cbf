// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { calmHead } from '../../src/app/sync/head-words.ts';
import { syncPage } from '../../src/app/sync/sync-page.ts';
import { toText } from '../../src/dataset/text.ts';
import { buildHeadTags, writeTag } from '../../src/site/head.ts';
import { toFileParts, toWholeParts } from '../../src/snapshot/file-name.ts';
import { applyHome, applyName, applyNew } from '../../src/store/own.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applySelect } from '../../src/store/selection.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toView } from '../../src/views/share/view.ts';
import { tinySeminar } from '../drivers/scenes.ts';

function open() {
  const store = buildStore({ dataset: tinySeminar(), layout: null });
  syncPage(store);
  return store;
}

test('the title names the node that is selected, the tie as a sentence, and of several how many', () => {
  const store = open();
  expect(document.title).toBe('Tiny Seminar · Jejaring');
  act(store, applySelect, 'kayuh');
  expect(document.title).toBe('Kayuh · Tiny Seminar · Jejaring');
  act(store, applySelect, 't12');
  expect(document.title).toBe('Budi Çelik founded Kayuh · Tiny Seminar · Jejaring');
  act(store, applySelect, 'kayuh');
  act(store, applySelect, 'ada', true);
  expect(document.title).toBe('2 selected · Tiny Seminar · Jejaring');
  act(store, applyLanguage, 'id');
  expect(document.title).toBe('2 terpilih · Seminar Mungil · Jejaring');
});

test('while another network is open nothing in the head speaks of the page’s own, and then it does again', () => {
  const own = tinySeminar().meta;
  const meta = { ...own, site: 'https://example.org/', summary: toText('Twelve who met') };
  document.head.innerHTML = `<title></title>${buildHeadTags(meta).map(writeTag).join('')}`;
  const store = buildStore({ dataset: { ...tinySeminar(), meta }, layout: null });
  syncPage(store);
  const before = document.head.innerHTML;
  const bare = buildHeadTags({ ...meta, site: undefined, title: toText(''), summary: toText('') }).map(writeTag);
  const ofAnySite = new Set(bare.filter((tag) => !/description|og:|twitter:|license/.test(tag)));
  act(store, applyNew, 'mine', buildStarter('own'));
  expect(document.title).toBe('New network · Jejaring');
  const left = [...document.head.children].map(({ outerHTML }) => outerHTML);
  expect(left.filter((tag) => !ofAnySite.has(tag))).toEqual([
    '<title>New network · Jejaring</title>',
    '<meta name="description" content="New network">',
  ]);
  act(store, applyName, 'Kampung', 1);
  expect(document.head.innerHTML).toContain('content="Kampung"');
  act(store, applyHome);
  const sorted = (html: string) => html.split(/(?=<)/).sort();
  expect(sorted(document.head.innerHTML)).toEqual(sorted(before));
});

test('a file is named after the same', () => {
  const store = open();
  act(store, applySelect, 't12');
  expect(toFileParts(toView(store.getState()))).toContain('Budi Çelik founded Kayuh');
  act(store, applySelect, 'kayuh');
  act(store, applySelect, 'ada', true);
  expect(toFileParts(toView(store.getState()))).toContain('2 selected');
});

test.each([
  ['Kampung Désa', 'kampung-desa'],
  ['平台合作社', '平台合作社'],
  ['a'.repeat(200), 'a'.repeat(64)],
])('a file of a network of one’s own is named after its title, where that gives a name: %s', (title, word) => {
  const store = open();
  expect(toFileParts(toView(store.getState()))[0]).toBe('tiny-seminar');
  act(store, applyNew, 'mine', buildStarter('own'));
  act(store, applyName, title, 1);
  expect(toFileParts(toView(store.getState()))[0]).toBe(word);
  expect(toWholeParts(toView(store.getState()))[0]).toBe(word);
});

// The last one: a page is calmed once.
test('on the way to a network of one’s own the head speaks of none; the page’s own words come back with it', () => {
  const meta = { ...tinySeminar().meta, site: 'https://example.org/' };
  document.head.innerHTML = `<title>Tiny Seminar</title>${buildHeadTags(meta).map(writeTag).join('')}`;
  calmHead();
  expect(document.title).toBe('Jejaring');
  expect(document.head.innerHTML).not.toContain('Tiny Seminar');
  const store = buildStore({ dataset: { ...tinySeminar(), meta }, layout: null });
  act(store, applyNew, 'mine', buildStarter('own'));
  syncPage(store);
  const about = () => [...document.head.querySelectorAll<HTMLMetaElement>('meta[name=description]')];
  expect(about().map(({ content }) => content)).toEqual(['New network']);
  act(store, applyHome);
  expect(document.title).toBe('Tiny Seminar · Jejaring');
  expect(about().map(({ content }) => content)).not.toContain('New network');
  expect(document.head.innerHTML).toContain('og:');
});
