import { browserDecoders } from '../snapshot/carrier/decoders.ts';
import { readView } from '../snapshot/carrier/read-view.ts';
import { toPieces } from './intake-pieces.ts';

// Reads one file, far from the page: whatever is in it, the page goes on, and can end this at any time. What is
// thrown here is told to the page as the worker's error.
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  try {
    const view = await readView(new Uint8Array(await data.arrayBuffer()), browserDecoders);
    for (const message of toPieces(view)) self.postMessage(message);
  } catch {
    self.postMessage({ kind: 'unreadable' });
  }
};
