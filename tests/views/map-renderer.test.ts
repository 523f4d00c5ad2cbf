// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import cytoscape, { type Core } from 'cytoscape';
import { beforeEach, expect, test, vi } from 'vitest';
import { setHands } from '../../src/views/canvas/renderer.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';

const instances: Core[] = [];
beforeEach(() => {
  stubCanvas();
  return () => {
    for (const cy of instances.splice(0)) cy.destroy();
  };
});

type Names = Record<string, unknown>;

function mount(): { readonly cy: Core; readonly renderer: Names } {
  const container = document.body.appendChild(document.createElement('div'));
  Object.defineProperties(container, { clientWidth: { value: 100 }, clientHeight: { value: 100 } });
  container.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  const cy = cytoscape({ container, styleEnabled: false });
  instances.push(cy);
  return { cy, renderer: (cy as unknown as { renderer(): Names }).renderer() };
}

test('what the renderer leans on is there in this version of Cytoscape, which is pinned', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(dependencies.cytoscape).toMatch(/^\d+\.\d+\.\d+$/);
  const base = cytoscape('renderer', 'base') as unknown as { readonly prototype: Names };
  const replaced = ['findNearestElements', 'findNearestElement', 'getCachedZSortedEles', 'updateCachedGrabbedEles'];
  const stilled = ['recalculateRenderedStyle', 'startRenderLoop', 'redraw', 'getAllInBox'];
  for (const name of [...replaced, ...stilled, 'notify', 'load', 'invalidateContainerClientCoordsCache']) {
    expect(base.prototype[name], name).toBeTypeOf('function');
  }
  const asked = ['redrawHint', 'render', 'renderTo', 'matchCanvasSize', 'nodeShapeImpl', 'arrowShapeImpl'];
  expect(base.prototype.clientFunctions).toEqual(asked);
  const { renderer } = mount();
  expect(renderer.dragData).toMatchObject({ possibleDragElements: [] });
  expect(renderer.container).toBeInstanceOf(HTMLElement);
  for (const name of ['bindings', 'beforeRenderCallbacks']) expect(renderer[name], name).toBeInstanceOf(Array);
});

test('an instance has the renderer of the map: nothing of Cytoscape’s own draws, gathers or asks for frames', () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  const { cy, renderer } = mount();
  const ask = vi.fn();
  setHands(cy, { ask, find: () => null });
  cy.add([{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'ab', source: 'a', target: 'b' } }]);
  cy.getElementById('a').position({ x: 5, y: 5 });
  expect(ask).not.toHaveBeenCalled();
  cy.viewport({ zoom: 2, pan: { x: 1, y: 1 } });
  expect(ask).toHaveBeenCalledOnce();
  expect(renderer.beforeRenderCallbacks).toEqual([]);
  expect(cy.container()?.querySelector('canvas')).toBeNull();
  // Cytoscape's loop for animations, which has nothing to do, may ask once.
  expect(frames.mock.calls.length).toBeLessThan(3);
  setHands(cy, null);
  cy.destroy();
  expect(() => setHands(cy, null)).not.toThrow();
});

test('a press takes hold of what the map finds there, and lets go of it', () => {
  const { cy } = mount();
  cy.add({ data: { id: 'a' } });
  const find = vi.fn((x: number) => (x < 50 ? cy.$id('a').first() : null));
  setHands(cy, { ask: () => {}, find: find as never });
  const heard: string[] = [];
  cy.on('grab free tap', ({ type, target }) => heard.push(`${type} ${target === cy ? '-' : target.id()}`));
  const ground = cy.container()?.firstElementChild as Element;
  for (const clientX of [20, 90]) {
    for (const type of ['mousedown', 'mouseup']) {
      ground.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY: 5, button: 0, which: 1 } as never));
    }
  }
  expect(find).toHaveBeenCalled();
  expect(heard).toContain('grab a');
  expect(heard).toContain('free a');
});
