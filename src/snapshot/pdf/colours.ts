/** `colour` seen through `opacity` on `ground`, as hex; null unless both are `#rgb` or `#rrggbb`. */
export function mixColours(colour: string, ground: string, opacity: number): string | null {
  const [over, under] = [parseHex(colour), parseHex(ground)];
  if (!over || !under) return null;
  const channels = over.map((value, index) => Math.round(value * opacity + (under[index] ?? 0) * (1 - opacity)));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, 0–255; null for a colour that is not written as hex. */
export function parseHex(colour: string): readonly [number, number, number] | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (!digits) return null;
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (index: number) => Number.parseInt(full.slice(2 * index, 2 * index + 2), 16);
  return [at(0), at(1), at(2)];
}
