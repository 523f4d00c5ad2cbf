import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFileName } from '../../src/snapshot/file-name.ts';

test.each([
  [['sowing-the-seeds', 'Blockchain', '2018'], 'sowing-the-seeds_blockchain_2018.png'],
  [['Ali Ercan Özgür', 'İhtiyaç  Haritası!'], 'ali-ercan-ozgur_ihtiyac-haritasi.png'],
  [['平台', '', '2018'], '2018.png'],
  [['平台合作社'], 'map.png'],
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
      expect(name).toMatch(/^[a-z0-9]([a-z0-9_-]*[a-z0-9])?\.svg$/);
      expect(name.length).toBeLessThanOrEqual(110);
    }),
  );
});

test('sisters of a long name stay apart', () => {
  const parts = ['a'.repeat(60), 'b'.repeat(60)];
  const names = ['nodes', 'edges'].map((suffix) => toFileName(parts, 'csv', suffix));
  expect(names[0]).toMatch(/^a{60}_b+_nodes\.csv$/);
  expect(names[1]).toMatch(/_edges\.csv$/);
  expect(names[0]?.length).toBe(100);
  expect(toFileName([], 'csv', 'nodes')).toBe('map_nodes.csv');
});
