import { advance, type Steps } from '../../base/steps.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { selectForOthers } from '../../store/for-others.ts';
import type { State } from '../../store/state.ts';
import { today } from './asked-for.ts';
import { buildInSteps } from './build-picture.ts';
import { isPicture, readChoice, type ViewFormat } from './choice.ts';
import { carriesDataset } from './consent.ts';
import { makeFile } from './make-file.ts';
import { toFileParts } from './to-snapshot.ts';
import { SLICE } from './use-picture.ts';
import { toView } from './view.ts';

async function makeInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const made = advance(steps, SLICE);
    if (made) return made.result;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Saves the present view without a dialog, otherwise as chosen there last time. Rejects where that can't be done. */
export async function saveAtOnce(whole: State, format: ViewFormat): Promise<void> {
  const state = selectForOthers(whole);
  const choice = { ...readChoice(state.moment.home), format };
  const view = toView(state);
  const look = choice.look ?? view.scene.figures.palette.name;
  const picture = await makeInSlices(buildInSteps(view, choice, look, today()));
  const file = await makeFile(state, choice, picture, { withDataset: carriesDataset(state) });
  download(file, toFileName(toFileParts(state, isPicture(format)), format));
}
