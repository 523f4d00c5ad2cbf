import type { Attribute } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import { useLanguage } from '../use-app.ts';
import { useUnfinished } from '../use-unfinished.ts';

/** What there is of an attribute so far. */
export interface HalfWritten {
  readonly label: Attribute['label'] | undefined;
  readonly value: Attribute['value'] | undefined;
}

export interface HalfFact extends HalfWritten {
  /** Takes what there is of it now. */
  readonly put: (written: HalfWritten) => void;
}

export const NOTHING: HalfWritten = { label: undefined, value: undefined };

/** The fact of `of` that has a name or a value and not both; it is kept in the language that it is typed in. */
export function useHalfFact(of: string): HalfFact {
  const language = useLanguage();
  const [name, setName] = useUnfinished(`${of} fact`);
  const [words, setWords] = useUnfinished(`${of} value`);
  const textOf = (words: string) => (words === '' ? undefined : toText(words));
  return {
    label: textOf(name),
    value: textOf(words),
    put: ({ label, value }) => {
      setName(label?.[language] ?? '');
      setWords(typeof value === 'object' ? value[language] : String(value ?? ''));
    },
  };
}
