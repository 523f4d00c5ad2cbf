import { expect, test } from 'vitest';
import { buildSearch } from '../../src/network/search.ts';
import { markMatch, toSnippet } from '../../src/views/mark-match.ts';
import { toOwnReason, toReason } from '../../src/views/to-reason.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const marked = (text: string, query: string) =>
  markMatch(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Trebor Scholz', 'sch', 'Trebor [Sch]olz'],
  ['İhtiyaç Haritası', 'ihtiyac', '[İhtiyaç] Haritası'],
  ['Budi Çelik', 'celi bud', '[Bud]i [Çeli]k'],
  ['Straße', 'stras', '[Straß]e'],
  ['Blockchain', 'chain', 'Block[chain]'],
  ['Blockchain', 'ch', 'Blockchain'],
  ['香港理工大學', '理工', '香港[理工]大學'],
  ['ÀBÇDÉ', 'cde', 'ÀB[ÇDÉ]'],
  ['Café ★ Luna', '★', 'Café [★] Luna'],
  ['takes part in Talks in Oslo', 'who spoke in talks', 'takes part in [Talks] in Oslo'],
  ['The Who', 'the who', '[The] [Who]'],
  ['Blockchain', '', 'Blockchain'],
])('%s asked as %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('a long text is cut round its match, at words', () => {
  const text = `${'word '.repeat(40)}needle ${'more '.repeat(40)}`.trim();
  const snippet = toSnippet(text, 'needle');
  expect(snippet).toMatch(/^… word .*needle .*more …$/);
  expect(snippet.length).toBeLessThan(130);
  expect(toSnippet('short needle', 'needle')).toBe('short needle');
});

test('a text without spaces is cut at a letter, and a long query is cut too', () => {
  const text = `${'a'.repeat(9000)} needle${'b'.repeat(9000)}`;
  const snippet = toSnippet(text, 'needle');
  expect(snippet).toContain('needle');
  expect(snippet.length).toBeLessThan(130);
  expect(toSnippet('c'.repeat(9000), 'c'.repeat(9000)).length).toBeLessThan(130);
});

test('the longest word is marked as far as it was typed', () => {
  const word = 'ß'.repeat(20_000);
  const [match] = markMatch(word, 's'.repeat(150));
  expect(match).toEqual({ text: 'ß'.repeat(75), isMatch: true });
});

test('what one chooses from is described in the visitor’s language, or not at all', () => {
  const network = tinyNetwork([{ id: 'a', kind: 'theme', name: 'A', about: 'Of rivers' }], []);
  const [node] = network.nodes;
  Object.assign(node!, { description: { en: 'Of rivers', id: 'Tentang sungai' } });
  const [hit] = buildSearch(network)('rivers', 1);
  expect(toReason(network, hit!, 'rivers', 'id')?.text).toBe('Of rivers');
  expect(toOwnReason(network, hit!, 'rivers', 'id')).toMatchObject({ text: 'Tentang sungai', lang: undefined });
});
