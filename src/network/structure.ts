import { at, numberAt } from '../base/assert.ts';
import { eachPiece, type Hunk } from '../base/hunks.ts';
import { ListIndex } from '../base/list-index.ts';
import { finish, type Steps } from '../base/steps.ts';
import { listQuestioned } from '../dataset/finding.ts';
import type { Dataset } from '../dataset/schema.ts';
import {
  type Codes,
  type EdgeCode,
  type KindCode,
  type NodeCode,
  type RelationCode,
  toCodes,
  toCodesById,
  toEdgeCode,
  toKindCode,
  toNodeCode,
  toRelationCode,
} from './codes.ts';

/**
 * The graph without its words: what is new only when nodes or ties come, go or become of another kind. Nodes and
 * edges are known by their index in the dataset's lists; adjacency is stored as compressed rows, so that 10,000
 * nodes cost a few typed arrays. It holds plain values only and can be sent to a worker.
 */
export interface Structure {
  readonly nodes: readonly NodeCode[];
  readonly edges: readonly EdgeCode[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, KindCode>;
  readonly relations: ReadonlyMap<string, RelationCode>;
  /** For edge e: the indices of its ends. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The neighbours of node i, itself once for each loop, stand at rowStart[i] … rowStart[i + 1] - 1 of `rowNode`, their edges in `rowEdge`. */
  readonly rowStart: Int32Array;
  readonly rowNode: Int32Array;
  readonly rowEdge: Int32Array;
  /** Ties of every layer and certainty at each node; a loop is one, parallel ones count each. */
  readonly degree: Int32Array;
  /** The ids of the editions it holds, in the order of time. */
  readonly editions: readonly string[];
  /** The ids of the ties that a check leaves in doubt. */
  readonly questioned: ReadonlySet<string>;
}

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds' | 'relations' | 'corrections' | 'meta'>;

/**
 * Builds the graph in O(nodes + edges). The dataset must have passed the gate. What a former structure says as well is
 * taken over from it, and where only words differ it is that very one, so that an edit costs what it changes.
 */
export const buildStructure = (dataset: Lists, former: Structure | null = null): Structure =>
  finish(buildStructureInSteps(dataset, former));

/** The same in a few steps. */
export function* buildStructureInSteps(dataset: Lists, former: Structure | null = null): Steps<Structure> {
  const records = former && madeOf.get(former);
  const nodeList = toCodes(dataset.nodes, toNodeCode, former?.nodes, records?.nodes);
  yield;
  const edgeList = toCodes(dataset.edges, toEdgeCode, former?.edges, records?.edges);
  const [nodes, edges] = [nodeList.codes, edgeList.codes];
  yield;
  const kinds = toCodesById(dataset.kinds, toKindCode, former?.kinds, records?.kinds);
  const relations = toCodesById(dataset.relations, toRelationCode, former?.relations, records?.relations);
  const [hasNodes, hasEdges] = [nodes === former?.nodes, edges === former?.edges];
  const ids = (dataset.meta.editions ?? []).map(({ id }) => id);
  const editions = former && former.editions.join() === ids.join() ? former.editions : ids;
  const inDoubt = listQuestioned(dataset);
  const questioned = former && [...former.questioned].join() === inDoubt.join() ? former.questioned : new Set(inDoubt);
  const hasCodes = kinds === former?.kinds && relations === former.relations;
  const isSame = hasCodes && editions === former.editions && questioned === former.questioned;
  if (former && hasNodes && hasEdges && isSame) {
    madeOf.set(former, dataset);
    return former;
  }
  const nodeIndex = toIndex(nodeList, former?.nodeIndex);
  yield;
  const ends = former && hasNodes && hasEdges ? former : toEnds(nodeIndex, nodeList, edgeList, former);
  const { source, target } = ends;
  yield;
  const isLonger = former && hasEdges && nodeList.hunks.every(({ old }) => old === former.nodes.length);
  const { rowStart, rowNode, rowEdge, degree } =
    ends === former ? former : isLonger ? withLonely(former, nodes.length) : toRows(nodes.length, ends);
  const rows = { rowStart, rowNode, rowEdge, degree };
  const structure = { nodes, edges, nodeIndex, kinds, relations, source, target, ...rows, editions, questioned };
  const known = former && tieIndices.get(former);
  if (known) tieIndices.set(structure, toIndex(edgeList, known));
  madeOf.set(structure, dataset);
  return structure;
}

/**
 * The records that a structure was last found to say the same as: what is still the same object needs no look, so
 * that a typed letter costs next to nothing.
 */
const madeOf = new WeakMap<Structure, Lists>();

/** The place of each in its list, by id; what is known of a former list is taken over. */
function toIndex<Code extends { readonly id: string }>(
  { codes, hunks }: Codes<Code>,
  former?: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (former && hunks.length === 0) return former;
  return former instanceof ListIndex ? former.after(codes, hunks) : ListIndex.of(codes);
}

const tieIndices = new WeakMap<Structure, ReadonlyMap<string, number>>();

/** The places of ties by id, made when somebody asks for the first time. */
export function indexTies(structure: Structure): ReadonlyMap<string, number> {
  const index = tieIndices.get(structure) ?? ListIndex.of(structure.edges);
  tieIndices.set(structure, index);
  return index;
}

type Ends = Pick<Structure, 'source' | 'target'>;

/** The ends of each edge; only those of hunks, and at nodes that are new, are looked up. */
function toEnds(
  index: Structure['nodeIndex'],
  nodes: Codes<NodeCode>,
  edges: Codes<EdgeCode>,
  former: Structure | null,
): Ends {
  const count = edges.codes.length;
  const ends = { source: new Int32Array(count), target: new Int32Array(count) };
  const moved = former && toMoved(former.nodes.length, nodes.hunks);
  for (const name of ['source', 'target'] as const) {
    const [list, known] = [ends[name], former?.[name] ?? new Int32Array(0)];
    const find = (edge: number) => index.get(at(edges.codes, edge)[name]) ?? -1;
    eachPiece(known.length, edges.hunks, (old, size, place) => {
      list.set(known.subarray(old, old + size), place);
      if (!moved) return;
      for (let edge = place; edge < place + size; edge++) {
        const node = moved[list[edge] ?? -1] ?? -1;
        list[edge] = node < 0 ? find(edge) : node;
      }
    });
    for (const { place, come } of edges.hunks)
      for (let edge = place; edge < place + come; edge++) list[edge] = find(edge);
  }
  return ends;
}

/** For each place of the former list the place in the new one, -1: gone; null where those that stay stand where they stood. */
function toMoved(length: number, hunks: readonly Hunk[]): Int32Array | null {
  if (hunks.every(({ old }) => old === length)) return null;
  const moved = new Int32Array(length).fill(-1);
  eachPiece(length, hunks, (old, size, place) => {
    for (let step = 0; step < size; step++) moved[old + step] = place + step;
  });
  return moved;
}

type Rows = Pick<Structure, 'rowStart' | 'rowNode' | 'rowEdge' | 'degree'>;

/** The rows with those of nodes at the end of the list that have no ties. */
function withLonely({ rowStart, rowNode, rowEdge, degree }: Rows, count: number): Rows {
  const [starts, degrees] = [new Int32Array(count + 1).fill(rowNode.length), new Int32Array(count)];
  starts.set(rowStart);
  degrees.set(degree);
  return { rowStart: starts, rowNode, rowEdge, degree: degrees };
}

/** The rows of neighbours. */
function toRows(count: number, { source, target }: Ends): Rows {
  const degree = new Int32Array(count);
  for (let edge = 0; edge < source.length; edge++) {
    const from = numberAt(source, edge);
    const to = numberAt(target, edge);
    degree[from] = numberAt(degree, from) + 1;
    if (to !== from) degree[to] = numberAt(degree, to) + 1;
  }
  const rowStart = new Int32Array(count + 1);
  for (let node = 0; node < count; node++) rowStart[node + 1] = numberAt(rowStart, node) + numberAt(degree, node);
  const next = rowStart.slice();
  const slots = numberAt(rowStart, count);
  const [rowNode, rowEdge] = [new Int32Array(slots), new Int32Array(slots)];
  const put = (from: number, to: number, edge: number) => {
    const slot = numberAt(next, from);
    rowNode[slot] = to;
    rowEdge[slot] = edge;
    next[from] = slot + 1;
  };
  for (let edge = 0; edge < source.length; edge++) {
    const from = numberAt(source, edge);
    const to = numberAt(target, edge);
    put(from, to, edge);
    if (to !== from) put(to, from, edge);
  }
  return { rowStart, rowNode, rowEdge, degree };
}

/** Whether a node, by index, is an event: it holds sessions and people, and is none of them. */
export const isEvent = ({ nodes, kinds }: Pick<Structure, 'nodes' | 'kinds'>, node: number): boolean =>
  kinds.get(at(nodes, node).kind)?.role === 'event';
