import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFileName, toNetworkWord } from '../../src/snapshot/file-name.ts';

test.each([
  [['sowing-the-seeds', 'Blockchain', '2018'], 'sowing-the-seeds_blockchain_2018.png'],
  [['Ali Ercan Özgür', 'İhtiyaç  Haritası!'], 'ali-ercan-ozgur_ihtiyac-haritasi.png'],
  [['平台', '', '2018'], '平台_2018.png'],
  [['تعاونية المنصات', 'ガ한글', 'हिन्दी'], 'تعاونية-المنصات_ガ한글_हिन्दी.png'],
  [['Йога Ё', 'Café Ørsted'], 'йога-ё_cafe-orsted.png'],
  [['🌱🌾 👩🏽‍🌾'], '🌱🌾-👩🏽🌾.png'],
  [['\u202egnp.exe\u200f', '\u2067ab\u2069'], 'gnp-exe_ab.png'],
  [['می‌خواهم', '\u0301\u0301x'], 'می-خواهم_x.png'],
  [['… / \\ : * ? " < > | .'], 'map.png'],
  [['ＣＯＮ'], 'map_con.png'],
  [['com¹. '], 'map_com1.png'],
  [['con'], 'map_con.png'],
  [['../../etc/passwd'], 'etc-passwd.png'],
])('%j becomes %s', (parts, name) => {
  expect(toFileName(parts, 'png')).toBe(name);
});

test('whatever the parts, the name is safe on every system and not long', () => {
  const letter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const part = fc.string({ unit: letter, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const name = toFileName(parts, 'svg');
      expect(name).toMatch(/^[^\p{C}\p{Z}\p{DI}\p{M}/\\:*?"<>|.-][^\p{C}\p{Z}\p{DI}/\\:*?"<>|.]*(?<!-)\.svg$/u);
      expect(name).toBe(name.normalize());
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(124);
    }),
  );
});

test('sisters of a long name stay apart', () => {
  const parts = ['a'.repeat(60), 'b'.repeat(60)];
  const names = ['nodes', 'edges'].map((suffix) => toFileName(parts, 'csv', suffix));
  expect(names[0]).toMatch(/^a{60}_b+_nodes\.csv$/);
  expect(names[1]).toMatch(/_edges\.csv$/);
  expect(names[0]?.length).toBe(124);
  expect(toFileName([], 'csv', 'nodes')).toBe('map_nodes.csv');
});

test('a title of any script names the file, in so many bytes, with whole letters', () => {
  const title = (text: string) => ({ id: 'own', title: { en: text, id: text } }) as never;
  expect(toNetworkWord(title('平'.repeat(60)), 'en', true)).toBe('平'.repeat(21));
  expect(toNetworkWord(title(`${'a'.repeat(62)}👩🏽`), 'en', true)).toBe('a'.repeat(62));
  expect(toNetworkWord(title('—'), 'en', true)).toBe('own');
});
