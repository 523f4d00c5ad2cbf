import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { LANGUAGES } from '../dataset/language.ts';
import { appMessages } from '../language/app.ts';
import type { PaneSize } from '../scene/camera.ts';
import { type OpeningVariant, toOpeningSvg } from '../snapshot/picture/opening-svg.ts';
import { selectScene } from '../store/select-scene.ts';
import type { Recorded } from '../store/state.ts';
import { buildStore } from '../store/store.ts';
import { AppContext } from '../views/use-app.ts';
import { readPublished } from './read-data.ts';
import { renderStartNotice } from './start-notice.ts';

/** The page as it stands before any script runs: its title, one sentence, what is inside `#root`, and after it. */
export function renderPage(document = readPublished()): {
  title: string;
  description: string;
  root: string;
  notice: string;
} {
  const { dataset, layout } = document;
  const app = createElement(AppContext, { value: buildStore(document) }, createElement(App));
  const shell = renderToString(createElement(StrictMode, null, app));
  const maps = layout ? (['wide', 'tall'] as const).map((shape) => renderMap(document, shape, layout[shape])) : [];
  // Only the script knows which language is wanted.
  const words = LANGUAGES.map((language) => `<p lang="${language}">${appMessages[language].withoutScript}</p>`);
  const slot = 'data-opening="">';
  const { title, summary } = dataset.meta;
  return {
    title: `${title.en} · Jejaring`,
    description: (summary ?? title).en,
    notice: renderStartNotice(),
    // Inline styles are for the live page: the policy forbids them in the text of a page.
    root: `<noscript>${words.join('')}</noscript>${shell
      .replace(/ style="[^"]*"/g, '')
      .replace(slot, () => `${slot}<div id="opening">${maps.join('')}</div>`)}`,
  };
}

/** The opening map for one shape of pane, with the labels of every language in it. */
function renderMap(document: Recorded, shape: 'wide' | 'tall', { width, height }: PaneSize): string {
  const stage = { width, height };
  const variants = LANGUAGES.map((language): OpeningVariant => {
    const state = buildStore(document, { language }, { pane: stage, stage }).getState();
    return { className: language, scene: selectScene(state) };
  });
  const { title, summary } = document.dataset.meta;
  return toOpeningSvg(variants, stage, { id: `opening-${shape}`, title: title.en, description: (summary ?? title).en });
}
