import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeZip } from '../drivers/write-sheet.ts';
import { damageArchive, damageBytes, damageText } from './damage.ts';
import { anyGdf, anyGexf, anyGml, anyGraphml, anyJsonGraph, anyPajek } from './graphs.ts';
import type { Pick } from './pick.ts';
import { anyDelimited, anyOds, anyXlsx } from './tables.ts';

const FIXTURES = 'tests/fixtures/intake';
/** Files that are small enough to be read a hundred thousand times. */
const LARGEST_SEED = 14_000;
/** Parts of a workbook that nobody reads. */
const UNREAD = /theme|docProps|settings|Thumbnails|Configurations|manifest|meta|^styles\.xml$|Content_Types/;

interface Reader {
  /** How the whole files of the corpus end that are damaged. */
  readonly ends: RegExp;
  /** A file of the format with anything in it. */
  readonly make: (pick: Pick) => Uint8Array | string;
}

/** Each reader of files, by the name that `--only` takes. */
export const READERS = {
  csv: { ends: /\.(csv|tsv|txt)$/, make: anyDelimited },
  xlsx: { ends: /\.xlsx$/, make: anyXlsx },
  ods: { ends: /\.f?ods$/, make: anyOds },
  gexf: { ends: /\.gexf$/, make: anyGexf },
  graphml: { ends: /\.graphml$/, make: anyGraphml },
  json: { ends: /\.(json|cx2?|canvas)$/, make: anyJsonGraph },
  gdf: { ends: /\.gdf$/, make: anyGdf },
  gml: { ends: /\.gml$/, make: anyGml },
  pajek: { ends: /\.net$/, make: anyPajek },
} as const satisfies Readonly<Record<string, Reader>>;
export type ReaderName = keyof typeof READERS;
export const READER_NAMES = Object.keys(READERS) as ReaderName[];

const seeds = new Map<ReaderName, readonly Uint8Array[]>();

/** The whole files of a reader. */
function seedsOf(name: ReaderName): readonly Uint8Array[] {
  const known = seeds.get(name);
  if (known) return known;
  const found = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => READERS[name].ends.test(file))
    .sort()
    .map((file) => new Uint8Array(readFileSync(join(FIXTURES, file))))
    .filter(({ length }) => length <= LARGEST_SEED)
    .map((bytes) => (isArchive(bytes) ? toBare(bytes) : bytes));
  if (found.length === 0) throw new Error(`there is no file for ${name}`);
  seeds.set(name, found);
  return found;
}

/** An archive with what is read of it, and nothing packed. */
const toBare = (bytes: Uint8Array): Uint8Array =>
  writeZip(unzipSync(bytes, { filter: ({ name }) => !UNREAD.test(name) }), 0);

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A file of the corpus that was damaged, or one with anything in it. */
export function anyFile(name: ReaderName, pick: Pick): Uint8Array {
  if (pick.chance(0.5)) {
    const made = READERS[name].make(pick);
    const bytes = typeof made === 'string' ? strToU8(made) : made;
    return pick.chance(0.8) ? bytes : damage(bytes, pick);
  }
  return damage(pick.from(seedsOf(name)), pick);
}

function damage(bytes: Uint8Array, pick: Pick): Uint8Array {
  if (isArchive(bytes)) return damageArchive(bytes, pick);
  return pick.chance(0.4) ? damageBytes(bytes, pick) : strToU8(damageText(strFromU8(bytes), pick));
}
