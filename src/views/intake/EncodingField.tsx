import { useId } from 'react';
import type { Sample } from '../../intake/reading.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';

interface EncodingFieldProps {
  readonly file: string;
  readonly chosen: string;
  readonly samples: readonly Sample[];
  readonly onChoose: (encoding: string) => void;
}

/** Asks how a text is written that does not say it, by words of its own. */
export function EncodingField({ file, chosen, samples, onChoose }: EncodingFieldProps) {
  const say = useMessages(reviewMessages);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{say.encoding(file)}</label>
      <Select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {samples.map(({ encoding, words }) => (
          <option key={encoding} value={encoding}>
            {[encoding, words.join(', ')].filter(Boolean).join(': ')}
          </option>
        ))}
      </Select>
      {say.encodingNote}
    </p>
  );
}
