import { Inflate } from 'fflate';
import { joinBytes } from '../../base/join-bytes.ts';
import { FREELY_INFLATED, LARGEST_ARCHIVE, LARGEST_ENTRY, LARGEST_RATIO, MOST_ENTRIES } from '../limits.ts';
import { NotLetIn } from '../refuse.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: number;
  readonly at: number;
}

/** Packed bytes that are inflated at once: at the worst they become a thousand times as many. */
const STEP = 4096;

/** The parts of a ZIP by name. What a directory says of sizes is not gone by: bytes are counted as they come. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  #inflated = 0;
  /** Bytes that were read packed: many parts together may be no more times as large than one. */
  #packed = 0;

  /** Throws `NotLetIn` where there is no directory. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (const entry of listEntries(bytes)) this.#entries.set(entry.name, entry);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part; null where there is none of the name. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isLocked) throw new NotLetIn('locked-archive');
    const view = toView(this.#bytes);
    if (entry.at + 30 > view.byteLength) throw new NotLetIn('damaged-archive');
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = this.#bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed) throw new NotLetIn('damaged-archive');
    if (entry.method !== 0 && entry.method !== 8) throw new NotLetIn('damaged-archive');
    if (entry.method === 8) return this.#inflate(packed);
    this.#packed += packed.length;
    return this.#count(packed, packed.length);
  }

  #inflate(packed: Uint8Array): Uint8Array {
    this.#packed += packed.length;
    const parts: Uint8Array[] = [];
    let size = 0;
    let isWhole = false;
    const stream = new Inflate((part, isLast) => {
      size += part.length;
      isWhole = isLast;
      if (size > LARGEST_ENTRY || isBlownUp(size, packed.length)) throw new NotLetIn('bomb');
      parts.push(this.#count(part, part.length));
    });
    try {
      for (let at = 0; at < packed.length; at += STEP) {
        stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (error) {
      throw error instanceof NotLetIn ? error : new NotLetIn('damaged-archive');
    }
    if (!isWhole) throw new NotLetIn('damaged-archive');
    return joinBytes(parts);
  }

  #count(part: Uint8Array, size: number): Uint8Array {
    this.#inflated += size;
    if (this.#inflated > LARGEST_ARCHIVE || isBlownUp(this.#inflated, this.#packed)) throw new NotLetIn('bomb');
    return part;
  }
}

/** Whether bytes are more times as many as they were packed than any table is. */
const isBlownUp = (size: number, packed: number): boolean => size > FREELY_INFLATED && size > LARGEST_RATIO * packed;

const toView = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directory at the end of the file (PKWARE APPNOTE 4.3.12 and 4.3.16). */
function listEntries(bytes: Uint8Array): Entry[] {
  const view = toView(bytes);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 0xffff);
  while (end >= last && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < last || end < 0) throw new NotLetIn('damaged-archive');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    if (entries.length === MOST_ENTRIES) throw new NotLetIn('many-entries', { most: MOST_ENTRIES });
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = toName(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (entries.length === 0) throw new NotLetIn('foreign-archive');
  return entries;
}

/** Names of parts that matter are plain letters; some programs turn the slashes. */
const toName = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1000)).replaceAll('\\', '/');
