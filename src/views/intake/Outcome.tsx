import { quote } from '../../language/intake-issues.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { mergeMessages } from '../../language/merge.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import { toItemId } from './IssueItem.tsx';
import styles from './Review.module.css';
import { unfold } from './unfold.ts';
import { countOpen } from './use-merge.ts';
import type { useReadings } from './use-readings.ts';
import type { useReview } from './use-review.ts';
import { ASKED_ID } from './WhoIsHere.tsx';

interface OutcomeProps {
  readonly review: ReturnType<typeof useReview>;
  /** The file that is being read, if one is. */
  readonly reading: ReturnType<typeof useReadings>['step'];
  /** Whether nothing is chosen yet. */
  readonly isEmpty: boolean;
  readonly isBusy: boolean;
}

/** How far a review is, or what it would bring in as it stands. */
export function Outcome({ review, reading, isEmpty, isBusy }: OutcomeProps) {
  const say = useMessages(reviewMessages);
  const compare = useMessages(mergeMessages);
  const { base, progress, draft, merging, isNew, isCurrent, isLaying, untold } = review;
  const tell = () => {
    if (isLaying) return say.laying;
    if (reading) return say.reading(reading.name);
    if (isEmpty) return say.nothingYet;
    if (!isCurrent) return progress ? compare.progress(progress.done, progress.of) : say.working;
    if (!draft) return null;
    if (untold[0])
      return (
        <>
          {say.answerFirst(untold.map(({ file, seen }) => `${quote(seen)} (${file})`).join(', '))}{' '}
          <Button look="quiet" onClick={() => unfold(toItemId(untold[0]?.key ?? ''))}>
            {say.toQuestion}
          </Button>
        </>
      );
    const nodes = draft.dataset.nodes.length - base.nodes.length;
    const ties = draft.dataset.edges.length - base.edges.length;
    const open = countOpen(merging);
    if (nodes + ties > 0 && open > 0)
      return (
        <>
          {say.comesIn(nodes, ties)} {compare.areOpen(open)}{' '}
          <Button look="quiet" onClick={() => unfold(ASKED_ID)}>
            {say.toQuestion}
          </Button>
        </>
      );
    if (nodes + ties > 0) return say.comesIn(nodes, ties);
    if (!merging) return say.nothing;
    return isNew ? compare.onlyMore : compare.nothingNew;
  };
  const step = reading ?? (isLaying ? null : progress);
  return (
    <div className={styles.outcome}>
      <p role="status">{tell()}</p>
      {isBusy && (
        <progress aria-hidden="true" className={styles.progress} {...(step && { value: step.done, max: step.of })} />
      )}
    </div>
  );
}
