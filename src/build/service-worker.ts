import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { WORKER_FILE } from '../site/site-list.ts';

const SOURCE = 'src/worker/service-worker.ts';

/** Makes the service worker that keeps the site for visits without a network; the list of files comes with the network. */
export function serviceWorker(): Plugin {
  return {
    name: 'jejaring:service-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER_FILE });
    },
    writeBundle({ dir = 'dist' }) {
      const script = readFileSync(join(dir, WORKER_FILE), 'utf8');
      if (/\bimport\b|\bexport\b/.test(script)) throw new Error(`${WORKER_FILE} must be one file`);
    },
  };
}
