import { at } from '../base/assert.ts';
import type { ComparedLook, ComparedLooks, Figures, NodeFigure, Rings } from './figures.ts';
import type { Outline } from './outline.ts';
import type { Palette } from './palette.ts';

/** A line round a node and the clear gap inside it, css px at zoom 1. */
const RING_LINE = 1.5;
const RING_CLEAR = 2;
/** From afar they grow no narrower than this, css px on the screen, or one ring and two would look alike. */
const LEAST_LINE = 1.25;
const LEAST_CLEAR = 1.5;
const GONE_DASH = [1, 3] as const;

/** Steps of the zoom for which rings are made anew: four to each half. */
const ZOOM_STEPS = 4;

/** The zoom that rings are made for, at most the one they are seen at; 1 wherever they are as wide as designed. */
export const toRingZoom = (zoom: number): number =>
  zoom >= LEAST_LINE / RING_LINE ? 1 : 2 ** (Math.floor(Math.log2(zoom) * ZOOM_STEPS) / ZOOM_STEPS);

/**
 * The figures with the rings of what was added and what returned, and what is absent hollow; rings can be told apart
 * from as far as `zoom`. O(nodes + edges).
 */
export function toComparedFigures(figures: Figures, compared: ComparedLooks | null, zoom = 1): Figures {
  if (!compared) return figures;
  const { palette } = figures;
  const line = Math.max(RING_LINE, LEAST_LINE / zoom);
  const clear = Math.max(RING_CLEAR, LEAST_CLEAR / zoom);
  const toOwn = (figure: NodeFigure, look: ComparedLook | null): NodeFigure => {
    if (look === null) return figure;
    if (look === 'absent') return toGone(figure, palette);
    return withRings(figure, { count: look === 'added' ? 1 : 2, color: palette.ink, line, clear });
  };
  return {
    ...figures,
    compared,
    nodes: figures.nodes.map((figure, node) => toOwn(figure, at(compared.nodes, node))),
    edges: figures.edges.map((figure, edge) =>
      at(compared.edges, edge) === 'absent'
        ? { ...figure, color: palette.tieQuiet, width: 1, dash: GONE_DASH }
        : figure,
    ),
  };
}

function withRings(figure: NodeFigure, rings: Omit<Rings, 'reach'>): NodeFigure {
  const reach = figure.border / 2 + rings.count * (rings.clear + rings.line);
  const { width, height } = figure;
  return { ...figure, width: width + 2 * reach, height: height + 2 * reach, rings: { ...rings, reach } };
}

/** The figure of what is no longer there. */
export const toGone = (figure: NodeFigure, palette: Palette): NodeFigure => ({
  ...toHollow(figure, palette),
  stroke: palette.tieQuiet,
});

/** The figure without its filling and number, its name quiet. */
export const toHollow = (figure: NodeFigure, { canvas, ink3 }: Palette): NodeFigure => ({
  ...figure,
  fill: canvas,
  numeral: null,
  label: { ...figure.label, color: ink3 },
});

/** What of a figure with rings is the node itself. */
export function withoutRings(figure: NodeFigure): NodeFigure {
  const { rings, ...rest } = figure;
  if (!rings) return figure;
  return { ...rest, width: figure.width - 2 * rings.reach, height: figure.height - 2 * rings.reach };
}

/** How far inside the outermost edge the middle of each ring runs, from the outside in, css px at zoom 1. */
export const listRings = ({ count, line, clear }: Rings): readonly number[] =>
  Array.from({ length: count }, (_, place) => line / 2 + place * (clear + line));

/** Shapes whose edges pass near their middle leave no gap between larger ones of the same kind. */
const NEAREST_EDGE = 0.5;
const ROUNDED: Outline = { type: 'rectangle', radius: 6 };

/** The shape of the rings round an outline: its own, or a box round it where rings of its own would run together. */
export function toRingOutline(outline: Outline): Outline {
  if (outline.type !== 'polygon') return outline;
  const isNear = outline.points.some(([x1, y1], place) => {
    const [x2, y2] = outline.points[(place + 1) % outline.points.length] ?? [x1, y1];
    return Math.abs(x1 * y2 - x2 * y1) < NEAREST_EDGE * Math.hypot(x2 - x1, y2 - y1);
  });
  return isNear ? ROUNDED : outline;
}
