import { foldText } from '../base/fold.ts';
import { type Added, addNode } from '../dataset/change-nodes.ts';
import { addNamedKind, addNamedRelation, addTie, changeTie } from '../dataset/change-ties.ts';
import { type NodeCells, pasteNodes } from '../dataset/paste-nodes.ts';
import { pasteTies, type TieCells } from '../dataset/paste-ties.ts';
import type { Dataset, EdgeRecord } from '../dataset/schema.ts';
import { applyChange } from './editing.ts';
import { nameKind } from './name-selection.ts';
import type { Pasting, SheetCells } from './pasting.ts';
import { type State, withMoment } from './state.ts';

/** Asks before cells go in, here or wherever one is meanwhile; null: that is answered. */
export const applyPasting = (state: State, pasting: Pasting | null): State => withMoment(state, { pasting });

/** The cells that wait for an answer in one of the two sheets; null: none do. */
export const selectPasting =
  <Sheet extends keyof SheetCells>(sheet: Sheet) =>
  ({ document, moment: { pasting } }: State): Pasting<Sheet> | null =>
    pasting?.of === document.id && isOfSheet(pasting, sheet) ? pasting : null;

const isOfSheet = <Sheet extends keyof SheetCells>(pasting: Pasting, sheet: Sheet): pasting is Pasting<Sheet> =>
  pasting.sheet === sheet;

/** Puts cells into the nodes of a network of one's own, with new kinds of these names: one step. */
export function applyPasteNodes(state: State, cells: NodeCells, at: number, kinds: readonly string[] = []): State {
  const known = kinds.reduce(addNamedKind, state.document.dataset);
  const { dataset, taken } = pasteNodes(known, cells);
  return applyChange(state, { dataset, told: { key: 'cellsPasted', values: { count: taken } }, at });
}

/** Puts cells into the ties, with new relations of these words: one step. */
export function applyPasteTies(state: State, cells: TieCells, at: number, relations: readonly string[] = []): State {
  const known = relations.reduce(addNamedRelation, state.document.dataset);
  const { dataset, taken } = pasteTies(known, cells);
  return applyChange(state, { dataset, told: { key: 'cellsPasted', values: { count: taken } }, at });
}

/** An end of a new tie: a node that is there, by id, or one that comes with it. */
export type TieEnd = { readonly id: string } | { readonly kind: string; readonly name: string };

/** What a new tie says between its ends. */
export type NewTie = Pick<EdgeRecord, 'relation' | 'certainty'>;

/** A tie between two ends, told as a tie: one step, with what comes with it. */
export function applyTieBetween(
  state: State,
  [from, to]: readonly [TieEnd, TieEnd],
  { relation, certainty }: NewTie,
  at: number,
): State {
  const start = bring(state.document.dataset, from);
  // The same new name at both ends is one node.
  const isSame = 'name' in from && 'name' in to && from.kind === to.kind && foldText(from.name) === foldText(to.name);
  const end = isSame ? start : bring(start.dataset, to);
  const tied = addTie(end.dataset, start.id, relation, end.id);
  const dataset = certainty ? changeTie(tied.dataset, tied.id, { certainty }) : tied.dataset;
  const nameOf = (id: string) => dataset.nodes.find((node) => node.id === id)?.label[state.session.language] ?? id;
  const brought = [from, to].flatMap((one) => ('name' in one ? [one] : []));
  const made = [...new Set(brought.map(({ name }) => name))].join('”, “');
  const [one] = brought.length === 1 || isSame ? brought : [];
  const kind = one && nameKind(state, one.kind);
  const values = { source: nameOf(start.id), target: nameOf(end.id), ...(made && { made }), ...(kind && { kind }) };
  return applyChange(state, { dataset, told: { key: 'tieAdded', values }, at });
}

const bring = (dataset: Dataset, end: TieEnd): Added =>
  'id' in end ? { dataset, id: end.id } : addNode(dataset, end.kind, end.name);
