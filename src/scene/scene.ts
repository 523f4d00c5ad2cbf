import type { Network } from '../network/network.ts';
import type { Box } from './box.ts';
import type { Emphasis } from './emphasis.ts';
import type { Figures } from './figures.ts';
import type { PlacedLabel } from './label/placement.ts';
import { toLabelBox } from './label/sides.ts';
import type { LabelText } from './label/text.ts';
import { toTieBox, toTieShape } from './tie-shape.ts';

/** Which nodes and edges are drawn (1), by index. */
export interface Shown {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** What is drawn, and what of it at full strength where the rest is drawn faint. */
export interface Marks {
  readonly shown: Shown;
  readonly lit: Shown | null;
}

/** What counts as there: what is at full strength. A picture, a list and a key speak of this, however faint the rest. */
export const toCounted = ({ shown, lit }: Marks): Shown => lit ?? shown;

/** A group of nodes as drawn: the number of its colour and letter, and its members by index. */
export interface SceneGroup {
  readonly slot: number;
  readonly members: readonly number[];
}

/**
 * The drawing as one value, with no pixel and no DOM in it: the live canvas and every file are made
 * from it, so that a picture shows what the screen shows. Lists are by node or edge index.
 */
export interface Scene {
  readonly network: Network;
  readonly figures: Figures;
  /** Centres x0, y0, x1, y1, … in model units, y down. */
  readonly positions: Float64Array;
  readonly shown: Shown;
  /** In fade mode: what the filters leave at full strength; what is shown but not lit is drawn faint. */
  readonly lit: Shown | null;
  /** The zoom labels were placed for: css px for one model unit. */
  readonly zoom: number;
  readonly texts: readonly LabelText[];
  readonly labels: readonly (PlacedLabel | null)[];
  /** The selection and its neighbourhood; the rest is veiled. */
  readonly emphasis: Emphasis | null;
  /** Groups that are drawn behind the nodes, the largest first; null: none are. */
  readonly groups?: readonly SceneGroup[] | null;
  /** Nodes that carry the mark of a pin. */
  readonly pinned: ReadonlySet<number>;
}

/** The same drawing from other positions or at another zoom: sizes follow, labels keep their sides and their 12 px. */
export function rescale(scene: Scene, positions: Float64Array, zoom: number): Scene {
  if (zoom === scene.zoom) return positions === scene.positions ? scene : { ...scene, positions };
  const labels = scene.labels.map((label, node) => {
    const [figure, text] = [scene.figures.nodes[node], scene.texts[node]];
    if (!label || !figure || !text) return null;
    const [a, b] = [(figure.width / 2) * zoom, (figure.height / 2) * zoom];
    const box = toLabelBox(label.side, 0, 0, a, b, label.text ?? text);
    const [dx, dy] = label.shift ?? [0, 0];
    return { ...label, box: { ...box, x: box.x + dx, y: box.y + dy } };
  });
  return { ...scene, positions, zoom, labels };
}

const NAMES: readonly (keyof Scene)[] = ['labels', 'zoom'];

/** Whether two drawings differ in nothing but where names stand. */
export const isSameButForNames = (one: Scene, other: Scene): boolean =>
  (Object.keys(one) as (keyof Scene)[]).every((key) => one[key] === other[key] || NAMES.includes(key));

/** The smallest box in model units round the shown nodes and their labels; null when nothing is shown. */
export function measureBounds(scene: Scene, withLabels = true): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const extend = (x: number, y: number, width: number, height: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (let node = 0; node < scene.shown.nodes.length; node++) {
    if (scene.shown.nodes[node] !== 1) continue;
    const figure = scene.figures.nodes[node];
    const x = scene.positions[node * 2];
    const y = scene.positions[node * 2 + 1];
    if (!figure || x === undefined || y === undefined) continue;
    extend(x - figure.width / 2, y - figure.height / 2, figure.width, figure.height);
    const label = withLabels ? scene.labels[node] : null;
    if (label) {
      const { box } = label;
      extend(x + box.x / scene.zoom, y + box.y / scene.zoom, box.width / scene.zoom, box.height / scene.zoom);
    }
  }
  const { source, target } = scene.network;
  for (const [edge, node] of source.entries()) {
    if (node !== target[edge] || scene.shown.edges[edge] !== 1 || scene.shown.nodes[node] !== 1) continue;
    const box = toTieBox(toTieShape(scene, edge));
    extend(box.x, box.y, box.width, box.height);
  }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top };
}
