import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CITATION_STYLES,
  escapeBibtex,
  formatCitation,
  toMapWork,
  toSourceWorks,
} from '../../src/views/share-link/citation.ts';
import { toEmbedCode, toFrameLength } from '../../src/views/share-link/embed-code.ts';
import { dataset } from '../drivers/seminar.ts';

const DAY = new Date(2026, 10, 4, 23, 30);
const URL_OF_MAP = 'https://example.org/map/?lang=en&place=hong-kong';
const map = toMapWork(dataset, URL_OF_MAP, 'en');
const [source] = toSourceWorks(dataset, 'en');

test('the map in every style: title, days, what it is, when it was read, where', () => {
  expect(formatCitation(map, 'apa', DAY, 'en')).toBe(
    'Sowing the Seeds: Platform Cooperativism for Asia, Hong Kong, 28–29 September 2018 [Interactive map]. (n.d.). ' +
      `Jejaring. Retrieved November 4, 2026, from ${URL_OF_MAP}`,
  );
  expect(formatCitation(map, 'chicago', DAY, 'en')).toBe(
    '“Sowing the Seeds: Platform Cooperativism for Asia, Hong Kong, 28–29 September 2018.” Interactive map. ' +
      `Jejaring. Accessed November 4, 2026. ${URL_OF_MAP}.`,
  );
  expect(formatCitation(map, 'bibtex', DAY, 'en').split('\n')).toEqual([
    '@misc{sowing-the-seeds-map,',
    '  key = {Sowing the Seeds},',
    '  title = {{Sowing the Seeds: Platform Cooperativism for Asia, Hong Kong, 28–29 September 2018}},',
    '  year = {n.d.},',
    '  howpublished = {Interactive map, Jejaring},',
    `  url = {${URL_OF_MAP}},`,
    '  urldate = {2026-11-04},',
    '  langid = {english},',
    `  note = {${dataset.meta.licence?.en}},`,
    '}',
  ]);
});

test('its source, in the reader’s language', () => {
  expect(source && formatCitation(source, 'apa', DAY, 'en')).toBe(
    'ICCI’s report of the seminar. (n.d.). icci.id. Retrieved November 4, 2026, from https://icci.id/?p=1914',
  );
  const [inIndonesian] = toSourceWorks(dataset, 'id');
  expect(inIndonesian && formatCitation(inIndonesian, 'apa', DAY, 'id')).toBe(
    'Laporan ICCI tentang seminar ini. (t.t.). icci.id. Diakses 4 November 2026, dari https://icci.id/?p=1914',
  );
});

test('BibTeX of the source: what it is sorted by, its language, and the day said once', () => {
  expect(source && formatCitation(source, 'bibtex', DAY, 'en').split('\n')).toEqual([
    '@misc{icci-article,',
    '  key = {ICCI’s report of the seminar},',
    '  title = {{ICCI’s report of the seminar}},',
    '  year = {n.d.},',
    '  howpublished = {icci.id},',
    '  url = {https://icci.id/?p=1914},',
    '  urldate = {2026-11-04},',
    '  langid = {indonesian},',
    '}',
  ]);
});

test('without an address, as in a file, nothing is left open', () => {
  const alone = toMapWork(dataset, '', 'en');
  expect(formatCitation(alone, 'apa', DAY, 'en')).toMatch(/Retrieved November 4, 2026\.$/);
  expect(formatCitation(alone, 'bibtex', DAY, 'en')).not.toContain('url =');
  for (const style of CITATION_STYLES)
    expect(formatCitation(alone, style, DAY, 'en')).not.toMatch(/undefined|\. \.|,\s*$/);
});

/** What TeX prints for a text of ours. */
const read = (text: string) =>
  text
    .replaceAll('\\textbackslash{}', '\u0001')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replace(/\\([{}$&#_%])/g, '$1')
    .replaceAll('\u0001', '\\');

test('BibTeX: what means something to TeX is escaped, and braces stay in pairs', () => {
  expect(escapeBibtex('R&D_50% {x} #1 $2 a~b^c \\d')).toBe(
    'R\\&D\\_50\\% \\{x\\} \\#1 \\$2 a\\textasciitilde{}b\\textasciicircum{}c \\textbackslash{}d',
  );
  const text = fc.string({ unit: fc.constantFrom(...'\\{}$&#_%~^ abé深'), maxLength: 30 });
  fc.assert(
    fc.property(text, (title) => {
      expect(read(escapeBibtex(title))).toBe(title.replace(/\s+/g, ' '));
      const plain = escapeBibtex(title).replace(/\\[{}]/g, '');
      expect(plain.split('{').length).toBe(plain.split('}').length);
    }),
  );
});

test('the code for a page is one element, whatever the title and the address', () => {
  const code = toEmbedCode({ url: 'https://a.b/?q=%22&x=<', title: 'A "B" <i>', width: 640, height: 400 });
  expect(code).toBe(
    '<iframe src="https://a.b/?q=%22&amp;x=&lt;" title="A &quot;B&quot; &lt;i&gt;" width="640" height="400" ' +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
      'style="border: 0; max-width: 100%" loading="lazy"></iframe>',
  );
  expect([Number.NaN, -4, 100, 333.4, 1e9].map((value) => toFrameLength(value, 320))).toEqual([
    320, 320, 320, 333, 4000,
  ]);
});
