import type { Plugin } from 'vite';

const nothing = (...names: readonly string[]) =>
  ['export default null;', ...names.map((name) => `export const ${name} = null;`)].join('\n');

/**
 * What packages bring along and nothing here asks of them, each with a module in its place. jsPDF would turn HTML and
 * SVG into pictures: half a megabyte less to build, keep and check. React no longer reads property types; a package
 * that still lists some gets something to list.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  html2canvas: nothing(),
  dompurify: nothing(),
  canvg: nothing(),
  // A page is written as one text here; the half of React that writes it as a stream is as large as the other.
  './cjs/react-dom-server.browser.production.js': nothing('renderToReadableStream', 'resume'),
  'prop-types': 'const any = new Proxy(() => any, { get: () => any });\nexport default any;',
};

/**
 * The same for d3-scale alone: others need them whole. It would write ticks and mix colours, dates and texts; here it
 * reckons with numbers between two ends, and the rest would come before the map is live.
 */
const STAND_INS_OF_SCALE: typeof STAND_INS = {
  'd3-array': nothing(
    ...[
      'InternMap',
      'range',
      'bisect',
      'tickStep',
      'ticks',
      'tickIncrement',
      'ascending',
      'quantile',
      'quantileSorted',
    ],
  ),
  'd3-format': nothing(
    ...['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
  ),
  'd3-interpolate': [
    nothing('interpolateRound', 'piecewise'),
    'export const interpolateNumber = (start, end) => (share) => start * (1 - share) + end * share;',
    'export { interpolateNumber as interpolate };',
  ].join('\n'),
  'd3-time': nothing(
    ...['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year', 'TickInterval', 'Ticks'].flatMap((unit) => [
      `time${unit}`,
      `utc${unit}`,
    ]),
  ),
  'd3-time-format': nothing('timeFormat', 'utcFormat'),
};

/** A file is called by what stands behind the last slash: it must not begin with the mark, see the test of names. */
const PREFIX = '\0unused-part/';

/** Puts a small module, most of them empty, in the place of each package of the lists. */
export const unusedParts = (): Plugin => ({
  name: 'jejaring:unused-parts',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const isOfScale = Object.hasOwn(STAND_INS_OF_SCALE, id) && /[\\/]d3-scale[\\/]/.test(importer ?? '');
    return isOfScale || Object.hasOwn(STAND_INS, id) ? PREFIX + id : null;
  },
  load: (id) => {
    if (!id.startsWith(PREFIX)) return null;
    const name = id.slice(PREFIX.length);
    return STAND_INS[name] ?? STAND_INS_OF_SCALE[name] ?? null;
  },
});
