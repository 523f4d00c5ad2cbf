import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { decodeText } from '../base/decode-text.ts';

/** The dataset the site is built from, seen from the project's root, and the positions beside it. */
export const DATASET_FILE = 'data/sowing-the-seeds.json';
export const LAYOUT_FILE = DATASET_FILE.replace(/\.json$/, '.layout.json');
const TOUR_FILE = DATASET_FILE.replace(/\.json$/, '.tour.json');

const PRELOAD = { rel: 'preload', as: 'fetch', crossorigin: '' };

/** Serves the dataset and its positions as `data/…` in development and puts them into the built site. */
export function datasetFiles(): Plugin {
  const files = [DATASET_FILE, LAYOUT_FILE, TOUR_FILE];
  return {
    name: 'jejaring:dataset-files',
    // The links start the downloads before the script runs, and tell it where the files are; the tour's only does that.
    transformIndexHtml: () =>
      [
        ['dataset', DATASET_FILE, PRELOAD] as const,
        ['layout', LAYOUT_FILE, PRELOAD] as const,
        ['tour', TOUR_FILE, { rel: 'alternate', type: 'application/json' }] as const,
      ]
        .filter(([, file]) => existsSync(file))
        .map(([id, file, attrs]) => ({
          tag: 'link',
          attrs: { id, ...attrs, href: `./${file}` },
          injectTo: 'head' as const,
        })),
    generateBundle() {
      for (const file of files.filter((name) => existsSync(name))) {
        // White space is for people; the site carries the compact form.
        const source = JSON.stringify(JSON.parse(decodeText(readFileSync(file))));
        this.emitFile({ type: 'asset', fileName: `data/${basename(file)}`, source });
      }
    },
  };
}
