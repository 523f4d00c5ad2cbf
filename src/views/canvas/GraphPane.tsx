import { useLayoutEffect, useRef } from 'react';
import { canEdit } from '../../store/can-edit.ts';
import { selectStructure } from '../../store/selectors.ts';
import { useCanvasPorts } from '../canvas-ports.ts';
import { latePart, useLatePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';
import { onMapLive, tellLive } from '../tell-live.ts';
import { useSelector } from '../use-app.ts';
import { GraphCursor } from './GraphCursor.tsx';
import styles from './GraphPane.module.css';
import { GraphToolbar } from './GraphToolbar.tsx';
import { PaneWords } from './PaneWords.tsx';

const EDIT_TOOLS = latePart(async () => (await loadPart(() => import('./EditTools.tsx'))).EditTools);

/** The map's pane: takes in the live map, wherever that has been so far, and puts its tools over it. */
export function GraphPane() {
  const host = useCanvasPorts()?.host;
  const slot = useRef<HTMLDivElement>(null);
  const isOwn = useSelector(canEdit);
  const { value: EditTools } = useLatePart(EDIT_TOOLS, isOwn);
  const isEmpty = useSelector((state) => selectStructure(state).nodes.length === 0);

  useLayoutEffect(() => {
    if (!host) return;
    slot.current?.append(host);
    return onMapLive(tellLive);
  }, [host]);

  return (
    <div className={styles.pane}>
      <div className={styles.host} ref={slot}>
        {/* In the page as built the opening map stands where the live one will. */}
        {!host && (
          <div className={styles.host} data-host="">
            <div className={styles.opening} data-opening="" />
          </div>
        )}
      </div>
      <GraphCursor />
      <PaneWords isOverTools={isOwn} />
      {isOwn && EditTools && <EditTools />}
      {!isEmpty && <GraphToolbar />}
    </div>
  );
}
