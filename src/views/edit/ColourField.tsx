import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import { TextField } from './TextField.tsx';

const LENGTH = 7;
const isColour = (words: string): boolean => /^#[\da-f]{6}$/i.test(words);

interface ColourFieldProps {
  /** #rrggbb */
  readonly value: string | undefined;
  /** What it has without one. */
  readonly hint: string;
  readonly onColour: (colour: string | undefined) => void;
}

/** An exact colour, typed. */
export function ColourField({ value = '', hint, onColour }: ColourFieldProps) {
  const say = useMessages(moreEditorMessages);
  return (
    <TextField
      label={say.colour}
      value={value}
      most={LENGTH}
      hint={hint}
      findFault={(words) => (words === '' || isColour(words) ? '' : say.noColour)}
      onWords={(words) => onColour(words.toLowerCase() || undefined)}
    />
  );
}
