import { type ReactNode, useCallback, useLayoutEffect, useState } from 'react';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectStructure } from '../../store/selectors.ts';
import { applyPane } from '../../store/stage.ts';
import { act } from '../../store/store.ts';
import { useLatePart } from '../late-part.ts';
import { PartFault } from '../PartFault.tsx';
import { tellMapLive } from '../tell-live.ts';
import { useAppStore, useSelector } from '../use-app.ts';
import { CANVAS } from './canvas-part.ts';
import { dropOpening } from './find-host.ts';
import styles from './GraphPane.module.css';

interface LiveMapProps {
  /** As large as the map is to be; it is rendered into an element of it. */
  readonly host: HTMLElement;
  readonly liveLayout: LiveLayout;
}

/**
 * The map in its host. The opening map of the page stands over it until the live canvas has drawn the same picture, so
 * that nothing flashes or jumps.
 */
export function LiveMap({ host, liveLayout }: LiveMapProps) {
  const store = useAppStore();
  const { value: GraphCanvas, trouble, tryAgain } = useLatePart(CANVAS);
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
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = host;
      if (width === 0 || height === 0) return;
      act(store, applyPane, { width, height });
      setMeasured(true);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, [store, host]);

  const onLive = useCallback(() => setLive(true), []);
  // Said once the opening map is gone from the page, so that whoever waits for it sees the canvas alone.
  useLayoutEffect(() => {
    if (!isLive) return;
    dropOpening(host);
    tellMapLive();
  }, [isLive, host]);

  return (
    <>
      {GraphCanvas && isMeasured && <GraphCanvas key={mounted.count} liveLayout={liveLayout} onLive={onLive} />}
      {trouble && (
        <div className={styles.fault}>
          <PartFault trouble={trouble} what="mapFault" onRetry={tryAgain} />
        </div>
      )}
    </>
  );
}

/** Words in the place of a map that failed: the picture would stand over them. */
export function MapFault({ host, children }: { readonly host: HTMLElement; readonly children?: ReactNode }) {
  useLayoutEffect(() => dropOpening(host), [host]);
  return children;
}
