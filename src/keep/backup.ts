import { parseJson, toRecord } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { isOwnId } from '../dataset/own-id.ts';
import type { Dataset } from '../dataset/schema.ts';
import { type FileFault, validateSnapshotFile } from '../dataset/snapshot-file.ts';
import type { Kept } from './shelf.ts';

const FORMAT = 'jejaring-backup';
const VERSION = 1;
/** More than a browser lets most sites keep, bytes. */
export const LARGEST_BACKUP = 64 * 2 ** 20;
const MOST_NETWORKS = 500;

/** How each file of ours begins, whatever has become of the rest. */
const BEGINNING = /^\s*\{(?:"kept":\{[^{}]{0,200}\},)?\s*"format"\s*:\s*"jejaring-(?:backup|snapshot)"/;

/** One network of a backup file, past the gate. */
export interface Restored {
  /** The one it had; null where the file is a view of one network, which says none. */
  readonly id: string | null;
  /** Ms since 1970; null where the file does not say. */
  readonly changed: number | null;
  readonly dataset: Dataset;
  readonly body: string;
}

/**
 * Why nothing comes back from a file: it is none of ours, breaks off before its end, is of a newer page, too full, or a
 * network in it is faulty.
 */
export type BackupFault =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'crowded'; readonly most: number }
  | FileFault;

/**
 * The text of a backup file, in pieces. One network is the view that Export would give, so that it opens wherever
 * such a view does; several stand in a list. Each says what it was kept under.
 */
export function toBackup(networks: readonly Kept[], madeAt: string): readonly string[] {
  const rows = networks.map(({ id, changed, body }) => `{"kept":${JSON.stringify({ id, changed })},${body.slice(1)}`);
  if (rows.length === 1) return rows;
  const head = JSON.stringify({ format: FORMAT, version: VERSION, madeAt }).slice(0, -1);
  return [`${head},"networks":[\n`, rows.join(',\n'), '\n]}\n'];
}

/**
 * The networks of a backup file, or the one of a view that Export gave as JSON; each has passed its gate when it is
 * handed over. The last thing may be a fault, and then nothing of the file counts.
 */
export function* readBackup(text: string): Generator<Result<Restored, BackupFault>> {
  const parsed = parseJson(text);
  if (!parsed.ok && BEGINNING.test(text)) return yield failure({ kind: 'broken' });
  const file = parsed.ok ? toRecord(parsed.value) : {};
  if (file.format === 'jejaring-snapshot') return yield readRow(file);
  const { format, version, networks } = file;
  if (format !== FORMAT) return yield failure({ kind: 'foreign' });
  if (typeof version === 'number' && version > VERSION) return yield failure({ kind: 'newer', version });
  if (!Array.isArray(networks)) return yield failure({ kind: 'foreign' });
  if (networks.length > MOST_NETWORKS) return yield failure({ kind: 'crowded', most: MOST_NETWORKS });
  for (const row of networks) {
    const read = readRow(toRecord(row));
    yield read;
    if (!read.ok) return;
  }
}

function readRow({ kept, ...snapshot }: Readonly<Record<string, unknown>>): Result<Restored, BackupFault> {
  if (snapshot.format !== 'jejaring-snapshot') return failure({ kind: 'foreign' });
  const read = validateSnapshotFile(snapshot);
  if (!read.ok) return read;
  const { dataset } = read.value;
  if (dataset === undefined) return failure({ kind: 'foreign' });
  const { id, changed } = toRecord(kept);
  return success({
    id: typeof id === 'string' && isOwnId(id) ? id : null,
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : null,
    dataset,
    body: JSON.stringify(snapshot),
  });
}
