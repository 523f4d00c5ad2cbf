import { type RefObject, useEffect, useEffectEvent } from 'react';
import { reviewMessages } from '../../language/intake-review.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PartFault } from '../PartFault.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { BringInStep } from './BringInStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { KindsStep } from './KindsStep.tsx';
import { Outcome } from './Outcome.tsx';
import { ReadStep } from './ReadStep.tsx';
import styles from './Review.module.css';
import type { Readings } from './read-brought.ts';
import type { Brought, Reader } from './strangers-port.ts';
import { OUT_GROUP, ToCheckStep } from './ToCheckStep.tsx';
import { toRefusal } from './to-refusal.ts';
import { UnderstoodStep } from './UnderstoodStep.tsx';
import { unfold } from './unfold.ts';
import { useReadings } from './use-readings.ts';
import { listTables, useReview } from './use-review.ts';

interface ReviewDialogProps {
  /** Null where nothing is chosen yet. */
  readonly readings: Readings | null;
  readonly openReader: () => Promise<Reader>;
  readonly liveLayout: LiveLayout | null;
  /** Is given what adds files that are dropped while this is open. */
  readonly adder: RefObject<((files: readonly File[]) => void) | null>;
  /** The files have been read anew, by another reader. */
  readonly onReadings: (readings: Readings | null) => void;
  readonly onClose: () => void;
}

/** What strangers' files would bring in, to look at and to change; nothing comes in before the last button. */
export function ReviewDialog({ readings, openReader, liveLayout, adder, onReadings, onClose }: ReviewDialogProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const review = useReview(readings, liveLayout, onClose);
  const files = useReadings(readings, openReader, onReadings);
  const add = useEffectEvent(files.add);
  useEffect(() => {
    adder.current = (more) => add(more);
    return () => {
      adder.current = null;
    };
  }, [adder]);
  const { base, answer, draft, isNew, isCurrent, isLaying } = review;
  const names = readings?.files.map(({ brought }) => brought.name) ?? [];
  const tables = listTables(readings);
  const fault = answer && answer.kind !== 'draft' ? toRefusal(answer) : null;
  const isBusy = isLaying || files.step !== null || (names.length > 0 && !isCurrent);
  const close = () => {
    review.stop();
    onClose();
  };
  const change = (name: string, how: Pick<Brought, 'encoding' | 'withHidden'>) => {
    review.forget(name);
    files.change(name, how);
  };
  const footer = (
    <>
      <Outcome review={review} reading={files.step} isEmpty={names.length === 0} isBusy={isBusy} />
      <Button onClick={close}>{say.cancel}</Button>
      <Button look="primary" disabled={!isNew || isBusy} onClick={() => void review.finish()}>
        {say.bringIn}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title(names)} closeLabel={say.close} onClose={close} width="wide" footer={footer}>
      <ChooseStep names={names} onAdd={files.add} onRemove={files.remove} />
      {files.trouble && <PartFault trouble={files.trouble} onRetry={files.tryAgain} />}
      {readings && (
        <>
          <ReadStep files={readings.files} />
          <UnderstoodStep
            files={readings.files}
            mappings={review.mappings}
            onChange={review.change}
            onReadOtherwise={change}
          />
        </>
      )}
      {fault && (
        <p role="alert" className={styles.refused}>
          {names.join(', ')} {refusalMessages[language][fault.code](fault.values)}
        </p>
      )}
      {draft && readings && (
        <>
          <KindsStep draft={draft} base={base} onAnswer={review.setAnswer} />
          <ToCheckStep
            issues={review.issues}
            isTable={(issue) => tables.some(({ file, sheet }) => file === issue.file && sheet === issue.sheet)}
            onAnswer={review.setAnswer}
            onFix={review.fix}
            onTakeBack={review.takeBack}
          />
          <BringInStep review={review} draft={draft} onShowOut={() => unfold(OUT_GROUP)} />
        </>
      )}
    </Dialog>
  );
}
