import { useId } from 'react';
import styles from './Segments.module.css';

interface Segment {
  readonly value: string;
  readonly name: string;
  readonly count?: number | undefined;
  readonly isWide?: boolean;
}

interface SegmentsProps {
  readonly segments: readonly Segment[];
  /** Null when none of them says what is chosen. */
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
}

/** A choice of one, side by side: radio buttons underneath. Stands in a facet, whose legend names it. */
export function Segments({ segments, value, onChoose }: SegmentsProps) {
  const id = useId();
  return (
    <div className={styles.segments}>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment} data-wide={segment.isWide || undefined}>
          <input
            type="radio"
            className={styles.radio}
            name={id}
            checked={segment.value === value}
            onChange={() => onChoose(segment.value)}
            aria-labelledby={`${id}${segment.value}name`}
            {...(segment.count === undefined ? {} : { 'aria-describedby': `${id}${segment.value}count` })}
          />
          <span id={`${id}${segment.value}name`}>{segment.name}</span>
          {segment.count !== undefined && (
            <span id={`${id}${segment.value}count`} className={styles.count}>
              {segment.count}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
