import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_TYPE, LAYERS, LINE_STEPS, TYPE_STEPS } from '../../src/base/measures.ts';
import { withQueries } from '../../src/build/tokens.ts';
import { listFiles, ROOT } from './modules.ts';

const sheets = listFiles('src')
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(join(ROOT, path), 'utf8') }));

/** What a pattern finds in the style sheets, each with its place. */
const find = (pattern: RegExp) =>
  sheets.flatMap(({ path, css }) => [...css.matchAll(pattern)].map(([text]) => `${path}: ${text}`));

test('screens, sizes of type and layers have names, which `base/measures.ts` gives: no style sheet has a bare number', () => {
  expect(sheets.length).toBeGreaterThan(50);
  expect(find(/@(?:media|container)[^{]*(?:width|height)\s*[:<>=][^{]*/g)).toEqual([]);
  expect(find(/z-index:(?!\s*var\(--layer-)[^;]+/g)).toEqual([]);
  // Numbers without a unit are shares of something that has a name.
  expect(find(/(?:font-size|line-height|[^-]font):[^;{}]*\d(?:px|rem|em|pt)[^;]*/g)).toEqual([]);
});

test('scripts ask for the same screens by name', () => {
  const scripts = listFiles('src').filter((path) => /\.tsx?$/.test(path) && path !== 'src/base/measures.ts');
  const asked = scripts.flatMap(
    (path) => readFileSync(join(ROOT, path), 'utf8').match(/\((?:min|max)-(?:width|height):.*/g) ?? [],
  );
  expect(asked).toEqual([]);
});

test('what a style sheet names is there, and all that is there is used', () => {
  for (const { path, css } of sheets) expect(() => withQueries(css), path).not.toThrow();
  const used = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)));
  const steps = [...TYPE_STEPS.map((px) => `type-${px}`), ...LINE_STEPS.map((px) => `line-${px}`)];
  const named = [...steps, ...Object.keys(FIXED_TYPE), ...Object.keys(LAYERS).map((name) => `layer-${name}`)];
  expect(named.filter((name) => !used.has(name))).toEqual([]);
  const measured = [...used].filter((name) => /^(?:(?:type|line)-\d|layer-|paper-)/.test(name ?? ''));
  expect(measured.filter((name) => !named.includes(name ?? ''))).toEqual([]);
});
