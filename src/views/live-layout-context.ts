import { createContext, useContext } from 'react';
import type { LiveLayout } from '../store/live-layout.ts';

/** The live layout of the mounted app. */
export const LiveLayoutContext = createContext<LiveLayout | null>(null);

export function useLiveLayout(): LiveLayout {
  const liveLayout = useContext(LiveLayoutContext);
  if (!liveLayout) throw new Error('a view stands outside LiveLayoutContext');
  return liveLayout;
}
