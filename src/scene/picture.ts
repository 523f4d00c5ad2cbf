import { at } from '../base/assert.ts';
import type { Box } from './box.ts';
import type { Emphasis } from './emphasis.ts';
import { type GroupOutline, toGroupOutlines } from './group/outline.ts';
import type { Palette } from './palette.ts';
import {
  isShapeInside,
  isTieInside,
  type LabelBlock,
  listPills,
  type NodeShape,
  type TieLine,
  toLabelBlock,
  toNodeShape,
  toTieLine,
} from './primitives.ts';
import { type Scene, toCounted } from './scene.ts';
import { type StepMark, toStepMarks } from './step-marks.ts';

/** Painted in this order: ties, nodes, labels; `opacity` is the layer's as a whole. */
export interface PictureLayer {
  readonly name: 'faded' | 'plain' | 'names' | 'emphasis';
  readonly opacity: number;
  readonly ties: readonly TieLine[];
  readonly nodes: readonly NodeShape[];
  readonly labels: readonly LabelBlock[];
  /** On top of all: the numbers of a path's steps. */
  readonly steps: readonly StepMark[];
}

/** The part of a scene inside a frame as strokes, shapes and texts: what every painter paints. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The shapes of groups, behind everything, and their letters' marks, on top of everything at full strength. */
  readonly groups: readonly GroupOutline[];
  /** The opacity of the shapes as a whole. */
  readonly groupOpacity: number;
  /** From the back to the front. Each node, tie and label is in one of them. */
  readonly layers: readonly PictureLayer[];
}

/**
 * Draws the part of a scene inside `frame`, a box in css px of the zoomed model (model × zoom);
 * coordinates are relative to its corner. The veil over what is not selected comes out as the opacity
 * of the layers behind, names in one of their own, which is the same picture and works on a transparent ground.
 * O(nodes + edges).
 */
export function toPicture(scene: Scene, frame: Box): Picture {
  const { shown, lit, emphasis, figures } = scene;
  const top = { nodes: new Set(emphasis?.nodes), edges: new Set(emphasis?.edges) };
  const strength = emphasis ? 1 - figures.palette.veil : 1;
  const pick = (marks: Uint8Array, isWanted: (index: number) => boolean) => {
    const indices: number[] = [];
    for (let index = 0; index < marks.length; index++) if (marks[index] === 1 && isWanted(index)) indices.push(index);
    return indices;
  };
  const toLayer = (name: 'faded' | 'plain', opacity: number, isLit: boolean): PictureLayer => {
    const nodes = pick(shown.nodes, (node) => !top.nodes.has(node) && (!lit || (lit.nodes[node] === 1) === isLit));
    const edges = pick(shown.edges, (edge) => !top.edges.has(edge) && (!lit || (lit.edges[edge] === 1) === isLit));
    return {
      name,
      opacity,
      ties: edges.map((edge) => toTieLine(scene, edge, frame, 'plain')).filter((tie) => isTieInside(tie, frame)),
      nodes: toShapes(scene, nodes, frame),
      labels: nodes.flatMap((node) => toLabelBlock(scene, node, frame)),
      steps: [],
    };
  };
  const layers: PictureLayer[] = [];
  if (lit) layers.push(withoutNumerals(toLayer('faded', figures.palette.faded * strength, false)));
  const plain = toLayer('plain', strength, true);
  if (!emphasis) layers.push(plain);
  else {
    layers.push({ ...plain, nodes: plain.nodes.filter(({ numeral }) => numeral === null), labels: [] });
    layers.push(toNamesLayer(scene, emphasis, frame), toEmphasisLayer(scene, emphasis, frame));
  }
  return {
    width: frame.width,
    height: frame.height,
    palette: figures.palette,
    groups: toGroupOutlines(scene, frame),
    groupOpacity: strength,
    layers,
  };
}

const toShapes = (scene: Scene, nodes: readonly number[], frame: Box): readonly NodeShape[] =>
  nodes.map((node) => toNodeShape(scene, node, frame, false)).filter((shape) => isShapeInside(shape, frame));

const withoutNumerals = (layer: PictureLayer): PictureLayer => ({
  ...layer,
  nodes: layer.nodes.map((shape) => ({ ...shape, numeral: null })),
});

/**
 * What is read of all that is not selected: names, and the sessions that their numbers stand on. It is faded less
 * than the rest, so that it stays legible.
 */
export function toNamesLayer(scene: Scene, emphasis: Emphasis, frame: Box): PictureLayer {
  const { shown, figures } = scene;
  const top = new Set(emphasis.nodes);
  const marks = toCounted(scene).nodes;
  const nodes: number[] = [];
  for (let node = 0; node < marks.length; node++) {
    if (marks[node] === 1 && shown.nodes[node] === 1 && !top.has(node)) nodes.push(node);
  }
  const numbered = nodes.filter((node) => at(figures.nodes, node).numeral !== null);
  return {
    name: 'names',
    opacity: 1 - figures.palette.nameVeil,
    ties: [],
    nodes: toShapes(scene, numbered, frame),
    labels: nodes.flatMap((node) => toLabelBlock(scene, node, frame)),
    steps: [],
  };
}

/**
 * The layer of what is selected, or hovered, at full strength: its ties in ink, its centres' labels in
 * pills. Selected nodes, the scene's own centres, have a ring.
 */
export function toEmphasisLayer(scene: Scene, emphasis: Emphasis, frame: Box): PictureLayer {
  const centres = new Set(emphasis.centres);
  const trail = new Set(emphasis.trail?.edges);
  const ringed = new Set(scene.emphasis?.centres);
  const others = emphasis.nodes.filter((node) => !centres.has(node));
  const nodes = [...others, ...emphasis.centres];
  return {
    name: 'emphasis',
    opacity: 1,
    ties: emphasis.edges
      .map((edge) => toTieLine(scene, edge, frame, trail.has(edge) ? 'trail' : 'hot'))
      .filter((tie) => isTieInside(tie, frame)),
    nodes: nodes
      .map((node) => toNodeShape(scene, node, frame, ringed.has(node)))
      .filter((shape) => isShapeInside(shape, frame)),
    labels: [...others.flatMap((node) => toLabelBlock(scene, node, frame)), ...listPills(scene, emphasis, frame)],
    steps: toStepMarks(scene, emphasis, frame),
  };
}

/**
 * The picture for a ground that nobody knows: without the clear rings round labels and nodes, which on any
 * other colour than the map's own would show as smears.
 */
export const withoutHalos = (picture: Picture): Picture => ({
  ...picture,
  layers: picture.layers.map((layer) => ({
    ...layer,
    nodes: layer.nodes.map((shape) => ({ ...shape, halo: 0 })),
    labels: layer.labels.map((label) => ({ ...label, halo: 0 })),
  })),
});
