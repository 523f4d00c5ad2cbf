import { applyContrast, type Contrast } from '../../store/contrast.ts';
import { type AppStore, act } from '../../store/store.ts';

/** Gives the map the colours that the visitor's system asks for now. */
export const followContrast = (store: AppStore): void => act(store, applyContrast, readContrast());

function readContrast(): Contrast {
  if (matchMedia('(forced-colors: active)').matches) return readSystemColours();
  return matchMedia('(prefers-contrast: more)').matches ? 'more' : 'normal';
}

/** As the page shows them; a canvas would not hear of the system. */
function readSystemColours(): Contrast {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const [canvas, canvasText] = [read('Canvas'), read('CanvasText')];
  const colours = { grayText: read('GrayText'), linkText: read('LinkText'), highlight: read('Highlight') };
  probe.remove();
  return { isDark: toLightness(canvas) < toLightness(canvasText), canvas, canvasText, ...colours };
}

/** The sum of red, green and blue of `rgb(…)`. */
const toLightness = (colour: string): number =>
  (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
