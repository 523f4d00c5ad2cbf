import { type ReactNode, useId } from 'react';
import styles from './OptionRow.module.css';

interface OptionRowProps {
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly count: number;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
  readonly mark?: ReactNode;
  /**
   * `pick`: a legend entry that one picks out, the rest of the legend recedes; `keep`: one that one strikes
   * out; `tick`: a box with a tick.
   */
  readonly look: 'pick' | 'keep' | 'tick';
  /** Others of this legend are picked and this one is not. */
  readonly isReceding?: boolean;
}

/** One option of a facet with its mark and its live count: a checkbox, whatever it looks like. */
export function OptionRow(props: OptionRowProps) {
  const { name, lang, count, isChecked, onToggle, mark, look, isReceding = false } = props;
  const id = useId();
  return (
    <label className={styles.row} data-look={look} data-muted={(count === 0 && !isChecked) || isReceding || undefined}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        onChange={onToggle}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}count`}
      />
      {mark && <span className={styles.mark}>{mark}</span>}
      <span id={`${id}name`} className={`clamped ${styles.name}`} lang={lang}>
        {name}
      </span>
      <span className={styles.leader} />
      <span id={`${id}count`} className={styles.count}>
        {count}
      </span>
    </label>
  );
}
