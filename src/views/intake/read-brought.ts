import type { Refusal, Summary } from '../../intake/reading.ts';
import { findCopies } from './find-copies.ts';
import type { Brought, FileReading, Reader } from './strangers-port.ts';
import { toRefusal } from './to-refusal.ts';

/** More are not read together. */
const MOST_FILES = 10;
/** Bytes of them all. */
const LARGEST_TOGETHER = 128 * 2 ** 20;

/** One file with what became of it. */
export interface BroughtReading {
  readonly brought: Brought;
  readonly reading: Summary | Refusal;
}

/** Files that were read together, and who has read them. */
export interface Readings {
  readonly reader: Reader;
  readonly files: readonly BroughtReading[];
}

export const isLetIn = (reading: Summary | Refusal): reading is Summary => reading.kind !== 'refused';

/** More files beside those that are there; one that is called like another gets a number. */
export function bringFiles(before: readonly Brought[], files: readonly File[]): readonly Brought[] {
  const brought = [...before];
  for (const file of files) {
    const isTaken = (name: string) => brought.some((other) => other.name === name);
    let [name, count] = [file.name, 1];
    while (isTaken(name)) name = file.name.replace(/(?=\.\w{1,8}$)|$/, ` (${++count})`);
    brought.push({ file, name });
  }
  return brought;
}

/**
 * Reads files together. One that is faulty, or breaks who reads it, is refused by name, and the others go on with
 * another reader. Rejects with the signal's reason, and where nobody comes to read. O(files) readers at the worst.
 */
export async function readBrought(
  openReader: () => Promise<Reader>,
  files: readonly Brought[],
  signal: AbortSignal,
  onStep: (name: string, done: number) => void = () => {},
): Promise<Readings> {
  let brought = files;
  const refused = new Map(refuseUnread(brought));
  for (const [one, other] of await untilAborted(findCopies(brought.filter((file) => !refused.has(file))), signal))
    refused.set(one, refuse(one.name, { code: 'same-file', values: { other } }));
  for (;;) {
    const left = brought.filter((one) => !refused.has(one));
    const read: FileReading[] = [];
    const tell = () => onStep(left[read.length]?.name ?? '', read.length);
    const reader = await openReader();
    tell();
    const fault = await untilAborted(
      reader.read(left, (reading) => {
        read.push(reading);
        tell();
      }),
      signal,
    ).catch((reason) => {
      reader.end();
      throw reason;
    });
    const last = left[read.length];
    if (fault === null || last === undefined) {
      const { own, backups } = await findOwn(reader, left, read, signal);
      if (own.size > 0) {
        reader.end();
        brought = brought.map((one) => own.get(one) ?? one);
        continue;
      }
      for (const one of backups) refused.set(one, refuse(one.name, { code: 'own-backup', values: {} }));
      const readings = new Map(left.map((one, at) => [one, toReading(read[at], one.name)]));
      const toFile = (one: Brought) => ({
        brought: one,
        reading: refused.get(one) ?? readings.get(one) ?? toReading(undefined, one.name),
      });
      return { reader, files: brought.map(toFile) };
    }
    reader.end();
    refused.set(last, refuse(last.name, toRefusal(fault)));
  }
}

/** Files of this map with the networks in them, with which they are read again as sources; and backups of several. */
async function findOwn(
  reader: Reader,
  left: readonly Brought[],
  read: readonly FileReading[],
  signal: AbortSignal,
): Promise<{ readonly own: ReadonlyMap<Brought, Brought>; readonly backups: readonly Brought[] }> {
  const found = new Map<Brought, Brought>();
  const backups: Brought[] = [];
  for (const [at, one] of left.entries()) {
    if (read[at]?.kind !== 'own') continue;
    const own = await untilAborted(reader.findOwn(one.file, signal), signal);
    if (own === 'backup') backups.push(one);
    else if (own) found.set(one, { ...one, own });
  }
  return { own: found, backups };
}

/** What is not even tried: more files than go together, or too much in them. */
function refuseUnread(brought: readonly Brought[]): [Brought, Refusal][] {
  let size = 0;
  return brought.flatMap((one, at): [Brought, Refusal][] => {
    if (at >= MOST_FILES) return [[one, refuse(one.name, { code: 'many-files', values: { most: MOST_FILES } })]];
    size += one.file.size;
    const most = LARGEST_TOGETHER / 2 ** 20;
    return size > LARGEST_TOGETHER ? [[one, refuse(one.name, { code: 'too-large-together', values: { most } })]] : [];
  });
}

const refuse = (file: string, told: ReturnType<typeof toRefusal>): Refusal => ({ kind: 'refused', file, ...told });

/** Pictures of this map, and files of several networks, are opened each by itself. */
const toReading = (reading: FileReading | undefined, name: string): Summary | Refusal => {
  if (reading === undefined) return refuse(name, { code: 'broken', values: {} });
  return reading.kind === 'own' ? refuse(name, { code: 'own-file', values: {} }) : reading;
};

/** What a promise gives, unless the signal comes first; then its reason. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}
