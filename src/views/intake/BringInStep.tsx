import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { toTitle } from '../../intake/draft/own-dataset.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { mergeMessages } from '../../language/merge.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { CalledField } from './CalledField.tsx';
import { Destination } from './Destination.tsx';
import { EditionFields } from './EditionFields.tsx';
import { Step } from './Step.tsx';
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
  const usual = review.proposed ?? (base.nodes.length > 0 ? title[language] : toTitle(draft, review.file));
  const out = issues.filter(({ severity }) => severity === 'left-out').length;
  const sizeOf = ({ nodes, edges }: Dataset) => say.size(nodes.length, edges.length);
  return (
    <Step title={say.bringIn} note={review.title ?? usual} isDue>
      {here !== null && (
        <Destination name={title[language]} isHere={here} canOpen={review.single !== null} onChoose={review.setHere} />
      )}
      {!review.isAlone && <CalledField value={review.title ?? usual} onChange={review.setTitle} />}
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
    </Step>
  );
}
