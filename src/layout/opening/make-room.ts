import { at, numberAt } from '../../base/assert.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { Figures } from '../../scene/figures.ts';
import { toLabelBox } from '../../scene/label/sides.ts';
import type { LabelText } from '../../scene/label/text.ts';
import { removeOverlaps } from './remove-overlaps.ts';

/** What is drawn of nodes: how large they are, and how large their names. */
interface Drawn {
  readonly figures: Figures;
  readonly texts: Readonly<Record<Language, readonly LabelText[]>>;
}

/** Room kept between nodes, px. */
const GAP = 3;

const toHalves = ({ nodes }: Figures): [width: Float64Array, height: Float64Array] => [
  Float64Array.from(nodes, ({ width }) => width / 2),
  Float64Array.from(nodes, ({ height }) => height / 2),
];

/** Pushes nodes apart in a pane; `start`, x0, y0, … in px, is changed in place. */
export const pushApart = ({ figures }: Pick<Drawn, 'figures'>, pane: PaneSize, start: Float64Array): void =>
  removeOverlaps(start, ...toHalves(figures), pane, GAP);

/** The same with room for a name under each of these, in both languages. */
export function makeRoomFor(
  hubs: readonly number[],
  { figures, texts }: Drawn,
  pane: PaneSize,
  start: Float64Array,
): Float64Array {
  const [halfWidth, halfHeight] = toHalves(figures);
  // A hub is pushed as if its middle were that of the box round it and its name.
  const lower = new Map<number, number>();
  for (const hub of hubs) {
    const { width, height } = at(figures.nodes, hub);
    const boxes = LANGUAGES.map((language) => toLabelBox('b', 0, 0, width / 2, height / 2, at(texts[language], hub)));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    halfWidth[hub] = Math.max(width, ...boxes.map((box) => box.width)) / 2;
    halfHeight[hub] = (bottom + height / 2) / 2;
    lower.set(hub, (bottom - height / 2) / 2);
  }
  const shift = (sign: 1 | -1) => {
    for (const [hub, by] of lower) start[hub * 2 + 1] = numberAt(start, hub * 2 + 1) + sign * by;
  };
  shift(1);
  removeOverlaps(start, halfWidth, halfHeight, pane, GAP);
  shift(-1);
  return start;
}
