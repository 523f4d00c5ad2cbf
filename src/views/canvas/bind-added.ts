import { applyAddedInView } from '../../store/in-view.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Whoever brings in more at once has the map fitted. */
const FEW = 20;

/** What a hand adds comes into sight, from behind a sheet or from outside the pane; what is selected comes first. */
export function bindAdded(stage: CanvasStage, container: HTMLElement): () => void {
  const { store } = stage;
  const { cancel, wait } = createFrameWait();
  const stop = follow(store, selectNetwork, ({ nodes }, before) => {
    cancel();
    if (!before || nodes.length <= before.nodes.length || nodes.length > before.nodes.length + FEW) return;
    const added = nodes.flatMap(({ id }) => (before.nodeIndex.has(id) ? [] : [id]));
    if (added.length > FEW) return;
    // A sheet opens with the same change and has its height in the frame after; then what is selected is shown.
    wait(3, () => {
      if (!stage.isMoving) act(store, applyAddedInView, added, measureCover(container));
    });
  });
  return () => {
    cancel();
    stop();
  };
}
