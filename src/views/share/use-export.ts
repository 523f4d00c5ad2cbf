import { useMemo, useState } from 'react';
import type { ThemeName } from '../../scene/palette.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { PngError } from '../../snapshot/png.ts';
import { selectPalette } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { useSelector } from '../use-app.ts';
import { buildPicture } from './build-picture.ts';
import { type Choice, keepChoice, readChoice } from './choice.ts';
import { makeFile } from './make-file.ts';
import { toFileParts } from './to-snapshot.ts';

export type Outcome = 'idle' | 'busy' | 'saved' | 'unreadable' | 'too-large' | 'failed';

const selectAll = (state: State) => state;

/** The choice in an open Export dialog, the picture that follows from it, and the way to the file. */
export function useExport() {
  const state = useSelector(selectAll);
  const [choice, setChoice] = useState(readChoice);
  const [look, setLook] = useState<ThemeName>(() => selectPalette(state).name);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const picture = useMemo(() => buildPicture(state, choice, look), [state, choice, look]);
  const name = toFileName(toFileParts(state), choice.format);
  return {
    choice,
    look,
    outcome,
    picture,
    name,
    canSave: outcome !== 'busy' && (choice.format === 'json' || picture !== null),
    changeLook: setLook,
    change(part: Partial<Choice>) {
      setOutcome('idle');
      setChoice((before) => ({ ...before, ...part }));
    },
    async save() {
      setOutcome('busy');
      try {
        download(await makeFile(state, choice, picture), name);
        keepChoice(choice);
        setOutcome('saved');
      } catch (error) {
        setOutcome(error instanceof PngError ? error.fault : 'failed');
      }
    },
  };
}
