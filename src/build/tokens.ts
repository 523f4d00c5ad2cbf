import type { Plugin } from 'vite';
import { PALETTES, type Palette } from '../scene/palette.ts';
import { toForcedPalette, toStrongPalette } from '../scene/strong-palette.ts';
import { FONT_FAMILY } from '../scene/text-width.ts';
import { toPropertyName } from '../snapshot/palette-variables.ts';

const ID = 'virtual:tokens.css';

/** The palette as custom properties (`--ink-2`, `--hue-person-fill`, …), so that colours are written down once. */
export function tokens(): Plugin {
  return {
    name: 'jejaring:tokens',
    resolveId: (id) => (id === ID ? ID : undefined),
    load: (id) => (id === ID ? toStyleSheet() : undefined),
  };
}

function toStyleSheet(): string {
  const toThemes = (light: string, dark: string) => `
  :root { color-scheme: light; ${light} }
  :root[data-theme='dark'] { color-scheme: dark; ${dark} }
  @media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; ${dark} } }`;
  const plain = toThemes(toProperties(PALETTES.light), toProperties(PALETTES.dark));
  const strong = toThemes(toChanged(PALETTES.light), toChanged(PALETTES.dark));
  const forced = toProperties(toForcedPalette(PALETTES.light, SYSTEM_COLOURS));
  return `@layer tokens {
  :root { --font: ${FONT_FAMILY}; --clear: transparent; ${FADES} }${plain}
  @media (prefers-contrast: more) { :root { --faded-text: 1; --faded-mark: 1; }${strong} }
  @media (forced-colors: active) { :root:root { --clear: Canvas; --faded-text: 1; --faded-mark: 1; ${forced} } }
}`;
}

/** Of text that is about to be another, 3:1 and more in every ink; of marks that a choice leaves out. */
const FADES = '--faded-text: 0.8; --faded-mark: 0.55;';

/** A border in any other colour than these would be one colour with all others where colours are forced. */
const SYSTEM_COLOURS = {
  isDark: false,
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  grayText: 'GrayText',
  linkText: 'LinkText',
  highlight: 'Highlight',
};

/** What more contrast changes of a palette. */
function toChanged(palette: Palette): string {
  const strong = Object.entries(toStrongPalette(palette));
  return toProperties(Object.fromEntries(strong.filter(([key, value]) => value !== palette[key as keyof Palette])));
}

function toProperties(palette: Partial<Palette>): string {
  const { name: _name, veil: _veil, nameVeil: _nameVeil, hues, ...plain } = palette;
  const own = Object.entries(plain).map(([key, value]) => `${toPropertyName(key)}: ${value};`);
  const pairs = Object.entries(hues ?? {}).flatMap(([hue, pair]) => [
    `--hue-${hue}-fill: ${pair.fill};`,
    `--hue-${hue}-outline: ${pair.outline};`,
  ]);
  return [...own, ...pairs].join(' ');
}
