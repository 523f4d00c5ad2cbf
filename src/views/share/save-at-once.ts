import { download } from '../../snapshot/download.ts';
import { toFileName, toFileParts } from '../../snapshot/file-name.ts';
import type { State } from '../../store/state.ts';
import { today } from './asked-for.ts';
import { buildInSlices } from './build-picture.ts';
import { readChoice } from './choice.ts';
import { makeSvg } from './make-file.ts';
import { toView } from './view.ts';

/** Saves the present view as SVG without a dialog, otherwise as chosen there last time. Rejects where that can't be done. */
export async function saveAtOnce(state: State): Promise<void> {
  const view = toView(state);
  const choice = readChoice();
  const look = choice.look ?? view.scene.figures.palette.name;
  const picture = await buildInSlices(view, { choice, look, day: today() });
  if (!picture) throw new Error('there is no picture to take');
  const file = makeSvg(view, picture);
  download(file, toFileName(toFileParts(view), 'svg'));
}
