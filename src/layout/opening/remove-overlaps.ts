import type { PaneSize } from '../../scene/camera.ts';

/** Passes after which overlaps that are left stay: where there is no room, none can be made. */
const PASSES = 80;

/**
 * Pushes nodes apart along the axis where their boxes overlap least, and back into the pane, until no
 * two come nearer than `gap` px or the passes are used up. Neighbours are found by sorting along x:
 * O(n log n + pairs near in x) for each pass. Positions are x0, y0, … in px and are changed in place.
 */
export function removeOverlaps(
  positions: Float64Array,
  halfWidth: Float64Array,
  halfHeight: Float64Array,
  pane: PaneSize,
  gap: number,
): void {
  const count = halfWidth.length;
  const widest = halfWidth.reduce((most, half) => Math.max(most, half), 0);
  const order = Uint32Array.from({ length: count }, (_, node) => node);
  const px = (node: number) => positions[node * 2] as number;
  const py = (node: number) => positions[node * 2 + 1] as number;
  for (let pass = 0; pass < PASSES; pass++) {
    order.sort((a, b) => px(a) - px(b) || a - b);
    let isMoved = false;
    for (let rank = 0; rank < count; rank++) {
      const node = order[rank] as number;
      const reach = (halfWidth[node] as number) + widest + gap;
      for (let next = rank + 1; next < count; next++) {
        const other = order[next] as number;
        if (px(other) - px(node) > reach) break;
        if (push(node, other)) isMoved = true;
      }
    }
    for (let node = 0; node < count; node++) keepInside(node);
    if (!isMoved) return;
  }

  function push(a: number, b: number): boolean {
    const dx = px(b) - px(a);
    const dy = py(b) - py(a);
    const roomX = (halfWidth[a] as number) + (halfWidth[b] as number) + gap - Math.abs(dx);
    const roomY = (halfHeight[a] as number) + (halfHeight[b] as number) + gap - Math.abs(dy);
    if (roomX <= 0 || roomY <= 0) return false;
    // Half a hundredth more than needed, so that rounding does not bring the pair back.
    const axis = roomX < roomY ? 0 : 1;
    const shift = ((axis === 0 ? roomX : roomY) / 2 + 0.005) * ((axis === 0 ? dx : dy) < 0 ? -1 : 1);
    positions[a * 2 + axis] = (positions[a * 2 + axis] as number) - shift;
    positions[b * 2 + axis] = (positions[b * 2 + axis] as number) + shift;
    return true;
  }

  function keepInside(node: number) {
    const [a, b] = [(halfWidth[node] as number) + gap, (halfHeight[node] as number) + gap];
    positions[node * 2] = Math.min(pane.width - a, Math.max(a, px(node)));
    positions[node * 2 + 1] = Math.min(pane.height - b, Math.max(b, py(node)));
  }
}
