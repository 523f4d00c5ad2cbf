import { foldText } from '../base/fold.ts';
import { type Added, addNode } from '../dataset/change-nodes.ts';
import { addNamedKind, addNamedRelation, addTie, changeTie } from '../dataset/change-ties.ts';
import { type NodeCells, pasteNodes } from '../dataset/paste-nodes.ts';
import { pasteTies, type TieCells } from '../dataset/paste-ties.ts';
import type { Dataset, EdgeRecord } from '../dataset/schema.ts';
import { applyChange } from './editing.ts';
import { toMeaning } from './guess-tie.ts';
import { nameKind } from './name-selection.ts';
import type { State } from './state.ts';

/** Puts cells into the nodes of a network of one's own, with new kinds of these names: one step. */
export function applyPasteNodes(state: State, cells: NodeCells, at: number, kinds: readonly string[] = []): State {
  const known = kinds.reduce(addNamedKind, state.document.dataset);
  const { dataset, taken, added } = pasteNodes(known, cells);
  return applyChange(state, {
    dataset,
    told: { key: 'cellsPasted', values: { count: taken, entries: added.length } },
    at,
  });
}

/** Puts cells into the ties, with new relations of these words: one step. */
export function applyPasteTies(state: State, cells: TieCells, at: number, relations: readonly string[] = []): State {
  const known = relations.reduce(addNamedRelation, state.document.dataset);
  const { dataset, taken, added } = pasteTies(known, cells);
  return applyChange(state, {
    dataset,
    told: { key: 'cellsPasted', values: { count: taken, ties: added.length } },
    at,
  });
}

/** An end of a new tie: a node that is there, by id, or one that comes with it. */
export type TieEnd = { readonly id: string } | { readonly kind: string; readonly name: string };

/** What a new tie says between its ends. */
export interface NewTie extends Pick<EdgeRecord, 'certainty'> {
  /** Null: what is likely meant of two such. */
  readonly relation: string | null;
  /** What was chosen for the tie before, and goes on where it can be meant. */
  readonly usual?: string | null;
}

/** A tie between two ends, told as a tie: one step, with what comes with it. */
export function applyTieBetween(
  state: State,
  [from, to]: readonly [TieEnd, TieEnd],
  { relation, usual = null, certainty }: NewTie,
  at: number,
): State {
  const start = bring(state.document.dataset, from);
  // The same new name at both ends is one node.
  const isSame = 'name' in from && 'name' in to && from.kind === to.kind && foldText(from.name) === foldText(to.name);
  const end = isSame ? start : bring(start.dataset, to);
  const kindOf = (one: string) => end.dataset.nodes.find(({ id }) => id === one)?.kind ?? '';
  const likely = () => toMeaning(state.document.dataset, usual)(kindOf(start.id), kindOf(end.id));
  const meant = relation === null ? likely() : { relation, isTurned: false };
  if (!meant) return state;
  const [source, target] = meant.isTurned ? [end.id, start.id] : [start.id, end.id];
  const tied = addTie(end.dataset, source, meant.relation, target);
  const dataset = certainty ? changeTie(tied.dataset, tied.id, { certainty }) : tied.dataset;
  const nameOf = (id: string) => dataset.nodes.find((node) => node.id === id)?.label[state.session.language] ?? id;
  const brought = [from, to].flatMap((one) => ('name' in one ? [one] : []));
  const made = [...new Set(brought.map(({ name }) => name))].join('”, “');
  const [one] = brought.length === 1 || isSame ? brought : [];
  const kind = one && nameKind(state, one.kind);
  const values = { source: nameOf(source), target: nameOf(target), ...(made && { made }), ...(kind && { kind }) };
  return applyChange(state, { dataset, told: { key: 'tieAdded', values }, at });
}

const bring = (dataset: Dataset, end: TieEnd): Added =>
  'id' in end ? { dataset, id: end.id } : addNode(dataset, end.kind, end.name);
