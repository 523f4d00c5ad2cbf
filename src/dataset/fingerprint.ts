import { finish, type Steps } from '../base/steps.ts';

/** So many records of a list are read between two breaths. */
const AT_ONCE = 200;

/** Tells whether two records hold the same, whatever the order of their keys. O(length of the JSON). */
export const fingerprint = (value: unknown): string => fingerprintText(JSON.stringify(value, sortKeys) ?? '');

/**
 * The same for a dataset. The version of its format is not counted: what version 1 could say has the fingerprint it had
 * then, so that views that were saved in those days still know their data.
 */
export const fingerprintDataset = (dataset: Readonly<Record<string, unknown>>): string =>
  finish(fingerprintDatasetInSteps(dataset));

/** The same in steps of some ms: of a large one the text is as long as its file. */
export function* fingerprintDatasetInSteps(dataset: Readonly<Record<string, unknown>>): Steps<string> {
  const printer = createPrinter();
  const write = (value: unknown) => JSON.stringify(value, sortKeys);
  let open = '{';
  for (const [name, part] of Object.entries(sortKeys('', { ...dataset, version: 1 }) as object)) {
    if (part === undefined) continue;
    printer.add(`${open}${JSON.stringify(name)}:`);
    open = ',';
    if (Array.isArray(part)) {
      for (let from = 0; from < part.length; from += AT_ONCE) {
        printer.add(`${from === 0 ? '[' : ','}${write(part.slice(from, from + AT_ONCE)).slice(1, -1)}`);
        yield;
      }
      printer.add(part.length > 0 ? ']' : '[]');
    } else printer.add(write(part));
  }
  printer.add('}');
  return printer.end();
}

/**
 * Sixteen hex digits that tell whether two texts are the same. For noticing a change, not for keeping a secret:
 * anybody can make two texts that share them. O(length of the text).
 */
export function fingerprintText(text: string): string {
  const printer = createPrinter();
  printer.add(text);
  return printer.end();
}

/** The same of bytes, four at a time: of a file as large as is read in a few tenths of a second. O(bytes). */
export function fingerprintBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let one = 0x811c9dc5 ^ bytes.length;
  let two = 0x9747b28c;
  for (let at = 0; at < bytes.length; at += at < whole ? 4 : 1) {
    const unit = at < whole ? view.getUint32(at, true) : view.getUint8(at);
    one = Math.imul(one ^ unit, 0x01000193);
    one ^= one >>> 13;
    two = Math.imul(two ^ unit, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return toHex(one) + toHex(two);
}

const toHex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** Takes a text bit by bit. */
function createPrinter() {
  // FNV-1a over the UTF-16 units, twice, the second time with another start and the units turned round.
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ ((unit << 8) | (unit >>> 8)), 0x5bd1e995);
      two ^= two >>> 15;
    }
  };
  return { add, end: () => toHex(one) + toHex(two) };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
