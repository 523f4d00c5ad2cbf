// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { syncPage } from '../../src/app/sync/sync-page.ts';
import { toText } from '../../src/dataset/text.ts';
import { buildHeadTags, writeTag } from '../../src/site/head.ts';
import { applyHome, applyName, applyNew } from '../../src/store/own.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applySelect } from '../../src/store/selection.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toFileParts } from '../../src/views/share/to-snapshot.ts';
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
  act(store, applyNew, 'mine', buildStarter());
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
  expect(toFileParts(store.getState())).toContain('Budi Çelik founded Kayuh');
  act(store, applySelect, 'kayuh');
  act(store, applySelect, 'ada', true);
  expect(toFileParts(store.getState())).toContain('2 selected');
});
