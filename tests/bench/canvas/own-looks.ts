import type { ElementDefinition, StylesheetJsonBlock } from 'cytoscape';
import { at, numberAt } from '../../../src/base/assert.ts';
import { type Figures, NODE_HALO, type NodeFigure } from '../../../src/scene/figures.ts';
import { toLooks } from '../../../src/scene/looks.ts';
import type { Scene } from '../../../src/scene/scene.ts';

/** The elements of a scene for Cytoscape's own drawing, each with the class of its look. */
export function toElements({ network, figures, positions }: Scene): ElementDefinition[] {
  const looks = toLooks(figures);
  const nodes = network.nodes.map((node, index) => ({
    group: 'nodes' as const,
    data: { id: node.id, w: at(figures.nodes, index).width, h: at(figures.nodes, index).height },
    position: { x: numberAt(positions, index * 2), y: numberAt(positions, index * 2 + 1) },
    classes: `n${numberAt(looks.ofNode, index)}`,
  }));
  const edges = network.edges.map((edge, index) => ({
    group: 'edges' as const,
    data: { id: edge.id, source: edge.source, target: edge.target },
    classes: `e${numberAt(looks.ofEdge, index)}`,
  }));
  return [...nodes, ...edges];
}

/**
 * One rule for each distinct look, so that Cytoscape styles by class and never by function. The same
 * network under another palette yields the same classes in the same order.
 */
export function toStylesheet(figures: Figures): StylesheetJsonBlock[] {
  const looks = toLooks(figures);
  const nodeRules = looks.nodes.map((figure, index) => ({
    selector: `.n${index}`,
    style: {
      ...toShape(figure),
      'background-color': figure.fill,
      'border-color': figure.stroke,
      'border-width': figure.border,
    },
  }));
  const edgeRules = looks.edges.map((figure, index) => ({
    selector: `.e${index}`,
    style: {
      'line-color': figure.color,
      width: figure.width,
      'line-style': figure.dash ? 'dashed' : 'solid',
      'line-dash-pattern': figure.dash ? [...figure.dash] : [1, 0],
    },
  }));
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        'outline-width': NODE_HALO,
        'outline-color': figures.palette.canvas,
        'overlay-opacity': 0,
        events: 'yes',
      },
    },
    { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'overlay-opacity': 0 } },
    ...nodeRules,
    ...edgeRules,
    { selector: '.gone', style: { display: 'none' } },
  ] as StylesheetJsonBlock[];
}

function toShape({ outline }: NodeFigure) {
  if (outline.type === 'ellipse') return { shape: 'ellipse' };
  if (outline.type === 'rectangle') return { shape: 'round-rectangle', 'corner-radius': String(outline.radius) };
  return { shape: 'polygon', 'shape-polygon-points': outline.points.flat().join(' ') };
}
