import type { Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/app/App.tsx';
import { mountPage } from '../../../src/app/mount-page.ts';
import { numberAt } from '../../../src/base/assert.ts';
import { seededRandom } from '../../../src/base/random.ts';
import { toPanePoint } from '../../../src/scene/camera.ts';
import type { LiveLayout } from '../../../src/scene/live-layout.ts';
import {
  selectCamera,
  selectMarks,
  selectPositions,
  selectStructure,
  selectVisibility,
} from '../../../src/store/selectors.ts';
import { applySettle } from '../../../src/store/stage.ts';
import { type AppStore, act } from '../../../src/store/store.ts';
import { CountsAfterMap } from '../../../src/views/CountsAfterMap.tsx';
import { toElements } from '../../../src/views/canvas/elements.ts';
import { GraphCanvas } from '../../../src/views/canvas/GraphCanvas.tsx';
import { AppContext } from '../../../src/views/use-app.ts';
import { changeFilters } from './change-filters.ts';
import { moveNodes } from './move-nodes.ts';
import { noLayout } from './open-store.ts';
import { nextFrame, PAN, type Subject, timeStep, toTurn } from './subject.ts';

/** The project's own canvas, alone or inside the whole app, and nothing of it replaced. */
export async function mountOurs(root: HTMLElement, store: AppStore, isWhole: boolean): Promise<Subject> {
  let give: ((positions: Float32Array, done: boolean) => void) | null = null;
  /** A layout that a step alone moves. */
  const handLayout: LiveLayout = {
    start: (_request, onPositions) => {
      give = onPositions;
      return { drag: () => {}, release: () => {}, stop: () => {} };
    },
    close: () => {},
  };
  if (isWhole) {
    const page = (
      <CountsAfterMap>
        <App />
      </CountsAfterMap>
    );
    await mountPage(root, store, noLayout, null, async () => page);
    await awaitLive();
  } else {
    await new Promise<void>((resolve) => {
      const canvas = <GraphCanvas liveLayout={handLayout} onLive={resolve} />;
      createRoot(root).render(<AppContext value={store}>{canvas}</AppContext>);
    });
  }
  const cy = findCy(root);
  await awaitElements(cy, store);
  const faults: string[] = [];
  const restless = watchCalls(cy, faults);
  const surface = root.querySelector('canvas') as HTMLCanvasElement;
  const options = new Map(
    Object.entries(selectVisibility(store.getState()).counts).map(([facet, counts]) => [facet, [...counts.keys()]]),
  );
  const random = seededRandom(50);
  const standing = selectPositions(store.getState());
  let [moved, lastFrame] = [0, 0];
  return {
    async hover(node) {
      const state = store.getState();
      const positions = selectPositions(state);
      const centre = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)] as const;
      const [x, y] = toPanePoint(selectCamera(state), state.moment.pane, ...centre);
      // The canvas of a large map reaches beyond its pane.
      const bounds = (cy.container() as HTMLElement).getBoundingClientRect();
      const point = { clientX: bounds.left + x, clientY: bounds.top + y };
      const step = await timeStep(root, () => {
        surface.dispatchEvent(new MouseEvent('mousemove', { ...point, bubbles: true }));
      });
      if (store.getState().moment.hover === null) faults.push(`no node at the place of node ${node}`);
      return step;
    },
    async filter() {
      await awaitRest(cy);
      const before = selectMarks(store.getState()).shown;
      const next = changeFilters(store.getState(), options, random);
      const render = watchRender(cy);
      const step = await timeStep(
        root,
        () => {
          render.begin();
          store.setState(next, true);
        },
        render.end,
        () => tellsCount(root, selectVisibility(store.getState()).nodeCount),
      );
      const after = selectMarks(store.getState()).shown;
      const isSame = (a: Uint8Array, b: Uint8Array) => a === b || a.every((mark, index) => mark === b[index]);
      return isSame(before.nodes, after.nodes) && isSame(before.edges, after.edges) ? null : step;
    },
    pan: () =>
      timeStep(
        root,
        () => cy.panBy({ x: PAN * toTurn(moved++), y: 0 }),
        () => awaitPainting(cy),
      ),
    zoom() {
      const level = cy.zoom() * (toTurn(moved++) > 0 ? 1.05 : 1 / 1.05);
      const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
      return timeStep(
        root,
        () => cy.zoom({ level, renderedPosition }),
        () => awaitPainting(cy),
      );
    },
    async live() {
      if (!give) act(store, applySettle);
      // After a long frame the map pauses, which is none of the frame's own time.
      await new Promise((resolve) => setTimeout(resolve, 4 * lastFrame));
      const next = moveNodes(standing, ++moved);
      const step = await timeStep(
        root,
        () => give?.(next, false),
        () => awaitPainting(cy),
      );
      lastFrame = step.shown;
      return step;
    },
    faults: () =>
      cy === findCy(root) && restless() ? faults : [...faults, 'the instance or its elements were replaced'],
  };
}

/** Whether the panels have the count of what is shown now. */
const tellsCount = (root: HTMLElement, count: number): boolean =>
  [...root.querySelectorAll('strong')].every(({ textContent }) => textContent === String(count));

async function awaitLive(): Promise<void> {
  while (!document.documentElement.hasAttribute('data-live')) await nextFrame();
}

/** Waits for the map to be painted, which may have been at once; for three frames where nothing has to be drawn. */
function watchRender(cy: Core) {
  let isDrawn = false;
  const onRender = () => {
    isDrawn = true;
  };
  return {
    begin: (): void => void cy.one('render', onRender),
    async end(): Promise<void> {
      for (let frame = 0; frame < 3 && !isDrawn; frame++) await nextFrame();
      cy.off('render', onRender as never);
    },
  };
}

/** Until the camera has come to where what the last change left is seen: it sets out three frames after the change. */
async function awaitRest(cy: Core): Promise<void> {
  const toView = () => `${cy.zoom()} ${cy.pan().x} ${cy.pan().y}`;
  for (let [view, still] = [toView(), 0]; still < 6; still = view === toView() ? still + 1 : 0) {
    view = toView();
    await nextFrame();
  }
}

/** Until the map has been painted, however long it takes. */
const awaitPainting = (cy: Core): Promise<void> => new Promise((resolve) => cy.one('render', () => resolve()));

/** The instance that Cytoscape leaves at its container. */
function findCy(root: HTMLElement): Core {
  const container = root.querySelector('.__________cytoscape_container') as
    | (Element & { _cyreg?: { cy: Core } })
    | null;
  if (!container?._cyreg) throw new Error('Cytoscape is not mounted');
  return container._cyreg.cy;
}

/** Until Cytoscape has been handed all that it is to hold: nothing of a large network. */
async function awaitElements(cy: Core, store: AppStore): Promise<void> {
  const { length } = toElements(selectStructure(store.getState()));
  while (cy.elements().length < length) await nextFrame();
}

/** Notes every call that would build, remove or lay out; says whether all elements are still the same. */
function watchCalls(cy: Core, faults: string[]): () => boolean {
  const methods = cy as unknown as Record<string, (...input: unknown[]) => unknown>;
  for (const name of ['add', 'remove', 'layout']) {
    const real = methods[name]?.bind(cy);
    methods[name] = (...input) => {
      faults.push(`cy.${name} was called`);
      return real?.(...input);
    };
  }
  const first = cy.elements().toArray();
  return () =>
    cy
      .elements()
      .toArray()
      .every((element, index) => element === first[index]);
}
