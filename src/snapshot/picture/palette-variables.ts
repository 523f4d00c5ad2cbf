import { PALETTES, type Palette } from '../../scene/palette.ts';

/** `ink2` → `--ink-2`, `tieQuiet` → `--tie-quiet`: the custom property of a colour, as in the page's style sheet. */
export const toPropertyName = (key: string): string =>
  `--${key.replace(/([A-Z]|\d+$)/g, (part) => `-${part.toLowerCase()}`)}`;

/**
 * A palette whose colours are the page's custom properties, for drawings that stand in the page itself
 * and follow its theme without a script.
 */
export function toPaletteVariables(): Palette {
  const { hues, veil, nameVeil, faded, hasOwnColours, name, ...colors } = PALETTES.light;
  const own = Object.fromEntries(Object.keys(colors).map((key) => [key, `var(${toPropertyName(key)})`]));
  const pairs = Object.fromEntries(
    Object.keys(hues).map((hue) => [hue, { fill: `var(--hue-${hue}-fill)`, outline: `var(--hue-${hue}-outline)` }]),
  );
  return { ...own, name, veil, nameVeil, faded, hasOwnColours, hues: pairs } as unknown as Palette;
}
