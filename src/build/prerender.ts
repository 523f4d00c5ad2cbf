import { dirname, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { START_NOTICE } from '../app/start-notice.ts';
import { renewalScript } from '../views/reload-page.ts';
import { scopedName } from './scoped-name.ts';

const RENDERER = 'src/build/render-page.ts';

interface Renderer {
  readonly renderPage: () => {
    readonly title: string;
    readonly description: string;
    readonly root: string;
    readonly notice: string;
  };
}

/**
 * CSS modules as the renderer needs them, names without styles: Vite's own plugin does not serve modules
 * that run outside of a build. The names are those of the build.
 */
function classNames(): Plugin {
  const prefix = '\0class-names:';
  return {
    name: 'jejaring:class-names',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.endsWith('.module.css') && importer ? `${prefix}${scopedName('', join(dirname(importer), id))}` : undefined,
    load: (id) =>
      id.startsWith(prefix)
        ? `export default new Proxy({}, { get: (_, name) => ${JSON.stringify(id.slice(prefix.length))} + name });`
        : undefined,
  };
}

/**
 * Runs before anything is painted, which the page's script can't: where the address names a network that the browser
 * keeps, the map in the page is not that network. What the address says in full is read by `boot.ts`.
 */
const HIDE_PUBLISHED = `/[?&](amp;)?net=./i.test(location.search)&&(document.documentElement.dataset.net='')`;

/**
 * Puts the settled opening view into the built page: header, panels and the map as SVG, on screen before
 * any script has run and without script too. The dataset passes the gate here; a broken one ends the build.
 */
export function prerender(): Plugin {
  return {
    name: 'jejaring:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const { module } = await runnerImport<Renderer>(RENDERER, { configFile: false, plugins: [classNames()] });
        const page = module.renderPage();
        return {
          html: html
            .replace('<title>Jejaring</title>', () => `<title>${page.title}</title>`)
            .replace('<div id="root"></div>', () => `<div id="root">${page.root}</div>${page.notice}`),
          tags: [
            { tag: 'meta', attrs: { name: 'description', content: page.description }, injectTo: 'head' },
            { tag: 'script', children: HIDE_PUBLISHED, injectTo: 'head' },
            // An element of its own: a browser too old for it still runs the other.
            { tag: 'script', children: renewalScript(START_NOTICE), injectTo: 'head' },
          ],
        };
      },
    },
  };
}
