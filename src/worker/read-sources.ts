import { readSource } from '../intake/read-source.ts';
import type { Source } from '../intake/reading.ts';

// Reads a stranger's files one by one, far from the page, which can end this at any time; each is told as it is read.
self.onmessage = ({ data }: MessageEvent<readonly Source[]>) => {
  for (const source of data) self.postMessage(readSource(source));
};
