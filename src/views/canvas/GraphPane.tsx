import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { canEdit } from '../../store/can-edit.ts';
import { selectStructure } from '../../store/selectors.ts';
import { applyPane } from '../../store/stage.ts';
import { act } from '../../store/store.ts';
import { useCanvasPorts } from '../canvas-ports.ts';
import { latePart, useLatePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';
import { PartFault } from '../PartFault.tsx';
import { tellLive } from '../tell-live.ts';
import { useAppStore, useSelector } from '../use-app.ts';
import { GraphCursor } from './GraphCursor.tsx';
import styles from './GraphPane.module.css';
import { GraphToolbar } from './GraphToolbar.tsx';
import { PaneWords } from './PaneWords.tsx';

const CANVAS = latePart(async () => (await loadPart(() => import('./GraphCanvas.tsx'))).GraphCanvas);
const EDIT_TOOLS = latePart(async () => (await loadPart(() => import('./EditTools.tsx'))).EditTools);

/**
 * The map's pane. The opening map of the page stands in it until the live canvas has drawn the same
 * picture over it, so that nothing flashes or jumps.
 */
export function GraphPane() {
  const store = useAppStore();
  const ports = useCanvasPorts();
  const pane = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const { value: GraphCanvas, trouble, tryAgain } = useLatePart(CANVAS);
  const isOwn = useSelector(canEdit);
  const { value: EditTools } = useLatePart(EDIT_TOOLS, isOwn);
  const [isMeasured, setMeasured] = useState(false);
  const [isLive, setLive] = useState(false);
  // Another network is another canvas; one that is edited stays on its own.
  const entry = useSelector((state) => state.moment.entry);
  const structure = useSelector(selectStructure);
  const [mounted, setMounted] = useState({ entry, structure, count: 0 });
  if (mounted.entry !== entry || mounted.structure !== structure) {
    const isOther = mounted.entry !== entry && mounted.structure !== structure;
    setMounted({ entry, structure, count: mounted.count + (isOther ? 1 : 0) });
  }

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      act(store, applyPane, { width, height });
      setMeasured(true);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [store]);

  useLayoutEffect(() => {
    if (!isLive && ports?.opening) slot.current?.append(ports.opening);
  }, [isLive, ports]);

  const onLive = useCallback(() => setLive(true), []);
  // Said once the opening map is gone from the page, so that whoever waits for it sees the canvas alone.
  useLayoutEffect(() => {
    if (isLive) tellLive();
  }, [isLive]);

  return (
    <div className={styles.pane} ref={pane}>
      {GraphCanvas && ports && isMeasured && (
        <GraphCanvas key={mounted.count} liveLayout={ports.liveLayout} onLive={onLive} />
      )}
      {!isLive && <div className={styles.opening} ref={slot} data-opening="" />}
      {trouble && (
        <div className={styles.fault}>
          <PartFault trouble={trouble} what="mapFault" onRetry={tryAgain} />
        </div>
      )}
      <GraphCursor />
      <PaneWords isOverTools={isOwn} />
      {isOwn && EditTools && <EditTools />}
      {structure.nodes.length > 0 && <GraphToolbar />}
    </div>
  );
}
