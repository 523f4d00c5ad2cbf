import { findingOf } from '../../dataset/finding.ts';
import type { Correction } from '../../dataset/schema.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { Addresses } from './Addresses.tsx';
import styles from './CorrectionNote.module.css';

interface CorrectionNoteProps {
  readonly correction: Correction;
  /** Told in full further up already. */
  readonly isRepeated?: boolean;
}

/** What public sources say beside a claim of the article, with their addresses. */
export function CorrectionNote({ correction, isRepeated = false }: CorrectionNoteProps) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const finding = findingOf(correction);
  return (
    <div role="note" className={finding === 'contradicts' ? styles.differs : styles.note}>
      <p>
        <strong>{say.finding(finding)}</strong>
        <span className={styles.verdict}> · {isRepeated ? say.seeAbove : correction.verdict[language]}</span>
      </p>
      {!isRepeated && (
        <>
          {correction.correction && (
            <p className={styles.correction}>
              <Words text={correction.correction} />
            </p>
          )}
          <p>
            <Words text={correction.note} />
          </p>
          <Addresses addresses={correction.sources} />
        </>
      )}
    </div>
  );
}
