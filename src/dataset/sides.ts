/** The eight places a label can stand, seen from its node: right, left, top, bottom and between. */
export const SIDES = ['b', 'r', 'l', 't', 'br', 'bl', 'tr', 'tl'] as const;
export type Side = (typeof SIDES)[number];
