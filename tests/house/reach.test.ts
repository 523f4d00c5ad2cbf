import { expect, test } from 'vitest';
import { readModules } from './modules.ts';
import { reachAtRuntime, roomOf } from './rules.ts';

const modules = readModules();
const SCREEN_PACKAGES = /^(react|react-dom|react-cytoscapejs|cytoscape|zustand|lucide-react)(\/|$)/;
const SCREEN_ROOMS = ['views', 'ui', 'app', 'store'];

const analyses = modules.map((module) => module.path).filter((path) => roomOf(path) === 'analysis');

const programs: { what: string; entries: readonly string[] }[] = [
  { what: 'the SVG writer', entries: ['src/snapshot/svg.ts'] },
];
if (analyses.length > 0) programs.push({ what: 'the analyses', entries: analyses });

test.each(programs)('$what runs without a screen: it loads neither React nor Cytoscape nor a view', ({ entries }) => {
  for (const entry of entries) expect(modules.map((module) => module.path)).toContain(entry);
  const { paths, packages } = reachAtRuntime(modules, entries);
  expect([...packages].filter((name) => SCREEN_PACKAGES.test(name))).toEqual([]);
  expect([...paths].filter((path) => SCREEN_ROOMS.includes(roomOf(path)))).toEqual([]);
});
