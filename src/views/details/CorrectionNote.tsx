import type { Correction } from '../../dataset/schema.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { Addresses } from './Addresses.tsx';
import styles from './CorrectionNote.module.css';

/** Without a correction public sources bear the claim out, unless nothing firm was found in them. */
const verdictOf = ({ correction, confidence }: Correction): 'differ' | 'agree' | 'silent' => {
  if (correction) return 'differ';
  return confidence === 'none' || confidence === 'low' ? 'silent' : 'agree';
};

interface CorrectionNoteProps {
  readonly correction: Correction;
  /** Told in full further up already. */
  readonly isRepeated?: boolean;
}

/** What public sources say beside a claim of the article, with their addresses. */
export function CorrectionNote({ correction, isRepeated = false }: CorrectionNoteProps) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const verdict = verdictOf(correction);
  return (
    <div role="note" className={verdict === 'differ' ? styles.differs : styles.note}>
      <p>
        <strong>{say[verdict]}</strong>
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
