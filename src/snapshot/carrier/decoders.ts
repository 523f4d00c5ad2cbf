import { decodeText } from '../../base/decode-text.ts';
import { inflate } from './inflate.ts';
import type { Decoders } from './read-file.ts';

/** What the browser has for reading files, on the page and in a worker. */
export const browserDecoders: Decoders = {
  toText: decodeText,
  inflate,
};
