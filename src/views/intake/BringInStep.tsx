import { useId } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { toTitle } from '../../intake/draft/own-dataset.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { mergeMessages } from '../../language/merge.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Destination } from './Destination.tsx';
import { EditionFields } from './EditionFields.tsx';
import styles from './Review.module.css';
import type { useReview } from './use-review.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

interface BringInStepProps {
  readonly review: ReturnType<typeof useReview>;
  readonly draft: Draft;
  readonly onShowOut: () => void;
}

/** Where a draft goes, who of it is there already, how large the network is then, and what stays out. */
export function BringInStep({ review, draft, onShowOut }: BringInStepProps) {
  const say = useMessages(reviewMessages);
  const merge = useMessages(mergeMessages);
  const language = useLanguage();
  const { title } = useSelector(selectDataset).meta;
  const { base, here, merging, issues } = review;
  const name = useId();
  const usual = review.proposed ?? (base.nodes.length > 0 ? title[language] : toTitle(draft, review.file));
  const out = issues.filter(({ severity }) => severity === 'left-out').length;
  const sizeOf = ({ nodes, edges }: Dataset) => say.size(nodes.length, edges.length);
  return (
    <section className={styles.last} aria-label={say.bringIn}>
      <h3>{say.bringIn}</h3>
      {here !== null && (
        <Destination name={title[language]} isHere={here} canOpen={review.single !== null} onChoose={review.setHere} />
      )}
      {!review.isAlone && (
        <p className={styles.field}>
          <label htmlFor={name}>{say.called}</label>{' '}
          <input
            id={name}
            value={review.title ?? usual}
            maxLength={LONGEST_NAME}
            dir="auto"
            autoComplete="off"
            onChange={({ currentTarget }) => review.setTitle(currentTarget.value)}
          />
        </p>
      )}
      {merging && <WhoIsHere merging={merging} areListsNamed={draft.lists.length > 0} />}
      {draft.lists.length > 0 && (
        <EditionFields
          fields={draft.lists.map(({ key, file, sheet, name }) => ({ key, label: merge.listIs(sheet || file), name }))}
          onName={review.setAnswer}
        />
      )}
      {!merging && base.nodes.length > 0 && <p>{say.sizes(sizeOf(base), sizeOf(draft.dataset))}</p>}
      {out > 0 && (
        <p>
          {say.staysOut(out)}{' '}
          <Button look="quiet" onClick={onShowOut}>
            {say.show}
          </Button>
        </p>
      )}
    </section>
  );
}
