import { type Inset, NO_INSET } from '../../scene/camera.ts';
import { DETAILS_SHEET, TYING_BAR } from '../focus-targets.ts';

/** How much of the map lies under a sheet, and under what says that a tie is being made, css px. */
export function measureCover(container: HTMLElement): Inset {
  const map = container.getBoundingClientRect();
  const sheet = document.getElementById(DETAILS_SHEET)?.getBoundingClientRect();
  const isOver = sheet && sheet.height > 0 && sheet.top > map.top && sheet.top < map.bottom;
  const bar = document.getElementById(TYING_BAR)?.getBoundingClientRect();
  const top = bar && bar.height > 0 ? Math.max(0, bar.bottom - map.top) : 0;
  return { ...NO_INSET, top, bottom: isOver ? map.bottom - sheet.top : 0 };
}
