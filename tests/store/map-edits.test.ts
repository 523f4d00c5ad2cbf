import { expect, test } from 'vitest';
import { canUndo } from '../../src/store/can-edit.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { applyNewEntry, applyRemoveSelected } from '../../src/store/map-edits.ts';
import { applyNextKind } from '../../src/store/next-kind.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyMarkAll, applySelect } from '../../src/store/selection.ts';
import { selectCamera, selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { applyCamera } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const own = (): State => stateOf({ dataset: tinySeminar(), layout: null, origin: 'own', id: 'mine' });
const placeOf = (state: State, id: string | undefined): readonly [number, number] => {
  const node = selectNetwork(state).nodeIndex.get(id ?? '') ?? -1;
  const positions = selectPositions(state);
  return [positions[node * 2] ?? Number.NaN, positions[node * 2 + 1] ?? Number.NaN];
};
const distance = ([a, b]: readonly [number, number], [x, y]: readonly [number, number]) => Math.hypot(a - x, b - y);
const newest = (state: State) => state.document.dataset.nodes.at(-1);

test('a new entry is of the kind that is set, stands beside what is selected, and is selected', () => {
  const start = applySelect(own(), 'kayuh');
  const state = applyNewEntry(applyNextKind(start, 'theme'), 0);
  expect(newest(state)).toMatchObject({ kind: 'theme', label: { en: 'New entry' } });
  expect(state.session.selection).toEqual([newest(state)?.id]);
  expect(distance(placeOf(state, newest(state)?.id), placeOf(state, 'kayuh'))).toBeLessThan(250);
  expect(placeOf(state, 'kayuh')).toEqual(placeOf(start, 'kayuh'));
});

test('where none is set it is of the kind that most are of, never a place for a place that came last', () => {
  const { kinds, nodes, ...rest } = tinySeminar();
  const kindOf = (...roles: string[]) => {
    const kept = roles.flatMap((role, index) =>
      nodes.slice(0, 1).map((one) => ({ ...one, id: `n${index}`, kind: role })),
    );
    const dataset = { ...rest, kinds, nodes: kept, edges: [], corrections: [] };
    return newest(applyNewEntry(stateOf({ dataset, layout: null, origin: 'own', id: 'mine' }), 0))?.kind;
  };
  expect(kindOf('person', 'place', 'place')).toBe('person');
  expect(kindOf('initiative', 'person', 'initiative', 'place')).toBe('initiative');
  expect(kindOf('place')).toBe('person');
});

test('a new entry stands where it is put, else in the middle of what is seen', () => {
  const put = applyNewEntry(own(), 0, [123, 45]);
  expect(placeOf(put, newest(put)?.id)).toEqual([123, 45]);
  const aside = applyCamera(own(), { ...selectCamera(own()), x: 3000, y: 2000, zoom: 2 });
  const seen = applyNewEntry(aside, 0);
  expect(distance(placeOf(seen, newest(seen)?.id), [3000, 2000])).toBeLessThan(100);
});

test('in an empty network a new entry is of the first kind; its name is in the visitor’s language', () => {
  const dataset = { ...tinySeminar(), nodes: [], edges: [], corrections: [] };
  const empty = stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
  const state = applyNewEntry(applyLanguage(empty, 'id'), 0);
  expect(newest(state)).toMatchObject({ kind: dataset.kinds[0]?.id, label: { id: 'Entri baru' } });
  expect(placeOf(state, newest(state)?.id).every(Number.isFinite)).toBe(true);
});

test('what is selected is deleted in one step, several nodes or a tie, and comes back selected', () => {
  const several = applyMarkAll(own(), ['ada', 'kayuh']);
  const gone = applyRemoveSelected(several, 0);
  expect(selectNetwork(gone).nodeIndex.has('ada') || selectNetwork(gone).nodeIndex.has('kayuh')).toBe(false);
  expect(gone.document.past).toHaveLength(1);
  expect(applyUndo(gone).session.selection).toEqual(['ada', 'kayuh']);
  const [tie] = own().document.dataset.edges;
  const untied = applyRemoveSelected(applySelect(own(), tie?.id ?? ''), 0);
  expect(selectNetwork(untied).edgeIndex.has(tie?.id ?? '')).toBe(false);
  expect(untied.session.selection).toEqual([tie?.source]);
});

test('after a deletion the keyboard goes on from the nearest node that is left', () => {
  const start = applySelect(own(), 'kayuh');
  const gone = applyRemoveSelected(start, 0);
  const { cursor } = gone.moment;
  const left = gone.document.dataset.nodes.map(({ id }) => distance(placeOf(start, id), placeOf(start, 'kayuh')));
  expect(distance(placeOf(start, cursor ?? ''), placeOf(start, 'kayuh'))).toBe(Math.min(...left));
});

test('nothing of it reaches a network that is not one’s own', () => {
  const published = stateOf({ dataset: tinySeminar(), layout: null });
  expect(applyNewEntry(published, 0)).toBe(published);
  const state = applyRemoveSelected(applySelect(published, 'kayuh'), 0);
  expect(state.document).toBe(published.document);
  expect(canUndo(state)).toBe(false);
});
