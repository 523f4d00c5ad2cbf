import type { ReactNode } from 'react';
import { Option, type OptionProps } from '../ui/Option.tsx';
import styles from './ChoiceOption.module.css';

interface ChoiceOptionProps extends OptionProps {
  readonly mark: ReactNode;
  readonly name: string;
  /** What stands at the end, such as the kind. */
  readonly note?: string | undefined;
  /** What stands in a line below, such as why it was found. */
  readonly reason?: ReactNode;
}

/** One thing to choose from in the list of a combobox. */
export function ChoiceOption({ mark, name, note, reason, ...option }: ChoiceOptionProps) {
  return (
    <Option {...option} className={styles.choice}>
      {/* Without a mark its room stays: names stand below each other. */}
      {mark ?? <span />}
      <span>{name}</span> {note && <span className={styles.note}>{note}</span>}
      {reason && <> {reason}</>}
    </Option>
  );
}
