import { foldText } from '../base/fold.ts';
import {
  addNode,
  changeNode,
  type Change as Fields,
  joinNodes,
  type PlacesInLists,
  removeNodes,
  removeTies,
} from '../dataset/change-nodes.ts';
import { addTie, changeTie, turnTie } from '../dataset/change-ties.ts';
import type { Language } from '../dataset/language.ts';
import type { Dataset, EdgeRecord, NodeRecord } from '../dataset/schema.ts';
import type { EditKey } from '../language/edits.ts';
import type { Network } from '../network/network.ts';
import type { Point } from '../scene/places.ts';
import { applyChange } from './editing.ts';
import type { Told } from './history.ts';
import { nameId, nameKind } from './name-selection.ts';
import { applyMark, applySelect } from './selection.ts';
import { selectNetwork } from './selectors.ts';
import type { State } from './state.ts';

/** Whether an entry, or one besides the one that `but` names, has this very name in a language, in whatever letters and accents. */
export function hasNamed(dataset: Dataset, name: string, language: Language, but?: string): boolean {
  const asked = foldText(name);
  return dataset.nodes.some(({ id, label }) => id !== but && foldText(label[language]) === asked);
}

// What can be done to a network of one's own; `at` is the present time, ms. Each is one step of the history.

/** A new node, selected; it stands at `place`, else where there is room. */
export function applyAddNode(state: State, kind: string, name: string, at: number, place?: Point): State {
  const { dataset, id } = addNode(state.document.dataset, kind, name);
  const places = place && new Map([[id, place]]);
  const added = applyChange(state, { dataset, told: tell('nodeAdded', { name }), at, ...(places && { places }) });
  return added.document === state.document ? added : applySelect(added, id);
}

/** A new node where there is room; what is selected stays, so that the next one can be typed at once. */
export const applyAddEntry = (state: State, kind: string, name: string, at: number): State =>
  applyChange(state, {
    dataset: addNode(state.document.dataset, kind, name).dataset,
    told: tell('nodeAdded', { name }),
    at,
  });

/** Other values for fields of a node. `field` names the one that is being typed in, if one is. */
export function applyNodeChange(
  state: State,
  id: string,
  change: Fields<NodeRecord>,
  at: number,
  field?: string,
): State {
  const told = change.label
    ? tell('nodeRenamed', { name: change.label[state.session.language] })
    : tellChanged(state, id, change.kind);
  const dataset = changeNode(state.document.dataset, id, change, selectNetwork(state).nodeIndex.get(id));
  return applyChange(state, { dataset, told, at, ...(field && { field: `${id}/${field}` }) });
}

/** Of an entry that turns into something else, its ties may say what it can't: nobody works in the name of a place. */
function tellChanged(state: State, id: string, kind: string | undefined): Told {
  const name = nameId(state, id);
  const { nodes, nodeIndex, kinds } = selectNetwork(state);
  const roleOf = (one: string | undefined) => kinds.get(one ?? '')?.role;
  const before = nodes[nodeIndex.get(id) ?? -1]?.kind;
  const ties = kind === undefined || roleOf(kind) === roleOf(before) ? 0 : countTies(state, [id]);
  return ties > 0 ? tell('nodeTurned', { name, ties }) : tell('nodeChanged', { name });
}

/** Nodes gone with their ties. */
export function applyRemoveNodes(state: State, ids: readonly string[], at: number): State {
  const [first = ''] = ids;
  const found = findPlaces(selectNetwork(state), ids);
  const values = { name: nameId(state, first), count: ids.length, ties: found.edges.length };
  const told = tell(ids.length > 1 ? 'nodesRemoved' : 'nodeRemoved', values);
  return applyChange(state, { dataset: removeNodes(state.document.dataset, ids, found), told, at });
}

/** How many ties go with nodes. O(their ties) */
export const countTies = (state: State, ids: readonly string[]): number =>
  findPlaces(selectNetwork(state), ids).edges.length;

/** Where nodes and their ties stand in their lists. O(ties) */
function findPlaces({ nodeIndex, rowStart, rowEdge }: Network, ids: readonly string[]): PlacesInLists {
  const nodes = new Set(ids.flatMap((id) => nodeIndex.get(id) ?? []));
  const edges = new Set([...nodes].flatMap((node) => [...rowEdge.subarray(rowStart[node], rowStart[node + 1])]));
  const inOrder = (places: ReadonlySet<number>) => [...places].sort((one, other) => one - other);
  return { nodes: inOrder(nodes), edges: inOrder(edges) };
}

/** Two nodes as one, which is selected. They are told by their names alone: what told them apart is true no more. */
export function applyJoin(state: State, kept: string, gone: string, at: number): State {
  const { nodes, nodeIndex } = selectNetwork(state);
  const nameOf = (id: string) => nodes[nodeIndex.get(id) ?? -1]?.label[state.session.language] ?? id;
  const told = tell('nodesJoined', { name: nameOf(kept), other: nameOf(gone) });
  const dataset = joinNodes(state.document.dataset, kept, gone);
  return applySelect(applyChange(state, { dataset, told, at }), kept);
}

/** A tie from one node to another; what is selected stays. */
export function applyAddTie(state: State, source: string, relation: string, target: string, at: number): State {
  const { dataset } = addTie(state.document.dataset, source, relation, target);
  return applyChange(state, { dataset, told: tell('tieAdded', endsOf(state, { source, target })), at });
}

/** What comes with a tie: a node, and whether the tie begins there. */
export interface Tied {
  readonly kind: string;
  readonly name: string;
  readonly isSource: boolean;
}

/** A tie between a node and one that comes with it: one step. */
export function applyAddTied(state: State, old: string, relation: string, tied: Tied, at: number): State {
  const { dataset, id } = addNode(state.document.dataset, tied.kind, tied.name);
  const [source, target] = tied.isSource ? [id, old] : [old, id];
  const [from, to] = tied.isSource ? [tied.name, nameId(state, old)] : [nameId(state, old), tied.name];
  const kind = nameKind(state, tied.kind);
  const told = tell('tieAdded', { source: from, target: to, made: tied.name, kind });
  return applyChange(state, { dataset: addTie(dataset, source, relation, target).dataset, told, at });
}

/** Other values for fields of a tie. */
export function applyTieChange(
  state: State,
  id: string,
  change: Fields<EdgeRecord>,
  at: number,
  field?: string,
): State {
  const dataset = changeTie(state.document.dataset, id, change, selectNetwork(state).edgeIndex.get(id));
  const told = tell('tieChanged', endsOf(state, findTie(state, id)));
  return applyChange(state, { dataset, told, at, ...(field && { field: `${id}/${field}` }) });
}

/** A tie said from its other end. */
export const applyTurnTie = (state: State, id: string, at: number): State =>
  applyChange(state, {
    dataset: turnTie(state.document.dataset, id),
    told: tell('tieChanged', endsOf(state, findTie(state, id))),
    at,
  });

/** A tie gone; its first end is selected. */
export function applyRemoveTie(state: State, id: string, at: number): State {
  const tie = findTie(state, id);
  if (!tie) return state;
  const told = tell('tieRemoved', endsOf(state, tie));
  const gone = applyChange(state, { dataset: removeTies(state.document.dataset, [id]), told, at });
  return state.session.edge === id ? applyMark(gone, tie.source) : gone;
}

/** Anything else that is changed as a whole: kinds, relations, title, pasted cells. */
export const applyDatasetChange = (
  state: State,
  dataset: Dataset,
  key: EditKey,
  name: string,
  at: number,
  field?: string,
): State => applyChange(state, { dataset, told: tell(key, { name }), at, ...(field && { field }) });

const tell = (key: EditKey, values: Told['values']): Told => ({ key, values });

const findTie = (state: State, id: string): EdgeRecord | undefined => {
  const { edges, edgeIndex } = selectNetwork(state);
  return edges[edgeIndex.get(id) ?? -1];
};

const endsOf = (state: State, tie: Pick<EdgeRecord, 'source' | 'target'> | undefined): Told['values'] =>
  tie ? { source: nameId(state, tie.source), target: nameId(state, tie.target) } : {};
