import * as v from 'valibot';
import { parseJson } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { coordinate, point, side } from './coordinate.ts';
import { type Fault, toFault } from './fault.ts';
import { layoutSchema } from './layout.ts';
import { type Excess, findExcess, MOST_NODES } from './limits.ts';
import { validateDataset } from './parse.ts';
import { reportsSchema } from './report.ts';
import type { Dataset } from './schema.ts';

/** The version of snapshot files that this code writes and reads. */
export const SNAPSHOT_VERSION = 1;

/** No view needs more of an address, characters; what it asks for is looked up piece by piece. */
const LONGEST_ADDRESS = 100_000;
const size = v.object({ width: side, height: side });
const localText = v.object({ en: v.string(), id: v.string() });

const view = v.object({
  /** What was chosen, as the app writes it in its address. */
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  /** The look that was on screen, where the theme left it to the device. */
  palette: v.optional(v.picklist(['light', 'dark'])),
  camera: v.object({ x: coordinate, y: coordinate, zoom: v.pipe(v.number(), v.minValue(1e-3), v.maxValue(1e3)) }),
  /** Whether camera and positions are the visitor's own, or follow the pane as at the opening. */
  movedCamera: v.boolean(),
  movedPositions: v.boolean(),
  pane: size,
  pinned: v.optional(v.pipe(v.array(v.string()), v.maxLength(MOST_NODES)), []),
});

/** A view of a dataset, with the dataset or with what tells which it is. What else a file holds is passed over. */
const snapshotSchema = v.object({
  format: v.literal('jejaring-snapshot'),
  version: v.literal(SNAPSHOT_VERSION),
  view,
  stage: size,
  positions: v.optional(v.record(v.string(), point), {}),
  /** Which dataset the view is of, and the fingerprints of its data and of its opening positions. */
  source: v.object({ id: v.string(), title: localText, data: v.string(), layout: v.nullable(v.string()) }),
  layout: v.optional(v.nullable(layoutSchema), null),
  /** Goes through its own gate. */
  dataset: v.optional(v.unknown()),
  /** What was seen as lists were brought in: of a network that a browser keeps. Damaged ones are no loss. */
  reports: v.fallback(v.optional(reportsSchema, []), []),
});

/** A snapshot that passed the gate, and its dataset where it brings one. */
export type SnapshotFile = Omit<v.InferOutput<typeof snapshotSchema>, 'dataset'> & { readonly dataset?: Dataset };

/** The first of what is wrong with a file, and how much there is beside it. */
export interface FirstFault {
  readonly fault: Fault;
  readonly more: number;
}

/** Why a file can't be opened, as far as that is known without what is open here. */
export type FileFault =
  | { readonly kind: 'newer'; readonly version: number }
  | ({ readonly kind: 'invalid' } & FirstFault)
  | ({ readonly kind: 'excess' } & Excess);

export type SnapshotFault =
  | FileFault
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-snapshot' };

/** The gate for snapshots: shapes and ranges; whether ids are known is for those who know the dataset. */
export function parseSnapshotFile(text: string): Result<SnapshotFile, SnapshotFault> {
  const raw = parseJson(text);
  if (!raw.ok) return failure({ kind: raw.fault.kind === 'broken' ? 'not-json' : 'too-large' });
  const { format } = (raw.value ?? {}) as { readonly format?: unknown };
  return format === 'jejaring-snapshot' ? validateSnapshotFile(raw.value) : failure({ kind: 'not-snapshot' });
}

/** As `parseSnapshotFile`, for a value that is already parsed and says that it is a snapshot. */
export function validateSnapshotFile(raw: unknown): Result<SnapshotFile, FileFault> {
  const { version } = raw as { readonly version?: unknown };
  if (typeof version === 'number' && version > SNAPSHOT_VERSION) return failure({ kind: 'newer', version });
  const parsed = v.safeParse(snapshotSchema, raw);
  if (!parsed.success) {
    const [issue, ...more] = parsed.issues;
    return failure({ kind: 'invalid', fault: toFault(issue, snapshotSchema, raw), more: more.length });
  }
  const { dataset: own, ...snapshot } = parsed.output;
  if (own === undefined) return success(snapshot);
  const dataset = validateNetwork(own, 'dataset');
  return dataset.ok ? success({ ...snapshot, dataset: dataset.value }) : dataset;
}

/** The gate for the dataset of a file: the first fault is what there is to tell. `path` is where it stands. */
export function validateNetwork(raw: unknown, path = ''): Result<Dataset, FileFault> {
  const excess = findExcess(raw);
  if (excess) return failure({ kind: 'excess', ...excess });
  const checked = validateDataset(raw, '');
  if (checked.ok) return checked;
  const [first = { path: '', code: 'syntax' }, ...more] = checked.fault.faults;
  const fault = { ...first, path: [path, first.path].filter(Boolean).join('.') };
  return failure({ kind: 'invalid', fault, more: more.length });
}
