import type { Core, ElementDefinition } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectStructure } from '../../store/selectors.ts';
import { useAppStore } from '../use-app.ts';
import { toElements } from './elements.ts';
import { followStructure } from './follow-structure.ts';
import styles from './GraphCanvas.module.css';
import { handOver } from './hand-over.ts';

interface GraphCanvasProps {
  readonly liveLayout: LiveLayout;
  /** Called once, when the live canvas has drawn for the first time. */
  readonly onLive: () => void;
}

// The component re-reads its elements whenever this says they differ.
const isOther = (a: object, b: object) => a !== b;
const NONE: ElementDefinition[] = [];

/**
 * Cytoscape, mounted once over the sheet that the map is painted on: it takes what hands do. It is handed the network
 * when the map is live already; what changes afterwards, elements too, is bound past React.
 */
export function GraphCanvas({ liveLayout, onLive }: GraphCanvasProps) {
  const store = useAppStore();
  const container = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLCanvasElement>(null);
  const veil = useRef<HTMLCanvasElement>(null);
  const highlight = useRef<HTMLCanvasElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [elements, setElements] = useState(NONE);
  // The callback comes with every update; the state setter ignores the same instance.
  const takeCy = useCallback((instance: Core) => setCy(instance), []);
  useEffect(() => {
    if (!cy || cy.destroyed() || !container.current) return;
    if (!sheet.current || !map.current || !veil.current || !highlight.current) return;
    const layers = { sheet: sheet.current, map: map.current, veil: veil.current, highlight: highlight.current };
    const unbind = followStructure(cy, store, container.current, layers, liveLayout);
    let stopHanding = () => {};
    const onFirst = () => {
      onLive();
      const structure = selectStructure(store.getState());
      // Another structure brings its elements itself.
      const isDue = () => !cy.destroyed() && selectStructure(store.getState()) === structure;
      stopHanding = handOver(toElements(structure), cy, isDue, setElements);
    };
    cy.one('render', onFirst);
    return () => {
      cy.off('render', onFirst);
      stopHanding();
      unbind();
    };
  }, [cy, store, liveLayout, onLive]);
  return (
    <div className={styles.canvas} ref={container} aria-hidden="true">
      <div className={styles.sheet} ref={sheet}>
        <canvas className={styles.layer} ref={map} />
        <canvas className={styles.layer} ref={veil} />
        <canvas className={styles.layer} ref={highlight} />
      </div>
      <CytoscapeComponent
        className={styles.base ?? ''}
        elements={elements}
        styleEnabled={false}
        diff={isOther}
        cy={takeCy}
        autounselectify
        boxSelectionEnabled={false}
      />
    </div>
  );
}
