import * as v from 'valibot';
import type { Result } from '../base/result.ts';
import type { DatasetFault } from './fault.ts';
import { LONGEST_ID, LONGEST_NAME, LONGEST_TEXT, MOST_OF_ONE } from './limits.ts';
import { parseFile } from './parse-file.ts';

const filled = (most: number) => v.pipe(v.string(), v.maxLength(most, 'long-text'), v.trim(), v.minLength(1, 'empty'));
const localText = (most: number) => v.strictObject({ en: filled(most), id: filled(most) }, 'languages');

/** Characters of a step's id, as an address may ask for it. */
const LONGEST_STEP = 40;

const step = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(LONGEST_STEP, 'long-text'), v.regex(/^[a-z0-9-]+$/, 'id')),
  title: localText(LONGEST_NAME),
  text: localText(LONGEST_TEXT),
  /** What the step shows, as the app writes it in its address, without language and theme. */
  view: v.pipe(v.string(), v.maxLength(LONGEST_TEXT, 'long-text')),
});

/** A guided tour told by views: the file beside the dataset, `*.tour.json`. */
export const tourSchema = v.strictObject({
  format: v.literal('jejaring-tour'),
  version: v.literal(1),
  dataset: filled(LONGEST_ID),
  steps: v.pipe(v.array(step), v.minLength(1, 'short-list'), v.maxLength(MOST_OF_ONE, 'long-list')),
});

export type Tour = v.InferOutput<typeof tourSchema>;
export type TourStep = Tour['steps'][number];

/** Reads a tour file; what its views name is checked where they are shown. */
export const parseTour = (text: string, file: string): Result<Tour, DatasetFault> => parseFile(tourSchema, text, file);
