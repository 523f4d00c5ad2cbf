import type { Side } from '../../dataset/sides.ts';
import type { Network } from '../../network/network.ts';
import type { Box } from '../box.ts';
import type { Figures } from '../figures.ts';
import type { LabelText } from './text.ts';

/** A label where it stands: its side, and its box relative to the node's centre in css px. */
export interface PlacedLabel {
  readonly side: Side;
  readonly box: Box;
  /** How far it is slid from where the side alone would put it, css px. */
  readonly shift?: readonly [number, number];
  /** As it is set here, where that is not its usual way. */
  readonly text?: LabelText;
  /** Whether it stands so far off that a line leads to it from its node. */
  readonly isLed?: boolean;
  /** Whether it stands on a plate, which may lie on other nodes. */
  readonly isPlate?: boolean;
}

/** Two places are one where they are nearer than this, css px: what rounding may make of one. */
const HAIR = 0.01;

/** Whether two labels of one node are the same in the same place. */
export const isSameLabel = (one: PlacedLabel, other: PlacedLabel): boolean =>
  one === other ||
  (one.text === other.text &&
    one.isLed === other.isLed &&
    one.isPlate === other.isPlate &&
    (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(one.box[key] - other.box[key]) < HAIR));

export interface LabelPlacement {
  readonly network: Network;
  readonly figures: Figures;
  readonly texts: readonly LabelText[];
  /** Centres x0, y0, x1, y1, … in model units; `zoom` css px make one. */
  readonly positions: Float64Array;
  readonly zoom: number;
  /** 1 for nodes that are drawn, and for edges that are. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** The nodes to go by in the place of those that are marked, by rising index: a few of many. */
  readonly among?: readonly number[] | undefined;
  /** Sides or whole places chosen beforehand, tried first; null keeps a label back at this zoom. */
  readonly preferred?: ReadonlyMap<number, Side | PlacedLabel | null> | undefined;
  /** Nodes whose labels come before all others: the neighbours of the selection. */
  readonly first?: readonly number[] | undefined;
  /** Nodes whose labels stand on plates outside a ring, and come before even those: the selection. */
  readonly ringed?: readonly number[] | undefined;
  /** Whether the first are lit: where no side is free their names stand at the end of a line, or over what is not. */
  readonly isLit?: boolean | undefined;
  /** The ties of a path that is drawn, by index: no name lies under it or its numbers but of what is lit. */
  readonly trail?: readonly number[] | undefined;
  /** Whether every name counts, as in a small network of one's own: whatever finds no side is set in other lines. */
  readonly isSmall?: boolean | undefined;
  /** Whether a hub without a free side is named farther out, as where nobody has arranged nodes for their names. */
  readonly areHubsSure?: boolean | undefined;
  /** Labels outside this box (css px of the zoomed model) are not placed; null: all are tried. */
  readonly frame?: Box | null | undefined;
  /** Parts of the frame that something covers; no label goes there. */
  readonly covered?: readonly Box[] | undefined;
  /** Whether nodes are under way: what stands for a moment only is placed fast, and no label moves over for another. */
  readonly isMoving?: boolean | undefined;
  /** Nodes with the mark of a pin, on which no label lies. */
  readonly pinned?: ReadonlySet<number> | undefined;
}

/** Something that no label may lie on. */
export interface Obstacle {
  readonly box: Box;
  /** The node that it is, whose own label need not mind it; -1: none. */
  readonly node: number;
  /** Whether it is a part of the line that leads from that node to its label, which goes under no name. */
  readonly isLine?: boolean;
  /** The node whose label it is; -1: it is no label and never moves. */
  readonly label: number;
  isGone: boolean;
}

/** Whose names are placed, and what they keep clear of, by rising index. O(nodes), but O(1) where they are listed. */
export function listPlaced({ nodes, among }: Pick<LabelPlacement, 'nodes' | 'among'>): readonly number[] {
  if (among) return among;
  const found: number[] = [];
  for (let node = 0; node < nodes.length; node++) if (nodes[node] === 1) found.push(node);
  return found;
}

/**
 * What a tie under a label costs, where the next of the eight sides costs 0.35: in a small network no name need be
 * struck through, and a corner that is clear is better than the side at hand.
 */
export const toTieCost = ({ isSmall }: Pick<LabelPlacement, 'isSmall'>): number => (isSmall ? 2 : 1);
