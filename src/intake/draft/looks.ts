import type { Hue, KindRole, Shape } from '../../dataset/vocabulary.ts';

const LOOKS: Readonly<Record<KindRole, readonly (readonly [Hue, Shape])[]>> = {
  person: [['person', 'circle']],
  initiative: [
    ['organisation', 'house'],
    ['coop', 'square'],
    ['company', 'slant'],
  ],
  place: [['place', 'pin']],
  theme: [['theme', 'tag']],
  session: [['programme', 'numeral']],
  event: [['programme', 'seal']],
  other: [
    ['company', 'square'],
    ['coop', 'diamond'],
    ['person', 'triangle'],
    ['place', 'slant'],
    ['organisation', 'hexagon'],
    ['theme', 'circle'],
    ['programme', 'trapezoid'],
  ],
};

/** How the next kind of a role looks, where it has so many already. */
export const toLook = (role: KindRole, count: number): readonly [hue: Hue, shape: Shape] =>
  LOOKS[role][count % LOOKS[role].length] ?? ['company', 'square'];

/** The shapes of kinds that a file tells by colours: plain ones, and none that stands for something here. */
export const CALM_SHAPES: readonly Shape[] = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'hexagon',
  'trapezoid',
  'slant',
];

/** Where the hues lie in the circle of colours, degrees; greys and near-greys are `company`. */
const HUE_ANGLES: readonly (readonly [hue: Hue, angle: number])[] = [
  ['person', 15],
  ['place', 41],
  ['coop', 155],
  ['organisation', 225],
  ['theme', 290],
];

const toChannels = (hex: string): readonly [r: number, g: number, b: number] => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b];
};

/** Whether a colour, #rrggbb, is next to none. */
export function isGrey(hex: string): boolean {
  const channels = toChannels(hex);
  return Math.max(...channels) - Math.min(...channels) < 30;
}

/** The hue of the palette that is next to a colour. */
export function findHue(hex: string): Hue {
  const [r, g, b] = toChannels(hex);
  if (isGrey(hex)) return Math.max(r, g, b) < 80 ? 'programme' : 'company';
  const angle = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  const away = (other: number) => Math.abs(((angle - other + 540) % 360) - 180);
  const [nearest] = [...HUE_ANGLES].sort(([, one], [, other]) => away(one) - away(other));
  return nearest?.[0] ?? 'company';
}
