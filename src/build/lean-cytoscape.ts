import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve('cytoscape')));
const SOURCE = normalizePath(join(PACKAGE, 'src'));
const readVersion = (): string => JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;

const NOTHING = 'export default {};';

/**
 * What the map never asks of Cytoscape, by its place in the library's source, each with what stands there instead:
 * questions (`analysis` answers them), layouts (`layout` has its own), style and drawing, and names of data with dots.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': NOTHING,
  // A map without a layout of its own begins with one of these two, before it has any nodes.
  'extensions/layout/index.mjs': [
    `import grid from '${SOURCE}/extensions/layout/grid.mjs';`,
    `import none from '${SOURCE}/extensions/layout/null.mjs';`,
    `export default [{ name: 'grid', impl: grid }, { name: 'null', impl: none }];`,
  ].join('\n'),
  // The map brings its own (`views/canvas/renderer.ts`), which Cytoscape puts upon its base.
  'extensions/renderer/index.mjs': [
    `import none from '${SOURCE}/extensions/renderer/null/index.mjs';`,
    `import base from '${SOURCE}/extensions/renderer/base/index.mjs';`,
    `export default [{ name: 'null', impl: none }, { name: 'base', impl: base }];`,
  ].join('\n'),
  // Nothing has a style, and nothing is drawn by one.
  'style/index.mjs': NOTHING,
  'stylesheet.mjs': NOTHING,
  'extensions/renderer/base/arrow-shapes.mjs': 'export default { registerArrowShapes() {} };',
  'extensions/renderer/base/node-shapes.mjs': 'export default { registerNodeShapes() {} };',
  'extensions/renderer/base/images.mjs': NOTHING,
  ...Object.fromEntries(
    ['edge-arrows', 'edge-control-points', 'edge-endpoints', 'edge-projection', 'labels'].map((name) => [
      `extensions/renderer/base/coord-ele-math/${name}.mjs`,
      NOTHING,
    ]),
  ),
  'version.mjs': `export default ${JSON.stringify(readVersion())};`,
  'lodash/get.js': 'export default undefined;',
  'lodash/set.js': 'export default undefined;',
  'lodash/toPath.js': 'export default () => null;',
  // Of all that the original can, Cytoscape asks for this.
  'lodash/debounce.js': `export default (act, wait) => {
    let clock;
    return function (...input) {
      clearTimeout(clock);
      clock = setTimeout(() => act.apply(this, input), wait);
    };
  };`,
};

const PREFIX = '\0not-of-cytoscape:';

/**
 * Builds Cytoscape from its own source, which its makers publish with it, without what the map never asks for: a
 * fifth of all JavaScript that comes before the map is live. Development and unit tests take the library whole.
 */
export function leanCytoscape(): Plugin {
  const found = new Set<string>();
  return {
    name: 'jejaring:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'cytoscape') return `${SOURCE}/index.mjs`;
      if (!importer || !normalizePath(importer).startsWith(SOURCE)) return null;
      if (Object.hasOwn(STAND_INS, id)) return PREFIX + id;
      const path = normalizePath(join(dirname(importer), id)).slice(SOURCE.length + 1);
      return id.startsWith('.') && Object.hasOwn(STAND_INS, path) ? PREFIX + path : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const path = id.slice(PREFIX.length);
      found.add(path);
      return STAND_INS[path] ?? null;
    },
    buildEnd(fault) {
      if (fault || found.size === 0) return;
      const gone = Object.keys(STAND_INS).filter((path) => !found.has(path));
      if (gone.length > 0) this.error(`Cytoscape has no ${gone.join(', ')} any more: look what stands there now`);
    },
  };
}
