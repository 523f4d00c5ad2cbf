import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { AppStore } from '../../../src/store/store.ts';
import { GraphCanvas } from '../../../src/views/canvas/GraphCanvas.tsx';
import { AppContext } from '../../../src/views/use-app.ts';
import { noLayout } from './open-store.ts';
import { nextFrame } from './subject.ts';

/** Mounts the project's own canvas and takes it away again, so many times, as StrictMode does: twice each time. */
export async function mountOften(parent: HTMLElement, store: AppStore, count: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    const host = parent.appendChild(document.createElement('div'));
    Object.assign(host.style, { position: 'absolute', inset: '0' });
    const root = createRoot(host);
    await new Promise<void>((resolve) => {
      root.render(
        <StrictMode>
          <AppContext value={store}>
            <GraphCanvas liveLayout={noLayout} onLive={resolve} />
          </AppContext>
        </StrictMode>,
      );
    });
    await nextFrame();
    root.unmount();
    host.remove();
    await nextFrame();
  }
}
