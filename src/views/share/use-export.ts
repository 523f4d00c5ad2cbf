import { useMemo, useState } from 'react';
import type { ThemeName } from '../../scene/palette.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { selectPalette } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { useSelector } from '../use-app.ts';
import { today } from './asked-for.ts';
import { buildPicture, hasSurroundings } from './build-picture.ts';
import { type Choice, isData, isPicture, keepChoice, readChoice, type ViewFormat } from './choice.ts';
import { copyPicture } from './copy-picture.ts';
import { makeFile } from './make-file.ts';
import { toFileParts } from './to-snapshot.ts';
import { useData } from './use-data.ts';
import { useJob } from './use-job.ts';

const selectAll = (state: State) => state;

/** The choice in an open Export dialog, the picture or data that follow from it, and the way to the files. */
export function useExport() {
  const state = useSelector(selectAll);
  const [chosen, setChoice] = useState(() => readChoice(state.moment.home));
  const [look, setLook] = useState<ThemeName>(() => selectPalette(state).name);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [day] = useState(today);
  const { outcome, progress, setOutcome, run, stop } = useJob();
  // Where nothing is selected there is nothing to be round.
  const canSurround = hasSurroundings(state);
  const choice = useMemo<Choice>(
    () => (chosen.part === 'around' && !canSurround ? { ...chosen, part: 'whole' } : chosen),
    [chosen, canSurround],
  );
  const { format } = choice;
  const picture = useMemo(
    () => (isPicture(choice.format) ? buildPicture(state, choice, look, day) : null),
    [state, choice, look, day],
  );
  const data = useData(state, choice);
  const texts = data.content?.files ?? [];
  const names = isData(format)
    ? texts.map(({ name }) => name)
    : [toFileName(toFileParts(state, isPicture(format)), format)];
  const hasContent = isData(format) ? texts.length > 0 : !isPicture(format) || picture !== null;
  return {
    choice,
    look,
    outcome,
    progress,
    stop,
    /** The characters for which the saved file has a sign instead. */
    missing,
    picture,
    data,
    names,
    canSurround,
    canSave: outcome !== 'busy' && hasContent,
    changeLook(wanted: ThemeName) {
      setOutcome('idle');
      setLook(wanted);
    },
    change(part: Partial<Choice>) {
      setOutcome('idle');
      setChoice((before) => ({ ...before, ...part }));
    },
    async save() {
      setMissing([]);
      const saving = async (content: Promise<Blob>) => download(await content, names.join());
      await run(
        async (job) => {
          if (!isData(format))
            await saving(makeFile(state, toView(choice, format), picture, { ...job, onMissing: setMissing }));
          else for (const { name, text, mediaType } of texts) download(new Blob([text], { type: mediaType }), name);
          keepChoice(choice);
        },
        'saved',
        'failed',
      );
    },
    async copy() {
      if (picture) await run((job) => copyPicture(choice, picture, job), 'copied', 'not-copied');
    },
  };
}

const toView = (choice: Choice, format: ViewFormat) => ({ ...choice, format });
