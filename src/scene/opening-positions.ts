import type { Language } from '../dataset/language.ts';
import type { Arrangement, OpeningLayout } from '../dataset/layout.ts';
import { toReach } from '../dataset/reach.ts';
import type { Side } from '../dataset/sides.ts';
import type { Network } from '../network/network.ts';
import type { Structure } from '../network/structure.ts';
import type { PaneSize } from './camera.ts';

/** The arrangement made for panes of this shape. */
export const chooseArrangement = (layout: OpeningLayout, pane: PaneSize): Arrangement =>
  pane.width >= pane.height ? layout.wide : layout.tall;

/**
 * The opening positions, stretched from the pane they were made for to the present one: sizes and
 * labels stay in css px, only distances grow. Nodes without a position lie on a sunflower spiral round
 * the middle, from where the live layout takes them.
 */
export function buildOpeningPositions(
  network: Structure,
  arrangement: Arrangement | null,
  pane: PaneSize,
): Float64Array {
  const positions = new Float64Array(network.nodes.length * 2);
  const reach = Math.min(pane.width, pane.height) / 2.2;
  for (const [index, node] of network.nodes.entries()) {
    const known = arrangement?.positions[node.id];
    if (arrangement && known) {
      positions[index * 2] = toReach((known[0] / arrangement.width) * pane.width);
      positions[index * 2 + 1] = toReach((known[1] / arrangement.height) * pane.height);
    } else {
      const radius = reach * Math.sqrt(index / network.nodes.length);
      const angle = index * 2.399963;
      positions[index * 2] = pane.width / 2 + radius * Math.cos(angle);
      positions[index * 2 + 1] = pane.height / 2 + radius * Math.sin(angle);
    }
  }
  return positions;
}

/**
 * The bottom right corner that the map's tools need, with their distance from the edge, css px: four
 * buttons for a mouse, three for a finger.
 */
export const toToolsCorner = (pane: PaneSize): PaneSize =>
  pane.width < pane.height ? { width: 150, height: 60 } : { width: 164, height: 52 };

/** The bottom left corner that the tools of a network of one's own need, css px: three buttons, and two above them. */
const toEditCorner = (pane: PaneSize): readonly PaneSize[] =>
  pane.width < pane.height
    ? [
        { width: 150, height: 60 },
        { width: 106, height: 110 },
      ]
    : [
        { width: 128, height: 52 },
        { width: 90, height: 92 },
      ];

/** What tools cover of a pane whose top left corner is at `x`, `y`; the tools that edit are there where one can. */
export function listCovered({ x, y }: { readonly x: number; readonly y: number }, pane: PaneSize, canEdit: boolean) {
  const right = toToolsCorner(pane);
  const covered = [{ x: x + pane.width - right.width, y: y + pane.height - right.height, ...right }];
  if (!canEdit) return covered;
  return [...covered, ...toEditCorner(pane).map((left) => ({ x, y: y + pane.height - left.height, ...left }))];
}

/** Whether every node has a place of its own, so that no live layout is needed at the start. */
export const isComplete = (network: Structure, arrangement: Arrangement | null): boolean =>
  network.nodes.every((node) => arrangement?.positions[node.id] !== undefined);

/** A pane this many times as large as the one an arrangement was made for has room for labels it keeps back. */
const ROOMY = 1.12;

/**
 * The label sides made for the arrangement, by node index, for a pane of the given size. Null keeps a label
 * back; where the pane is notably larger, every label may look for a place.
 */
export function toPreferredSides(
  network: Network,
  arrangement: Arrangement,
  language: Language,
  pane: PaneSize,
): ReadonlyMap<number, Side | null> {
  const sides = arrangement.labels[language];
  const isRoomy = pane.width * pane.height > ROOMY * arrangement.width * arrangement.height;
  const preferred = new Map<number, Side | null>();
  for (const [index, { id }] of network.nodes.entries()) {
    const side = sides[id];
    if (side !== undefined && (side !== null || !isRoomy)) preferred.set(index, side);
  }
  return preferred;
}
