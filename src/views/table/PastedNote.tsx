import { sheetMessages } from '../../language/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './SheetTable.module.css';

interface PastedNoteProps {
  readonly told: string;
  /** Pastes once more, without the kinds or relations that were made for it; null: none were. */
  readonly onWithout: (() => void) | null;
}

/** What became of cells or of a row, and the way back from words that nobody meant as a kind or a relation. */
export function PastedNote({ told, onWithout }: PastedNoteProps) {
  const say = useMessages(sheetMessages);
  return (
    <div className={styles.pasted}>
      <p role="status">{told}</p>
      {onWithout && <Button onClick={onWithout}>{say.without}</Button>}
    </div>
  );
}
