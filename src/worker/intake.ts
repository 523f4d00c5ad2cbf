import { browserDecoders } from '../snapshot/carrier/decoders.ts';
import { readView } from '../snapshot/carrier/read-view.ts';

// Reads one file, far from the page: whatever is in it, the page goes on, and can end this at any time. What is
// thrown here is told to the page as the worker's error.
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  try {
    self.postMessage(await readView(new Uint8Array(await data.arrayBuffer()), browserDecoders));
  } catch {
    self.postMessage({ kind: 'unreadable' });
  }
};
