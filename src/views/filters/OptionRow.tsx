import { memo, useId } from 'react';
import type { Kind } from '../../dataset/schema.ts';
import { KindMark } from '../KindMark.tsx';
import styles from './OptionRow.module.css';
import { type TieLook, TieMark } from './TieMark.tsx';

interface OptionRowProps {
  readonly option: string;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly count: number;
  readonly isChecked: boolean;
  readonly onToggle: (option: string) => void;
  /** Whose mark stands before the name, with its number, or in its own colour. */
  readonly kind?: Kind | undefined;
  readonly numeral?: number | undefined;
  readonly colour?: string | undefined;
  /** The tie that stands before the name. */
  readonly tie?: TieLook;
  /**
   * `pick`: a legend entry that one picks out, the rest of the legend recedes; `keep`: one that one strikes
   * out; `tick`: a box with a tick.
   */
  readonly look: 'pick' | 'keep' | 'tick';
  /** Others of this legend are picked and this one is not. */
  readonly isReceding?: boolean;
}

/** A row that is as it was is not rendered again. */
export const OptionRow = memo(Row);

/** One option of a facet with its mark and its live count: a checkbox, whatever it looks like. */
function Row(props: OptionRowProps) {
  const {
    option,
    name,
    lang,
    count,
    isChecked,
    onToggle,
    kind,
    numeral,
    colour,
    tie,
    look,
    isReceding = false,
  } = props;
  const id = useId();
  return (
    <label className={styles.row} data-look={look} data-muted={(count === 0 && !isChecked) || isReceding || undefined}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        onChange={() => onToggle(option)}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}count`}
      />
      {(kind || tie) && (
        <span className={styles.mark}>
          {kind && <KindMark kind={kind} numeral={numeral} colour={colour} />}
          {tie && <TieMark look={tie} />}
        </span>
      )}
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
