import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectFigures } from '../../store/selectors.ts';
import { useAppStore } from '../use-app.ts';
import { followStructure } from './follow-structure.ts';
import styles from './GraphCanvas.module.css';
import { toElements, toStylesheet } from './to-elements.ts';

interface GraphCanvasProps {
  readonly liveLayout: LiveLayout;
  /** Called once, when the live canvas has drawn for the first time. */
  readonly onLive: () => void;
}

// The component re-reads its elements whenever this says they differ; ours never change.
const isOther = (a: object, b: object) => a !== b;

/** Cytoscape, mounted once with constant props; what changes afterwards, elements too, is bound past React. */
export function GraphCanvas({ liveLayout, onLive }: GraphCanvasProps) {
  const store = useAppStore();
  const container = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  const highlight = useRef<HTMLCanvasElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [props] = useState(() => ({
    elements: toElements(selectScene(store.getState())),
    stylesheet: toStylesheet(selectFigures(store.getState())),
  }));
  // The callback comes with every update; the state setter ignores the same instance.
  const takeCy = useCallback((instance: Core) => setCy(instance), []);
  useEffect(() => {
    if (!cy || cy.destroyed() || !container.current) return;
    if (!ground.current || !labels.current || !highlight.current) return;
    const layers = { ground: ground.current, labels: labels.current, highlight: highlight.current };
    const unbind = followStructure(cy, store, container.current, layers, liveLayout);
    cy.one('render', onLive);
    return unbind;
  }, [cy, store, liveLayout, onLive]);
  return (
    <div className={styles.canvas} ref={container} aria-hidden="true">
      <canvas className={styles.layer} ref={ground} />
      <CytoscapeComponent
        className={styles.base ?? ''}
        elements={props.elements}
        stylesheet={props.stylesheet}
        diff={isOther}
        cy={takeCy}
        autounselectify
        boxSelectionEnabled={false}
      />
      <canvas className={styles.layer} ref={labels} />
      <canvas className={styles.layer} ref={highlight} />
    </div>
  );
}
