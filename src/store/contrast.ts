import { PALETTES } from '../scene/palette.ts';
import { type SystemColours, toForcedPalette, toStrongPalette } from '../scene/strong-palette.ts';
import { type State, withMoment } from './state.ts';

/** What the visitor's system asks for: as designed, more contrast, or its own colours, as CSS writes colours. */
export type Contrast = 'normal' | 'more' | SystemColours;

/** Shows the map in the palettes that go with it; files keep their own. */
export const applyContrast = (state: State, contrast: Contrast): State =>
  withMoment(state, { palettes: choosePalettes(contrast) });

function choosePalettes(contrast: Contrast): typeof PALETTES {
  const { light, dark } = PALETTES;
  if (contrast === 'normal') return PALETTES;
  if (contrast === 'more') return { light: toStrongPalette(light), dark: toStrongPalette(dark) };
  const forced = toForcedPalette(light, contrast);
  return { light: forced, dark: forced };
}
