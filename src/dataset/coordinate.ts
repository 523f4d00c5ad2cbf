import * as v from 'valibot';
import { FARTHEST } from './reach.ts';

/** A place along one axis, wherever one comes in: in a layout file, a snapshot, by hand. */
export const coordinate = v.pipe(v.number(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));
export const point = v.tuple([coordinate, coordinate]);
/** The width or height of a pane, css px. */
export const side = v.pipe(v.number(), v.minValue(1), v.maxValue(FARTHEST));
