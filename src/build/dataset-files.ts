import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { fingerprintText } from '../dataset/fingerprint.ts';
import { toWritten } from '../dataset/text.ts';
import { DATASET_FILE, LAYOUT_FILE, readDataset, readPublished, readTour, TOUR_FILE } from './read-data.ts';

const PRELOAD = { rel: 'preload', as: 'fetch', crossorigin: '' };

/**
 * Serves the dataset and its positions as `data/…` in development and puts them into the built site, as the gate has
 * let them through and without the white space that is for people. The page knows their fingerprints: what they fit
 * needs no gate there.
 */
export function datasetFiles(): Plugin {
  const files = [DATASET_FILE, LAYOUT_FILE, TOUR_FILE];
  return {
    name: 'jejaring:dataset-files',
    // The links start the downloads before the script runs, and tell it where the files are; the tour's only does that.
    transformIndexHtml: (_html, { server }) => {
      // In development the files change under the page.
      const { dataset, layout, isAsRead } = server ? {} : readTexts();
      const attest = (text: string | undefined) => (text ? { 'data-fingerprint': fingerprintText(text) } : {});
      return [
        ['dataset', DATASET_FILE, { ...PRELOAD, ...(isAsRead ? attest(dataset) : {}) }] as const,
        ['layout', LAYOUT_FILE, { ...PRELOAD, ...attest(layout) }] as const,
        ['tour', TOUR_FILE, { rel: 'alternate', type: 'application/json' }] as const,
      ]
        .filter(([, file]) => existsSync(file))
        .map(([id, file, attrs]) => ({
          tag: 'link',
          attrs: { id, ...attrs, href: `./${file}` },
          injectTo: 'head' as const,
        }));
    },
    generateBundle() {
      const { dataset, layout } = readTexts();
      for (const [index, source] of [dataset, layout, readTour(readDataset(DATASET_FILE))].entries()) {
        const file = files[index] ?? '';
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: `data/${basename(file)}`, source });
      }
    },
  };
}

interface Texts {
  readonly dataset: string;
  readonly layout?: string;
  /** Whether the app reads the dataset as it stands there; else only the gate can tell what it means. */
  readonly isAsRead: boolean;
}

/** The texts of what the site publishes, each a file that can be opened by itself. */
export function readTexts(published = readPublished()): Texts {
  const dataset = JSON.stringify(toWritten(published.dataset));
  const isAsRead = dataset === JSON.stringify(published.dataset);
  return { dataset, isAsRead, ...(published.layout && { layout: JSON.stringify(published.layout) }) };
}
