import { sheetMessages } from '../../language/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './SheetTable.module.css';

interface PasteQuestionProps {
  /** What nobody knows yet, in words: which kinds, or which relations. */
  readonly question: string;
  readonly onCreate: () => void;
  readonly onLeave: () => void;
}

/** Cells that were pasted name kinds or relations that are not there: whether they are to be. */
export function PasteQuestion({ question, onCreate, onLeave }: PasteQuestionProps) {
  const say = useMessages(sheetMessages);
  return (
    <fieldset className={styles.question} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <legend>{question}</legend>
      <Button ref={focus} onClick={onCreate}>
        {say.create}
      </Button>
      <Button onClick={onLeave}>{say.leaveOut}</Button>
    </fieldset>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
