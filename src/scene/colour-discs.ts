/** A disc of a legend's mark, px; the middle of the mark is at 0. */
interface Disc {
  readonly colour: string;
  readonly cx: number;
  readonly r: number;
}

const STEP = 4.5;

/** Colours that entries have of their own, as discs side by side. */
export function toColourDiscs(colours: readonly string[]): readonly Disc[] {
  const r = colours.length > 1 ? STEP : 6;
  return colours.map((colour, place) => ({ colour, cx: (place - (colours.length - 1) / 2) * STEP, r }));
}
