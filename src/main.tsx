import 'virtual:tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { FRAME_BAR, SITE_BAR } from './app/address-bar.ts';
import { FaultPage } from './app/FaultPage.tsx';
import { loadDocument } from './app/load-document.ts';
import { readPreferences } from './app/preferences.ts';
import { syncAddress } from './app/sync-address.ts';
import { syncPage } from './app/sync-page.ts';
import { syncPreferences } from './app/sync-preferences.ts';
import { syncPrint } from './app/sync-print.ts';
import { syncTour } from './app/sync-tour.ts';
import { answerQuestions } from './store/answer-questions.ts';
import { isEmbedAddress } from './store/embed-address.ts';
import type { Home } from './store/state.ts';
import { buildStore } from './store/store.ts';
import { CanvasPortsContext } from './views/canvas-ports.ts';
import { measureByCanvas } from './views/measure-by-canvas.ts';
import { AppContext } from './views/use-app.ts';
import { createAnalyst } from './worker/analysis-client.ts';
import { createLiveLayout } from './worker/live-layout-client.ts';

async function start(container: HTMLElement) {
  const preferences = readPreferences();
  const loaded = await loadDocument();
  if (!loaded.ok) {
    createRoot(container).render(<FaultPage fault={loaded.fault} language={preferences.language} />);
    return;
  }
  const home: Home = isEmbedAddress(location.search) ? 'frame' : 'site';
  const moment = { home, measure: measureByCanvas(), prefersDark: preferences.prefersDark };
  const store = buildStore(loaded.value, { language: preferences.language, theme: preferences.theme }, moment);
  syncAddress(store, home === 'frame' ? FRAME_BAR : SITE_BAR);
  syncPreferences(store);
  syncPage(store);
  answerQuestions(
    store,
    createAnalyst(() => new Worker(new URL('./worker/analysis.ts', import.meta.url), { type: 'module' })),
  );
  syncTour(store);
  syncPrint(store);
  const liveLayout = createLiveLayout(
    () => new Worker(new URL('./worker/live-layout.ts', import.meta.url), { type: 'module' }),
  );
  const ports = { liveLayout, opening: document.getElementById('opening') };
  const Page = home === 'frame' ? (await import('./app/Embed.tsx')).Embed : App;
  createRoot(container).render(
    <StrictMode>
      <AppContext value={store}>
        <CanvasPortsContext value={ports}>
          <Page />
        </CanvasPortsContext>
      </AppContext>
    </StrictMode>,
  );
}

const container = document.getElementById('root');
if (container) void start(container);
