import * as v from 'valibot';
import { failure, type Result, success } from '../base/result.ts';
import { coordinate, point, side } from './coordinate.ts';
import { layoutSchema } from './layout.ts';

/** The version of snapshot files that this code writes and reads. */
export const SNAPSHOT_VERSION = 1;

const size = v.object({ width: side, height: side });
const localText = v.object({ en: v.string(), id: v.string() });

const view = v.object({
  /** What was chosen, as the app writes it in its address. */
  address: v.string(),
  /** The look that was on screen, where the theme left it to the device. */
  palette: v.optional(v.picklist(['light', 'dark'])),
  camera: v.object({ x: coordinate, y: coordinate, zoom: v.pipe(v.number(), v.minValue(1e-3), v.maxValue(1e3)) }),
  /** Whether camera and positions are the visitor's own, or follow the pane as at the opening. */
  movedCamera: v.boolean(),
  movedPositions: v.boolean(),
  pane: size,
  pinned: v.optional(v.array(v.string()), []),
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
});

export type SnapshotFile = v.InferOutput<typeof snapshotSchema>;

/** Why a snapshot can't be read. */
export type SnapshotFault =
  | { readonly kind: 'not-json'; readonly message: string }
  | { readonly kind: 'not-snapshot' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly path: string; readonly message: string };

/** The gate for snapshots: shapes and ranges; whether ids are known is for those who know the dataset. */
export function parseSnapshotFile(text: string): Result<SnapshotFile, SnapshotFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failure({ kind: 'not-json', message: (error as Error).message });
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'jejaring-snapshot') return failure({ kind: 'not-snapshot' });
  if (typeof version === 'number' && version > SNAPSHOT_VERSION) return failure({ kind: 'newer', version });
  const parsed = v.safeParse(snapshotSchema, raw);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return failure({ kind: 'invalid', path: v.getDotPath(issue) ?? '', message: issue.message });
}
