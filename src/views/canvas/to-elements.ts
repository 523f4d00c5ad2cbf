import type { ElementDefinition, StylesheetJsonBlock } from 'cytoscape';
import { at } from '../../base/assert.ts';
import { type EdgeFigure, type Figures, NODE_HALO, type NodeFigure } from '../../scene/figures.ts';
import type { Scene } from '../../scene/scene.ts';

/** What Cytoscape is mounted with; everything that changes afterwards is bound, never passed again. */
export function toElements({ network, figures, positions }: Scene): ElementDefinition[] {
  const looks = buildLooks(figures);
  const nodes = network.nodes.map((node, index) => ({
    group: 'nodes' as const,
    data: { id: node.id, w: at(figures.nodes, index).width, h: at(figures.nodes, index).height },
    position: { x: at(positions, index * 2), y: at(positions, index * 2 + 1) },
    classes: looks.nodeClass(at(figures.nodes, index)),
  }));
  const edges = network.edges.map((edge, index) => ({
    group: 'edges' as const,
    data: { id: edge.id, source: edge.source, target: edge.target },
    classes: looks.edgeClass(at(figures.edges, index)),
  }));
  return [...nodes, ...edges];
}

/**
 * One rule for each distinct look, so that Cytoscape styles by class and never by function. The same
 * network under another palette yields the same classes in the same order.
 */
export function toStylesheet(figures: Figures): StylesheetJsonBlock[] {
  const looks = buildLooks(figures);
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
    // Nothing that changes a node's box: Cytoscape would stretch the picture it keeps of the node to the old one.
    { selector: '.faded', style: { opacity: figures.palette.faded } },
    { selector: '.gone', style: { display: 'none' } },
  ] as StylesheetJsonBlock[];
}

function toShape({ outline }: NodeFigure) {
  if (outline.type === 'ellipse') return { shape: 'ellipse' };
  if (outline.type === 'rectangle') return { shape: 'round-rectangle', 'corner-radius': String(outline.radius) };
  return { shape: 'polygon', 'shape-polygon-points': outline.points.flat().join(' ') };
}

function buildLooks(figures: Figures) {
  const nodeKey = ({ fill, stroke, border, outline }: NodeFigure) => JSON.stringify([fill, stroke, border, outline]);
  const edgeKey = ({ color, width, dash }: EdgeFigure) => JSON.stringify([color, width, dash]);
  const nodes = groupByKey(figures.nodes, nodeKey);
  const edges = groupByKey(figures.edges, edgeKey);
  return {
    nodes: nodes.firsts,
    edges: edges.firsts,
    nodeClass: (figure: NodeFigure) => `n${nodes.ranks.get(nodeKey(figure))}`,
    edgeClass: (figure: EdgeFigure) => `e${edges.ranks.get(edgeKey(figure))}`,
  };
}

function groupByKey<Item>(items: readonly Item[], key: (item: Item) => string) {
  const ranks = new Map<string, number>();
  const firsts: Item[] = [];
  for (const item of items) {
    if (ranks.has(key(item))) continue;
    ranks.set(key(item), firsts.length);
    firsts.push(item);
  }
  return { ranks, firsts };
}
