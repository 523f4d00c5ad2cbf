import { expect, test } from 'vitest';
import { readModules } from './modules.ts';
import { reachAtRuntime, roomOf } from './rules.ts';

const modules = readModules();
const SCREEN_PACKAGES = /^(react|react-dom|react-cytoscapejs|cytoscape|zustand|lucide-react)(\/|$)/;
const SCREEN_ROOMS = ['views', 'ui', 'app', 'store'];

/** The browser's edge of snapshot may draw on a canvas; what writes text may not even load it. */
const BROWSER_EDGE = [
  'png/png',
  'png/draw-pixels',
  'pdf/pdf',
  'pdf/svg',
  'pdf/drawn',
  'pdf/site-fonts',
  'download',
].map((name) => `src/snapshot/${name}.ts`);

test('what is said of files is said of files that there are', () => {
  const paths = new Set(modules.map(({ path }) => path));
  expect(BROWSER_EDGE.filter((path) => !paths.has(path))).toEqual([]);
});

const filesOf = (room: string) => modules.map((module) => module.path).filter((path) => roomOf(path) === room);
const writers = filesOf('snapshot').filter((path) => !BROWSER_EDGE.includes(path));
const analyses = filesOf('analysis');
const programs = [
  { what: 'the SVG writer', entries: writers.filter((path) => path.endsWith('svg.ts')) },
  { what: 'every writer of text', entries: writers },
];
if (analyses.length > 0) programs.push({ what: 'the analyses', entries: analyses });

test.each(programs)('$what runs without a screen: it loads neither React nor Cytoscape nor a view', ({ entries }) => {
  expect(entries).not.toEqual([]);
  const { paths, packages } = reachAtRuntime(modules, entries);
  expect([...packages].filter((name) => SCREEN_PACKAGES.test(name))).toEqual([]);
  const isScreen = (path: string) => SCREEN_ROOMS.includes(roomOf(path)) || BROWSER_EDGE.includes(path);
  expect([...paths].filter(isScreen)).toEqual([]);
});

test('a picture is made of a view: what makes it reaches neither the state nor a component', () => {
  const { paths, packages } = reachAtRuntime(modules, ['src/views/share/build-picture.ts']);
  expect(paths.size).toBeGreaterThan(20);
  expect([...paths].filter((path) => ['store', 'ui', 'app'].includes(roomOf(path)) || path.endsWith('.tsx'))).toEqual(
    [],
  );
  expect([...packages].filter((name) => SCREEN_PACKAGES.test(name))).toEqual([]);
});
