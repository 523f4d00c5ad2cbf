import type { Plugin } from 'vite';
import { BOXES, FIXED_TYPE, LAYERS, LINE_STEPS, SCREENS, TYPE_STEPS } from '../base/measures.ts';
import { FONT_FAMILY } from '../scene/label/text-width.ts';
import { PALETTES, type Palette } from '../scene/palette.ts';
import { toForcedPalette, toStrongPalette } from '../scene/strong-palette.ts';
import { toPropertyName } from '../snapshot/picture/palette-variables.ts';

const ID = 'virtual:tokens.css';

/**
 * The palette as custom properties (`--ink-2`, `--hue-person-fill`, …), and so the steps of type and what lies over
 * what; and the screens in all style sheets: each is written down once.
 */
export function tokens(): Plugin {
  return {
    name: 'jejaring:tokens',
    enforce: 'pre',
    transform: (code, id) => (/\.css(?:$|\?)/.test(id) ? { code: withQueries(code), map: null } : null),
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
  :root { --font: ${FONT_FAMILY}; --clear: transparent; --faded-text: ${FADES.text}; --faded-mark: ${FADES.mark}; ${toMeasures()} }${plain}
  @media (prefers-contrast: more) { :root { --faded-text: 1; --faded-mark: 1; }${strong} }
  @media (forced-colors: active) { :root:root { --clear: Canvas; --own-fill: Canvas; --own-tie: CanvasText; --faded-text: 1; --faded-mark: 1; ${forced} } }
}`;
}

/** Opacities: of text that is about to be another, 3:1 and more in every ink; of marks that a choice leaves out. */
export const FADES = { text: 0.8, mark: 0.55 };

/** A border in any other colour than these would be one colour with all others where colours are forced. */
const SYSTEM_COLOURS = {
  isDark: false,
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  grayText: 'GrayText',
  linkText: 'LinkText',
  highlight: 'Highlight',
};

function toMeasures(): string {
  const toSteps = (name: string, steps: readonly number[]) => steps.map((px) => `--${name}-${px}: ${px / 16}rem;`);
  const fixed = Object.entries(FIXED_TYPE).map(([name, px]) => `--${name}: ${px}px;`);
  const layers = Object.entries(LAYERS).map(([name, layer]) => `--layer-${name}: ${layer};`);
  return [...toSteps('type', TYPE_STEPS), ...toSteps('line', LINE_STEPS), ...fixed, ...layers].join(' ');
}

const QUERIES: Readonly<Record<string, string>> = { ...SCREENS, ...BOXES };

/** A style sheet with its named screens and boxes, `@media (--phone)`, as what they stand for; throws on a stranger. */
export const withQueries = (css: string): string =>
  css.replace(/@(?:media|container)[^{]*/g, (rule) =>
    rule.replace(/\(--([\w-]+)\)/g, (_, name: string) => {
      const query = QUERIES[name];
      if (query === undefined) throw new Error(`no screen and no box is called ${name}`);
      return query;
    }),
  );

/** What more contrast changes of a palette. */
function toChanged(palette: Palette): string {
  const strong = Object.entries(toStrongPalette(palette));
  return toProperties(Object.fromEntries(strong.filter(([key, value]) => value !== palette[key as keyof Palette])));
}

function toProperties(palette: Partial<Palette>): string {
  const { name: _n, veil: _v, nameVeil: _nv, faded: _f, hasOwnColours: _o, hues, ...plain } = palette;
  const own = Object.entries(plain).map(([key, value]) => `${toPropertyName(key)}: ${value};`);
  const pairs = Object.entries(hues ?? {}).flatMap(([hue, pair]) => [
    `--hue-${hue}-fill: ${pair.fill};`,
    `--hue-${hue}-outline: ${pair.outline};`,
  ]);
  return [...own, ...pairs].join(' ');
}
