import type { Language } from '../../dataset/language.ts';
import type { Shape } from '../../dataset/vocabulary.ts';
import type { LabelStyle } from '../../scene/figures.ts';
import { mapLabel } from '../../scene/label/text.ts';
import { PALETTES } from '../../scene/palette.ts';
import { type ExportEdge, type ExportNode, round } from './export-source.ts';
import { toTag, toXmlText } from './xml-file.ts';

/** The namespace of what yEd draws by, inside of GraphML. */
export const YED_SPACE = 'http://www.yworks.com/xml/graphml';

/** Declared as yEd itself does it, by what they are for; with a name and a type they would be plain columns to it. */
export const YED_KEYS: readonly string[] = [
  toTag('key', { id: 'node-graphics', for: 'node', 'yfiles.type': 'nodegraphics' }),
  toTag('key', { id: 'edge-graphics', for: 'edge', 'yfiles.type': 'edgegraphics' }),
];

/** yEd's names of our shapes, and the nearest of its own for those that it lacks. */
const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'ellipse',
  square: 'rectangle',
  house: 'trapezoid',
  slant: 'parallelogram',
  diamond: 'diamond',
  pin: 'octagon',
  tag: 'hexagon',
  numeral: 'roundrectangle',
  seal: 'star8',
  triangle: 'triangle',
  hexagon: 'hexagon',
  trapezoid: 'trapezoid2',
};

/** A node as yEd draws it: y grows downwards, and its place is its upper left corner. */
export function toYedNode({ record, kind, figure, x, y }: ExportNode, language: Language): string {
  const { width, height, fill, stroke, border, numeral, label } = figure;
  const corner = { x: round(x - width / 2), y: round(y - height / 2) };
  const inside = { ...label, color: PALETTES.light.onInk };
  const content = [
    toTag('y:Geometry', { height: round(height), width: round(width), ...corner }),
    toTag('y:Fill', { color: fill, transparent: 'false' }),
    toTag('y:BorderStyle', { color: stroke, type: 'line', width: border }),
    toLabel(mapLabel(record, language), label, { modelName: 'sides', modelPosition: 's' }),
    ...(numeral === null ? [] : [toLabel(numeral, inside, { modelName: 'internal', modelPosition: 'c' })]),
    toTag('y:Shape', { type: SHAPES[kind.shape] }),
  ];
  return toTag('data', { key: 'node-graphics' }, toTag('y:ShapeNode', {}, content.join('')));
}

/** A tie as yEd draws it: straight, from subject to object, dashed where it is inferred. */
export function toYedEdge({ figure }: ExportEdge): string {
  const { color, width, dash } = figure;
  const content = [
    toTag('y:Path', { sx: 0, sy: 0, tx: 0, ty: 0 }),
    toTag('y:LineStyle', { color, type: dash ? 'dashed' : 'line', width }),
    toTag('y:Arrows', { source: 'none', target: 'standard' }),
    toTag('y:BendStyle', { smoothed: 'false' }),
  ];
  return toTag('data', { key: 'edge-graphics' }, toTag('y:PolyLineEdge', {}, content.join('')));
}

function toLabel(text: string, { size, weight, italic, color }: LabelStyle, place: Readonly<Record<string, string>>) {
  const fontStyle = `${weight > 400 ? 'bold' : ''}${italic ? 'italic' : ''}` || 'plain';
  const attributes = {
    alignment: 'center',
    autoSizePolicy: 'content',
    fontSize: size,
    fontStyle,
    hasBackgroundColor: 'false',
    hasLineColor: 'false',
    ...place,
    textColor: color,
    visible: 'true',
  };
  return toTag('y:NodeLabel', attributes, toXmlText(text));
}
