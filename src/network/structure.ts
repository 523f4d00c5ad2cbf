import { at } from '../base/assert.ts';
import type { Dataset, EdgeRecord, Kind, NodeRecord, Relation } from '../dataset/schema.ts';

type Session = NonNullable<NodeRecord['session']>;

/** What of a node counts for questions, filters and the layout; its words do not. */
export interface NodeCode extends Pick<NodeRecord, 'id' | 'kind'> {
  readonly session?: Pick<Session, 'number' | 'day'> | undefined;
}
export type EdgeCode = Pick<EdgeRecord, 'id' | 'source' | 'target' | 'relation' | 'layer' | 'certainty'>;
export type KindCode = Pick<Kind, 'id' | 'role' | 'hue'>;
export type RelationCode = Pick<Relation, 'id' | 'role' | 'weight' | 'directed'>;

/**
 * The graph without its words: what is new only when nodes or ties come, go or become of another kind. Nodes and
 * edges are known by their index in the dataset's lists; adjacency is stored as compressed rows, so that 10,000
 * nodes cost a few typed arrays. It holds plain values only and can be sent to a worker.
 */
export interface Structure {
  readonly nodes: readonly NodeCode[];
  readonly edges: readonly EdgeCode[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, KindCode>;
  readonly relations: ReadonlyMap<string, RelationCode>;
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

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds' | 'relations'>;

/** Builds the graph in O(nodes + edges). The dataset must have passed the gate. */
export function buildStructure(dataset: Lists): Structure {
  const nodes = dataset.nodes.map(toNodeCode);
  const edges = dataset.edges.map(toEdgeCode);
  const nodeIndex = new Map(nodes.map(({ id }, index) => [id, index]));
  const edgeIndex = new Map(edges.map(({ id }, index) => [id, index]));
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
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, toKindCode(kind)]));
  const relations = new Map(dataset.relations.map((relation) => [relation.id, toRelationCode(relation)]));
  const structure: Structure = {
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
  madeOf.set(structure, dataset);
  return structure;
}

/**
 * The records that a structure was last found to say the same as: what is still the same object needs no look, so
 * that a typed letter costs next to nothing.
 */
const madeOf = new WeakMap<Structure, Lists>();

/** Whether a dataset differs from what a structure was built of in words alone. O(nodes + edges), without building. */
export function isStructureOf(structure: Structure, dataset: Lists): boolean {
  const { nodes, edges, kinds, relations } = structure;
  const known = madeOf.get(structure);
  const isSame =
    isAlike(nodes, dataset.nodes, toNodeCode, known?.nodes) &&
    isAlike(edges, dataset.edges, toEdgeCode, known?.edges) &&
    isAlike([...kinds.values()], dataset.kinds, toKindCode, known?.kinds) &&
    isAlike([...relations.values()], dataset.relations, toRelationCode, known?.relations);
  if (isSame) madeOf.set(structure, dataset);
  return isSame;
}

function toNodeCode({ id, kind, session }: NodeRecord): NodeCode {
  return session ? { id, kind, session: { number: session.number, day: session.day } } : { id, kind };
}

const toEdgeCode = ({ id, source, target, relation, layer, certainty }: EdgeRecord): EdgeCode => ({
  id,
  source,
  target,
  relation,
  layer,
  certainty,
});
const toKindCode = ({ id, role, hue }: Kind): KindCode => ({ id, role, hue });
const toRelationCode = ({ id, role, weight, directed }: Relation): RelationCode => ({
  id,
  role,
  weight,
  directed,
});

function isAlike<Code extends object, Item>(
  codes: readonly Code[],
  records: readonly Item[],
  toCode: (record: Item) => Code,
  known: readonly Item[] = [],
): boolean {
  if (records === known) return true;
  const isLike = (code: Code, index: number): boolean => {
    const record = records[index] as Item;
    return record === known[index] || isEqual(code, toCode(record));
  };
  return codes.length === records.length && codes.every(isLike);
}

/** Whether two codes hold the same; they are flat but for a session's. */
function isEqual(one: object, other: object): boolean {
  const [mine, theirs] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  for (const key in theirs) {
    const [a, b] = [mine[key], theirs[key]];
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || !isEqual(a, b)) return false;
  }
  return !('session' in mine) || 'session' in theirs;
}
