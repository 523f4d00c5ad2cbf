import { sheetMessages } from '../../language/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './SheetTable.module.css';

interface PastedNoteProps {
  readonly told: string;
  /** Pastes once more, without the kinds or relations that were made for it; null: none were. */
  readonly onWithout: (() => void) | null;
  /** Takes it back and reads it as a list; null: it is hardly one. */
  readonly onList?: (() => void) | null;
}

/** What became of cells or of a row, and the way back from words that nobody meant as a kind or a relation. */
export function PastedNote({ told, onWithout, onList = null }: PastedNoteProps) {
  const say = useMessages(sheetMessages);
  return (
    <div className={told === '' ? styles.pasted : `${styles.pasted} ${styles.told}`}>
      <p role="status">{told}</p>
      {onList && <Button onClick={onList}>{say.asList}</Button>}
      {onWithout && <Button onClick={onWithout}>{say.without}</Button>}
    </div>
  );
}
