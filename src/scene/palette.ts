import type { Hue } from '../dataset/vocabulary.ts';

export type ThemeName = 'light' | 'dark';
export interface HuePair {
  readonly fill: string;
  readonly outline: string;
}

/**
 * Every colour of the app as hex, since a canvas and an SVG file know no custom properties. The page's
 * own style sheet is generated from the same value. Contrast was measured on the canvas colour:
 * text ≥ 4.5:1, outlines and ties ≥ 3:1; the hues stay apart under simulated colour blindness.
 */
export interface Palette {
  readonly name: ThemeName;
  readonly page: string;
  readonly panel: string;
  readonly canvas: string;
  readonly raised: string;
  readonly hover: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly labelPlace: string;
  readonly labelTheme: string;
  readonly link: string;
  readonly focus: string;
  readonly select: string;
  readonly path: string;
  readonly warnBg: string;
  readonly warnInk: string;
  readonly warnMark: string;
  readonly errorInk: string;
  readonly okInk: string;
  readonly tie: string;
  readonly tieQuiet: string;
  readonly tieSpine: string;
  readonly tieInferred: string;
  /** Text on the programme hue: the numerals of sessions. */
  readonly onInk: string;
  /** Opacity of the canvas-coloured veil that fades the shapes and ties that are not in focus. */
  readonly veil: number;
  /**
   * The same over names and the numbers of sessions. They are context then: no 4.5:1, or what is in focus would not
   * stand out, but never less than 3:1, what WCAG asks of large type and of shapes that carry meaning. What no name
   * has, a filter's faded part, has no number either.
   */
  readonly nameVeil: number;
  /** Opacity of what the filters leave out in fade mode. */
  readonly faded: number;
  readonly hues: Readonly<Record<Hue, HuePair>>;
  /** Whether nodes with a colour of their own have it. */
  readonly hasOwnColours: boolean;
}

const light: Palette = {
  name: 'light',
  page: '#f3ede2',
  panel: '#faf6ee',
  canvas: '#fbf8f2',
  raised: '#ffffff',
  hover: '#efe7d9',
  line: '#ded3c1',
  lineStrong: '#8f8371',
  ink: '#2b231b',
  ink2: '#5d5144',
  ink3: '#6f6354',
  labelPlace: '#6b5126',
  labelTheme: '#6b4a78',
  link: '#7c2d0c',
  focus: '#1759c4',
  select: '#2b231b',
  path: '#b0105c',
  warnBg: '#fbebc8',
  warnInk: '#6e4300',
  warnMark: '#9a5b00',
  errorInk: '#9b1c1c',
  okInk: '#1f6b48',
  tie: '#857866',
  tieQuiet: '#7c6f5d',
  tieSpine: '#5d5144',
  tieInferred: '#8a6f52',
  onInk: '#fbf8f2',
  veil: 0.8,
  nameVeil: 0.34,
  faded: 0.16,
  hasOwnColours: true,
  hues: {
    programme: { fill: '#2f2416', outline: '#2b231b' },
    organisation: { fill: '#2b3d75', outline: '#1d2c57' },
    person: { fill: '#a43007', outline: '#6e1f03' },
    coop: { fill: '#227f59', outline: '#14573c' },
    company: { fill: '#9c9a95', outline: '#5f5c56' },
    place: { fill: '#e0b151', outline: '#7d5a10' },
    theme: { fill: '#e8d3f9', outline: '#7d5a91' },
  },
};

const dark: Palette = {
  name: 'dark',
  page: '#141210',
  panel: '#1f1c18',
  canvas: '#1a1714',
  raised: '#2a2621',
  hover: '#2f2a24',
  line: '#3b352e',
  lineStrong: '#857a6b',
  ink: '#f0eae0',
  ink2: '#c2b8a9',
  ink3: '#a69b8b',
  labelPlace: '#dcbf86',
  labelTheme: '#d2b3da',
  link: '#f0a988',
  focus: '#7fb2ff',
  select: '#f0eae0',
  path: '#ff7fb0',
  warnBg: '#3a2d14',
  warnInk: '#f3cf8a',
  warnMark: '#e5b04f',
  errorInk: '#ff9f94',
  okInk: '#7fd0a8',
  tie: '#857a6b',
  tieQuiet: '#8a7f70',
  tieSpine: '#a69b8b',
  tieInferred: '#8f7a5f',
  onInk: '#1a1714',
  veil: 0.8,
  nameVeil: 0.45,
  faded: 0.16,
  hasOwnColours: true,
  hues: {
    programme: { fill: '#e6e3d8', outline: '#f7f1e6' },
    organisation: { fill: '#536fae', outline: '#8ea6dd' },
    person: { fill: '#c37046', outline: '#f0a592' },
    coop: { fill: '#44b18e', outline: '#8fdccb' },
    company: { fill: '#5d5953', outline: '#a09c94' },
    place: { fill: '#e9b752', outline: '#ffdf94' },
    theme: { fill: '#602b59', outline: '#b678ae' },
  },
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark };
