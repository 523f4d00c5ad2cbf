import { inflate } from './inflate.ts';
import type { Decoders } from './reopen/read-file.ts';

/** What the browser has for reading files, on the page and in a worker. */
export const browserDecoders: Decoders = {
  toText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  },
  inflate,
};
