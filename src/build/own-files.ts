import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { DATA_LINKS, type Published } from '../site/data-files.ts';
import { writeTag } from '../site/head.ts';
import { fillSlot } from '../site/slots.ts';
import { DATASET_FILE, DATASET_NAME, readShipped } from './read-data.ts';
import { scopedName } from './scoped-name.ts';

/**
 * CSS modules as the page's renderer needs them, names without styles: Vite's own plugin does not serve modules
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

/** Puts a network into the built site in `dir`, as `dressSite`. */
export async function dress(dir: string, published: Published): Promise<void> {
  // Run, not imported: whatever reads the build's settings would load the whole app.
  const { module } = await runnerImport<typeof import('./dress-site.ts')>('src/build/dress-site.ts', {
    configFile: false,
    plugins: [classNames()],
  });
  await module.dressSite(dir, published);
}

const toFile = (ending: string) => DATASET_FILE.replace(/\.json$/, ending);

/**
 * What hangs on the network that the site publishes. The build is made without it, and gets it at its end: the very
 * way in which any other network is put into a built site. In development the page finds the files where they lie.
 */
export function ownFiles(): Plugin {
  let isServing = false;
  return {
    name: 'jejaring:own-files',
    configResolved: ({ command }) => {
      isServing = command === 'serve';
    },
    transformIndexHtml: (html) => {
      if (!isServing) return html;
      // The files change under the page there, which so knows no fingerprints.
      const links = Object.entries(DATA_LINKS).flatMap(([id, { ending, attrs }]) =>
        existsSync(toFile(ending))
          ? [writeTag({ tag: 'link', attrs: { id, ...attrs, href: `./${toFile(ending)}` } })]
          : [],
      );
      return fillSlot(html, 'data', links.join('\n    '));
    },
    // Last of all: what others write beside the bundle is among the files.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = 'dist' }) => dress(dir, { ...readShipped(), name: DATASET_NAME }),
    },
  };
}
