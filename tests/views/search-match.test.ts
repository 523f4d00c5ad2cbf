import { expect, test } from 'vitest';
import { markMatch, toSnippet } from '../../src/views/search/mark-match.ts';

const marked = (text: string, query: string) =>
  markMatch(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Trebor Scholz', 'sch', 'Trebor [Sch]olz'],
  ['İhtiyaç Haritası', 'ihtiyac', '[İhtiyaç] Haritası'],
  ['Budi Çelik', 'celi bud', '[Bud]i [Çeli]k'],
  ['Straße', 'stras', '[Straß]e'],
  ['Blockchain', 'chain', 'Blockchain'],
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
