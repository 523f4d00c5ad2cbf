import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Characters that it takes. */
  readonly most: number;
  /** Takes what was typed, without space round it, as often as it is another one that is right. */
  readonly onWords: (words: string) => void;
  /** Why words are not taken; empty where they are. */
  readonly findFault?: (words: string) => string;
  readonly id?: string;
  readonly hint?: string | undefined;
  /** The language of the words, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly isLong?: boolean;
  /** Whether what is typed first takes the place of all of it. */
  readonly isReplaced?: boolean;
  /** What speaks against words that are taken all the same; empty where nothing does. */
  readonly warning?: string;
  readonly onEnter?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** What stands beside the label. */
  readonly beside?: ReactNode;
  readonly inputMode?: 'text' | 'decimal' | 'url';
}

/** What stands in the field, and what the network made of it: whatever else changes that shows in the field, too. */
interface Typing {
  readonly text: string;
  readonly made: string | null;
}

/**
 * A text that goes into the network as it is typed. What is not taken stands in the field, with the reason, until it
 * is right or emptied; a field that may not be empty shows what it has when one leaves it.
 */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    most,
    onWords,
    findFault = () => '',
    id,
    hint,
    lang,
    isLong = false,
    isReplaced = false,
    warning = '',
    onEnter,
    inputMode,
    beside,
  } = props;
  const [typing, setTyping] = useState<Typing | null>(null);
  if (typing && typing.made === null) setTyping({ ...typing, made: value });
  const typed = typing && (typing.made ?? value) === value ? typing.text : null;
  const fault = typed === null ? '' : findFault(toTyped(typed));
  const type = (text: string) => {
    setTyping({ text, made: null });
    const words = toTyped(text);
    if (words !== value && findFault(words) === '') onWords(words);
  };
  return (
    <Field label={label} id={id} hint={hint} fault={fault || warning} beside={beside}>
      {(ids) => {
        const common = {
          ...ids,
          className: styles.input,
          value: typed ?? value,
          maxLength: most,
          lang,
          onBlur: () => (fault === '' || toTyped(typed ?? '') === '') && setTyping(null),
        };
        return isLong ? (
          <textarea {...common} rows={2} onChange={(event) => type(event.target.value)} />
        ) : (
          <input
            {...common}
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            onFocus={isReplaced ? (event) => event.target.select() : undefined}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter?.(event)}
          />
        );
      }}
    </Field>
  );
}
