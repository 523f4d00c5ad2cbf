import { toJson, toPayload } from '../../snapshot/json.ts';
import type { PdfFile } from '../../snapshot/pdf.ts';
import { toPixelSize } from '../../snapshot/pixel-size.ts';
import { toPng } from '../../snapshot/png.ts';
import { writeSvgText } from '../../snapshot/reopen/markup-text.ts';
import { writePngText } from '../../snapshot/reopen/png-text.ts';
import type { SvgPicture } from '../../snapshot/svg.ts';
import type { State } from '../../store/state.ts';
import type { ViewFormat } from './choice.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * The present view as a file; `scale` is the PNG's pixels for one css px. Throws a PngError where the
 * browser can't draw it; `picture` is needed for PNG, SVG and PDF. Every file carries the view, so that it can be
 * opened again; `withDataset` says whether pictures carry the dataset too, which those of what the page publishes
 * don't need. `onMissing` hears which characters a PDF shows as a replacement sign, for want of a font.
 */
export async function makeFile(
  state: State,
  format: ViewFormat,
  scale: number,
  picture: SvgPicture | null,
  withDataset = state.moment.published !== null,
  onMissing: (characters: readonly string[]) => void = () => {},
): Promise<Blob> {
  const snapshot = toSnapshot(state, new Date().toISOString());
  if (format === 'json') return new Blob([toJson(snapshot)], { type: 'application/json' });
  if (!picture) throw new Error('there is no picture to take');
  const payload = toPayload(snapshot, withDataset);
  if (format === 'svg') return new Blob([writeSvgText(picture.svg, payload)], { type: 'image/svg+xml' });
  if (format === 'pdf') {
    const { blob, missing } = await makePdf(state, picture, payload);
    onMissing(missing);
    return blob;
  }
  const png = await toPng(picture.svg, toPixelSize(picture.width, picture.height, scale));
  return new Blob([writePngText(new Uint8Array(await png.arrayBuffer()), payload)], { type: 'image/png' });
}

/** The writer of PDF is large, and comes when it is first asked for. */
async function makePdf({ document, session, moment }: State, picture: SvgPicture, payload: string): Promise<PdfFile> {
  const { toPdf } = await import('../../snapshot/pdf.ts');
  const { language } = session;
  const { title, subtitle } = document.dataset.meta;
  const subject = subtitle ? { subject: subtitle[language] } : {};
  const metadata = { title: title[language], ...subject, language, payload };
  return toPdf(picture, { ...metadata, measure: moment.measure });
}
