import type { Summary } from '../../intake/reading.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { DraftSummary } from './DraftSummary.tsx';
import { toRefusal } from './let-in.ts';
import { Outcome } from './Outcome.tsx';
import styles from './Review.module.css';
import type { Reader } from './strangers-port.ts';
import { Understood } from './Understood.tsx';
import { useReview } from './use-review.ts';
import { Whereto } from './Whereto.tsx';

interface ReviewDialogProps {
  readonly reading: Summary;
  readonly reader: Reader;
  readonly liveLayout: LiveLayout | null;
  /** Reads the file again, in another encoding. */
  readonly onEncoding: (encoding: string) => void;
  readonly onClose: () => void;
}

/** What a stranger's file would bring in, to look at and to change; nothing comes in before the last button. */
export function ReviewDialog({ reading, reader, liveLayout, onEncoding, onClose }: ReviewDialogProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const review = useReview(reading, reader, liveLayout, onClose);
  const { base, answer, draft, isNew, isLaying } = review;
  const { file } = reading;
  const fault = answer && answer.kind !== 'draft' ? toRefusal(answer) : null;
  const footer = (
    <>
      <Outcome review={review} />
      <Button onClick={review.close}>{say.cancel}</Button>
      <Button look="primary" disabled={!isNew || isLaying} onClick={() => void review.finish()}>
        {say.bringIn}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title(file)} closeLabel={say.close} onClose={review.close} width="wide" footer={footer}>
      <Understood reading={reading} mappings={review.mappings} onChange={review.change} onEncoding={onEncoding} />
      {fault && (
        <p role="alert" className={styles.refused}>
          {file} {refusalMessages[language][fault.code](fault.values)}
        </p>
      )}
      {draft && <DraftSummary draft={draft} base={base} read={reading.issues} onAnswer={review.setAnswer} />}
      <Whereto review={review} />
    </Dialog>
  );
}
