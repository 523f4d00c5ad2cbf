import { createContext, useContext } from 'react';
import type { LiveLayout } from '../scene/live-layout.ts';

/** What the canvas needs from outside the app's state. */
export interface CanvasPorts {
  readonly liveLayout: LiveLayout;
  /** The opening map that stood in the page before any script ran; it leaves when the live canvas has drawn. */
  readonly opening: Element | null;
}

/** Null where there is no screen: when the page is rendered at build time. */
export const CanvasPortsContext = createContext<CanvasPorts | null>(null);

export const useCanvasPorts = (): CanvasPorts | null => useContext(CanvasPortsContext);
