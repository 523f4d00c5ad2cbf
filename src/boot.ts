import { hearPresses } from './app/early-presses.ts';
import { readPreferences } from './app/preferences.ts';
import { readStart, tellStart } from './app/start-notice.ts';
import { calmHead } from './app/sync/head-words.ts';
import { LANGUAGES } from './dataset/language.ts';
import { matchValue, meaningIn, readPairs, readSearch } from './store/address-pairs.ts';
import { EMBED_PARAMETER, isEmbedAddress } from './store/embed-address.ts';
import { readNet } from './store/net-address.ts';
import { loadPart, NO_LIMIT, PartError } from './views/load-part.ts';

/** From then on a start is said to be slow, ms. */
const SLOW = 20_000;

// The page's script. The page that stands before the app runs takes the visitor's language and theme
// at once; what is not known is left to the app, which also says so.
const search = readSearch(location);
const pairs = readPairs(search, new Set(['lang', 'theme', EMBED_PARAMETER]));
const ask = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
  values.find((value) =>
    pairs
      .get(name)
      ?.flatMap((text) => text.split(','))
      .some((text) => matchValue(text, meaningIn(new Set(values))) === value),
  );
const preferences = readPreferences();
const root = document.documentElement;
const language = ask('lang', LANGUAGES) ?? preferences.language;
// Even the same language set again would have the page styled anew.
if (root.lang !== language) {
  root.lang = language;
  // The map has its names in both languages; what stands beside it has other words until the app comes.
  root.dataset.words = '';
}
const theme = ask('theme', ['light', 'dark']) ?? preferences.theme;
if (theme !== 'auto') root.dataset.theme = theme;
if (preferences.isTold) root.dataset.told = '';
// In a frame only the map stands there before the app comes.
if (isEmbedAddress(search)) root.dataset.embed = '';
// The map in the page is not the one that the address speaks of; a line in the page has looked at it hastily.
if (readNet(search) === null) delete root.dataset.net;
else {
  root.dataset.net = '';
  calmHead();
}

hearPresses();
const isOwn = root.dataset.net !== undefined;
tellStart(isOwn ? 'opening' : 'loading');
setTimeout(() => {
  if (['loading', 'opening'].includes(readStart() ?? '')) tellStart('slow');
}, SLOW);
// Nothing is lost: the page has not begun.
addEventListener('online', () => {
  if (readStart() === 'unreachable') location.reload();
});

async function open(): Promise<void> {
  try {
    await (await loadPart(() => import('./main.tsx'), NO_LIMIT)).started;
  } catch (fault) {
    // What failed here may have come with the canvas, which needs it too.
    if (readStart() !== 'done') tellStart(fault instanceof PartError ? fault.trouble : 'broken');
    delete root.dataset.net;
    delete root.dataset.link;
    reportError(fault);
  }
}

// The app comes after the first paint that has something in it, so that the map is never kept waiting by the code that
// will take it over: the page has that code fetched, and to ask for it sooner would have it parsed and run meanwhile.
// What is painted before that is the empty page. A page in the background is not painted, nor is one of which nothing
// is to be seen yet, and some browsers don't say when they have.
let isStarted = false;
const start = () => {
  if (isStarted) return;
  isStarted = true;
  void open();
  // The canvas is fetched beside the app, not when the app asks for it; what fails the app asks for again.
  loadPart(() => import('./views/canvas/GraphCanvas.tsx'), NO_LIMIT).catch(() => {});
  // Where the map does not go first, the panels are waited for as well.
  if (root.dataset.link !== undefined || isOwn) {
    loadPart(() => import('./app/App.tsx'), NO_LIMIT).catch(() => {});
  }
};
if (document.hidden || isOwn || !globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) start();
else {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) start();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(start, 2000);
}
