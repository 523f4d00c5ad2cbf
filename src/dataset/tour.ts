import * as v from 'valibot';
import type { Result } from '../base/result.ts';
import type { DatasetFault } from './fault.ts';
import { parseFile } from './parse-file.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'));
const localText = v.strictObject({ en: filled, id: filled }, 'languages');

const step = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'id')),
  title: localText,
  text: localText,
  /** What the step shows, as the app writes it in its address, without language and theme. */
  view: v.string(),
});

/** A guided tour told by views: the file beside the dataset, `*.tour.json`. */
export const tourSchema = v.strictObject({
  format: v.literal('jejaring-tour'),
  version: v.literal(1),
  dataset: filled,
  steps: v.pipe(v.array(step), v.minLength(1, 'short-list')),
});

export type Tour = v.InferOutput<typeof tourSchema>;
export type TourStep = Tour['steps'][number];

/** Reads a tour file; what its views name is checked where they are shown. */
export const parseTour = (text: string, file: string): Result<Tour, DatasetFault> => parseFile(tourSchema, text, file);
