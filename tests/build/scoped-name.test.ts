import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scopedName } from '../../src/build/scoped-name.ts';
import { listFiles } from '../house/modules.ts';

test('no two style sheets share a class, and each name is short', () => {
  const sheets = listFiles('src').filter((path) => path.endsWith('.module.css'));
  // Those of one name neither.
  const all = [...sheets, 'src/Row.module.css', 'src/views/Row.module.css', 'src/views/list/Row.module.css'];
  const names = all.map((file) => scopedName('cell', resolve(file)));
  expect(sheets.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
  // Each is a plain word of CSS.
  for (const name of names) expect(name).toMatch(/^[a-z][a-z\d]{3}-cell$/);
});
