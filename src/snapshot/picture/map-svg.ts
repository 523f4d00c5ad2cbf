import { at } from '../../base/assert.ts';
import { HULL_OPACITY } from '../../scene/group-hues.ts';
import { GROUP_LETTER, GROUP_MARK_RADIUS, type GroupOutline } from '../../scene/group-outline.ts';
import { toHullPath } from '../../scene/hull.ts';
import { LEADER_WIDTH } from '../../scene/label/leader.ts';
import { PIN_HALO, PIN_RADIUS, RING_GAP, RING_WIDTH } from '../../scene/label-box.ts';
import { toPathData } from '../../scene/outline.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Layer, Picture } from '../../scene/picture.ts';
import {
  type LabelBlock,
  type NodeShape,
  NUMERAL,
  NUMERAL_BASELINE,
  PILL_RADIUS,
  STEP_BASELINE,
  STEP_RADIUS,
  STEP_TEXT,
  type StepMark,
  type TieLine,
} from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml, toElement } from '../xml.ts';

/** What a node and a tie are called in the file, and what more there is to say of them, by index. */
export interface MapNames {
  readonly nodeTitle: (node: number) => string;
  readonly nodeNote: (node: number) => string;
  readonly edgeTitle: (edge: number) => string;
  readonly edgeNote: (edge: number) => string;
}

// The group ids an illustrator finds: `ties`, `nodes-person`, `labels`, and the same with a prefix.
const PREFIX: Readonly<Record<Layer['name'], string>> = {
  faded: 'faded-',
  plain: '',
  names: 'other-',
  emphasis: 'selected-',
};

/** The map from the back: hulls; layer by layer ties, nodes kind by kind and labels; the letters of hulls. */
export function toMapSvg(scene: Scene, picture: Picture, names: MapNames): string {
  const shapes = picture.groups.map(toGroupShape).join('\n');
  const opacity = picture.groupOpacity < 1 ? picture.groupOpacity : null;
  const groups = shapes && toElement('g', { id: 'groups', opacity }, `\n${shapes}\n`);
  const layers = picture.layers.map((layer) => toLayer(scene, layer, picture.palette, names)).join('');
  // The legend points at the letters: no label may lie on them.
  const marks = picture.groups.map((group) => toGroupMark(group, picture.palette));
  return groups + layers + toGroup('group-letters', marks);
}

function toLayer(scene: Scene, layer: Layer, palette: Palette, names: MapNames): string {
  const { network } = scene;
  const prefix = PREFIX[layer.name];
  const ties = layer.ties.map((tie) => toTie(tie, at(network.edges, tie.edge).id, names));
  const kinds = network.dataset.kinds.map((kind) => {
    const shapes = layer.nodes.filter(({ node }) => at(network.nodes, node).kind === kind.id);
    const nodes = shapes.map((shape) => toNode(shape, at(network.nodes, shape.node).id, names, palette));
    return toGroup(`${prefix}nodes-${kind.id}`, nodes);
  });
  const labels = layer.labels.map((label) => toLabel(label, at(network.nodes, label.node).id, palette));
  const opacity = layer.opacity < 1 ? layer.opacity : null;
  const steps = layer.steps.map((step) => toStep(step, palette));
  const groups = [
    toGroup(`${prefix}ties`, ties),
    ...kinds,
    toGroup(`${prefix}labels`, labels),
    toGroup('steps', steps),
  ];
  const content = groups.join('');
  return content && toElement('g', { id: `layer-${layer.name}`, opacity }, content);
}

const toGroup = (id: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `\n${toElement('g', { id }, `\n${parts.join('\n')}\n`)}`;

/** For whoever cannot see it, and for whoever points at it. */
const toWords = (title: string, note: string): string =>
  (title && toElement('title', {}, escapeXml(title))) + (note && toElement('desc', {}, escapeXml(note)));

function toTie({ edge, x1, y1, x2, y2, color, width, dash }: TieLine, id: string, names: MapNames): string {
  const dashes = dash?.map((part) => Math.round(part * 100) / 100).join(' ');
  const attributes = { id: `tie-${id}`, x1, y1, x2, y2, stroke: color, stroke_width: width, stroke_dasharray: dashes };
  return toElement('line', attributes, toWords(names.edgeTitle(edge), names.edgeNote(edge)));
}

function toNode(shape: NodeShape, id: string, names: MapNames, palette: Palette): string {
  const { x, y, border, halo, numeral, scale, pin } = shape;
  const parts = [toWords(names.nodeTitle(shape.node), names.nodeNote(shape.node))];
  if (shape.ring) {
    const gap = border / 2 + RING_GAP;
    parts.push(toPath(shape, gap, { fill: palette.canvas }));
    const ring = { fill: 'none', stroke: palette.select, stroke_width: RING_WIDTH, stroke_linejoin: 'round' };
    parts.push(toPath(shape, gap + RING_WIDTH / 2, ring));
  } else if (halo > 0) {
    parts.push(toPath(shape, 0, { fill: 'none', stroke: palette.canvas, stroke_width: border + 2 * halo }));
  }
  parts.push(toPath(shape, 0, { fill: shape.fill, stroke: shape.stroke, stroke_width: border }));
  if (numeral !== null) {
    const text = { y: NUMERAL_BASELINE * scale, font_size: NUMERAL * scale, font_weight: 700, text_anchor: 'middle' };
    parts.push(toElement('text', { ...text, fill: palette.onInk }, escapeXml(numeral)));
  }
  if (pin) {
    const place = { cx: pin[0], cy: pin[1] };
    parts.push(toElement('circle', { ...place, r: PIN_RADIUS + PIN_HALO, fill: palette.canvas }));
    parts.push(toElement('circle', { ...place, r: PIN_RADIUS, fill: palette.ink }));
  }
  const place = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  return toElement('g', { id: `node-${id}`, transform: place }, parts.join(''));
}

function toGroupShape({ points, fill, stroke, letter }: GroupOutline): string {
  const shape = { d: toHullPath(points), fill, fill_opacity: HULL_OPACITY, stroke, stroke_width: 1.5 };
  return toElement('path', { id: `group-${letter}`, ...shape });
}

function toGroupMark({ stroke, letter, x, y }: GroupOutline, palette: Palette): string {
  const mark = { cx: x, cy: y, r: GROUP_MARK_RADIUS, fill: palette.canvas, stroke, stroke_width: 1.5 };
  const text = { x, y: y + STEP_BASELINE, font_size: GROUP_LETTER, font_weight: 700, text_anchor: 'middle' };
  const words = toElement('text', { ...text, fill: palette.ink }, escapeXml(letter));
  return toElement('g', { id: `group-letter-${letter}` }, toElement('circle', mark) + words);
}

function toStep({ x, y, text }: StepMark, palette: Palette): string {
  const mark = { cx: x, cy: y, r: STEP_RADIUS, fill: palette.path, stroke: palette.canvas, stroke_width: 1.5 };
  const number = { x, y: y + STEP_BASELINE, font_size: STEP_TEXT, font_weight: 700, text_anchor: 'middle' };
  const words = toElement('text', { ...number, fill: palette.canvas }, escapeXml(text));
  return toElement('g', { id: `step-${text}` }, toElement('circle', mark) + words);
}

/** The shape's outline, `grow` px larger on every side. */
function toPath(shape: NodeShape, grow: number, style: Readonly<Record<string, string | number>>): string {
  const { outline, width, height, scale } = shape;
  return toElement('path', { d: toPathData(outline, width + 2 * grow, height + 2 * grow, scale), ...style });
}

function toLabel({ lines, style, halo, pill, leader }: LabelBlock, id: string, palette: Palette): string {
  const [first] = lines;
  if (!first) return '';
  const spans = lines.map(({ text, x, y }) => toElement('tspan', { x, y }, escapeXml(text)));
  const attributes = {
    text_anchor: first.anchor === 'start' ? null : first.anchor,
    fill: style.color,
    font_size: style.size,
    font_weight: style.weight === 400 ? null : style.weight,
    font_style: style.italic ? 'italic' : null,
  };
  const outline = { stroke: palette.canvas, stroke_width: 2 * halo, stroke_linejoin: 'round', paint_order: 'stroke' };
  const text = { ...attributes, ...(halo > 0 ? outline : {}) };
  if (leader) {
    const line = (stroke: string, width: number) => toElement('line', { ...leader, stroke, stroke_width: width });
    const ground = halo > 0 ? line(palette.canvas, LEADER_WIDTH + 2 * halo) : '';
    const parts = ground + line(style.color, LEADER_WIDTH) + toElement('text', text, spans.join(''));
    return toElement('g', { id: `label-${id}` }, parts);
  }
  if (!pill) return toElement('text', { id: `label-${id}`, ...text }, spans.join(''));
  const plate = { ...pill, rx: PILL_RADIUS, fill: palette.raised, stroke: palette.lineStrong };
  return toElement('g', { id: `label-${id}` }, toElement('rect', plate) + toElement('text', text, spans.join('')));
}
