import { type RefObject, useEffect, useEffectEvent } from 'react';
import { reviewMessages } from '../../language/intake-review.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PartFault } from '../PartFault.tsx';
import { useMessages } from '../use-app.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { Outcome } from './Outcome.tsx';
import { ReviewSteps } from './ReviewSteps.tsx';
import type { Readings } from './read-brought.ts';
import type { Brought, Reader } from './strangers-port.ts';
import { useReadAgain } from './use-read-again.ts';
import { useReadings } from './use-readings.ts';
import { useReview } from './use-review.ts';

interface ReviewDialogProps {
  /** Null where nothing is chosen yet. */
  readonly readings: Readings | null;
  readonly openReader: () => Promise<Reader>;
  readonly liveLayout: LiveLayout | null;
  /** Is given what adds files that are dropped while this is open. */
  readonly adder: RefObject<((files: readonly File[]) => void) | null>;
  /** The files have been read anew, by another reader. */
  readonly onReadings: (readings: Readings | null) => void;
  /** Opens a network of ours by itself. */
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** What strangers' files would bring in, to look at and to change; nothing comes in before the last button. */
export function ReviewDialog({ readings, openReader, liveLayout, adder, ...on }: ReviewDialogProps) {
  const { onReadings, onOpen, onClose } = on;
  const say = useMessages(reviewMessages);
  const review = useReview(readings, liveLayout, { onClose, onOpen });
  const files = useReadings(readings, openReader, onReadings);
  useReadAgain(readings, files.change);
  const add = useEffectEvent(files.add);
  useEffect(() => {
    adder.current = (more) => add(more);
    return () => {
      adder.current = null;
    };
  }, [adder]);
  const { isNew, isCurrent, isLaying } = review;
  const names = readings?.files.map(({ brought }) => brought.name) ?? [];
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
      <Button
        look="primary"
        disabled={!isNew || isBusy || review.untold.length > 0}
        onClick={() => void review.finish()}
      >
        {review.isAlone ? say.open : say.bringIn}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title(names)} closeLabel={say.close} onClose={close} width="wide" footer={footer}>
      <ChooseStep names={names} onAdd={files.add} onRemove={files.remove} />
      {files.trouble && <PartFault trouble={files.trouble} onRetry={files.tryAgain} />}
      {readings && <ReviewSteps readings={readings} review={review} onReadOtherwise={change} />}
    </Dialog>
  );
}
