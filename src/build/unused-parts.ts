import type { Plugin } from 'vite';

/**
 * What packages bring along and nothing here asks of them, with the names that are imported from it. jsPDF would turn
 * HTML and SVG into pictures: half a megabyte less to build, keep and check. d3-scale would write ticks and mix
 * colours; here it reckons with numbers alone, and without the rest 5 kB less have come before the map is live.
 */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  html2canvas: [],
  dompurify: [],
  canvg: [],
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
  'd3-color': ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'],
};
const EMPTY = '\0unused-part:';
/** React no longer reads property types; a package that still lists some gets something to list. */
const PROP_TYPES = 'prop-types';

/** Puts an empty module in the place of each package of the list. */
export const unusedParts = (): Plugin => ({
  name: 'jejaring:unused-parts',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(UNUSED, id) || id === PROP_TYPES ? EMPTY + id : null),
  load: (id) => {
    if (!id.startsWith(EMPTY)) return null;
    if (id === EMPTY + PROP_TYPES) {
      return 'const any = new Proxy(() => any, { get: () => any });\nexport default any;';
    }
    const names = UNUSED[id.slice(EMPTY.length)] ?? [];
    return ['export default null;', ...names.map((name) => `export const ${name} = null;`)].join('\n');
  },
});
