/** The root's type where nobody has set another, css px; the map's names are designed for it. */
const USUAL = 16;
/** Names twice as large leave few others room; beyond that one zooms in. */
const LARGEST = 2;

/** How much larger than usual the visitor has type, 1–2, as the page's own style follows it. */
export function readTypeScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(LARGEST, Math.max(1, size / USUAL || 1));
}
