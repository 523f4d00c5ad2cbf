import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { numberAt } from '../../../src/base/assert.ts';
import type { PaneSize } from '../../../src/scene/camera.ts';
import { selectNetwork, selectPositions } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { moveNodes } from './move-nodes.ts';
import { nextFrame, PAN, type Subject, timeStep, toTurn } from './subject.ts';

type Node = NodeObject & { readonly id: number };
type Link = LinkObject<Node> & { readonly index: number };

/** The fastest peer that draws by processor: it draws everything anew for a hover, one path for each colour. */
export async function mountForceGraph(root: HTMLElement, store: AppStore, pane: PaneSize): Promise<Subject> {
  const network = selectNetwork(store.getState());
  const positions = selectPositions(store.getState());
  const nodes = network.nodes.map((_, id) => {
    const [x, y] = [numberAt(positions, id * 2), numberAt(positions, id * 2 + 1)];
    return { id, x, y, fx: x, fy: y };
  });
  const links = Array.from(network.source, (source, index) => ({
    source,
    target: numberAt(network.target, index),
    index,
  }));
  let onDrawn = () => {};
  const graph = new ForceGraph<Node, Link>(root)
    .width(pane.width)
    .height(pane.height)
    .nodeRelSize(4)
    .linkWidth(1)
    .cooldownTicks(0)
    .graphData({ nodes, links })
    .onRenderFramePost(() => onDrawn());
  await nextFrame();
  graph.zoomToFit(0, 24);
  await nextFrame();
  let moved = 0;
  const drawn = () =>
    new Promise<void>((resolve) => {
      onDrawn = resolve;
    });
  return {
    pan() {
      const { x, y } = graph.centerAt();
      return timeStep(root, () => graph.centerAt(x - (PAN / graph.zoom()) * toTurn(moved++), y), drawn);
    },
    zoom: () => timeStep(root, () => graph.zoom(graph.zoom() * (toTurn(moved++) > 0 ? 1.05 : 1 / 1.05)), drawn),
    live() {
      const next = moveNodes(positions, ++moved);
      const move = () => {
        for (const [id, node] of nodes.entries())
          Object.assign(node, { x: numberAt(next, id * 2), y: numberAt(next, id * 2 + 1) });
        graph.nodeColor(() => '#4477aa');
      };
      return timeStep(root, move, drawn);
    },
    hover(node) {
      const hood = new Set([node]);
      const ties = new Set<number>();
      for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
        hood.add(numberAt(network.rowNode, slot));
        ties.add(numberAt(network.rowEdge, slot));
      }
      const isLit = (lit: boolean) => (lit ? '#cc3311' : '#4477aa');
      return timeStep(
        root,
        () => {
          graph
            .nodeColor(({ id }) => isLit(hood.has(id)))
            .linkColor(({ index }) => (ties.has(index) ? '#cc3311' : '#bbbbbb'));
        },
        drawn,
      );
    },
    faults: () => [],
  };
}
