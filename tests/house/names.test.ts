import { expect, test } from 'vitest';
import { listFiles, readModules } from './modules.ts';

const VAGUE = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'manager', 'lib', 'core', 'types'];

const files = listFiles('src');
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const foldersOf = (path: string) => path.split('/').slice(1, -1);

test('src is read at all', () => {
  expect(files.length).toBeGreaterThan(20);
});

test('a component is PascalCase.tsx, everything else kebab-case: the name tells which it is', () => {
  const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
  const pascal = '([A-Z][a-z0-9]*)+';
  const isNamed = (name: string) =>
    name === 'README.md' ||
    new RegExp(
      `^(main\\.tsx|${pascal}\\.tsx|${kebab}(\\.d)?\\.(ts|mjs|mts)|(${kebab}|${pascal})(\\.module)?\\.css)$`,
    ).test(name);
  expect(files.filter((path) => !isNamed(nameOf(path)))).toEqual([]);
});

test('a component file exports the component it is named after', () => {
  const components = readModules().filter(({ path }) => path.endsWith('.tsx') && path !== 'src/main.tsx');
  const strangers = components.filter(
    ({ path, exportNames }) => !exportNames.includes(nameOf(path).slice(0, -'.tsx'.length)),
  );
  expect(strangers.map((module) => module.path)).toEqual([]);
});

test('no index files: a barrel hides where things come from and ties files into cycles', () => {
  expect(files.filter((path) => /^index\.\w+$/.test(nameOf(path)))).toEqual([]);
});

test('no folder has a name that anything fits under', () => {
  expect(files.filter((path) => foldersOf(path).some((folder) => VAGUE.includes(folder)))).toEqual([]);
});

test('folders are at most two deep below src', () => {
  expect(files.filter((path) => foldersOf(path).length > 2)).toEqual([]);
});

test('the words that every room uses mean one thing each', () => {
  const owners = new Map<string, string[]>();
  for (const { path, source } of readModules()) {
    for (const [, name = ''] of source.matchAll(/^export (?:type|interface) ([A-Z]\w*)/gm)) {
      owners.set(name, [...(owners.get(name) ?? []), path]);
    }
  }
  const words = ['Attributes', 'Extent', 'Layer', 'Part', 'Place', 'Result', 'Walk', 'Written'];
  const twice = words.filter((word) => owners.get(word)?.length !== 1);
  expect(twice.map((word) => `${word}: ${owners.get(word)?.join(', ')}`)).toEqual([]);
});
