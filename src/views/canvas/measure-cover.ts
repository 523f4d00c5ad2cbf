import { type Inset, NO_INSET } from '../../scene/camera.ts';
import { DETAILS_SHEET } from '../focus-targets.ts';

/** How much of the map's lower part lies under a sheet, css px. */
export function measureCover(container: HTMLElement): Inset {
  const map = container.getBoundingClientRect();
  const sheet = document.getElementById(DETAILS_SHEET)?.getBoundingClientRect();
  const isOver = sheet && sheet.height > 0 && sheet.top > map.top && sheet.top < map.bottom;
  return { ...NO_INSET, bottom: isOver ? map.bottom - sheet.top : 0 };
}
