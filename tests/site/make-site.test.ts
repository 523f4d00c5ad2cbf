import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { dressSite } from '../../src/build/dress-site.ts';
import { readPublished } from '../../src/build/read-data.ts';
import { readAsPublished } from '../../src/build/to-published.ts';
import { fingerprintText } from '../../src/dataset/fingerprint.ts';
import { listWords } from '../../src/dataset/text.ts';
import { LANGUAGE_NAMES } from '../../src/language/app.ts';
import { tourMessages } from '../../src/language/tour.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const list = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const SHEET = 'Name;Organisation;Country;E-mail\nAna <Ruiz>;Coop Azul;Chile;ana@azul.example\nBudi;Coop Azul;Peru;\n';

/** Everything that the shipped network calls anything, but for the name of a language that every page offers. */
function listShippedWords(): readonly string[] {
  const { meta, nodes } = readPublished().dataset;
  const texts = [meta.title, meta.subtitle, meta.summary, ...nodes.map(({ label }) => label)];
  const words = texts.flatMap((text) => (text ? listWords(text).map(([, word]) => word) : []));
  return words.filter((word) => !Object.values(LANGUAGE_NAMES).some(({ name }) => name === word));
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});

beforeAll(async () => {
  // What a build leaves: the app's files, the page and the worker.
  const head = '<!--words--><title>Jejaring</title><!--/words-->\n<style>a{}</style>\n<!--data--><!--/data-->';
  write('index.html', `<html><head>${head}</head><body><div id="root"><!--map--><!--/map--></div>!</body></html>`);
  write('service-worker.js', 'work();\n');
  write('assets/app.js', 'app');
  write('robots.txt', '');
  await dressSite(folder, { ...readPublished(), name: 'shipped', guide: '[]' });
}, 60_000);

test('another network takes the place of the shipped one: no name of that is in any byte, and nothing of it is left', async () => {
  expect(list()).toContain('data/shipped.tour.json');
  expect(read('index.html')).toContain('id="tour"');
  write('in/people.csv', SHEET);
  const published = await readAsPublished({ file: at('in/people.csv'), title: 'Our <meeting>', withColumns: [] });
  rmSync(at('in'), { recursive: true });
  await dressSite(folder, published);
  expect(list()).toEqual([
    '404.html',
    'assets/app.js',
    'data/network.json',
    'data/network.layout.json',
    'files.json',
    'index.html',
    'manifest.webmanifest',
    'robots.txt',
    'service-worker.js',
    'social.png',
  ]);
  // Without a script the page offers what there is.
  expect(read('index.html')).not.toContain(tourMessages.en.start);
  const words = listShippedWords();
  for (const path of list()) {
    const text = read(path);
    expect([path, words.filter((word) => text.includes(word))]).toEqual([path, []]);
    expect([path, /ana@azul|people\.csv/.test(text)]).toEqual([path, false]);
  }
});

test('the page has the title, the links and the map of its own network, and all else as it was', () => {
  const page = read('index.html');
  expect(page).toContain('<title>Our &lt;meeting&gt; · Jejaring</title>');
  expect(page).toContain('<style>a{}</style>');
  expect(page).toContain('<!--/map--></div>!');
  expect(page).toMatch(/<svg id="opening-wide".*Ana &lt;Ruiz&gt;.*<svg id="opening-tall"/s);
  expect(page).not.toContain('id="tour"');
  expect(page).toMatch(/<link id="dataset"/);
  const [, print, href = ''] = /<link id="layout"[^>]* data-fingerprint="(\w+)" href="\.\/([^"]+)"/.exec(page) ?? [];
  expect(print).toBe(fingerprintText(read(href)));
});

test('its worker knows the files by what is in them', () => {
  const [first = '', second] = read('service-worker.js').split('\n');
  expect(second).toBe('work();');
  const listed = JSON.parse(first.replace('self.SITE_FILES=', '').replace(/;$/, ''));
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(at(path)))
      .digest('base64');
  expect(listed.first).toMatchObject({ '': hash('index.html'), 'assets/app.js': hash('assets/app.js') });
  for (const [path, known] of Object.entries(listed.first)) expect(hash(path || 'index.html')).toBe(known);
  expect(JSON.parse(read('files.json')).app).toEqual({
    'assets/app.js': hash('assets/app.js'),
    'robots.txt': hash('robots.txt'),
  });
});
