import 'virtual:tokens.css';
import './ui/base.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { ANNOUNCER } from './app/announcer.ts';
import { redoPresses } from './app/early-presses.ts';
import { loadLateStyle } from './app/late-style.ts';
import { loadDocument } from './app/load-document.ts';
import { mountPage } from './app/mount-page.ts';
import { readPreferences } from './app/preferences.ts';
import { tellStart } from './app/start-notice.ts';
import { FRAME_BAR, SITE_BAR } from './app/sync/address-bar.ts';
import { syncAddress } from './app/sync/sync-address.ts';
import { syncAnswers } from './app/sync/sync-answers.ts';
import { syncLeave } from './app/sync/sync-leave.ts';
import { syncPage } from './app/sync/sync-page.ts';
import { syncPreferences } from './app/sync/sync-preferences.ts';
import { syncShelf, toOpenNet } from './app/sync/sync-shelf.ts';
import { syncTour } from './app/sync/sync-tour.ts';
import { whenLive } from './app/when-live.ts';
import { LANGUAGES } from './dataset/language.ts';
import { readSearch } from './store/address-pairs.ts';
import { isEmbedAddress } from './store/embed-address.ts';
import type { Home } from './store/state.ts';
import { type AppStore, buildStore } from './store/store.ts';
import { CountsAfterMap } from './views/CountsAfterMap.tsx';
import { CHOSEN } from './views/details/chosen-part.ts';
import { FetchTourContext } from './views/fetch-tour.ts';
import { type Reader, StrangersContext } from './views/intake/strangers-port.ts';
import { latePart } from './views/late-part.ts';
import { findTrouble, loadInTime, loadPart, NO_LIMIT, PartError } from './views/load-part.ts';
import { measureByCanvas } from './views/measure-by-canvas.ts';
import { DeskContext } from './views/networks/desk.ts';
import { readTypeScale } from './views/read-type-scale.ts';
import { IntakeContext, type ReadFile } from './views/share/intake-port.ts';
import { SiteMakerContext } from './views/share/site-port.ts';
import analysisScript from './worker/analysis.ts?worker&url';
import draftScript from './worker/draft.ts?worker&url';
import intakeScript from './worker/intake.ts?worker&url';
import liveLayoutScript from './worker/live-layout.ts?worker&url';
import { createLiveLayout } from './worker/live-layout-client.ts';
import { openWorker } from './worker/open-worker.ts';

async function start(container: HTMLElement) {
  const preferences = readPreferences();
  const loaded = await loadDocument();
  if (!loaded.ok) {
    const [{ FaultPage }] = await withStyle(loadPart(() => import('./app/FaultPage.tsx'), NO_LIMIT));
    // The page has the language of its address already, which the app is not there to read.
    const { lang } = document.documentElement;
    const language = LANGUAGES.find((one) => one === lang) ?? preferences.language;
    const page = <FaultPage fault={loaded.fault} language={language} load={() => loadDocument('reload')} />;
    createRoot(container).render(page);
    return;
  }
  const home: Home = isEmbedAddress(readSearch(location)) ? 'frame' : 'site';
  const { document: opened, notices } = loaded.value;
  const moment = {
    home,
    measure: measureByCanvas(),
    typeScale: readTypeScale(),
    prefersDark: preferences.prefersDark,
    notices,
  };
  const store = buildStore(opened, { language: preferences.language, theme: preferences.theme }, moment);
  const desk = latePart(async () =>
    (await loadPart(() => import('./app/shelf/open-desk.ts'))).openDesk(store, readFile),
  );
  await (home === 'frame' ? syncAddress(store, FRAME_BAR) : syncAddress(store, SITE_BAR, toOpenNet(desk)));
  syncPreferences(store);
  syncPage(store);
  syncLeave(store);
  syncShelf(store, desk);
  syncAnswers(store, loadAnswers);
  const fetchTour = syncTour(store);
  void fetchLater(store);
  const liveLayout = createLiveLayout(opening(liveLayoutScript), explaining(liveLayoutScript));
  const isPublished = store.getState().document.origin === 'published';
  const picture = isPublished ? document.getElementById('opening') : null;
  await mountPage(container, store, liveLayout, picture, async () => {
    const Page = await (home === 'frame' ? loadFrame() : loadApp());
    return (
      <SiteMakerContext value={home === 'site' ? SITE_MAKER : null}>
        <FetchTourContext value={fetchTour}>
          <IntakeContext value={readFile}>
            <DeskContext value={desk}>
              <StrangersContext value={home === 'site' ? openReader : null}>
                <CountsAfterMap>
                  <Page />
                  <Alive />
                </CountsAfterMap>
              </StrangersContext>
            </DeskContext>
          </IntakeContext>
        </FetchTourContext>
      </SiteMakerContext>
    );
  });
}

const LATE_STYLE = latePart(loadLateStyle);
/** Whatever stands there may show a late part at once. */
const withStyle = <Part,>(part: Promise<Part>) => Promise.all([part, LATE_STYLE.load()]);
const loadApp = async () => (await withStyle(loadPart(() => import('./app/App.tsx'), NO_LIMIT)))[0].App;
const loadFrame = async () => (await withStyle(loadPart(() => import('./app/embed/Embed.tsx'), NO_LIMIT)))[0].Embed;

/** Stands behind all others: what it does when it is there is done when they are. */
function Alive() {
  useEffect(redoPresses, []);
  return null;
}

const opening = (script: string) => () => openWorker(() => new Worker(script, { type: 'module' }));

const explaining = (script: string) => async () => {
  const trouble = await findTrouble(script);
  return trouble === 'broken' ? null : trouble;
};

/** What makes sites comes with the first one. */
const SITE_MAKER = latePart(async () => (await loadPart(() => import('./site/publish.ts'))).siteMaker);

/** What nobody has asked for yet, in the order in which somebody may: details, the keyboard's way on, printing, larger type, a visit offline. */
async function fetchLater(store: AppStore): Promise<void> {
  await whenLive();
  delete document.documentElement.dataset.link;
  // Where it does not come now, whoever chooses something asks again.
  CHOSEN.load().catch(() => {});
  ANNOUNCER.load().catch(() => {});
  void loadInTime(() => import('./app/keep-focus.ts')).then(({ keepFocus }) => keepFocus());
  void loadInTime(() => import('./app/sync/sync-print.ts')).then(({ syncPrint }) => syncPrint(store));
  void loadInTime(() => import('./app/sync/sync-type.ts')).then(({ syncType }) => syncType(store));
  if (import.meta.env.PROD)
    void loadInTime(() => import('./app/sync/sync-site.ts')).then(({ syncSite }) => syncSite(store));
}

/** Who reads a stranger's file comes with the first one. */
async function openReader(): Promise<Reader> {
  const { openDraftReader } = await loadPart(() => import('./worker/draft-reader.ts'));
  const reader = openDraftReader(opening(draftScript));
  const read: Reader['read'] = async (brought, onRead) => {
    const answer = await reader.read(brought, onRead);
    const trouble = answer?.kind === 'broken' ? await explaining(draftScript)() : null;
    if (trouble !== null) throw new PartError(trouble, answer);
    return answer;
  };
  const findOwn: Reader['findOwn'] = async (file, signal) => {
    const view = await readFile(file, signal);
    if (view.kind === 'backup') return view.kind;
    return (view.kind === 'snapshot' ? view.snapshot.dataset : view.kind === 'network' ? view.dataset : null) ?? null;
  };
  return { ...reader, read, findOwn };
}

/** What reads files comes with the first one. */
const readFile: ReadFile = async (file, signal) => {
  const { readInWorker } = await loadPart(() => import('./worker/intake-client.ts'));
  try {
    return await readInWorker(opening(intakeScript), file, signal);
  } catch (fault) {
    throw signal.aborted ? fault : new PartError(await findTrouble(intakeScript), fault);
  }
};

/** What answers questions comes with the first one. */
async function loadAnswers(): Promise<(store: AppStore) => void> {
  const [{ answerQuestions }, { createAnalyst }] = await Promise.all([
    loadPart(() => import('./store/answer-questions.ts')),
    loadPart(() => import('./worker/analysis-client.ts')),
  ]);
  return (store) => answerQuestions(store, createAnalyst(opening(analysisScript), explaining(analysisScript)));
}

const container = document.getElementById('root');
/** Rejects where the app can't start: what watches the start says so. */
export const started: Promise<void> = container ? start(container).then(() => tellStart('done')) : Promise.resolve();
