import { applyEdit, type Edit, invert, isNoEdit, toEdit } from '../dataset/edit.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Places } from '../scene/places.ts';
import { canEdit, canRedo, canUndo } from './can-edit.ts';
import { carryOver } from './carry-over.ts';
import { findExcess } from './excess.ts';
import { isOneStep, type Step, type Told, unplace, withStep } from './history.ts';
import { listLeft, placeNew, withoutGone } from './place-added.ts';
import { applyNotice } from './preferences.ts';
import { keepReports } from './reports.ts';
import { selectNetwork, selectPositions, selectStructure, selectUnsettled } from './selectors.ts';
import { type State, withDocument, withMoment, withSession } from './state.ts';
import { noteLoose, withoutDue, withYoung } from './young.ts';

/** A change that somebody makes to a network of their own. */
export interface Change {
  /** The dataset as it is to be; what is not touched is the same object as before. */
  readonly dataset: Dataset;
  readonly told: Told;
  /** When, ms. */
  readonly at: number;
  /** What is being typed in, as long as it is the same field: `nodes/ana/label`. */
  readonly field?: string;
  /** Where new nodes are to stand, by id; others find a free place. */
  readonly places?: Places;
}

/**
 * Makes a change, or tells why the network would hold too much; what was made becomes a step of the history. What is
 * typed into one field without a rest is one step. Nothing of the view speaks of what has gone; old nodes stay where
 * they are.
 */
export function applyChange(state: State, change: Change): State {
  const { document } = state;
  if (!canEdit(state)) return state;
  const edit = toEdit(document.dataset, change.dataset);
  if (isNoEdit(edit)) return state;
  const excess = findExcess(change.dataset, edit, selectNetwork(state));
  if (excess) return applyNotice(state, excess);
  const last = document.past.at(-1);
  const isSame = isOneStep(last, change) && document.future.length === 0;
  const before = isSame ? applyEdit(document.dataset, invert(last.edit)) : document.dataset;
  const whole = isSame ? toEdit(before, change.dataset) : edit;
  const placed = placeNew(state, edit, change.places);
  const step: Step = {
    edit: whole,
    told: change.told,
    at: change.at,
    field: change.field ?? null,
    selection: isSame ? last.selection : state.session.selection,
    tie: isSame ? last.tie : state.session.edge,
    placed: new Map([...listLeft(state, edit), ...placed.before, ...(isSame ? last.placed : [])]),
    pinned: isSame ? last.pinned : document.pinned,
  };
  const steps = isSame ? document.past.slice(0, -1) : document.past;
  // Typed and deleted again is as if nothing had been.
  const past = isNoEdit(whole) ? steps : withStep(steps, step);
  const next = withoutGone(carryOver(placed.state, change.dataset), edit);
  return withDocument(noteLoose(next, edit, change.places), {
    past,
    future: [],
    reports: keepReports(document),
  });
}

/** Takes the last step back and selects what was selected before it; a map that is settling anew is put back first. */
export function applyUndo(state: State): State {
  const { past, future } = state.document;
  const step = past.at(-1);
  if (!canUndo(state)) return state;
  // What is about to become a step goes before the last one that is.
  if (!step || state.moment.settling === 'settle') return withMoment(state, { settling: null });
  return walk(state, step, invert(step.edit), (now) => ({ past: past.slice(0, -1), future: [...future, now] }));
}

/** Makes the step again that was taken back last. */
export function applyRedo(state: State): State {
  const { past, future } = state.document;
  const step = future.at(-1);
  if (!step || !canRedo(state)) return state;
  return walk(state, step, step.edit, (now) => ({ past: [...past, now], future: future.slice(0, -1) }));
}

/**
 * Makes the edit of a step, or its inverse: nodes stand and what is selected is as on its other side. `toSteps` puts
 * the step, with what there is to come back to now, into the history.
 */
function walk(
  state: State,
  step: Step,
  edit: Edit,
  toSteps: (now: Step) => Pick<State['document'], 'past' | 'future'>,
): State {
  const { document, session } = state;
  const next = isNoEdit(edit) ? state : carryOver(state, applyEdit(document.dataset, edit));
  const { places, pinned } = next.document;
  const now: Step = {
    ...step,
    placed: placesOf(state, step),
    pinned: step.pinned && document.pinned,
    selection: session.selection,
    tie: session.edge,
    compare: next.session.compare ? null : session.compare,
  };
  const stood = { places: unplace(places, step), pinned: step.pinned ?? pinned };
  const walked = withYoung(state, withDocument(next, { ...stood, ...toSteps(now) }), step);
  return withoutDue(compareAgain(select(forgetOpening(walked), step), step));
}

/** The comparison that ended as its edition went, once it is back; one that somebody has begun since stays. */
function compareAgain(state: State, { compare }: Step): State {
  const { editions } = selectStructure(state);
  const isBack = compare && editions.includes(compare.from) && editions.includes(compare.to);
  return isBack && state.session.compare === null ? withSession(state, { compare }) : state;
}

/** Where every node stands as at the opening, nobody has moved anything. O(nodes). */
function forgetOpening(state: State): State {
  if (!state.document.places) return state;
  const opening = withDocument(state, { places: null });
  if (selectUnsettled(opening)) return state;
  const [now, before] = [selectPositions(state), selectPositions(opening)];
  return now.every((value, axis) => value === before[axis]) ? opening : state;
}

/** Goes back, or on again, to where `count` steps had been made. */
export function applyGoTo(state: State, count: number): State {
  const { past } = state.document;
  if (past.length === count) return state;
  const next = past.length > count ? applyUndo(state) : applyRedo(state);
  return next === state ? state : applyGoTo(next, count);
}

/** What was selected at a step, as far as it is there. */
function select(state: State, { selection, tie }: Step): State {
  const network = selectNetwork(state);
  return withSession(state, {
    selection: selection.filter((id) => network.nodeIndex.has(id)),
    edge: tie !== null && network.edgeIndex.has(tie) ? tie : null,
  });
}

/** Where the nodes of a step stand now. */
const placesOf = ({ document: { places } }: State, step: Step): Step['placed'] =>
  new Map([...step.placed.keys()].map((id) => [id, places?.get(id) ?? null]));
