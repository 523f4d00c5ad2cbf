import { DataSet, Network } from 'vis-network/standalone';
import { numberAt } from '../../../src/base/assert.ts';
import type { PaneSize } from '../../../src/scene/camera.ts';
import { selectNetwork, selectPositions } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { moveNodes } from './move-nodes.ts';
import { nextFrame, PAN, type Subject, timeStep, toTurn } from './subject.ts';

/** A peer that draws names and shapes by processor, with its own settings; nothing moves by itself. */
export async function mountVisNetwork(root: HTMLElement, store: AppStore, pane: PaneSize): Promise<Subject> {
  const network = selectNetwork(store.getState());
  const positions = selectPositions(store.getState());
  const toPlaces = (places: ArrayLike<number>) =>
    network.nodes.map((_, id) => ({ id, x: places[id * 2] ?? 0, y: places[id * 2 + 1] ?? 0 }));
  const nodes = new DataSet(
    toPlaces(positions).map((place, id) => ({ ...place, label: network.nodes[id]?.label.en ?? '' })),
  );
  const edges = new DataSet(Array.from(network.source, (from, id) => ({ id, from, to: numberAt(network.target, id) })));
  const view = new Network(
    root,
    { nodes, edges },
    {
      width: `${pane.width}px`,
      height: `${pane.height}px`,
      physics: false,
      layout: { improvedLayout: false },
    },
  );
  view.fit({ animation: false });
  await nextFrame();
  await nextFrame();
  let moved = 0;
  const drawn = () => new Promise<void>((resolve) => view.once('afterDrawing', () => resolve()));
  return {
    pan() {
      const { x, y } = view.getViewPosition();
      const step = (PAN / view.getScale()) * toTurn(moved++);
      return timeStep(root, () => view.moveTo({ position: { x: x - step, y } }), drawn);
    },
    zoom() {
      const scale = view.getScale();
      return timeStep(root, () => view.moveTo({ scale: toTurn(moved++) > 0 ? scale * 1.05 : scale / 1.05 }), drawn);
    },
    live() {
      const next = toPlaces(moveNodes(positions, ++moved));
      return timeStep(root, () => nodes.update(next), drawn);
    },
    faults: () => [],
  };
}
