import { at } from '../base/assert.ts';
import type { Figures, NodeFigure } from './figures.ts';
import type { Palette } from './palette.ts';

/** How nodes stand out where two editions are compared: one ring, two, or hollow and without strength. */
export type ComparedLook = 'added' | 'returned' | 'absent';

/** A line round a node and the clear gap inside it, css px at zoom 1. */
const COMPARED_LINE = 1.5;
const COMPARED_GAP = 2;
const GONE_DASH = [1, 3] as const;

/** How each node and tie looks where two editions are compared, by index; null: as ever. */
export interface ComparedLooks {
  readonly nodes: readonly (ComparedLook | null)[];
  /** Ties that are gone are dotted. */
  readonly edges: readonly boolean[];
}

/** The figures with the rings of what was added and what returned, and what is absent hollow. O(nodes + edges). */
export function toComparedFigures(figures: Figures, compared: ComparedLooks | null): Figures {
  if (!compared) return figures;
  const { palette } = figures;
  return {
    palette,
    nodes: figures.nodes.map((figure, node) => toComparedFigure(figure, at(compared.nodes, node), palette)),
    edges: figures.edges.map((figure, edge) =>
      at(compared.edges, edge) ? { ...figure, color: palette.tieQuiet, width: 1, dash: GONE_DASH } : figure,
    ),
  };
}

/** One figure as it looks in a comparison. */
export function toComparedFigure(figure: NodeFigure, look: ComparedLook | null, palette: Palette): NodeFigure {
  if (look === null) return figure;
  if (look === 'absent') {
    const label = { ...figure.label, color: palette.ink3 };
    return { ...figure, fill: palette.canvas, stroke: palette.tieQuiet, numeral: null, label };
  }
  const count = look === 'added' ? 1 : 2;
  const reach = figure.border / 2 + count * (COMPARED_GAP + COMPARED_LINE);
  return {
    ...figure,
    width: figure.width + 2 * reach,
    height: figure.height + 2 * reach,
    rings: { count, color: palette.ink, reach },
  };
}

/** What of a figure with rings is the node itself. */
export function withoutRings(figure: NodeFigure): NodeFigure {
  const { rings, ...rest } = figure;
  if (!rings) return figure;
  return { ...rest, width: figure.width - 2 * rings.reach, height: figure.height - 2 * rings.reach };
}

/** How far inside the outermost edge the middle of each ring runs, from the outside in, css px at zoom 1. */
export const listRings = ({ count }: NonNullable<NodeFigure['rings']>): readonly number[] =>
  Array.from({ length: count }, (_, place) => COMPARED_LINE / 2 + place * (COMPARED_GAP + COMPARED_LINE));

export const RING_LINE = COMPARED_LINE;
