import type { Edit } from '../dataset/edit.ts';
import type { LiveRunRequest } from '../scene/live-layout.ts';
import type { Places } from '../scene/places.ts';
import { listMoved, listStanding } from './arranging.ts';
import { canEdit } from './can-edit.ts';
import type { Step } from './history.ts';
import { selectNetwork, selectPositions } from './selectors.ts';
import { NO_LOOSE, type State, withDocument, withMoment } from './state.ts';
import { toRun } from './to-run.ts';

// A network that is made by hand stays readable: what was added stands where there is room for it and its name, and is
// settled a moment after it got its first ties. Then it has its place: what has come to rest with a tie, what the
// visitor has put somewhere, what was opened and what a file brought stays where it is.

/** A network of more is laid out when somebody asks for it. */
const MOST = 300;
/** The part of the pane's sides that a network of so many nodes has; a smaller one has less. */
const PART = 0.8;
const FEWEST = 16;

/** The state after an edit: what it added without a place of its own is young, and who is so and is tied now is to be moved. */
export function noteLoose(state: State, edit: Edit, placed?: Places): State {
  if (state.document.dataset.nodes.length > MOST) return withoutDue(state);
  const { id: of, young: before } = state.document;
  const fresh = (edit.nodes?.added ?? []).flatMap(([, { id }]) => (placed?.has(id) ? [] : [id]));
  const young = fresh.length > 0 ? new Set([...before, ...fresh]) : before;
  const ends = (edit.edges?.added ?? []).flatMap(([, { source, target }]) => [source, target]);
  const tied = ends.filter((id) => young.has(id));
  const next = young === before ? state : withDocument(state, { young });
  if (tied.length === 0) return next;
  const { due } = state.moment.loose.of === of ? state.moment.loose : NO_LOOSE;
  return withMoment(next, { loose: { of, due: new Set([...due, ...tied]) } });
}

/** Nothing is to be moved until something is added again. */
export const withoutDue = (state: State): State =>
  state.moment.loose.due.size > 0 ? withMoment(state, { loose: { ...state.moment.loose, due: NO_LOOSE.due } }) : state;

/** The step that the move belongs to: the last addition, if nothing has been moved since. */
function findAddition({ document: { past } }: State): number {
  const last = past.findLastIndex(({ edit, placed }) => placed.size > 0 || listsAdded(edit));
  const step = past[last];
  return step && listsAdded(step.edit) ? last : -1;
}
const listsAdded = ({ nodes, edges }: Edit): boolean => Boolean(nodes?.added.length || edges?.added.length);

/** Whether there is something to settle quietly, once nobody has added anything for a moment. */
export function isQuietDue(state: State): boolean {
  const { document, moment, session } = state;
  const count = document.dataset.nodes.length;
  return (
    moment.loose.due.size > 0 &&
    moment.loose.of === document.id &&
    moment.settling === null &&
    moment.presenting === null &&
    session.compare === null &&
    document.places !== null &&
    document.future.length === 0 &&
    count <= MOST &&
    canEdit(state) &&
    findAddition(state) >= 0
  );
}

/** The run of the live layout that settles it. */
export function toQuietRun(state: State): LiveRunRequest {
  const { nodes } = selectNetwork(state);
  const isFree = toFree(state);
  const fixed = Uint8Array.from(nodes, ({ id }) => (isFree(id) ? 0 : 1));
  const { width, height } = state.moment.stage;
  // From one to the next it would grow or shrink, were each to keep the shape that it finds.
  const part = PART * Math.sqrt(Math.min(1, nodes.length / FEWEST));
  return {
    ...toRun(state, 'settle', selectPositions(state)),
    fixed,
    room: { width: width * part, height: height * part },
  };
}

const toFree = ({ document, moment }: State): ((id: string) => boolean) => {
  const pinned = new Set(document.pinned);
  return (id) => moment.loose.due.has(id) && !pinned.has(id);
};

/**
 * A run that settles a network anew has been left, since something was added to it or deleted meanwhile: what was there
 * stands where the run had brought it, as a part of that edit.
 */
export function applySettledSoFar(state: State, id: string, places: Places): State {
  const { document } = state;
  if (document.id !== id || !canEdit(state) || document.future.length > 0) return state;
  const standing = listStanding(state);
  return withPlaced(
    state,
    document.past.length - 1,
    new Map([...standing].map(([one, place]) => [one, places.get(one) ?? place])),
  );
}

/** The nodes stand elsewhere, as a part of a step that has been made. */
function withPlaced(state: State, at: number, places: Places): State {
  const step = state.document.past[at];
  if (!step) return state;
  const after = withDocument(state, { places });
  const placed = new Map([...listMoved(state, after), ...step.placed]);
  return withDocument(after, { past: state.document.past.with(at, { ...step, placed }) });
}

/**
 * The nodes that are free stand where the run has brought them, as a part of the last addition: to take that back
 * puts them back too. No step of its own.
 */
export function applyQuiet(state: State, places: Places): State {
  if (!isQuietDue(state)) return state;
  const isFree = toFree(state);
  const standing = listStanding(state);
  const moved = new Map([...standing].map(([id, place]) => [id, (isFree(id) && places.get(id)) || place] as const));
  return withPlaced(state, findAddition(state), moved);
}

/** The run has come to its end: who has a tie now has its place for good. */
export function applyRested(state: State, places: Places): State {
  if (!isQuietDue(state)) return withoutDue(state);
  const isTied = toTied(state);
  const { due } = state.moment.loose;
  const young = new Set([...state.document.young].filter((id) => !due.has(id) || !isTied(id)));
  return withoutDue(withDocument(applyQuiet(state, places), { young }));
}

/**
 * The state after a step was taken back or made again, which was `before`: whom it has moved, and then has no ties any
 * more, is as young as before it; who has them again has come to rest.
 */
export function withYoung(before: State, after: State, { placed }: Step): State {
  const [wasTied, isTied] = [toTied(before), toTied(after)];
  const turned = [...placed.keys()].filter((id) => wasTied(id) !== isTied(id));
  if (turned.length === 0) return after;
  const { nodeIndex } = selectNetwork(after);
  const young = new Set(before.document.young);
  for (const id of turned) {
    if (isTied(id)) young.delete(id);
    else if (nodeIndex.has(id)) young.add(id);
  }
  return withDocument(after, { young });
}

/** Whether a node, by id, has a tie; what is not there has none. */
function toTied(state: State): (id: string) => boolean {
  const { nodeIndex, degree } = selectNetwork(state);
  return (id) => (degree[nodeIndex.get(id) ?? -1] ?? 0) > 0;
}
