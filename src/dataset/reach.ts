/**
 * How far a map reaches from its origin either way, css px or model units: twenty times what the largest network
 * that opens takes up, and near enough for every sum and every grid that is made of it.
 */
export const FARTHEST = 1e5;

/** The nearest coordinate within reach, for those that are reckoned here. */
export const toReach = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, value));
