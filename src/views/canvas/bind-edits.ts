import type { LiveLayout } from '../../scene/live-layout.ts';
import { canEdit } from '../../store/can-edit.ts';
import { latePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';

const GESTURES = latePart(async () => (await loadPart(() => import('./bind-gestures.ts'))).bindGestures);

/** The gestures that edit, while what is open can be edited. They come late; where they don't, keys and tools do it. */
export function bindEdits(stage: CanvasStage, container: HTMLElement, liveLayout: LiveLayout): () => void {
  let stop: (() => void) | null = null;
  let isWanted = false;
  const end = () => {
    stop?.();
    stop = null;
  };
  const stopWatch = follow(stage.store, canEdit, (isOwn) => {
    isWanted = isOwn;
    if (!isOwn) return end();
    GESTURES.load().then(
      (bind) => {
        if (isWanted) stop ??= bind(stage, container, liveLayout);
      },
      () => {},
    );
  });
  return () => {
    isWanted = false;
    stopWatch();
    end();
  };
}
