import type { Palette } from './palette.ts';

/**
 * The palette for whoever asks their system for more contrast: text one step darker (in the dark theme lighter),
 * rules and ties as strong as text was, and the rest fades less, names not at all.
 */
export const toStrongPalette = (palette: Palette): Palette => ({
  ...palette,
  line: palette.ink3,
  lineStrong: palette.ink,
  ink2: palette.ink,
  ink3: palette.ink2,
  labelPlace: palette.ink,
  labelTheme: palette.ink,
  tie: palette.ink2,
  tieQuiet: palette.ink2,
  tieSpine: palette.ink,
  tieInferred: palette.ink2,
  veil: 0.6,
  nameVeil: 0,
  // Shapes and ties keep 3:1, and are still told from those at full strength, which alone have names.
  faded: 0.72,
});

/** The system's colours under forced colours, as CSS writes colours. */
export interface SystemColours {
  readonly isDark: boolean;
  readonly canvas: string;
  readonly canvasText: string;
  readonly grayText: string;
  readonly linkText: string;
  readonly highlight: string;
}

/**
 * The palette where the system's own colours are forced: kinds are told by shape and type alone, what is selected
 * by the system's highlight, and nothing lies under a veil.
 */
export function toForcedPalette(palette: Palette, system: SystemColours): Palette {
  const { canvas, canvasText, grayText, linkText, highlight } = system;
  const kinds = Object.keys(palette.hues) as (keyof Palette['hues'])[];
  const hues = Object.fromEntries(
    kinds.map((hue) => [hue, { fill: hue === 'programme' ? canvasText : canvas, outline: canvasText }]),
  ) as Palette['hues'];
  return {
    name: system.isDark ? 'dark' : 'light',
    page: canvas,
    panel: canvas,
    canvas,
    raised: canvas,
    hover: canvas,
    line: grayText,
    lineStrong: canvasText,
    ink: canvasText,
    ink2: canvasText,
    ink3: canvasText,
    labelPlace: canvasText,
    labelTheme: canvasText,
    link: linkText,
    focus: highlight,
    select: highlight,
    path: linkText,
    warnBg: canvas,
    warnInk: canvasText,
    warnMark: canvasText,
    errorInk: canvasText,
    okInk: canvasText,
    tie: grayText,
    tieQuiet: grayText,
    tieSpine: canvasText,
    tieInferred: grayText,
    onInk: canvas,
    veil: 0,
    nameVeil: 0,
    // Its grey has half the contrast of its text on some systems already.
    faded: 0.72,
    hasOwnColours: false,
    hues,
  };
}
