import { Maximize, Minus, Plus, RotateCcw, Shuffle } from 'lucide-react';
import { canvasMessages } from '../../language/canvas.ts';
import { applyFit, applyRestore, applySettle, applyZoom } from '../../store/stage.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './GraphPane.module.css';

/** One press of a zoom button. */
const ZOOM_STEP = 1.3;

export function GraphToolbar() {
  const act = useAct();
  const say = useMessages(canvasMessages);
  const isMoved = useSelector((state) => state.session.positions !== null);
  const isSettling = useSelector((state) => state.moment.settling);
  const settle = isSettling ? say.settling : say.settle;
  return (
    <div className={styles.toolbar} role="group" aria-label={say.tools}>
      {isMoved && (
        <button type="button" aria-label={say.restore} title={say.restore} onClick={() => act(applyRestore)}>
          <RotateCcw size={16} aria-hidden="true" />
        </button>
      )}
      <button type="button" aria-label={settle} title={settle} onClick={() => act(applySettle)}>
        <Shuffle size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={say.zoomIn} title={say.zoomIn} onClick={() => act(applyZoom, ZOOM_STEP)}>
        <Plus size={18} aria-hidden="true" />
      </button>
      <button type="button" aria-label={say.zoomOut} title={say.zoomOut} onClick={() => act(applyZoom, 1 / ZOOM_STEP)}>
        <Minus size={18} aria-hidden="true" />
      </button>
      <button type="button" aria-label={say.fit} title={say.fit} onClick={() => act(applyFit)}>
        <Maximize size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
