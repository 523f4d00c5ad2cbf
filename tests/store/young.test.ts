import { expect, test } from 'vitest';
import { toPlaces } from '../../src/scene/places.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyAddEntry, applyAddNode, applyAddTie, applyAddTied } from '../../src/store/edits.ts';
import { readHistory, writeHistory } from '../../src/store/kept-history.ts';
import { applyPasteNodes, applyPasteTies } from '../../src/store/paste.ts';
import { selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { applyNudge, applySettled } from '../../src/store/stage.ts';
import { type State, withDocument } from '../../src/store/state.ts';
import { applySettledSoFar, isQuietDue } from '../../src/store/young.ts';
import { stateOf } from '../drivers/scenes.ts';
import { settleQuietly } from '../drivers/settle-quietly.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** A network of one's own that has been opened with one entry. */
function begin(): State {
  const { dataset } = tinyNetwork([{ id: 'old', kind: 'person' }], [tie('old knows old')]);
  const state = stateOf({ dataset: { ...dataset, edges: [] }, layout: null, origin: 'own', id: 'mine' });
  return applySettled(state, 'open', selectPositions(state), 0);
}
const idsOf = (state: State) => state.document.dataset.nodes.map(({ id }) => id);
/** Another person, whom the first one knows. */
const tieNew = (state: State, name: string, at: number): State =>
  applyAddTied(state, idsOf(state)[0] ?? '', 'knows', { kind: 'person', name, isSource: false }, at);
const standing = (state: State) => Object.fromEntries(toPlaces(selectNetwork(state), selectPositions(state)));

/** Eighteen entries, then some ties, one after the other; `after` each. */
function make(after: (state: State) => State): State {
  let state = begin();
  for (let one = 0; one < 17; one++) state = after(applyAddEntry(state, 'person', `Person ${one}`, one * 5000));
  const ids = idsOf(state);
  for (let one = 0; one < 14; one++) {
    const [from, to] = [ids[(one * 5 + 1) % 18] ?? '', ids[(one * 7 + (one % 3)) % 18] ?? ''];
    if (from !== to) state = after(applyAddTie(state, from, 'knows', to, 200_000 + one * 5000));
  }
  return state;
}

test('what is added with a tie settles as a part of its addition: undo and redo are exact, what was there or was put somewhere stays', () => {
  const seen: State[] = [];
  const settle = (state: State) => {
    const next = settleQuietly(state);
    seen.push(state, next);
    return next;
  };
  const last = settle(tieNew(make(settle), 'Last', 800_000));
  expect(last.document.past.length).toBe(seen.length / 2);
  expect(standing(last).old).toEqual(standing(begin()).old);
  expect(standing(last)).not.toEqual(standing(seen.at(-2) ?? last));
  const before = seen.at(-3) ?? last;
  const undone = applyUndo(last);
  expect(standing(undone)).toEqual(standing(before));
  expect(isQuietDue(undone)).toBe(false);
  expect(standing(applyRedo(undone))).toEqual(standing(last));

  const [, moved = '', other = ''] = idsOf(last);
  const nudged = applyNudge(last, moved, 300, 0, 900_000);
  expect(isQuietDue(nudged)).toBe(false);
  const put = applyAddNode(nudged, 'person', 'Put', 910_000, [50, 60]);
  expect(isQuietDue(put)).toBe(false);
  expect(standing(put)).toEqual({ ...standing(nudged), [idsOf(put).at(-1) ?? '']: [50, 60] });
  expect(isQuietDue(applyAddEntry(put, 'person', 'Lone', 915_000))).toBe(false);
  const more = tieNew(put, 'More', 915_000);
  expect(isQuietDue(more)).toBe(true);
  // What somebody has done since stays as it is.
  expect(isQuietDue(applyNudge(more, other, 8, 0, 920_000))).toBe(false);
});

test('a list that is pasted is settled once its ties are, whether these come one by one or are pasted too', () => {
  const names = Array.from({ length: 40 }, (_, place) => [`Person ${place}`]);
  const cells = { rows: [], columns: ['name'], cells: names, kind: 'person', language: 'en' } as const;
  const listed = applyPasteNodes(begin(), cells, 5000);
  expect(listed.document.dataset.nodes).toHaveLength(41);
  expect(isQuietDue(listed)).toBe(false);
  const rows = names.slice(1).map(([name = ''], place) => [`Person ${place}`, 'knows', name]);
  const columns = ['from', 'relation', 'to'] as const;
  const tied = applyPasteTies(
    listed,
    { rows: [], columns, cells: rows, toMeant: () => null, certainties: new Map() },
    9000,
  );
  expect(tied.document.dataset.edges).toHaveLength(39);
  expect(isQuietDue(tied)).toBe(true);
  const settled = settleQuietly(tied);
  expect(standing(settled)).not.toEqual(standing(tied));
  expect(standing(settled).old).toEqual(standing(begin()).old);
  expect(standing(applyUndo(settled))).toEqual(standing(listed));
});

test('only what has just been added moves, or has just got its first ties: whoever has come to rest with a tie stays there', () => {
  const hasMoved = (before: State, after: State) =>
    idsOf(after).filter((id) => `${standing(before)[id]}` !== `${standing(after)[id]}`);
  const tied = ({ document: { dataset } }: State) =>
    new Set(dataset.edges.flatMap(({ source, target }) => [source, target]));
  let rested = new Set(['old']);
  let last = begin();
  make((state) => {
    const steps = state.document.past.at(-1);
    const added = (steps?.edit.nodes?.added ?? []).map(([, { id }]) => id);
    const ends = (steps?.edit.edges?.added ?? []).flatMap(([, { source, target }]) => [source, target]);
    const next = settleQuietly(state);
    for (const id of hasMoved(last, next)) {
      expect([...added, ...ends]).toContain(id);
      expect(rested.has(id)).toBe(false);
    }
    rested = new Set([...rested, ...tied(next)]);
    last = next;
    return next;
  });
  expect(rested.size).toBeGreaterThan(12);
});

test('several that are added before a rest settle together, and a tie between two that have rested moves nobody', () => {
  let state = begin();
  for (const name of ['Ana', 'Ben', 'Chen']) state = applyAddEntry(state, 'person', name, 0);
  const [, ana = '', ben = '', chen = ''] = idsOf(state);
  const settled = settleQuietly(applyAddTie(applyAddTie(state, ana, 'knows', ben, 1), ben, 'knows', chen, 2));
  for (const id of [ana, ben, chen]) expect(standing(settled)[id]).not.toEqual(standing(state)[id]);
  const tied = applyAddTie(settled, ana, 'knows', chen, 9000);
  expect(isQuietDue(tied)).toBe(false);
  expect(standing(tied)).toEqual(standing(settled));
});

test('a network that has grown is left alone, and so is one that another tab changes', () => {
  const cells = Array.from({ length: 299 }, (_, place) => [`Person ${place}`]);
  let state = applyPasteNodes(begin(), { rows: [], columns: ['name'], cells, kind: 'person', language: 'en' }, 5000);
  expect(isQuietDue(state)).toBe(false);
  const [, first = '', second = ''] = idsOf(state);
  state = applyAddTie(state, first, 'knows', second, 395_000);
  expect(isQuietDue(state)).toBe(true);
  expect(isQuietDue({ ...state, moment: { ...state.moment, keeping: 'elsewhere' } })).toBe(false);
  expect(isQuietDue(applyAddEntry(state, 'person', 'One more', 400_000))).toBe(false);
});

test('settled again and again it neither grows nor shrinks', () => {
  let state = make(settleQuietly);
  const size = () => {
    const side = (axis: number) => {
      const values = selectPositions(state).filter((_, index) => index % 2 === axis);
      return Math.max(...values) - Math.min(...values);
    };
    return Math.sqrt(side(0) * side(1));
  };
  const first = size();
  const [, from = '', to = '', other = ''] = idsOf(state);
  for (const [at, end] of [to, other, to, other, to, other, to, other].entries()) {
    state = settleQuietly(applyAddTie(state, from, 'knows', end, 1_000_000 + at * 5000));
  }
  expect(size() / first).toBeGreaterThan(0.75);
  expect(size() / first).toBeLessThan(1.35);
});

test('what a run had brought somewhere when something was added stays there, as a part of that addition', () => {
  const before = make((state) => state);
  const added = applyAddEntry(before, 'person', 'New', 900_000);
  const reached = toPlaces(
    selectNetwork(before),
    selectPositions(before).map((value) => value + 100),
  );
  const left = applySettledSoFar(added, 'mine', reached);
  const id = added.document.dataset.nodes.at(-1)?.id ?? '';
  expect(standing(left)).toEqual({ ...Object.fromEntries(reached), [id]: standing(added)[id] });
  expect(left.document.past).toHaveLength(added.document.past.length);
  expect(standing(applyUndo(left))).toEqual(standing(before));
  expect(standing(applyRedo(applyUndo(left)))).toEqual(standing(left));
  for (const other of [
    applySettledSoFar(added, 'another', reached),
    applySettledSoFar(applyUndo(added), 'mine', reached),
  ])
    expect(Object.values(standing(other))).not.toContainEqual([...reached.values()][0]);
});

/** The same as it is opened again from the shelf. */
const reopen = (state: State): State => {
  const { dataset, places, pinned } = state.document;
  const opened = stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
  return withDocument(opened, { places, pinned, ...readHistory(writeHistory(state.document), dataset) });
};

test('who had no ties when a network was closed finds a place with the first ones when it is open again; who was put somewhere stays', () => {
  let state = begin();
  for (const name of ['Ana', 'Ben', 'Chen']) state = settleQuietly(applyAddEntry(state, 'person', name, 0));
  const [old = '', ana = '', ben = '', chen = ''] = idsOf(state);
  state = applyNudge(state, chen, 40, 0, 5000);
  state = applyAddNode(state, 'person', 'Put', 10_000, [50, 60]);
  const put = idsOf(state).at(-1) ?? '';
  const opened = reopen(state);
  expect(standing(opened)).toEqual(standing(state));
  expect(isQuietDue(opened)).toBe(false);
  const tied = [ana, chen, put].reduce((one, id) => applyAddTie(one, old, 'knows', id, 20_000), opened);
  const settled = settleQuietly(tied);
  expect(standing(settled)[ana]).not.toEqual(standing(tied)[ana]);
  for (const id of [old, ben, chen, put]) expect(standing(settled)[id]).toEqual(standing(tied)[id]);
  // It has its place now, in this visit and in the next one.
  for (const later of [settled, reopen(settled)])
    expect(isQuietDue(applyAddTie(later, ana, 'knows', ben, 90_000))).toBe(true);
  const more = settleQuietly(applyAddTie(reopen(settled), ana, 'knows', ben, 90_000));
  expect(standing(more)[ana]).toEqual(standing(settled)[ana]);
  expect(standing(more)[ben]).not.toEqual(standing(settled)[ben]);
});

test('who is moved by a first tie that is taken back finds a place with the next one', () => {
  let state = begin();
  for (const name of ['Ana', 'Ben']) state = settleQuietly(applyAddEntry(state, 'person', name, 0));
  const [old = '', ana = ''] = idsOf(state);
  const settled = settleQuietly(applyAddTie(state, old, 'knows', ana, 20_000));
  const undone = applyUndo(settled);
  expect(standing(undone)).toEqual(standing(state));
  expect(isQuietDue(applyAddTie(undone, old, 'knows', ana, 40_000))).toBe(true);
  const redone = applyRedo(undone);
  expect(isQuietDue(applyAddTie(redone, old, 'works-at', ana, 40_000))).toBe(false);
});
