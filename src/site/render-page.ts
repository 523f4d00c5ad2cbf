import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { LANGUAGES } from '../dataset/language.ts';
import { appMessages } from '../language/app.ts';
import { startMessages } from '../language/start.ts';
import type { PaneSize } from '../scene/camera.ts';
import { type OpeningVariant, toOpeningSvg } from '../snapshot/picture/opening-svg.ts';
import type { Recorded } from '../store/document.ts';
import { selectScene } from '../store/select-scene.ts';
import { buildStore } from '../store/store.ts';
import { AppContext } from '../views/use-app.ts';

/** Lets others have their turn between two pieces of long work; rejects where it is not wanted any more. */
export type Breathe = () => Promise<void>;

/** What is inside `#root` before any script runs: header, panels, and the map where its nodes have their places. */
export async function renderPage(document: Recorded, breathe: Breathe): Promise<string> {
  const { layout } = document;
  const app = createElement(AppContext, { value: buildStore(document) }, createElement(App));
  const shell = renderToString(createElement(StrictMode, null, app));
  const maps: string[] = [];
  if (layout) {
    for (const shape of ['wide', 'tall'] as const) {
      await breathe();
      maps.push(await renderMap(document, shape, layout[shape], breathe));
    }
  }
  // Only the script knows which language is wanted.
  const words = LANGUAGES.map((language) => `<p lang="${language}">${appMessages[language].withoutScript}</p>`);
  const slot = 'data-opening="">';
  const arriving = LANGUAGES.map((language) => `<p lang="${language}">${startMessages[language].arriving}</p>`);
  // Inline styles are for the live page: the policy forbids them in the text of a page.
  return `<noscript>${words.join('')}</noscript>${shell
    .replace(/ style="[^"]*"/g, '')
    .replace(slot, () => `${slot}<div id="opening">${maps.join('')}${arriving.join('')}</div>`)}`;
}

/** The opening map for one shape of pane, with the labels of every language in it. */
async function renderMap(
  document: Recorded,
  shape: 'wide' | 'tall',
  { width, height }: PaneSize,
  breathe: Breathe,
): Promise<string> {
  const stage = { width, height };
  const variants: OpeningVariant[] = [];
  for (const language of LANGUAGES) {
    const state = buildStore(document, { language }, { pane: stage, stage }).getState();
    variants.push({ className: language, scene: selectScene(state) });
    await breathe();
  }
  const { title, summary } = document.dataset.meta;
  return toOpeningSvg(variants, stage, { id: `opening-${shape}`, title: title.en, description: (summary ?? title).en });
}
