import type { Shape } from '../../dataset/vocabulary.ts';
import type { Loss } from '../../language/formats.ts';
import { NODE_COLUMNS, toDirection, toProperties, WEIGHTED_COLUMNS } from './columns.ts';
import { type ExportFile, type ExportSource, round } from './export-source.ts';
import { toCredit } from './look.ts';

export const CYTOSCAPE_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'numerals',
  'cytoscapeShapes',
  'desktopStyle',
  'asText',
];

/** Cytoscape's names of our shapes, and the nearest of its own for those that it lacks. */
const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'ellipse',
  square: 'rectangle',
  house: 'pentagon',
  slant: 'rhomboid',
  diamond: 'diamond',
  pin: 'vee',
  tag: 'tag',
  numeral: 'round-rectangle',
  seal: 'star',
  triangle: 'triangle',
  hexagon: 'hexagon',
  trapezoid: 'barrel',
};

/** The look read from the data, so that `cytoscape({ container, ...file })` draws the map. */
const STYLE = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      shape: 'data(shape)',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': 'data(color)',
      'border-color': 'data(outline)',
      'border-width': 1.25,
      'font-size': 12,
      'text-valign': 'bottom',
    },
  },
  { selector: 'edge', style: { width: 'data(thickness)', 'line-color': 'data(color)', 'curve-style': 'bezier' } },
  { selector: 'edge[layer = "inferred"]', style: { 'line-style': 'dashed' } },
];

/**
 * What Cytoscape.js takes, and Cytoscape opens: elements with their places (y down), a style, the preset layout.
 * `name` and `interaction`, each with its `shared_` twin, are what Cytoscape itself writes and looks for.
 */
export function toCytoscapeJson(source: ExportSource): ExportFile[] {
  const { language } = source;
  const nodes = source.nodes.map((node) => {
    const { record, kind, figure, x, y } = node;
    const label = record.label[language];
    const data = {
      id: record.id,
      label,
      name: label,
      shared_name: label,
      ...toProperties(NODE_COLUMNS, node, language),
      width: round(figure.width),
      height: round(figure.height),
      shape: SHAPES[kind.shape],
      color: figure.fill,
      outline: figure.stroke,
    };
    return { data, position: { x, y } };
  });
  const names = new Map(source.nodes.map(({ record }) => [record.id, record.label[language]]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const edges = source.edges.map((edge) => {
    const { record, relation, figure } = edge;
    const { id, source: start, target } = record;
    const label = relation.label[language];
    const name = `${nameOf(start)} (${label}) ${nameOf(target)}`;
    const called = { label, name, shared_name: name, interaction: relation.id, shared_interaction: relation.id };
    const look = { thickness: figure.width, color: figure.color };
    return {
      data: {
        id,
        source: start,
        target,
        ...called,
        ...toDirection(edge),
        ...toProperties(WEIGHTED_COLUMNS, edge, language),
        ...look,
      },
    };
  });
  const { title, ...credit } = toCredit(source);
  const file = {
    data: { name: title, shared_name: title, ...credit },
    elements: { nodes, edges },
    style: STYLE,
    layout: { name: 'preset' },
  };
  return [{ suffix: '', text: `${JSON.stringify(file, null, 2)}\n` }];
}
