import { useCallback, useMemo, useState } from 'react';
import type { ThemeName } from '../../scene/palette.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { PngError } from '../../snapshot/png.ts';
import { selectPalette } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { useSelector } from '../use-app.ts';
import { buildPicture } from './build-picture.ts';
import { type Choice, isData, isPicture, keepChoice, readChoice } from './choice.ts';
import { makeFile } from './make-file.ts';
import { NoTemplateError } from './make-html.ts';
import { toFileParts } from './to-snapshot.ts';
import { useData } from './use-data.ts';

export type Outcome = 'idle' | 'busy' | 'saved' | 'unreadable' | 'too-large' | 'no-template' | 'failed';

const selectAll = (state: State) => state;

/** The choice in an open Export dialog, the picture or data that follow from it, and the way to the files. */
export function useExport() {
  const state = useSelector(selectAll);
  const [choice, setChoice] = useState(() => readChoice(state.moment.home));
  const [look, setLook] = useState<ThemeName>(() => selectPalette(state).name);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { format, scale } = choice;
  const picture = useMemo(
    () => (isPicture(choice.format) ? buildPicture(state, choice, look) : null),
    [state, choice, look],
  );
  const data = useData(
    state,
    choice,
    useCallback(() => setOutcome('failed'), []),
  );
  const texts = data?.files ?? [];
  const names = isData(format) ? texts.map(({ name }) => name) : [toFileName(toFileParts(state), format)];
  const hasContent = isData(format) ? texts.length > 0 : !isPicture(format) || picture !== null;
  return {
    choice,
    look,
    outcome,
    /** The characters for which the saved file has a sign instead. */
    missing,
    picture,
    data,
    names,
    canSave: outcome !== 'busy' && hasContent,
    changeLook: setLook,
    change(part: Partial<Choice>) {
      setOutcome('idle');
      setChoice((before) => ({ ...before, ...part }));
    },
    async save() {
      setOutcome('busy');
      setMissing([]);
      try {
        if (isData(format)) {
          for (const { name, text, mediaType } of texts) download(new Blob([text], { type: mediaType }), name);
        } else {
          download(await makeFile(state, format, scale, picture, undefined, setMissing), names.join());
        }
        keepChoice(choice);
        setOutcome('saved');
      } catch (error) {
        const isTemplateGone = error instanceof NoTemplateError;
        setOutcome(error instanceof PngError ? error.fault : isTemplateGone ? 'no-template' : 'failed');
      }
    },
  };
}
