import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src/language').map((name) => [name, readFileSync(`src/language/${name}`, 'utf8')] as const);
const find = (wrong: RegExp) =>
  files.flatMap(([name, text]) => (text.match(wrong) ?? []).map((found) => `${name}: ${found}`));

test('in Indonesian an entry is an “entri” and a network a “jaringan”; Jejaring is the program alone', () => {
  expect(files.some(([, text]) => text.includes('entri') && text.includes('jaringan'))).toBe(true);
  expect(find(/\bbutir\w*/gi)).toEqual([]);
  expect(find(/(?<!['`/.:-])\bjejaring\b(?![.:-]\w)/g)).toEqual([]);
  expect(find(/\bJejaring (?:ini|saya|milik|kosong|masih|lain|baru\b|di peramban)/g)).toEqual([]);
});

test('so it is in the published data, where no program is spoken of', () => {
  const published = readdirSync('data').filter((name) => name.endsWith('.json'));
  expect(published.length).toBeGreaterThan(2);
  for (const name of published) {
    const text = readFileSync(`data/${name}`, 'utf8');
    expect(text.match(/[^"]{0,40}jejaring(?!-(?:dataset|layout|tour)")[^"]{0,40}/gi) ?? []).toEqual([]);
  }
});
