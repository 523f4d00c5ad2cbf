import type { Plugin } from 'vite';

/**
 * What jsPDF would load to turn HTML and SVG into pictures, which nothing here asks of it. Left out, they are no
 * part of the site: half a megabyte less to build, keep and check.
 */
const UNUSED = ['html2canvas', 'dompurify', 'canvg'];
const EMPTY = '\0unused-part';

/** Puts an empty module in the place of each package of the list. */
export const unusedParts = (): Plugin => ({
  name: 'jejaring:unused-parts',
  enforce: 'pre',
  resolveId: (id) => (UNUSED.includes(id) ? EMPTY : null),
  load: (id) => (id === EMPTY ? 'export default null;' : null),
});
