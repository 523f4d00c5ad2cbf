import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { selectPalette } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { today } from './asked-for.ts';
import { buildPicture } from './build-picture.ts';
import { isPicture, readChoice, type ViewFormat } from './choice.ts';
import { carriesDataset } from './consent.ts';
import { makeFile } from './make-file.ts';
import { toFileParts } from './to-snapshot.ts';

/** Saves the present view without a dialog, otherwise as chosen there last time. Rejects where that can't be done. */
export async function saveAtOnce(state: State, format: ViewFormat): Promise<void> {
  const choice = { ...readChoice(state.moment.home), format };
  const picture = buildPicture(state, choice, choice.look ?? selectPalette(state).name, today());
  const file = await makeFile(state, choice, picture, { withDataset: carriesDataset(state) });
  download(file, toFileName(toFileParts(state, isPicture(format)), format));
}
