import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scopedName } from '../../src/build/scoped-name.ts';

test('two style sheets of one name share no class', () => {
  const names = ['src/Row.module.css', 'src/views/Row.module.css', 'src/views/list/Row.module.css'].map((file) =>
    scopedName('cell', resolve(file)),
  );
  expect(new Set(names).size).toBe(names.length);
  // Each is a plain word of CSS.
  for (const name of names) expect(name).toMatch(/^[a-zA-Z][\w-]*$/);
});
