import { toJson } from '../../snapshot/json.ts';
import { toPixelSize } from '../../snapshot/pixel-size.ts';
import { toPng } from '../../snapshot/png.ts';
import type { SvgPicture } from '../../snapshot/svg.ts';
import type { State } from '../../store/state.ts';
import type { ViewFormat } from './choice.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * The present view as a file; `scale` is the PNG's pixels for one css px. Throws a PngError where the
 * browser can't draw it; `picture` is needed for PNG, SVG and PDF.
 */
export async function makeFile(
  state: State,
  format: ViewFormat,
  scale: number,
  picture: SvgPicture | null,
): Promise<Blob> {
  if (format === 'json') {
    return new Blob([toJson(toSnapshot(state, new Date().toISOString()))], { type: 'application/json' });
  }
  if (!picture) throw new Error('there is no picture to take');
  if (format === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' });
  if (format === 'pdf') return makePdf(state, picture);
  return toPng(picture.svg, toPixelSize(picture.width, picture.height, scale));
}

/** The writer of PDF is large, and comes when it is first asked for. */
async function makePdf({ document, session, moment }: State, picture: SvgPicture): Promise<Blob> {
  const { toPdf } = await import('../../snapshot/pdf.ts');
  const { language } = session;
  const { title, subtitle } = document.dataset.meta;
  const subject = subtitle ? { subject: subtitle[language] } : {};
  const { blob } = await toPdf(picture, { title: title[language], ...subject, language, measure: moment.measure });
  return blob;
}
