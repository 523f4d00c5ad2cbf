import { createContext, useContext } from 'react';
import type { LiveLayout } from '../scene/live-layout.ts';

/** What the canvas needs from outside the app's state. */
export interface CanvasPorts {
  readonly liveLayout: LiveLayout;
  /** The element in which the live map is, a tree of its own: it can be there before the panels are. */
  readonly host: HTMLElement;
}

/** Null where there is no screen: when the page is rendered at build time. */
export const CanvasPortsContext = createContext<CanvasPorts | null>(null);

export const useCanvasPorts = (): CanvasPorts | null => useContext(CanvasPortsContext);
