import type { Core } from 'cytoscape';
import type { Network } from '../../network/network.ts';
import { applyAddedInView, applyManyInView } from '../../store/in-view.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { act } from '../../store/store.ts';
import { FOLLOWING } from '../kept-switch.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** More at once are many: all of the map is shown then, if the map may move by itself. */
const FEW = 20;

/** The network of which all has had its turn to come into sight: another structure has another stage on the same canvas. */
const shown = new WeakMap<Core, Network>();

/** While the opening is being found nobody knows yet where it will be. */
const mayFit = ({ moment }: State): boolean => FOLLOWING.isOn() && moment.settling !== 'open';

/** What a hand adds comes into sight, from behind a sheet or from outside the pane; what is selected comes first. */
export function bindAdded(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;
  const { cancel, wait } = createFrameWait();
  const network = selectNetwork(store.getState());
  const before = shown.get(cy) ?? network;
  const added = network.nodes.flatMap(({ id }) => (before.nodeIndex.has(id) ? [] : [id]));
  if (added.length === 0) shown.set(cy, network);
  else {
    // A sheet opens with the same change and has its height in the frame after; then what is selected is shown.
    wait(3, () => {
      shown.set(cy, network);
      const isMany = added.length > FEW;
      if (stage.isMoving || (isMany && !mayFit(store.getState()))) return;
      act(store, isMany ? applyManyInView : applyAddedInView, added, measureCover(container));
    });
  }
  return cancel;
}
