import type { Graph } from '../reading.ts';
import {
  isObject,
  type Json,
  listObjects,
  toColour,
  toDirected,
  toFinite,
  toPosition,
  toText,
  toValues,
  toWeight,
} from './values.ts';

const NODE = ['id', 'key', 'label', 'pos', 'x', 'y', 'vx', 'vy', 'fx', 'fy', 'index', 'viz'];
const TIE = ['id', 'key', 'source', 'target', 'label', 'weight', 'value', 'index', 'undirected', 'directed'];

/** Reads lists of nodes and links as d3, NetworkX and graphology have them; links may name places in the list. */
export function readNodeLink(value: Json, file: string): Graph {
  const list = listObjects(value.nodes);
  const links = listObjects(Array.isArray(value.links) ? value.links : value.edges);
  const nameOf = (node: Json, index: number): string =>
    [node.id, node.key, node.name, node.label].map(toText).find((text) => text !== '') ?? String(index);
  const names = list.map(nameOf);
  const known = new Set(names);
  const isByPlace =
    !list.some((node) => toText(node.id) !== '') &&
    links.every(({ source, target }) => Number.isInteger(source) && Number.isInteger(target)) &&
    links.some(({ source }) => !known.has(toText(source)));
  const toEnd = (end: unknown): string => {
    const text = isObject(end) ? nameOf(end, -1) : toText(end);
    return isByPlace ? (names[Number(text)] ?? text) : text;
  };
  const nodes = list.map((node, index) => {
    const own = { ...node, ...(isObject(node.attributes) ? node.attributes : {}) } as Json;
    // `pos` is what NetworkX draws by, y upwards.
    const place = Array.isArray(own.pos) ? toPosition(own.pos[0], own.pos[1], true) : toPosition(own.x, own.y);
    const label = toText(own.label) || toText(own.name);
    return { id: names[index] ?? '', label, values: toValues([own], NODE), ...place, ...toColour(own.color) };
  });
  const ties = links.map((link) => {
    const own = { ...link, ...(isObject(link.attributes) ? link.attributes : {}) } as Json;
    const weight = toFinite(own.weight) ?? toFinite(own.value) ?? own.weight;
    return {
      id: toText(link.id) || toText(link.key),
      source: toEnd(link.source),
      target: toEnd(link.target),
      label: toText(own.label),
      values: toValues([own], TIE),
      ...toWeight(weight),
      ...toColour(own.color),
      ...((link.undirected === true || own.directed === false) && { directed: false }),
    };
  });
  const { graph, attributes, options } = value;
  const title = isObject(graph) ? toText(graph.name) : isObject(attributes) ? toText(attributes.name) : '';
  // graphology says of ties alone that they have no direction, or of the whole graph.
  const { directed } = isObject(options) ? toDirected(options.type) : { directed: value.directed === true };
  return { file, format: 'node-link', title, directed, nodes, ties };
}

/** Canvases name six colours by numbers from 1, red to purple, and leave to programs what these are. */
const CANVAS_COLOURS = ['', '#e93147', '#ec7500', '#e0ac00', '#08b94e', '#00bfbc', '#7852ee'];

/** Reads a canvas of notes (JSON Canvas 1.0): places are corners, groups are notes too. */
export function readCanvas(value: Json, file: string): Graph {
  const nodes = listObjects(value.nodes).map((node) => {
    const [x = Number.NaN, y = Number.NaN] = [toFinite(node.x), toFinite(node.y)];
    const [width = 0, height = 0] = [toFinite(node.width), toFinite(node.height)];
    const note = toText(node.file).replace(/^.*\//, '').replace(/\.md$/, '');
    const text = [toText(node.label), toText(node.text), note, toText(node.url)].find((one) => one !== '') ?? '';
    const [label = '', ...rest] = text.split('\n');
    const description = rest.join('\n').trim();
    const values = new Map(description === '' ? [] : [['description', description]]);
    return {
      id: toText(node.id),
      label: label.replace(/^#+\s*/, ''),
      values,
      ...toPosition(x + width / 2, y + height / 2),
      ...toColour(CANVAS_COLOURS[Number(node.color)] ?? node.color),
    };
  });
  const ties = listObjects(value.edges).map((edge) => ({
    id: toText(edge.id),
    source: toText(edge.fromNode),
    target: toText(edge.toNode),
    label: toText(edge.label),
    values: new Map<string, string>(),
    ...toColour(CANVAS_COLOURS[Number(edge.color)] ?? edge.color),
    ...(edge.toEnd === 'none' && { directed: false }),
  }));
  return { file, format: 'json-canvas', title: '', directed: true, nodes, ties };
}
