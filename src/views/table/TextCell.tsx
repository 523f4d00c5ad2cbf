import { useRef, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import styles from './SheetTable.module.css';

interface TextCellProps {
  /** Where the keyboard may be led to. */
  readonly target?: keyof typeof FOCUS_TARGETS;
  /** What it is and whose: `Name: Ann`. */
  readonly label: string;
  readonly column: number;
  /** Whether the Tab key reaches it. */
  readonly isActive: boolean;
  readonly value: string;
  /** Characters that it takes. */
  readonly most: number;
  /** Takes what was typed, without space round it, as often as it is another one that is right. */
  readonly onWords: (words: string) => void;
  /** Told what is typed that is not taken, and that nothing is any more. */
  readonly onFault?: (isFault: boolean) => void;
  /** Whether nothing at all is as good as words. */
  readonly mayBeEmpty?: boolean;
  /** Whether there are words in other languages, which stand in once the cell is left empty. */
  readonly isOfSeveral?: boolean;
  readonly lang?: string | undefined;
  readonly placeholder?: string;
}

/** A cell with a text, which goes into the network as it is typed; Esc brings back what was there before. */
export function TextCell(props: TextCellProps) {
  const { label, column, isActive, value, most, onWords, onFault, mayBeEmpty = false, lang, placeholder } = props;
  const { target, isOfSeveral = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(value);
  const isEmpty = typed !== null && toTyped(typed) === '';
  const isFault = isEmpty && !mayBeEmpty;
  const isHeld = isEmpty && mayBeEmpty && isOfSeveral;
  // Whatever else changes the network shows in the cell, too.
  const isOwn = typed !== null && (isFault || isHeld || toTyped(typed) === value);
  const type = (text: string) => {
    setTyped(text);
    const words = toTyped(text);
    const isTaken = mayBeEmpty || words !== '';
    onFault?.(!isTaken);
    if (isTaken && words !== value && (words !== '' || !isOfSeveral)) onWords(words);
  };
  const end = () => {
    setTyped(null);
    // What was told of something else stays.
    if (isFault) onFault?.(false);
  };
  return (
    <textarea
      id={target && FOCUS_TARGETS[target]}
      rows={1}
      dir="auto"
      className={styles.text}
      data-cell={column}
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      aria-invalid={isFault || undefined}
      value={isOwn ? typed : value}
      maxLength={most}
      lang={lang}
      placeholder={placeholder}
      onFocus={() => {
        before.current = value;
      }}
      onChange={({ target }) => type(target.value)}
      onBlur={() => {
        if (isHeld) onWords('');
        end();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOwn) return;
        event.preventDefault();
        if (value !== before.current) onWords(before.current);
        end();
      }}
    />
  );
}
