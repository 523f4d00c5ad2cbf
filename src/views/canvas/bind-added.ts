import type { Core } from 'cytoscape';
import type { Network } from '../../network/network.ts';
import { applyAddedInView } from '../../store/in-view.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Whoever brings in more at once has the map fitted. */
const FEW = 20;

/** The network of which all has had its turn to come into sight: another structure has another stage on the same canvas. */
const shown = new WeakMap<Core, Network>();

/** What a hand adds comes into sight, from behind a sheet or from outside the pane; what is selected comes first. */
export function bindAdded(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;
  const { cancel, wait } = createFrameWait();
  const network = selectNetwork(store.getState());
  const before = shown.get(cy) ?? network;
  const added = network.nodes.flatMap(({ id }) => (before.nodeIndex.has(id) ? [] : [id]));
  if (added.length === 0 || added.length > FEW) shown.set(cy, network);
  else {
    // A sheet opens with the same change and has its height in the frame after; then what is selected is shown.
    wait(3, () => {
      shown.set(cy, network);
      if (!stage.isMoving) act(store, applyAddedInView, added, measureCover(container));
    });
  }
  return cancel;
}
