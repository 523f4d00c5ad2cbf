import { applyWhole } from '../../store/in-view.ts';
import { isDrawingTie } from '../../store/tying.ts';
import { DETAILS_SHEET } from '../focus-targets.ts';
import { actOn, type CanvasStage, follow } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/**
 * Keeps a small network that is seen whole in what is free of the map, as a sheet comes, grows and goes; not under a hand
 * that draws a tie.
 */
export function bindWhole(stage: CanvasStage, container: HTMLElement): () => void {
  const { cancel, wait } = createFrameWait();
  // A sheet has its height in the frame after it came; what is selected comes first.
  const schedule = () =>
    wait(3, () => {
      const sheet = document.getElementById(DETAILS_SHEET);
      if (sheet) observer.observe(sheet);
      if (!stage.isMoving && !isDrawingTie(stage.store.getState())) actOn(stage, applyWhole, measureCover(container));
    });
  const observer = new ResizeObserver(schedule);
  const stop = follow(
    stage.store,
    (state) => {
      const { sheet, pane } = state.moment;
      return `${sheet} ${pane.width} ${pane.height} ${isDrawingTie(state)}`;
    },
    (_now, before) => {
      observer.disconnect();
      if (before !== undefined) return schedule();
      const sheet = document.getElementById(DETAILS_SHEET);
      if (sheet) observer.observe(sheet);
    },
  );
  return () => {
    cancel();
    observer.disconnect();
    stop();
  };
}
