import { findWide } from './find-wide.ts';

/**
 * Bytes as text, without a byte order mark: in UTF-8 unless the mark says otherwise, or every other byte of the first
 * letters is zero. Needs a browser or Node.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(findWide(bytes) ?? 'utf-8').decode(bytes);
}
