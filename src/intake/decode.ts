import { findWide } from '../base/find-wide.ts';
import { MOST_NULS } from './limits.ts';
import type { Sample } from './reading.ts';

/** Known to browsers, workers and Node alike, though the types of a language without a page do not name it. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode: (bytes: Uint8Array) => string };

/** Encodings that a text may be in which says nothing of its own; the first is what is taken. */
export const ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'koi8-r',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether nothing in the file tells that it is in this encoding: whoever brings it is asked. */
  readonly isGuess: boolean;
  /** How many NULs became spaces. */
  readonly nuls: number;
}

/**
 * Bytes as text, without a byte order mark: by the mark, else by where NULs stand, else in UTF-8 where it is that, else
 * in windows-1252, which is a guess. `wanted` goes before all of it. Null: no text at all. O(bytes).
 */
export function decode(bytes: Uint8Array, wanted?: string): Decoded | null {
  const { text, encoding, isGuess } = wanted ? decodeAs(bytes, wanted) : decodeFound(bytes);
  let nuls = 0;
  for (let at = text.indexOf('\u0000'); at >= 0; at = text.indexOf('\u0000', at + 1))
    if (++nuls > MOST_NULS) return null;
  return { text: nuls > 0 ? text.replaceAll('\u0000', ' ') : text, encoding, isGuess, nuls };
}

const decodeAs = (bytes: Uint8Array, encoding: string) => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  isGuess: false,
});

function decodeFound(bytes: Uint8Array): Omit<Decoded, 'nuls'> {
  const wide = findMark(bytes) ?? findNulPattern(bytes);
  if (wide) return decodeAs(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuess: false };
  } catch {
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (isMarked) return decodeAs(bytes, 'utf-8');
    const without = findWideEnds(bytes);
    return without ? decodeAs(bytes, without) : { ...decodeAs(bytes, ENCODINGS[0]), isGuess: true };
  }
}

/** Whether there is an encoding of a name: what a file declares may be any. */
export function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

const findMark = (bytes: Uint8Array) => (bytes[0] === 0xff || bytes[0] === 0xfe ? findWide(bytes) : null);

/** In text of two bytes a letter the upper byte of plain letters, blanks and separators is NUL. */
function findNulPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = Math.min(bytes.length & ~1, 4096);
  const nuls = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const isMany = (count: number, other: number) => count * 2 >= looked * 0.15 && other * 20 <= count;
  if (isMany(odd, even)) return 'utf-16le';
  return isMany(even, odd) ? 'utf-16be' : null;
}

/**
 * The same of scripts without plain letters, in which hardly more than line ends have a NUL: for what is no UTF-8, where
 * all NULs are on one side, a line end is among them, and all of it is letters.
 */
function findWideEnds(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [first, hasEnd] = [-1, false];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (first < 0) first = at % 2;
    else if (at % 2 !== first) return null;
    hasEnd ||= bytes[at ^ 1] === 0x0a;
  }
  const encoding = first === 1 ? 'utf-16le' : 'utf-16be';
  return hasEnd && bytes.length % 2 === 0 && isAll(bytes, encoding) ? encoding : null;
}

/** Whether bytes are nothing but letters of an encoding. */
function isAll(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Up to three words of a file that have more than plain letters, as each encoding reads them: to choose by. */
export function toSamples(bytes: Uint8Array): readonly Sample[] {
  const runs: Uint8Array[] = [];
  const isEnd = (byte: number | undefined) => byte === undefined || /[\s,;|"]/.test(String.fromCharCode(byte));
  for (let at = 0; at < bytes.length && runs.length < 3; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let from = at;
    while (from > 0 && at - from < 30 && !isEnd(bytes[from - 1])) from--;
    let to = at;
    while (to - at < 30 && !isEnd(bytes[to])) to++;
    runs.push(bytes.subarray(from, to));
    at = to;
  }
  return ENCODINGS.map((encoding) => ({ encoding, words: runs.map((run) => decodeAs(run, encoding).text) }));
}
