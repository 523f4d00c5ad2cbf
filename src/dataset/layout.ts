import * as v from 'valibot';
import type { Result } from '../base/result.ts';
import { point, side } from './coordinate.ts';
import type { DatasetFault } from './fault.ts';
import { parseFile } from './parse-file.ts';
import { SIDES } from './sides.ts';

const sides = v.record(v.string(), v.nullable(v.picklist(SIDES)));

const arrangement = v.strictObject({
  /** The pane the positions were made for, in css px; positions are centres in it, y down. */
  width: side,
  height: side,
  positions: v.record(v.string(), point),
  /** The side of each label for each language; null where it waits for a closer look. */
  labels: v.strictObject({ en: sides, id: sides }),
});

/** Opening positions made for one dataset by `npm run layout`: the file beside it, `*.layout.json`. */
export const layoutSchema = v.strictObject({
  format: v.literal('jejaring-layout'),
  version: v.literal(1),
  dataset: v.string(),
  seed: v.number(),
  wide: arrangement,
  tall: arrangement,
});

export type Arrangement = v.InferOutput<typeof arrangement>;
export type OpeningLayout = v.InferOutput<typeof layoutSchema>;

/** Reads a layout file; nodes it does not name are placed by the live layout. */
export const parseLayout = (text: string, file: string): Result<OpeningLayout, DatasetFault> =>
  parseFile(layoutSchema, text, file);
