import { LONGEST_NAME } from '../../dataset/limits.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import { TextField } from './TextField.tsx';
import { toOrdinals } from './to-numbers.ts';
import { withEvidence } from './with-evidence.ts';

interface ParagraphsFieldProps<Evidence> {
  readonly evidence: Evidence | undefined;
  /** Undefined: nothing is left that it rests on. */
  readonly onChange: (evidence: Evidence | undefined) => void;
}

/** The paragraphs of the source in which something stands. */
export function ParagraphsField<Evidence extends { readonly paragraphs?: number[] | undefined }>({
  evidence,
  onChange,
}: ParagraphsFieldProps<Evidence>) {
  const say = useMessages(moreEditorMessages);
  return (
    <TextField
      label={say.paragraphs}
      value={(evidence?.paragraphs ?? []).join(', ')}
      most={LONGEST_NAME}
      hint={say.paragraphsHint}
      findFault={(words) => (toOrdinals(words) ? '' : say.noParagraphs)}
      onWords={(words) => onChange(withEvidence(evidence, 'paragraphs', toOrdinals(words) ?? []))}
    />
  );
}
