import { PALETTES } from '../scene/palette.ts';
import { type SystemColours, toForcedPalette, toStrongPalette } from '../scene/strong-palette.ts';
import { applyPalettes } from '../store/preferences.ts';
import { type AppStore, act } from '../store/store.ts';

/** Gives the map the palettes that the visitor's system asks for now. */
export function followContrast(store: AppStore): void {
  act(store, applyPalettes, choosePalettes());
}

function choosePalettes(): typeof PALETTES {
  const { light, dark } = PALETTES;
  if (matchMedia('(forced-colors: active)').matches) {
    const forced = toForcedPalette(light, readSystemColours());
    return { light: forced, dark: forced };
  }
  if (!matchMedia('(prefers-contrast: more)').matches) return PALETTES;
  return { light: toStrongPalette(light), dark: toStrongPalette(dark) };
}

/** As the page shows them; a canvas would not hear of the system. */
function readSystemColours(): SystemColours {
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
