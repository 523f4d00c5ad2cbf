import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteFiles } from '../worker/site-cache.ts';

const SOURCE = 'src/worker/service-worker.ts';
/** Always the same name: browsers know a newer version by what is in it. */
const FILE = 'service-worker.js';
const FIRST =
  /^((index|404)\.html|manifest\.webmanifest|LICENSE\.txt|(assets|data|icons)\/.+|(icon|apple-touch-icon)[\w-]*\.(svg|png))$/;
/** The fonts of PDF are 6 MB, the page for HTML files is as large as the app. */
const ON_USE = /^(fonts\/.+|offline\/template\.html)$/;

/** Makes the service worker that keeps the site for visits without a network, with the list of the site's files. */
export function serviceWorker(): Plugin {
  return {
    name: 'jejaring:service-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: FILE });
    },
    // Last of all: what others write beside the bundle is among the files.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = 'dist' }) {
        const script = readFileSync(join(dir, FILE), 'utf8');
        if (/\bimport\b|\bexport\b/.test(script)) throw new Error(`${FILE} must be one file`);
        writeFileSync(join(dir, FILE), `self.SITE_FILES=${JSON.stringify(listSite(dir))};\n${script}`);
      },
    },
  };
}

/** The files of a built site that are kept. */
export function listSite(dir: string): SiteFiles {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const list = (pattern: RegExp) =>
    Object.fromEntries(
      paths
        .filter((path) => pattern.test(path))
        .map((path) => [
          path === 'index.html' ? '' : path,
          createHash('sha256')
            .update(readFileSync(join(dir, path)))
            .digest('base64'),
        ]),
    );
  return { first: list(FIRST), onUse: list(ON_USE) };
}
