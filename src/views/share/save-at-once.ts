import { writeSvgText } from '../../snapshot/carrier/markup-text.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName, toFileParts } from '../../snapshot/file-name.ts';
import type { State } from '../../store/state.ts';
import { buildInSlices, runInSlices, today } from './build-picture.ts';
import { readChoice } from './choice.ts';
import { toView, writePayload } from './view.ts';

/** Saves the present view as SVG without a dialog, otherwise as chosen there last time. Rejects where that can't be done. */
export async function saveAtOnce(state: State): Promise<void> {
  const view = toView(state);
  const picture = await buildInSlices(view, { choice: readChoice(), day: today() });
  if (!picture) throw new Error('there is no picture to take');
  const svg = writeSvgText(picture.svg, await runInSlices(writePayload(view)));
  download(new Blob([svg], { type: 'image/svg+xml' }), toFileName(toFileParts(view), 'svg'));
}
