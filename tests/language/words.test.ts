import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { linkMessages } from '../../src/language/link.ts';

const files = readdirSync('src/language').map((name) => [name, readFileSync(`src/language/${name}`, 'utf8')] as const);
const find = (wrong: RegExp) =>
  files.flatMap(([name, text]) => (text.match(wrong) ?? []).map((found) => `${name}: ${found}`));

test('in Indonesian an entry is an “entri” and a network a “jaringan”; Jejaring is the program alone', () => {
  expect(files.some(([, text]) => text.includes('entri') && text.includes('jaringan'))).toBe(true);
  expect(find(/\bbutir\w*/gi)).toEqual([]);
  expect(find(/(?<!['`/.:-])\bjejaring\b(?![.:-]\w)/g)).toEqual([]);
  expect(find(/\bJejaring (?:ini|saya|milik|kosong|masih|lain|baru\b|di peramban)/g)).toEqual([]);
});

test('what is sent to others is called as Export calls it, and is no backup, which holds everything', () => {
  for (const say of Object.values(linkMessages)) {
    const texts = Object.values(say).filter((text) => typeof text === 'string');
    expect(texts.filter((text) => /backup|cadangan|snapshot/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /(?:JSON|HTML) (?:from Export|dari Ekspor)/.test(text)).length).toBe(3);
  }
});

/** Messages that speak of what other programs call their own. */
const OF_OTHERS = ['foreign-json', 'suffix'];

/** The texts of a file of messages, but for names, types and what is compared. */
function listTexts(name: string, source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || !('type' in node) || typeof node.type !== 'string') return;
    if (/^(?:TS|Import)/.test(node.type) || ('operator' in node && node.operator === '===')) return;
    if ('key' in node && OF_OTHERS.some((key) => JSON.stringify(node.key).includes(`"${key}"`))) return;
    if (node.type === 'Literal' && 'value' in node) texts.push(String(node.value));
    if (node.type === 'TemplateElement') texts.push(JSON.stringify(node));
    for (const [key, inner] of Object.entries(node)) if (key !== 'key') visit(inner);
  };
  visit(parseSync(name, source).program);
  return texts;
}

test('what is on the map is an “entry”, an “entri”, in every message', () => {
  const texts = files.flatMap(([name, text]) => listTexts(name, text).map((found) => `${name}: ${found}`));
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter((text) => /: .*\b(?:nodes?|simpul)\b/is.test(text))).toEqual([]);
});

test('so it is in the published data, where no program is spoken of', () => {
  const published = readdirSync('data').filter((name) => name.endsWith('.json'));
  expect(published.length).toBeGreaterThan(2);
  for (const name of published) {
    const text = readFileSync(`data/${name}`, 'utf8');
    expect(text.match(/[^"]{0,40}jejaring(?!-(?:dataset|layout|tour)")[^"]{0,40}/gi) ?? []).toEqual([]);
  }
});
