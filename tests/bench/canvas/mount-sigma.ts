import Graph from 'graphology';
import Sigma from 'sigma';
import { numberAt } from '../../../src/base/assert.ts';
import type { PaneSize } from '../../../src/scene/camera.ts';
import { selectNetwork, selectPositions } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { moveNodes } from './move-nodes.ts';
import { nextFrame, PAN, type Subject, timeStep, toTurn } from './subject.ts';

/** The peer that draws by WebGL, with its own settings and the names of the nodes; without a graphics card that is software. */
export async function mountSigma(root: HTMLElement, store: AppStore, pane: PaneSize): Promise<Subject> {
  const network = selectNetwork(store.getState());
  const positions = selectPositions(store.getState());
  const graph = new Graph({ multi: true });
  const toPlace = (places: ArrayLike<number>, node: number) => ({
    x: places[node * 2] ?? 0,
    y: -(places[node * 2 + 1] ?? 0),
  });
  for (const [node, { label }] of network.nodes.entries())
    graph.addNode(node, { ...toPlace(positions, node), label: label.en, size: 4, color: '#4477aa' });
  for (const [edge, source] of network.source.entries())
    graph.addEdge(source, numberAt(network.target, edge), { size: 1, color: '#bbbbbb' });
  const sigma = new Sigma(graph, root);
  const camera = sigma.getCamera();
  let moved = 0;
  const drawn = () => new Promise<void>((resolve) => sigma.once('afterRender', resolve));
  await nextFrame();
  return {
    pan() {
      const { x, ratio } = camera.getState();
      const step = (PAN / Math.min(pane.width, pane.height)) * ratio;
      return timeStep(root, () => camera.setState({ x: x + step * toTurn(moved++) }), drawn);
    },
    zoom() {
      const { ratio } = camera.getState();
      return timeStep(root, () => camera.setState({ ratio: toTurn(moved++) > 0 ? ratio / 1.05 : ratio * 1.05 }), drawn);
    },
    live() {
      const next = moveNodes(positions, ++moved);
      const move = () =>
        graph.updateEachNodeAttributes((node, known) => ({ ...known, ...toPlace(next, Number(node)) }), {
          attributes: ['x', 'y'],
        });
      return timeStep(root, move, drawn);
    },
    faults: () => [],
  };
}
