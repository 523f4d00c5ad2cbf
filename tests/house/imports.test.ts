import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildModule, ROOT, readModules } from './modules.ts';
import {
  findCycles,
  findForbiddenImports,
  findOrphans,
  findOwnLoading,
  findUnusedPermissions,
  reachAtRuntime,
  toRoomTable,
} from './rules.ts';

const modules = readModules();

/** A made-up house, to see that the rules bite: path → text. */
const house = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => buildModule(path, text));

describe('the house as it stands', () => {
  test('its modules and their imports are found at all', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap((module) => module.mentions).length).toBeGreaterThan(20);
  });

  test('every import is on its room’s list', () => {
    expect(findForbiddenImports(modules)).toEqual([]);
  });

  test('no room is allowed what it does not use', () => {
    expect(findUnusedPermissions(modules)).toEqual([]);
  });

  test('src/README.md has the table of these rules', () => {
    const [, table] =
      /<!-- rooms -->\n([\s\S]*?)\n<!-- \/rooms -->/.exec(readFileSync(join(ROOT, 'src/README.md'), 'utf8')) ?? [];
    expect(table).toBe(toRoomTable());
  });

  test('no module imports itself by a detour, types counted: a cycle has no first file to read', () => {
    expect(findCycles(modules)).toEqual([]);
  });

  test('all code that comes late comes by the one loader', () => {
    expect(findOwnLoading(modules)).toEqual([]);
  });

  test('every module is reached from an entry point: what nobody reaches misleads whoever finds it', () => {
    expect(findOrphans(modules, readFileSync(join(ROOT, 'index.html'), 'utf8'))).toEqual([]);
  });
});

describe('the rules bite', () => {
  test('on code that is fetched past the one loader', () => {
    const faultsOf = (text: string) => findOwnLoading(house({ 'src/views/late.ts': text })).length;
    expect(faultsOf(`export const late = () => import('./a.ts');`)).toBe(1);
    expect(faultsOf(`import { lazy, Suspense } from 'react';`)).toBe(1);
    expect(faultsOf(`export const late = () => loadPart(() => import('./a.ts'));`)).toBe(0);
    expect(faultsOf(`type A = typeof import('./a.ts').a;`)).toBe(0);
  });

  const base = { 'src/base/result.ts': 'export const one = 1;' };
  const other = { 'src/network/graph.ts': 'export type Graph = 1; export const graph = 1;' };

  test.each([
    ['a value', `import { graph } from '../network/graph.ts';`],
    ['a type', `import type { Graph } from '../network/graph.ts';`],
    ['a type in passing', `export type Mine = import('../network/graph.ts').Graph;`],
    ['a re-export', `export * from '../network/graph.ts';`],
    ['a lazy import', `export const load = () => import('../network/graph.ts');`],
    ['a worker', `export const url = new URL('../network/graph.ts', import.meta.url);`],
    ['a worker named without a dot', `export const url = new URL('graph.ts', import.meta.url);`],
    ['a package', `import { create } from 'zustand';`],
    ['a computed import', `export const load = (name: string) => import(name);`],
    ['a glob', `export const all = import.meta.glob('./*.ts');`],
    ['a file outside src', `import data from '../../data/seminar.json';`],
    ['a missing extension', `import { one } from './result';`],
  ])('on %s', (_form, text) => {
    expect(findForbiddenImports(house({ ...base, ...other, 'src/base/wrong.ts': text }))).toHaveLength(1);
  });

  test('on a failure the reason is told', () => {
    const modules = house({ ...other, 'src/base/wrong.ts': `import '../network/graph.ts';` });
    expect(findForbiddenImports(modules)[0]).toContain('base holds words of no domain');
  });

  test('on a room without a row', () => {
    expect(findForbiddenImports(house({ 'src/misc/stuff.ts': 'export {};' }))).toHaveLength(1);
  });

  test('not on a comment or a string', () => {
    const text = `// import('../network/graph.ts')\nexport const text = "import x from '../network/graph.ts'";`;
    expect(findForbiddenImports(house({ ...other, 'src/base/fine.ts': text }))).toEqual([]);
  });

  test('on a sibling view, but not within one view nor on what lies in views itself', () => {
    const files = {
      'src/views/use-store.ts': 'export const useStore = 1;',
      'src/views/search/hits.ts': `import '../use-store.ts'; export const hits = 1;`,
      'src/views/search/Search.tsx': `import './hits.ts'; export const Search = 1;`,
    };
    expect(findForbiddenImports(house(files))).toEqual([]);
    const wrong = { 'src/views/details/Details.tsx': `import '../search/hits.ts';` };
    expect(findForbiddenImports(house({ ...files, ...wrong }))).toHaveLength(1);
  });

  test('on Cytoscape and snapshots outside their views', () => {
    const snapshot = { 'src/snapshot/picture/svg.ts': 'export const svg = 1;' };
    const text = `import cytoscape from 'cytoscape'; import '../../snapshot/picture/svg.ts';`;
    const faultsIn = (view: string) => findForbiddenImports(house({ ...snapshot, [`src/views/${view}/a.ts`]: text }));
    expect(faultsIn('canvas').join()).toContain('snapshot/picture/svg.ts');
    expect(faultsIn('share').join()).toContain('cytoscape');
    expect([faultsIn('canvas'), faultsIn('share'), faultsIn('details')].map((faults) => faults.length)).toEqual([
      1, 1, 2,
    ]);
  });

  test('on the writer of PDF anywhere but in its one file', () => {
    const text = `import { jsPDF } from 'jspdf'; import { svg2pdf } from 'svg2pdf.js'; svg2pdf(jsPDF);`;
    expect(findForbiddenImports(house({ 'src/snapshot/pdf/pdf.ts': text }))).toEqual([]);
    const faults = findForbiddenImports(house({ 'src/snapshot/picture/svg.ts': text }));
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('belongs to src/snapshot/pdf/pdf.ts alone');
  });

  test('on a cycle of types', () => {
    const modules = house({
      'src/base/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'src/base/b.ts': `import type { A } from './a.ts'; export type B = A;`,
    });
    expect(findCycles(modules)).toEqual(['src/base/a.ts → src/base/b.ts → src/base/a.ts']);
  });

  test('on an orphan', () => {
    const modules = house({ ...base, ...other, 'src/main.tsx': `import './base/result.ts';` });
    expect(findOrphans(modules)).toEqual(['src/network/graph.ts']);
    expect(findOrphans(modules, '<script src="/src/network/graph.ts">')).toEqual([]);
  });

  test('on what is loaded at run time, and only that', () => {
    const modules = house({
      'src/base/a.ts': `import type { B } from './b.ts'; import { c } from './c.ts'; export type A = B;`,
      'src/base/b.ts': `import 'react'; export type B = 1;`,
      'src/base/c.ts': `import 'valibot'; export const c = 1;`,
    });
    const { paths, packages } = reachAtRuntime(modules, ['src/base/a.ts']);
    expect([...paths].sort()).toEqual(['src/base/a.ts', 'src/base/c.ts']);
    expect([...packages]).toEqual(['valibot']);
  });
});
