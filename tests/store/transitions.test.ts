import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/app/commands.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applyFacet, applyLeftOut, applyReset, applyToggle, canReset } from '../../src/store/filtering.ts';
import { selectEmphasis } from '../../src/store/select-emphasis.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { applyFocus, applyFocusStep, applyHover, applySelect } from '../../src/store/selection.ts';
import { selectCamera, selectMarks, selectPositions, selectVisibility } from '../../src/store/selectors.ts';
import {
  applyCamera,
  applyFit,
  applyMove,
  applyPane,
  applyRestore,
  applySettle,
  applySettling,
  applyZoom,
} from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

const start = (): State => stateOf(seminar());

test('a selection opens details and is the last thing selected', () => {
  const one = applySelect(start(), 'icci');
  expect(one.session.selection).toEqual(['icci']);
  expect(one.moment).toMatchObject({ sheet: 'details', cursor: 'icci' });
  const two = applySelect(one, 'peter-harris', true);
  expect(two.session.selection).toEqual(['icci', 'peter-harris']);
  expect(applySelect(two, 'icci', true).session.selection).toEqual(['peter-harris']);
  expect(applySelect(two, 'r123').session).toMatchObject({ selection: [], edge: 'r123' });
  expect(applySelect(two, null).session.selection).toEqual([]);
});

test('an unknown id selects nothing and changes nothing', () => {
  const state = start();
  expect(applySelect(state, 'nobody')).toBe(state);
  expect(applyFocus(state, { node: 'nobody', depth: 1 })).toBe(state);
});

test('the focus stays between one and five ties', () => {
  const deep = applyFocus(start(), { node: 'icci', depth: 9 });
  expect(deep.session.focus).toEqual({ node: 'icci', depth: 5 });
  expect(applyFocusStep(deep, 1).session.focus?.depth).toBe(5);
  const near = applyFocus(start(), { node: 'icci', depth: 1 });
  expect(applyFocusStep(near, -1).session.focus?.depth).toBe(1);
  expect(selectVisibility(near).nodeCount).toBeLessThan(selectVisibility(applyFocusStep(near, 1)).nodeCount);
});

test('filtering and unfiltering is where one started, and Reset says when there is nothing to do', () => {
  const state = start();
  const chosen = applyToggle(state, 'places', 'hong-kong');
  expect(canReset(chosen)).toBe(true);
  expect(selectVisibility(applyToggle(chosen, 'places', 'hong-kong')).nodes).toEqual(selectVisibility(state).nodes);
  const reset = applyReset(applyFocus(applySelect(chosen, 'icci'), { node: 'icci', depth: 2 }));
  expect(reset.session.filters).toEqual(NO_FILTERS);
  expect(canReset(reset)).toBe(false);
});

test('fading keeps everything on the map and lights what passes', () => {
  const faded = applyLeftOut(applyFacet(start(), 'kinds', ['person']), 'fade');
  const { shown, lit } = selectMarks(faded);
  expect(shown.nodes.every((mark) => mark === 1)).toBe(true);
  expect(lit?.nodes.reduce((sum, mark) => sum + mark, 0)).toBe(18);
});

test('a hover or a filter moves no node', () => {
  const state = start();
  const positions = selectPositions(state);
  expect(selectPositions(applyHover(state, 'icci'))).toBe(positions);
  expect(selectPositions(applyToggle(state, 'kinds', 'person'))).toBe(positions);
});

test('the opening map stretches with its pane until the visitor has moved something', () => {
  const wider = applyPane(start(), { width: 1000, height: 712 });
  expect(selectCamera(wider)).toEqual({ x: 500, y: 356, zoom: 1 });
  const moved = applyMove(wider, 'icci', 10, 20, 0);
  const narrower = applyPane(moved, { width: 500, height: 356 });
  expect(selectPositions(narrower)).toBe(selectPositions(moved));
  expect(selectCamera(narrower).zoom).toBe(0.5);
  expect(applyRestore(narrower, 0).moment.stage).toEqual({ width: 500, height: 356 });
});

test('a node that is moved is pinned, and Restore lets it go', () => {
  const moved = applyMove(start(), 'icci', 10, 20, 0);
  const index = selectScene(moved).network.nodeIndex.get('icci') ?? -1;
  expect([...selectPositions(moved).slice(index * 2, index * 2 + 2)]).toEqual([10, 20]);
  expect(moved.document.pinned).toEqual(['icci']);
  expect(applyRestore(moved, 0).document).toMatchObject({ pinned: [], places: null });
});

test('Fit shows what is left, and the whole map when nothing is left out', () => {
  const few = applyFit(applyFacet(start(), 'kinds', ['company']));
  expect(few.session.camera).not.toBeNull();
  expect(applyFit(applyCamera(start(), { x: 0, y: 0, zoom: 3 })).session.camera).toBeNull();
});

test('zooming stops at the ends', () => {
  const zoom = (factor: number) => selectCamera(applyZoom(start(), factor)).zoom;
  expect(zoom(1000)).toBe(8);
  expect(zoom(0.0001)).toBe(0.15);
});

test('every label of the opening view stands clear of every other', () => {
  for (const language of ['en', 'id'] as const) {
    const scene = selectScene(stateOf(seminar(), { language }));
    const boxes = scene.labels.flatMap((label, node) => {
      const [x, y] = [scene.positions[node * 2] ?? 0, scene.positions[node * 2 + 1] ?? 0];
      return label ? [{ ...label.box, x: x + label.box.x, y: y + label.box.y }] : [];
    });
    expect(boxes.length).toBeGreaterThanOrEqual(114);
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(overlaps).toEqual([]);
  }
});

test('in fade mode a selection lights only what the filters leave', () => {
  const filters = stateOf(seminar()).session.filters;
  const state = stateOf(seminar(), {
    filters: { ...filters, kinds: ['person'] },
    leftOut: 'fade',
    selection: ['trebor-scholz'],
  });
  const { nodes } = selectVisibility(state);
  for (const node of selectEmphasis(state)?.nodes ?? [-1]) expect(nodes[node]).toBe(1);
});

test('the opening positions can be asked for while the map settles for the first time', () => {
  const running = applySettling(applySettle(stateOf(seminar())), 'settle');
  expect(COMMANDS.find((command) => command.id === 'restore')?.isEnabled(running)).toBe(true);
  expect(applyRestore(running, 0).moment.settling).toBe(null);
});

test('a phone that is turned gets the arrangement made for its new shape', () => {
  const camera = { x: 100, y: 200, zoom: 1.6 };
  const upright = stateOf(seminar(), { camera }, { width: 390, height: 692 });
  const turned = applyPane(upright, { width: 844, height: 280 });
  expect(turned.moment.stage).toEqual({ width: 844, height: 280 });
  expect(turned.session.camera).toBeNull();
});
