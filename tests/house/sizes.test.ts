import { expect, test } from 'vitest';
import { readModules } from './modules.ts';
import { isEntryPoint } from './rules.ts';

/** Lines a file may have, by ending: more than this and it holds two ideas. */
const CEILINGS: Readonly<Record<string, number>> = { '.ts': 250, '.mjs': 250, '.tsx': 200, '.css': 300 };
/** Files that may be longer, with the reason. The list may only get shorter. */
const EXEMPT: Readonly<Record<string, string>> = {};
/** A file should import no more than the first; more than the second fails. */
const IMPORTS = { aim: 12, ceiling: 15 };

const modules = readModules();
const lineCount = (source: string) => source.replace(/\n$/, '').split('\n').length;
const ceilingOf = (path: string) => CEILINGS[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 0;

const isTooLong = ({ path, source }: { path: string; source: string }) => lineCount(source) > ceilingOf(path);

test('no file is longer than its ceiling: a long file holds two ideas and wants to be two files', () => {
  expect(modules.length).toBeGreaterThan(20);
  const tooLong = modules.filter((module) => isTooLong(module) && !EXEMPT[module.path]);
  expect(tooLong.map(({ path, source }) => `${path}: ${lineCount(source)} of ${ceilingOf(path)} lines`)).toEqual([]);
});

test('the exemptions are still needed', () => {
  const needed = modules.filter(isTooLong).map((module) => module.path);
  expect(Object.keys(EXEMPT).filter((path) => !needed.includes(path))).toEqual([]);
});

test('no file imports too much: it would be the place where everything meets', () => {
  // Entry points are that place, on purpose.
  const heavy = modules.filter(({ path, importCount }) => importCount > IMPORTS.aim && !isEntryPoint(path));
  const list = heavy.map(({ path, importCount }) => `${path}: ${importCount} imports`);
  const tooHeavy = heavy.filter(({ importCount }) => importCount > IMPORTS.ceiling).map(({ path }) => path);
  expect(tooHeavy, `at most ${IMPORTS.ceiling}, better ${IMPORTS.aim}; above that: ${list.join(', ')}`).toEqual([]);
});
