import type { Plugin } from 'vite';
import { PALETTES, type Palette } from '../scene/palette.ts';
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
  const light = toProperties(PALETTES.light);
  const dark = toProperties(PALETTES.dark);
  return `@layer tokens {
  :root { color-scheme: light; --font: ${FONT_FAMILY}; ${light} }
  :root[data-theme='dark'] { color-scheme: dark; ${dark} }
  @media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; ${dark} } }
}`;
}

function toProperties(palette: Palette): string {
  const { name: _name, hues, ...plain } = palette;
  const own = Object.entries(plain).map(([key, value]) => `${toPropertyName(key)}: ${value};`);
  const pairs = Object.entries(hues).flatMap(([hue, pair]) => [
    `--hue-${hue}-fill: ${pair.fill};`,
    `--hue-${hue}-outline: ${pair.outline};`,
  ]);
  return [...own, ...pairs].join(' ');
}
