import type { EdgeRecord } from '../../dataset/schema.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { OtherWords } from '../OtherWords.tsx';
import panel from '../Panel.module.css';
import { useLangOf, useLanguage, useMessages } from '../use-app.ts';
import { Addresses } from './Addresses.tsx';
import styles from './DetailsPanel.module.css';
import { Folio } from './Folio.tsx';

interface TieGroundProps {
  readonly edge: EdgeRecord;
  /** Whether fields say what can be edited of it. */
  readonly isEdited: boolean;
}

/** What a tie rests on; nothing where nobody has said. */
export function TieGround({ edge, isEdited }: TieGroundProps) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  if (isEdited) return null;
  const { note } = edge;
  const { paragraphs = [], paraphrase, sources = [] } = edge.evidence ?? {};
  if (!note && !paraphrase && paragraphs.length === 0 && sources.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{say.evidence}</h3>
      <div className={styles.link}>
        <Folio paragraphs={paragraphs} />
        <div>
          {paraphrase && <p lang={langOf(paraphrase)}>{paraphrase[language]}</p>}
          <OtherWords text={paraphrase} />
          <Addresses addresses={sources} />
          {note && (
            <p className={panel.quiet} lang={langOf(note)}>
              {note[language]}
            </p>
          )}
          <OtherWords text={note} />
        </div>
      </div>
    </div>
  );
}
