import type { Summary } from '../../intake/reading.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { mergeMessages } from '../../language/merge.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Destination } from './Destination.tsx';
import { DraftSummary } from './DraftSummary.tsx';
import { toRefusal } from './let-in.ts';
import styles from './Review.module.css';
import type { Reader } from './strangers-port.ts';
import { Understood } from './Understood.tsx';
import { useReview } from './use-review.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

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
  const compare = useMessages(mergeMessages);
  const language = useLanguage();
  const { title } = useSelector(selectDataset).meta;
  const review = useReview(reading, reader, liveLayout, onClose);
  const { base, answer, progress, draft, merging, isNew, here, isLaying } = review;
  const { file } = reading;
  const fault = answer && answer.kind !== 'draft' ? toRefusal(answer) : null;
  const nodes = draft ? draft.dataset.nodes.length - base.nodes.length : 0;
  const ties = draft ? draft.dataset.edges.length - base.edges.length : 0;
  const outcome = () => {
    if (isLaying) return say.laying;
    if (!answer) return progress ? compare.progress(progress.done, progress.of) : say.working;
    if (merging && nodes + ties === 0) return isNew ? compare.onlyMore : compare.nothingNew;
    return draft && (nodes + ties > 0 ? say.comesIn(nodes, ties) : say.nothing);
  };
  const footer = (
    <>
      <p role="status" className={styles.outcome}>
        {outcome()}
      </p>
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
      {here !== null && <Destination name={title[language]} isHere={here} onChoose={review.setHere} />}
      {merging && <WhoIsHere merging={merging} />}
    </Dialog>
  );
}
