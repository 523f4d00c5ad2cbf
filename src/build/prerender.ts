import { type Plugin, runnerImport } from 'vite';

const RENDERER = 'src/build/render-page.tsx';
const BOOT = 'assets/boot.js';

/**
 * Puts the settled opening view into the built page: header, panels and the map as SVG, on screen before
 * any script has run and without script too. The dataset passes the gate here; a broken one ends the build.
 */
export function prerender(): Plugin {
  return {
    name: 'jejaring:prerender',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/boot.ts', fileName: BOOT });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const { module } = await runnerImport<{ renderPage: () => { title: string; description: string; root: string } }>(
          RENDERER,
        );
        const page = module.renderPage();
        return {
          html: html
            .replace('<title>Jejaring</title>', () => `<title>${page.title}</title>`)
            .replace('<div id="root"></div>', () => `<div id="root">${page.root}</div>`),
          tags: [
            { tag: 'meta', attrs: { name: 'description', content: page.description }, injectTo: 'head' },
            { tag: 'script', attrs: { type: 'module', async: true, src: `./${BOOT}` }, injectTo: 'head-prepend' },
          ],
        };
      },
    },
  };
}
