import { WEB_ADDRESS } from '../../dataset/address-forms.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_OF_ONE } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { TextField } from './TextField.tsx';
import { toLines } from './to-lines.ts';
import { withEvidence } from './with-evidence.ts';

interface SourcesFieldProps<Evidence> {
  readonly evidence: Evidence | undefined;
  /** Undefined: nothing is left that it rests on. */
  readonly onChange: (evidence: Evidence | undefined) => void;
}

const isAddress = (line: string): boolean => WEB_ADDRESS.test(line) && line.length <= LONGEST_NAME;

/** The web addresses that something rests on, one on each line. */
export function SourcesField<Evidence extends { readonly sources?: string[] | undefined }>({
  evidence,
  onChange,
}: SourcesFieldProps<Evidence>) {
  const say = useMessages(editorMessages);
  const write = (words: string) => onChange(withEvidence(evidence, 'sources', toLines(words).slice(0, MOST_OF_ONE)));
  return (
    <TextField
      label={say.sources}
      value={(evidence?.sources ?? []).join('\n')}
      most={LONGEST_TEXT}
      isLong
      inputMode="url"
      hint={say.onePerLine}
      findFault={(words) => {
        const wrong = toLines(words).find((line) => !isAddress(line));
        return wrong === undefined ? '' : say.noAddress(wrong);
      }}
      onWords={write}
    />
  );
}
