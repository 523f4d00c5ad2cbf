import { toJson } from '../../snapshot/json.ts';
import { toPixelSize } from '../../snapshot/pixel-size.ts';
import { toPng } from '../../snapshot/png.ts';
import type { SvgPicture } from '../../snapshot/svg.ts';
import type { State } from '../../store/state.ts';
import type { Choice } from './choice.ts';
import { toSnapshot } from './to-snapshot.ts';

/** The chosen file. Throws a PngError where the browser can't draw it; `picture` is needed for PNG and SVG. */
export async function makeFile(state: State, choice: Choice, picture: SvgPicture | null): Promise<Blob> {
  if (choice.format === 'json') {
    return new Blob([toJson(toSnapshot(state, new Date().toISOString()))], { type: 'application/json' });
  }
  if (!picture) throw new Error('there is no picture to take');
  if (choice.format === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' });
  return toPng(picture.svg, toPixelSize(picture.width, picture.height, choice.scale));
}
