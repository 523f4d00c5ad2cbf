import { writeSvgText } from '../../snapshot/carrier/markup-text.ts';
import { writePngText } from '../../snapshot/carrier/png-text.ts';
import { toJsonInSteps } from '../../snapshot/json.ts';
import type { SvgPicture } from '../../snapshot/picture/svg.ts';
import { toPng } from '../../snapshot/png/png.ts';
import { loadPart } from '../load-part.ts';
import { runInSlices } from './build-picture.ts';
import { type Choice, isPicture, type ViewFormat } from './choice.ts';
import { makeHtml } from './make-html.ts';
import { toOutput } from './output.ts';
import { dateView, type View, writePayload } from './view.ts';

/** What goes on while a file is made. */
export interface Job {
  /** Told now and then how much is done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the work: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The present view as a file. Throws a PngError where the browser can't draw it; `picture` is needed for PNG, SVG
 * and PDF. Every file carries the view, so that it can be opened again.
 */
export async function makeFile(
  view: View,
  choice: Choice & { readonly format: ViewFormat },
  picture: SvgPicture | null,
  job: Job = {},
): Promise<Blob> {
  const { format } = choice;
  if (format === 'html') return makeHtml(dateView(view.kept), { ...view, language: view.asked.language });
  if (format === 'json') {
    const text = await runInSlices(toJsonInSteps(dateView(view.kept)), job.signal);
    return new Blob([text], { type: 'application/json' });
  }
  if (!isPicture(format) || !picture) throw new Error('there is no picture to take');
  const payload = await runInSlices(writePayload(view), job.signal);
  if (format === 'svg') return new Blob([writeSvgText(picture.svg, payload)], { type: 'image/svg+xml' });
  if (format === 'pdf') return makePdf(view, choice, picture, payload, job);
  const png = await makePng(choice, picture, job);
  return new Blob([writePngText(new Uint8Array(await png.arrayBuffer()), payload)], { type: 'image/png' });
}

/** The picture as a PNG, which carries nothing else. */
export function makePng(choice: Choice, picture: SvgPicture, { onProgress, signal }: Job = {}): Promise<Blob> {
  const { pixels, dpi, background } = toOutput(choice, picture);
  return toPng(picture.svg, pixels, { dpi, isOpaque: background, signal, ...(onProgress ? { onProgress } : {}) });
}

/** The writer of PDF is large, and comes when it is first asked for. */
async function makePdf(
  { scene, asked, measure }: View,
  choice: Choice,
  picture: SvgPicture,
  payload: string,
  { onProgress, signal }: Job,
): Promise<Blob> {
  const { toPdf } = await loadPart(() => import('../../snapshot/pdf/pdf.ts'));
  const { language } = asked;
  const { title, subtitle } = scene.network.dataset.meta;
  const subject = subtitle ? { subject: subtitle[language] } : {};
  const { page } = toOutput(choice, picture);
  return toPdf(picture, {
    title: title[language],
    ...subject,
    language,
    payload,
    measure,
    ...(page?.unit === 'mm' ? { page } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  });
}
