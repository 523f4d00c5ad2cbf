import { at } from '../base/assert.ts';
import type { Dataset, EdgeRecord, Kind, NodeRecord, Relation } from '../dataset/schema.ts';

/**
 * The dataset as a graph. Nodes and edges are known by their index in the dataset's lists; adjacency
 * is stored as compressed rows, so that 10,000 nodes cost a few typed arrays and go to a worker as they are.
 */
export interface Network {
  readonly dataset: Dataset;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** For edge e: the indices of its ends. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The neighbours of node i stand at rowStart[i] … rowStart[i + 1] - 1 of `rowNode`, their edges in `rowEdge`. */
  readonly rowStart: Int32Array;
  readonly rowNode: Int32Array;
  readonly rowEdge: Int32Array;
  /** Ties of every layer and certainty at each node; a loop counts twice. */
  readonly degree: Int32Array;
}

/** Builds the graph in O(nodes + edges). The dataset must have passed the gate. */
export function buildNetwork(dataset: Dataset): Network {
  const { nodes, edges } = dataset;
  const nodeIndex = new Map(nodes.map((node, index) => [node.id, index]));
  const edgeIndex = new Map(edges.map((edge, index) => [edge.id, index]));
  const source = Int32Array.from(edges, (edge) => nodeIndex.get(edge.source) ?? -1);
  const target = Int32Array.from(edges, (edge) => nodeIndex.get(edge.target) ?? -1);
  const degree = new Int32Array(nodes.length);
  for (let edge = 0; edge < edges.length; edge++) {
    for (const end of [at(source, edge), at(target, edge)]) degree[end] = (degree[end] ?? 0) + 1;
  }
  const rowStart = new Int32Array(nodes.length + 1);
  for (let node = 0; node < nodes.length; node++) rowStart[node + 1] = at(rowStart, node) + at(degree, node);
  const next = rowStart.slice();
  const rowNode = new Int32Array(edges.length * 2);
  const rowEdge = new Int32Array(edges.length * 2);
  const put = (from: number, to: number, edge: number) => {
    const slot = at(next, from);
    rowNode[slot] = to;
    rowEdge[slot] = edge;
    next[from] = slot + 1;
  };
  for (let edge = 0; edge < edges.length; edge++) {
    put(at(source, edge), at(target, edge), edge);
    put(at(target, edge), at(source, edge), edge);
  }
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, kind]));
  const relations = new Map(dataset.relations.map((relation) => [relation.id, relation]));
  return {
    dataset,
    nodes,
    edges,
    nodeIndex,
    edgeIndex,
    kinds,
    relations,
    source,
    target,
    rowStart,
    rowNode,
    rowEdge,
    degree,
  };
}
