import { type LocalText, toText } from '../dataset/text.ts';

/** Where hues end in the circle of colours, degrees, and what they are called, light ones and dark ones too. */
const HUES: readonly (readonly [end: number, plain: Word, light: Word, dark: Word])[] = [
  [12, ['Red', 'Merah'], ['Pink', 'Merah muda'], ['Dark red', 'Merah tua']],
  [42, ['Orange', 'Jingga'], ['Light orange', 'Jingga muda'], ['Brown', 'Cokelat']],
  [68, ['Yellow', 'Kuning'], ['Light yellow', 'Kuning muda'], ['Olive', 'Hijau zaitun']],
  [160, ['Green', 'Hijau'], ['Light green', 'Hijau muda'], ['Dark green', 'Hijau tua']],
  [192, ['Turquoise', 'Toska'], ['Light turquoise', 'Toska muda'], ['Dark turquoise', 'Toska tua']],
  [258, ['Blue', 'Biru'], ['Light blue', 'Biru muda'], ['Dark blue', 'Biru tua']],
  [295, ['Purple', 'Ungu'], ['Light purple', 'Ungu muda'], ['Dark purple', 'Ungu tua']],
  [345, ['Magenta', 'Magenta'], ['Pink', 'Merah muda'], ['Dark magenta', 'Magenta tua']],
  [361, ['Red', 'Merah'], ['Pink', 'Merah muda'], ['Dark red', 'Merah tua']],
];
type Word = readonly [en: string, id: string];

const GREYS: readonly (readonly [most: number, word: Word])[] = [
  [0.15, ['Black', 'Hitam']],
  [0.4, ['Dark grey', 'Abu-abu tua']],
  [0.7, ['Grey', 'Abu-abu']],
  [0.93, ['Light grey', 'Abu-abu muda']],
  [1, ['White', 'Putih']],
];

/** So little between the strongest and the weakest channel is no colour. */
const LEAST = 0.1;
const [LIGHT, DARK] = [0.7, 0.34];

/** What a colour, #rrggbb, is called. */
export function nameColour(hex: string): LocalText {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread < LEAST) return say(GREYS.find(([top]) => lightness <= top)?.[1]);
  const sixth = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const [, plain, light, dark] = HUES.find(([end]) => sixth * 60 < end) ?? [];
  return say(lightness > LIGHT ? light : lightness < DARK ? dark : plain);
}

const say = ([en, id]: Word = ['Grey', 'Abu-abu']): LocalText => toText({ en, id });
