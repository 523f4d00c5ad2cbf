import { PALETTES } from '../../scene/palette.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import { buildCaption, type Caption } from '../../snapshot/picture/caption.ts';
import { selectForOthers } from '../../store/for-others.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectCamera } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { appendMarked } from '../append-marked.ts';
import { buildPicture, today } from './build-picture.ts';
import { FIRST_CHOICE } from './choice.ts';
import { toAskedFor, toView } from './view.ts';

/** What is left of A4 inside its margins, mm. Paper of another size scales it. */
const [LONG, SHORT] = [277, 190];
/** From this zoom on the view is printed, not the whole map. */
const CLOSE = 2;

/** What is printed in place of the page, or round it. */
export interface PrintSheet {
  /** The map with its words; null where a list is printed. */
  readonly map: SVGSVGElement | null;
  readonly isLandscape: boolean;
  /** Over and under a list. */
  readonly head: readonly HTMLElement[];
  readonly foot: readonly HTMLElement[];
}

/** The present view for paper: the map as one sheet in light colours; for a list, what to say over and under it. */
export function buildPrintSheet(whole: State): PrintSheet {
  const state = selectForOthers(whole);
  const { view } = state.session;
  const { width, height } = state.moment.pane;
  const isLandscape = width >= height;
  const caption = toWords(state);
  const toLine = (text: string) => {
    const line = document.createElement('p');
    appendMarked(line, caption.mark(text));
    return line;
  };
  const head = [caption.title, caption.subtitle, caption.counts, ...caption.asked].filter(Boolean);
  const foot = [caption.source, caption.licence, `${caption.date} · ${caption.credit}`].filter(Boolean);
  return {
    map: view === 'map' ? drawMap(state, isLandscape) : null,
    isLandscape,
    head: head.map(toLine),
    foot: foot.map(toLine),
  };
}

function toWords(state: State): Caption {
  const scene = selectScene(state);
  return buildCaption(toRecoloured(scene, PALETTES.light), { ...toAskedFor(state, scene.network), day: today() });
}

function drawMap(state: State, isLandscape: boolean): SVGSVGElement | null {
  const [width, height] = isLandscape ? [LONG, SHORT] : [SHORT, LONG];
  // Who has gone up close wants that on paper; from farther off all of it fits.
  const part = selectCamera(state).zoom > CLOSE ? 'current' : 'whole';
  const choice = {
    ...FIRST_CHOICE,
    look: 'light',
    part,
    page: 'custom',
    custom: { width, height, unit: 'mm' },
  } as const;
  const picture = buildPicture(toView(state), {
    choice: { ...choice, background: false },
    day: today(),
  });
  if (!picture) return null;
  const { documentElement } = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
  return document.importNode(documentElement as unknown as SVGSVGElement, true);
}
