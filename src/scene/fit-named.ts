import { at, numberAt } from '../base/assert.ts';
import type { Box } from './box.ts';
import { type Camera, type Inset, MIN_ZOOM, NO_INSET, type PaneSize } from './camera.ts';
import type { Figures } from './figures.ts';
import { toLabelBox } from './label/sides.ts';
import type { LabelText } from './label/text.ts';
import { toToolsCorner } from './opening-positions.ts';

/** What is to be seen: the nodes whose `marks` are 1, each with its name. */
export interface Named {
  readonly positions: Float64Array;
  readonly marks: Uint8Array;
  readonly figures: Figures;
  readonly texts: readonly LabelText[];
}

/** Between what is seen and the edges, css px. */
const EDGE = 8;
const CLOSEST = 1.5;
/** A pane that holds less is no place for a map, css px. */
const LEAST = 40;
/** So often the span between the zooms is halved: to a part in ten million. */
const HALVINGS = 24;

/** The part of the pane in which all has to stand: the map's tools, where no sheet lies over them, are no part of it. */
const toFree = (pane: PaneSize, { bottom, ...inset }: Inset): Inset => ({
  ...inset,
  bottom: bottom > 0 ? bottom : toToolsCorner(pane).height,
});

/**
 * The box round all nodes with their names under them, css px at a zoom, from where the model begins; null where there
 * are none. Names stay as large as they are when one comes nearer.
 */
function measureNamed({ positions, marks, figures, texts }: Named, zoom: number): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [node, mark] of marks.entries()) {
    if (mark !== 1) continue;
    const figure = at(figures.nodes, node);
    const [x, y] = [numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom];
    const [halfWidth, halfHeight] = [(figure.width / 2) * zoom, (figure.height / 2) * zoom];
    const name = toLabelBox('b', x, y, halfWidth, halfHeight, at(texts, node));
    left = Math.min(left, x - halfWidth, name.x);
    top = Math.min(top, y - halfHeight);
    right = Math.max(right, x + halfWidth, name.x + name.width);
    bottom = Math.max(bottom, name.y + name.height);
  }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The camera that shows all of it as near as it goes in what `inset` leaves of the pane; null where there is nothing. */
export function fitNamed(named: Named, pane: PaneSize, inset: Inset = NO_INSET): Camera | null {
  const free = toFree(pane, inset);
  const width = Math.max(LEAST, pane.width - free.left - free.right - 2 * EDGE);
  const height = Math.max(LEAST, pane.height - free.top - free.bottom - 2 * EDGE);
  const fits = (zoom: number) => {
    const box = measureNamed(named, zoom);
    return box !== null && box.width <= width && box.height <= height;
  };
  let [zoom, over] = fits(CLOSEST) ? [CLOSEST, CLOSEST] : [MIN_ZOOM, CLOSEST];
  for (let step = 0; zoom < over && step < HALVINGS; step++) {
    const middle = (zoom + over) / 2;
    if (fits(middle)) zoom = middle;
    else over = middle;
  }
  const box = measureNamed(named, zoom);
  return (
    box && {
      x: (box.x + box.width / 2 + (free.right - free.left) / 2) / zoom,
      y: (box.y + box.height / 2 + (free.bottom - free.top) / 2) / zoom,
      zoom,
    }
  );
}

/** Whether all of it is seen, with the names. */
export function isNamedIn(named: Named, { x, y, zoom }: Camera, pane: PaneSize, inset: Inset = NO_INSET): boolean {
  const box = measureNamed(named, zoom);
  const { top, right, bottom, left } = toFree(pane, inset);
  return (
    box !== null &&
    box.x - x * zoom >= left - pane.width / 2 &&
    box.y - y * zoom >= top - pane.height / 2 &&
    box.x + box.width - x * zoom <= pane.width / 2 - right &&
    box.y + box.height - y * zoom <= pane.height / 2 - bottom
  );
}
