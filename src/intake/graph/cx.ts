import type { Graph, Value } from '../reading.ts';
import { readCx2Colours, readCxColours } from './cx-colours.ts';
import { Gathered, isObject, type Json, listObjects, toPosition, toText, toValues, toWeight } from './values.ts';

const gather = (aspects: readonly Json[], name: string): readonly Json[] =>
  aspects.flatMap((aspect) => listObjects(aspect[name]));

/** A strength, which is then no value beside it. */
function takeWeight(values: Map<string, Value>) {
  const weight = toWeight(values.get('weight'));
  if (weight.weight !== undefined) values.delete('weight');
  return weight;
}

/** Reads CX, version 1: nodes, edges and what is told of them stand in lists of their own, each perhaps in pieces. */
export function readCx(aspects: readonly Json[], file: string): Graph {
  const collect = (name: string) => {
    const byId = new Map<string, Map<string, Value>>();
    for (const { po, n, v } of gather(aspects, name)) {
      for (const [key, value] of toValues([{ [toText(n)]: v }], [])) {
        const values = byId.get(toText(po)) ?? new Map<string, Value>();
        byId.set(toText(po), values.set(key, value));
      }
    }
    return byId;
  };
  const [ofNodes, ofTies] = [collect('nodeAttributes'), collect('edgeAttributes')];
  const places = new Map(gather(aspects, 'cartesianLayout').map(({ node, x, y }) => [toText(node), toPosition(x, y)]));
  // Cytoscape has had two names for it.
  const properties = ['cyVisualProperties', 'visualProperties'].flatMap((name) => gather(aspects, name));
  const [colourOf, colourOfTie] = [readCxColours(properties, 'nodes'), readCxColours(properties, 'edges')];
  const nodes = gather(aspects, 'nodes').map((node) => {
    const id = toText(node['@id']);
    const values = ofNodes.get(id) ?? new Map<string, Value>();
    const colour = colourOf(id, (name) => toText(values.get(name) ?? (name === 'name' ? node.n : '')));
    return { id, label: toText(node.n), values, ...places.get(id), ...colour };
  });
  const ties = gather(aspects, 'edges').map((edge) => {
    const id = toText(edge['@id']);
    const values = ofTies.get(id) ?? new Map<string, Value>();
    if (toText(edge.i) !== '') values.set('interaction', toText(edge.i));
    return {
      id: `e${id}`,
      source: toText(edge.s),
      target: toText(edge.t),
      label: '',
      values,
      ...colourOfTie(id, (name) => toText(values.get(name))),
      ...takeWeight(values),
    };
  });
  const title = gather(aspects, 'networkAttributes').find(({ n }) => n === 'name');
  return { file, format: 'cx', title: toText(title?.v), nodes, ties };
}

/** Reads CX2: names of values may be aliases, and those that are usual are left out. */
export function readCx2(aspects: readonly Json[], file: string): Graph {
  const [declared = {}] = gather(aspects, 'attributeDeclarations');
  const resolve = { nodes: toResolver(declared.nodes), edges: toResolver(declared.edges) };
  const looks = gather(aspects, 'visualProperties');
  const colourOf = readCx2Colours(looks, gather(aspects, 'nodeBypasses'), 'nodes');
  const colourOfTie = readCx2Colours(looks, gather(aspects, 'edgeBypasses'), 'edges');
  const gathered = new Gathered();
  for (const node of gather(aspects, 'nodes')) {
    const values = resolve.nodes(node.v);
    const label = toText(values.get('name')) || toText(values.get('label'));
    const id = toText(node.id);
    const colour = colourOf(id, (name) => toText(values.get(name)));
    values.delete('label');
    gathered.addNode({ id, label, values, ...toPosition(node.x, node.y), ...colour });
  }
  for (const edge of gather(aspects, 'edges')) {
    const values = resolve.edges(edge.v);
    const id = toText(edge.id);
    gathered.addTie({
      id: `e${id}`,
      source: toText(edge.s),
      target: toText(edge.t),
      label: '',
      values,
      ...colourOfTie(id, (name) => toText(values.get(name))),
      ...takeWeight(values),
    });
  }
  const [about = {}] = gather(aspects, 'networkAttributes');
  const { nodes, ties } = gathered;
  return { file, format: 'cx2', title: toText(about.name), nodes, ties };
}

/** Reads values by what is declared of them: their names where these are aliases, and what is usual. */
function toResolver(declared: unknown): (own: unknown) => Map<string, Value> {
  const aliases = new Map<string, string>();
  const usuals = new Map<string, Value>();
  for (const [name, told] of isObject(declared) ? Object.entries(declared) : []) {
    if (!isObject(told)) continue;
    if (toText(told.a) !== '') aliases.set(toText(told.a), name);
    for (const [, value] of toValues([{ usual: told.v }], [])) usuals.set(name, value);
  }
  return (own) => {
    const values = new Map(usuals);
    for (const [name, value] of toValues([own], [])) values.set(aliases.get(name) ?? name, value);
    return values;
  };
}
