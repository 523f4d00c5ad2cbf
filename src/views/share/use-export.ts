import { useMemo, useState } from 'react';
import { download } from '../../snapshot/download.ts';
import { toFileName, toFileParts } from '../../snapshot/file-name.ts';
import { selectOutgoing } from '../../store/for-others.ts';
import { applyTravel } from '../../store/own.ts';
import { useAct, useSelector } from '../use-app.ts';
import { type Choice, isData, isPicture, keepChoice, readOffered } from './choice.ts';
import { copyPicture } from './copy-picture.ts';
import { makeFile } from './make-file.ts';
import { useData } from './use-data.ts';
import { useJob } from './use-job.ts';
import { usePicture } from './use-picture.ts';
import { hasSurroundings, toView } from './view.ts';

/** The choice in an open Export dialog, the picture or data that follow from it, and the way to the files. */
export function useExport() {
  const state = useSelector(selectOutgoing);
  const view = useMemo(() => toView(state), [state]);
  const [chosen, setChoice] = useState(() => readOffered(state.moment.home));
  const act = useAct();
  const [isDone, setDone] = useState(false);
  const { outcome, progress, setOutcome, run, stop } = useJob();
  // Where nothing is selected there is nothing to be round.
  const canSurround = hasSurroundings(view);
  const choice = useMemo<Choice>(
    () => (chosen.part === 'around' && !canSurround ? { ...chosen, part: 'whole' } : chosen),
    [chosen, canSurround],
  );
  const { format } = choice;
  const look = choice.look ?? view.look;
  const { picture, isMaking } = usePicture(view, choice);
  const data = useData(view, choice);
  const texts = data.content?.files ?? [];
  const names = isData(format)
    ? texts.map(({ name }) => name)
    : [toFileName(toFileParts(view, isPicture(format)), format)];
  const hasContent = isData(format) ? texts.length > 0 : !isPicture(format) || picture !== null;
  return {
    choice,
    look,
    outcome,
    progress,
    stop,
    picture,
    isMaking,
    data,
    names,
    canSurround,
    hasContent,
    /** Whether something has left the dialog since it was opened. */
    isDone,
    /** Whether pictures carry the network; null where it is published, and nobody needs to be asked. */
    isCarried: view.isPrivate ? view.carriesDataset : null,
    changeCarried(isWanted: boolean) {
      setOutcome('idle');
      act(applyTravel, isWanted);
    },
    /** Remembered at once, however the dialog is left. */
    change(part: Partial<Choice>) {
      const next = { ...chosen, ...part };
      setOutcome('idle');
      setChoice(next);
      keepChoice(next);
    },
    async save() {
      await run(
        async (job) => {
          if (isData(format)) {
            for (const { name, text, mediaType } of texts) download(new Blob([text], { type: mediaType }), name);
          } else {
            download(await makeFile(view, { ...choice, format }, picture, job), names.join());
          }
          setDone(true);
        },
        'saved',
        'failed',
      );
    },
    async copy() {
      if (!picture) return;
      await run(
        async (job) => {
          await copyPicture(choice, picture, job);
          setDone(true);
        },
        'copied',
        'not-copied',
      );
    },
  };
}
