import type { Graph } from '../reading.ts';
import {
  isObject,
  type Json,
  listObjects,
  toColour,
  toDirected,
  toPosition,
  toText,
  toValues,
  toWeight,
} from './values.ts';

const NODE = ['id', 'label', 'metadata', 'x', 'y'];
const TIE = ['id', 'source', 'target', 'label', 'directed', 'metadata', 'weight'];

/** Reads a graph of JSON Graph Format: version 2 has its nodes by id, version 1 in a list. */
export function readJsonGraph(graph: Json, file: string): Graph {
  const list = isObject(graph.nodes)
    ? Object.entries(graph.nodes).map(([id, node]) => [id, isObject(node) ? node : {}] as const)
    : listObjects(graph.nodes).map((node) => [toText(node.id), node] as const);
  const nodes = list.map(([id, node]) => {
    const told = isObject(node.metadata) ? node.metadata : {};
    const place = toPosition(told.x ?? node.x, told.y ?? node.y);
    return { id, label: toText(node.label), values: toValues([node, told], NODE), ...place, ...toColour(told.color) };
  });
  const ties = listObjects(graph.edges).map((edge) => {
    const told = isObject(edge.metadata) ? edge.metadata : {};
    return {
      id: toText(edge.id),
      source: toText(edge.source),
      target: toText(edge.target),
      label: toText(edge.label),
      values: toValues([told, edge], TIE),
      ...(typeof edge.directed === 'boolean' && { directed: edge.directed }),
      ...toWeight(edge.weight ?? told.weight),
      ...toColour(told.color),
    };
  });
  const { directed } = toDirected(graph.directed);
  return { file, format: 'json-graph', title: toText(graph.label), directed, nodes, ties };
}
