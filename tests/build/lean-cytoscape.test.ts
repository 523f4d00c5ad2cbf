import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import whole, { type Core, type CytoscapeOptions } from 'cytoscape';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leanCytoscape } from '../../src/build/lean-cytoscape.ts';

type Cytoscape = (options: CytoscapeOptions) => Core;

const folder = mkdtempSync(join(tmpdir(), 'lean-cytoscape-'));
afterAll(() => rmSync(folder, { recursive: true }));

let lean: Cytoscape;
beforeAll(async () => {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, "export { default } from 'cytoscape';");
  const [built] = [
    await build({
      configFile: false,
      envDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [leanCytoscape()],
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    }),
  ].flat();
  if (!built || !('output' in built)) throw new Error('nothing was built');
  const file = join(folder, 'lean.mjs');
  writeFileSync(file, built.output[0].code);
  lean = (await import(/* @vite-ignore */ pathToFileURL(file).href)).default;
});

const start = (make: Cytoscape): Core =>
  make({
    headless: true,
    styleEnabled: false,
  });

/** What the map does with the library, and what the library then says. */
function live(make: Cytoscape) {
  const cy = start(make);
  cy.add([
    { group: 'nodes', data: { id: 'a.1' }, position: { x: 1, y: 2 } },
    { group: 'nodes', data: { id: 'b' }, position: { x: 30, y: 40 } },
    { group: 'nodes', data: { id: 'c' }, position: { x: 50, y: 60 } },
    { group: 'edges', data: { id: 'ab', source: 'a.1', target: 'b' } },
    { group: 'edges', data: { id: 'aa', source: 'a.1', target: 'a.1' } },
  ]);
  cy.batch(() => {
    cy.getElementById('a.1').position({ x: 5, y: 6 });
  });
  cy.remove(cy.getElementById('c'));
  const heard: string[] = [];
  cy.on('viewport', () => heard.push('viewport'));
  cy.viewport({ zoom: 2, pan: { x: 7, y: 8 } });
  const data = [cy.elements().map((element) => element.data()), cy.nodes().map((node) => node.position())];
  const told = { elements: cy.json().elements, zoom: cy.zoom(), pan: cy.pan(), heard, data };
  cy.destroy();
  return told;
}

test('the library that the map is built with does for it what the whole one does', () => {
  expect(live(lean)).toEqual(live(whole));
});

/** The names of all that one can call on the map's elements, or on the map. */
function listNames(make: Cytoscape, of: 'core' | 'elements'): string[] {
  const cy = start(make);
  const names: string[] = [];
  for (const name in of === 'core' ? cy : cy.elements()) names.push(name);
  cy.destroy();
  return names;
}

test('nothing is left out that the map asks for', () => {
  const left = new Set(listNames(lean, 'elements'));
  const gone = listNames(whole, 'elements').filter((name) => !left.has(name));
  expect(gone).toEqual(expect.arrayContaining(['dijkstra', 'pageRank', 'kMeans']));
  expect(listNames(lean, 'core')).toEqual(listNames(whole, 'core'));

  const own = readdirSync('src/views/canvas').map((name) => readFileSync(`src/views/canvas/${name}`, 'utf8'));
  const mount = readFileSync('node_modules/react-cytoscapejs/dist/react-cytoscape.modern.js', 'utf8');
  const text = [...own, mount].join('\n');
  expect(gone.filter((name) => new RegExp(`\\.${name.replaceAll('$', '\\$')}\\b`).test(text))).toEqual([]);
  // What is passed on to one of the layouts, or to WebGL.
  expect(own.filter((file) => /\blayout=|\.layout\(|\bwebgl\b/.test(file))).toEqual([]);
});
