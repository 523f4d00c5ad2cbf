import { SIDES, type Side } from '../../dataset/sides.ts';
import type { LabelText } from './text.ts';

/** A place that a label may take round its node when the eight plain sides are taken. */
export interface LabelPlace {
  readonly side: Side;
  readonly text: LabelText;
  /** From where the side alone would put it, css px. */
  readonly shift: readonly [number, number];
  /** How much worse than a plain side; 1 is a tie under the label. */
  readonly cost: number;
}

/** The eight sides, the next one worse by a third of a tie under the label. */
export const BEST_SIDES = SIDES.map((side, rank) => ({ side, cost: rank * 0.35 }));

/** How far apart two places along one edge of a node are, css px. */
const STEP = 6;
/** How far apart two distances from the node are, css px. */
const REACH_STEP = 6;
const COST = { side: 0.05, slide: 0.8, reach: 0.14, text: 0.6 };

/** The last list made for a text: while nodes move it is asked for again and again. */
const lists = new WeakMap<LabelText, { readonly key: string; readonly places: readonly LabelPlace[] }>();

/**
 * Places beyond the eight sides, the best first: slid along the edges of the node, up to `reach` css px
 * farther out, and with the label set in its other ways. `a` and `b` are half the node's size, css px.
 */
export function listFartherPlaces(text: LabelText, a: number, b: number, reach: number): readonly LabelPlace[] {
  const key = `${a} ${b} ${reach}`;
  const known = lists.get(text);
  if (known?.key === key) return known.places;
  const places = listPlaces(text, a, b, reach);
  lists.set(text, { key, places });
  return places;
}

function listPlaces(text: LabelText, a: number, b: number, reach: number): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const [index, set] of [text, ...(text.others ?? text.inOtherLines ?? [])].entries()) {
    for (const [rank, side] of SIDES.entries()) {
      if (side.length === 2) continue;
      const isUpright = side === 't' || side === 'b';
      const sign = side === 'b' || side === 'r' ? 1 : -1;
      const most = isUpright ? set.width / 2 + a : set.height / 2 + b;
      const count = Math.floor(most / STEP);
      for (let out = 0; out <= reach; out += REACH_STEP) {
        for (let step = -count; step <= count; step++) {
          const slide = step * STEP;
          const cost = rank * COST.side + (Math.abs(slide) / most) * COST.slide + out * COST.reach + index * COST.text;
          const shift = isUpright ? ([slide, sign * out] as const) : ([sign * out, slide] as const);
          places.push({ side, text: set, shift, cost });
        }
      }
    }
  }
  return places.sort((one, other) => one.cost - other.cost);
}
