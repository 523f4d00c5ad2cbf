import { useId } from 'react';
import { shareMessages } from '../../language/share.ts';
import { useMessages } from '../use-app.ts';
import styles from './Export.module.css';

interface DatasetOptionProps {
  readonly isCarried: boolean;
  readonly onCarried: (isCarried: boolean) => void;
}

/** Asks whether a picture may carry a network that is not published here. */
export function DatasetOption({ isCarried, onCarried }: DatasetOptionProps) {
  const say = useMessages(shareMessages);
  const id = useId();
  return (
    <div className={styles.group}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isCarried}
          aria-describedby={id}
          onChange={(event) => onCarried(event.target.checked)}
        />
        <span>{say.carry}</span>
      </label>
      <p id={id} className={styles.note}>
        {say.carryNote}
      </p>
    </div>
  );
}
