import { refusalMessages } from '../../language/refusals.ts';
import { useLanguage } from '../use-app.ts';
import { BringInStep } from './BringInStep.tsx';
import { KindsStep } from './KindsStep.tsx';
import { ReadStep } from './ReadStep.tsx';
import styles from './Review.module.css';
import type { Readings } from './read-brought.ts';
import type { Brought } from './strangers-port.ts';
import { OUT_GROUP, ToCheckStep } from './ToCheckStep.tsx';
import { toRefusal } from './to-refusal.ts';
import { UnderstoodStep } from './UnderstoodStep.tsx';
import { unfold } from './unfold.ts';
import { listTables } from './use-choices.ts';
import type { useReview } from './use-review.ts';

interface ReviewStepsProps {
  readonly readings: Readings;
  readonly review: ReturnType<typeof useReview>;
  /** Reads a file again, in another encoding, or with what is hidden in it. */
  readonly onReadOtherwise: (name: string, how: Pick<Brought, 'encoding' | 'withHidden'>) => void;
}

/** What was read, how it is understood, what there is to check, and what would come in. */
export function ReviewSteps({ readings, review, onReadOtherwise }: ReviewStepsProps) {
  const language = useLanguage();
  const { base, answer, draft } = review;
  const names = readings.files.map(({ brought }) => brought.name);
  const tables = listTables(readings);
  const fault = answer && answer.kind !== 'draft' ? toRefusal(answer) : null;
  return (
    <>
      <ReadStep files={readings.files} />
      <UnderstoodStep
        files={readings.files}
        mappings={review.mappings}
        onChange={review.change}
        onReadOtherwise={onReadOtherwise}
      />
      {fault && (
        <p role="alert" className={styles.refused}>
          {names.join(', ')} {refusalMessages[language][fault.code](fault.values)}
        </p>
      )}
      {draft && (
        <>
          <KindsStep draft={draft} base={base} onAnswer={review.setAnswer} />
          <ToCheckStep
            names={names}
            issues={review.issues}
            isTable={(issue) => tables.some(({ file, sheet }) => file === issue.file && sheet === issue.sheet)}
            onAnswer={review.setAnswer}
            onAnswers={review.setAnswers}
            onFix={review.fix}
            onTakeBack={review.takeBack}
          />
          <BringInStep review={review} draft={draft} onShowOut={() => unfold(OUT_GROUP)} />
        </>
      )}
    </>
  );
}
