import 'virtual:tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { FRAME_BAR, SITE_BAR } from './app/address-bar.ts';
import { loadDocument } from './app/load-document.ts';
import { readPreferences } from './app/preferences.ts';
import { syncAddress } from './app/sync-address.ts';
import { syncLeave } from './app/sync-leave.ts';
import { syncPage } from './app/sync-page.ts';
import { syncPreferences } from './app/sync-preferences.ts';
import { syncTour } from './app/sync-tour.ts';
import { isEmbedAddress } from './store/embed-address.ts';
import { listAsked } from './store/questions.ts';
import type { Home } from './store/state.ts';
import { type AppStore, buildStore } from './store/store.ts';
import { CanvasPortsContext } from './views/canvas-ports.ts';
import { measureByCanvas } from './views/measure-by-canvas.ts';
import { IntakeContext, type ReadFile } from './views/share/intake-port.ts';
import { AppContext } from './views/use-app.ts';
import { createLiveLayout } from './worker/live-layout-client.ts';

/** Until what printing needs is prepared, ms after the start. */
const PRINT_LATER = 1000;

async function start(container: HTMLElement) {
  const preferences = readPreferences();
  const loaded = await loadDocument();
  if (!loaded.ok) {
    const { FaultPage } = await import('./app/FaultPage.tsx');
    createRoot(container).render(<FaultPage fault={loaded.fault} language={preferences.language} />);
    return;
  }
  const home: Home = isEmbedAddress(location.search) ? 'frame' : 'site';
  const moment = { home, measure: measureByCanvas(), prefersDark: preferences.prefersDark };
  const store = buildStore(loaded.value, { language: preferences.language, theme: preferences.theme }, moment);
  syncAddress(store, home === 'frame' ? FRAME_BAR : SITE_BAR);
  syncPreferences(store);
  syncPage(store);
  syncLeave(store);
  answerWhenAsked(store);
  syncTour(store);
  // Nobody prints what is not there yet.
  setTimeout(async () => (await import('./app/sync-print.ts')).syncPrint(store), PRINT_LATER);
  const liveLayout = createLiveLayout(
    () => new Worker(new URL('./worker/live-layout.ts', import.meta.url), { type: 'module' }),
  );
  const ports = { liveLayout, opening: document.getElementById('opening') };
  const Page = home === 'frame' ? (await import('./app/Embed.tsx')).Embed : App;
  createRoot(container).render(
    <StrictMode>
      <AppContext value={store}>
        <CanvasPortsContext value={ports}>
          <IntakeContext value={readFile}>
            <Page />
          </IntakeContext>
        </CanvasPortsContext>
      </AppContext>
    </StrictMode>,
  );
}

/** What reads files comes with the first one. */
const readFile: ReadFile = async (file, signal) => {
  const { readInWorker } = await import('./worker/intake-client.ts');
  return readInWorker(
    () => new Worker(new URL('./worker/intake.ts', import.meta.url), { type: 'module' }),
    file,
    signal,
  );
};

/** Questions bring their own code: it is fetched when the first one is on screen. */
function answerWhenAsked(store: AppStore) {
  let stop = () => {};
  let isAsked = false;
  const look = async () => {
    if (isAsked || listAsked(store.getState()).length === 0) return;
    isAsked = true;
    stop();
    const [{ answerQuestions }, { createAnalyst }] = await Promise.all([
      import('./store/answer-questions.ts'),
      import('./worker/analysis-client.ts'),
    ]);
    const createWorker = () => new Worker(new URL('./worker/analysis.ts', import.meta.url), { type: 'module' });
    answerQuestions(store, createAnalyst(createWorker));
  };
  stop = store.subscribe(() => void look());
  void look();
}

const container = document.getElementById('root');
if (container) void start(container);
