import { applyEdit, type Edit, invert, isNoEdit, toEdit } from '../dataset/edit.ts';
import type { Dataset } from '../dataset/schema.ts';
import { findFreePlace, findPlacesBeside } from '../scene/place-new.ts';
import type { Places, Point } from '../scene/places.ts';
import { listStanding } from './arranging.ts';
import { canEdit, canRedo, canUndo } from './can-edit.ts';
import { carryOver } from './carry-over.ts';
import { findExcess, listNewTies } from './excess.ts';
import { isOneStep, type Step, type Told, unplace, withStep } from './history.ts';
import { applyNotice } from './preferences.ts';
import { keepReports } from './reports.ts';
import { selectCamera, selectNetwork, selectPositions, selectUnsettled } from './selectors.ts';
import { type State, withDocument, withMoment, withSession } from './state.ts';
import { isKeptWhole } from './whole.ts';
import { noteLoose, withoutDue } from './young.ts';

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
  const excess = findExcess(change.dataset, edit);
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
  return withDocument(noteLoose(carryOver(placed.state, change.dataset), edit, change.places), {
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
  };
  const stood = { places: unplace(places, step), pinned: step.pinned ?? pinned };
  return withoutDue(select(forgetOpening(withDocument(next, { ...stood, ...toSteps(now) })), step));
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

/** More than this are placed together: one by one each would look at all others. */
const MOST_ONE_BY_ONE = 50;

/** Gives a place to what is new: beside its neighbours, unless it is `wanted` somewhere. The view stays where it was. */
function placeNew(state: State, edit: Edit, wanted?: Places): { state: State; before: Step['placed'] } {
  const homeless = (edit.nodes?.added ?? []).map(([, { id }]) => id);
  // While the opening is being found, what is new finds its place with all others.
  if (homeless.length === 0 || state.moment.settling === 'open') return { state, before: new Map() };
  const places = new Map<string, Point>();
  // A map made of another one makes a list of each of its pairs first.
  listStanding(state).forEach((place, id) => {
    places.set(id, place);
  });
  const before = new Map(homeless.map((id) => [id, null]));
  for (const id of homeless) places.delete(id);
  const { width, height } = state.moment.stage;
  const around = toNeighbours(edit);
  const middle: Point = [width / 2, height / 2];
  const left = homeless.filter((id) => !wanted?.has(id));
  for (const [id, place] of wanted ?? []) if (before.has(id)) places.set(id, place);
  if (left.length > MOST_ONE_BY_ONE) {
    const waiting = new Map(left.map((id) => [id, around.get(id) ?? []]));
    for (const [id, place] of findPlacesBeside(places, waiting, middle)) places.set(id, place);
  } else {
    for (const id of left) {
      const neighbours = (around.get(id) ?? [])
        .map((other) => places.get(other))
        .filter((place) => place !== undefined);
      places.set(id, findFreePlace(places, neighbours, middle));
    }
  }
  // A map that was fitted to what the live layout has found would be fitted anew.
  const isFitted = state.document.found !== null && state.document.places === null;
  const camera = isFitted ? selectCamera(state) : state.session.camera;
  const seen = withSession(state, { camera });
  // What was seen whole is so still: no hand has chosen that view.
  const next = isKeptWhole(state) ? withMoment(seen, { fitted: camera }) : seen;
  return { state: withDocument(next, { places }), before };
}

/** Where nodes stood that an edit removes, as far as somebody has put them there: they come back to it. */
const listLeft = ({ document: { places } }: State, { nodes }: Edit): Places =>
  new Map(
    (nodes?.removed ?? []).flatMap(([, { id }]) => {
      const place = places?.get(id);
      return place ? [[id, place]] : [];
    }),
  );

/** Who is tied to whom by what an edit adds or changes: who is new has no other ties. */
function toNeighbours(edit: Edit): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  const put = (id: string, other: string) => around.get(id)?.push(other) ?? around.set(id, [other]);
  for (const { source, target } of listNewTies(edit)) {
    put(source, target);
    if (target !== source) put(target, source);
  }
  return around;
}
