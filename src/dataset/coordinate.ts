import * as v from 'valibot';

/**
 * How far a map reaches from its origin either way, css px or model units: twenty times what the largest network
 * that opens takes up, and near enough for every sum and every grid that is made of it.
 */
export const FARTHEST = 1e5;

/** A place along one axis, wherever one comes in: in a layout file, a snapshot, by hand. */
export const coordinate = v.pipe(v.number(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));
export const point = v.tuple([coordinate, coordinate]);
/** The width or height of a pane, css px. */
export const side = v.pipe(v.number(), v.minValue(1), v.maxValue(FARTHEST));

/** The nearest coordinate within reach, for those that are reckoned here. */
export const toReach = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, value));
