import { useState } from 'react';
import type { Change } from '../../dataset/change-nodes.ts';
import { changeRelation, removeRelation } from '../../dataset/change-ties.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import type { Dataset, Relation } from '../../dataset/schema.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { toInverse } from '../../language/relation.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { renameRelation, withoutFirstWords } from '../../store/rename-words.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';
import { LookFields } from './LookFields.tsx';
import { RelationMeaning } from './RelationMeaning.tsx';
import { WordsField } from './WordsField.tsx';

/** One relation: its words from either end, what it means, how it is drawn. */
export function RelationFields({ relation, dataset }: { readonly relation: Relation; readonly dataset: Dataset }) {
  const say = useMessages(networkEditorMessages);
  const language = useLanguage();
  const act = useAct();
  const { id, label, inverse, directed, hue = '', colour } = relation;
  const name = label[language];
  /** The words from the other end that went with the former ones. */
  const [former, setFormer] = useState('');
  const count = dataset.edges.filter((edge) => edge.relation === id).length;
  const change = (values: Change<Relation>, field?: string) => {
    const next = changeRelation(dataset, id, values);
    act(applyDatasetChange, next, 'relationChanged', name, Date.now(), field && `relations/${id}/${field}`);
  };
  const rename = (next: Relation['label'] | undefined, part: string) => {
    if (!next) return;
    const renamed = renameRelation(relation, next, language);
    if (inverse && !renamed.inverse) setFormer(inverse[language]);
    change(renamed, `label ${part}`);
  };
  return (
    <details className={styles.item}>
      <summary>
        {name} <span className={styles.hint}>{say.usedBy(count)}</span>
      </summary>
      <div className={styles.fields}>
        <WordsField
          label={say.words}
          text={label}
          most={LONGEST_NAME}
          needed={say.needed(name)}
          asksOthers
          onText={rename}
        />
        <RelationMeaning relation={relation} onChange={change}>
          {directed !== false && (
            <WordsField
              label={say.inverse}
              text={inverse}
              most={LONGEST_NAME}
              hint={inverse || former === '' ? undefined : say.inverseGone(former, toInverse(relation)[language])}
              asksOthers
              onText={(next, part) =>
                change(
                  { inverse: inverse && next ? withoutFirstWords(inverse, next, language) : next },
                  `inverse ${part}`,
                )
              }
            />
          )}
        </RelationMeaning>
        <LookFields
          hue={hue}
          colour={colour}
          none={say.noHue}
          onHue={(next) => change({ hue: next, colour: undefined })}
          onColour={(next) => change({ colour: next }, 'colour')}
        />
        {count === 0 ? (
          <Button
            onClick={() => act(applyDatasetChange, removeRelation(dataset, id), 'relationRemoved', name, Date.now())}
          >
            {say.removeRelation}
          </Button>
        ) : (
          <p className={styles.hint}>{say.relationStays}</p>
        )}
      </div>
    </details>
  );
}
