import { useId } from 'react';
import { reviewMessages } from '../../language/intake-review.ts';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';

interface DestinationProps {
  readonly name: string;
  readonly isHere: boolean;
  /** Whether it is a network of ours, which can be opened as it is. */
  readonly canOpen: boolean;
  readonly onChoose: (isHere: boolean) => void;
}

/** Whether a file goes into the open network or makes one of its own. */
export function Destination({ name, isHere, canOpen, onChoose }: DestinationProps) {
  const say = useMessages(reviewMessages);
  const group = useId();
  return (
    <fieldset className={styles.destination}>
      <legend>{say.where}</legend>
      {[true, false].map((here) => (
        <label key={String(here)}>
          <input type="radio" name={group} checked={isHere === here} onChange={() => onChoose(here)} />{' '}
          {here ? say.here(name) : canOpen ? say.alone : say.fresh}
        </label>
      ))}
    </fieldset>
  );
}
