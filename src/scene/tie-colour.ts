/**
 * Lines lie on the ground of both themes, and stand out from each by 3:1 between these luminances, with something to
 * spare for what rounding takes.
 */
const [LEAST, MOST] = [0.135, 0.27];

/** The answers: legends, figures and files ask for few colours, often. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

/**
 * The colour in which a tie is drawn that has one of its own, #rrggbb: the very same, or lighter or darker as far as it
 * needs to be seen on the ground of either theme.
 */
export function toTieColour(hex: string): string {
  const before = known.get(hex);
  if (before !== undefined) return before;
  const made = toSeen(hex);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(hex, made);
  return made;
}

function toSeen(hex: string): string {
  const light = toLinear(hex);
  const luminance = toLuminance(light);
  if (luminance >= LEAST && luminance <= MOST) return hex;
  // Darker by less light, lighter by as much white as it takes.
  const white = luminance < LEAST ? (LEAST - luminance) / (1 - luminance) : 0;
  const part = luminance > MOST ? MOST / luminance : 1 - white;
  return `#${light.map((channel) => toByte(channel * part + white)).join('')}`;
}

/** Light of red, green and blue, 0–1. */
const toLinear = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });

const toLuminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function toByte(light: number): string {
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0');
}
