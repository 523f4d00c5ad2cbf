import { reviewMessages } from '../../language/intake-review.ts';
import { mergeMessages } from '../../language/merge.ts';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import type { useReview } from './use-review.ts';

/** How far a review is, or what it would bring in as it stands. */
export function Outcome({ review }: { readonly review: ReturnType<typeof useReview> }) {
  const say = useMessages(reviewMessages);
  const compare = useMessages(mergeMessages);
  const { base, answer, progress, draft, merging, isNew, isLaying } = review;
  const tell = () => {
    if (isLaying) return say.laying;
    if (!answer) return progress ? compare.progress(progress.done, progress.of) : say.working;
    if (!draft) return null;
    const nodes = draft.dataset.nodes.length - base.nodes.length;
    const ties = draft.dataset.edges.length - base.edges.length;
    if (nodes + ties > 0) return say.comesIn(nodes, ties);
    if (!merging) return say.nothing;
    return isNew ? compare.onlyMore : compare.nothingNew;
  };
  return (
    <p role="status" className={styles.outcome}>
      {tell()}
    </p>
  );
}
