import 'virtual:tokens.css';
import '../ui/base.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { FaultPage } from '../app/FaultPage.tsx';
import { fitToFirstPane } from '../app/fit-to-first-pane.ts';
import { keepFocus } from '../app/keep-focus.ts';
import { mountPage } from '../app/mount-page.ts';
import { toFileBar } from '../app/sync/address-bar.ts';
import { syncAddress } from '../app/sync/sync-address.ts';
import { syncLeave } from '../app/sync/sync-leave.ts';
import { syncPage } from '../app/sync/sync-page.ts';
import { syncPreferences } from '../app/sync/sync-preferences.ts';
import { syncPrint } from '../app/sync/sync-print.ts';
import { syncType } from '../app/sync/sync-type.ts';
import { fileNotices, refusalNotices } from '../language/file-notices.ts';
import { addNotices } from '../language/notice.ts';
import { SNAPSHOT_ELEMENT, TOUR_ELEMENT } from '../snapshot/html.ts';
import { formatAddress } from '../store/address.ts';
import { answerQuestions } from '../store/answer-questions.ts';
import { openOneFile } from '../store/one-file.ts';
import { measureByCanvas } from '../views/measure-by-canvas.ts';
import { readTypeScale } from '../views/read-type-scale.ts';
import { IntakeContext, type ReadFile } from '../views/share/intake-port.ts';
import AnalysisWorker from '../worker/analysis.ts?worker&inline';
import { createAnalyst } from '../worker/analysis-client.ts';
import IntakeWorker from '../worker/intake.ts?worker&inline';
import { readInWorker } from '../worker/intake-client.ts';
import LiveLayoutWorker from '../worker/live-layout.ts?worker&inline';
import { createLiveLayout } from '../worker/live-layout-client.ts';

// What `main.tsx` is to the site this is to the one file that Export makes of it: everything it needs stands in
// the file, and its workers are made from text.

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** The scripts of workers stand in the file. */
const isThere = async () => null;

function start(container: HTMLElement): void {
  addNotices(fileNotices);
  addNotices(refusalNotices);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const text = textOf(SNAPSHOT_ELEMENT);
  const moment = { home: 'file', measure: measureByCanvas(), typeScale: readTypeScale(), prefersDark } as const;
  const name = location.pathname.split('/').at(-1) ?? '';
  const opened = openOneFile(text, textOf(TOUR_ELEMENT), moment, name);
  if (!opened.ok) {
    const language = document.documentElement.lang === 'id' ? 'id' : 'en';
    createRoot(container).render(createElement(FaultPage, { fault: opened.fault, language }));
    return;
  }
  const store = opened.value;
  fitToFirstPane(store);
  void syncAddress(store, toFileBar(formatAddress(store.getState().session)));
  syncPreferences(store);
  syncPage(store);
  syncLeave(store);
  syncPrint(store);
  syncType(store);
  keepFocus();
  const analyst = createAnalyst(() => new AnalysisWorker(), isThere);
  answerQuestions(store, analyst);
  const liveLayout = createLiveLayout(() => new LiveLayoutWorker(), isThere);
  const readFile: ReadFile = (file, signal) => readInWorker(() => new IntakeWorker(), file, signal);
  const page = createElement(IntakeContext, { value: readFile }, createElement(App));
  void mountPage(container, store, liveLayout, null, async () => page);
}

const container = document.getElementById('root');
if (container) start(container);
