import { useState } from 'react';
import { addRelation } from '../../dataset/change-ties.ts';
import { MOST_KINDS } from '../../dataset/limits.ts';
import { toText as toPlain } from '../../dataset/text.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { selectDataset } from '../../store/selectors.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import styles from './Edit.module.css';
import { RelationFields } from './RelationFields.tsx';

const LISTED = 20;

/** The relations of the network: their words from either end, what they mean and how they are drawn. */
export function RelationsFields() {
  const say = useMessages(networkEditorMessages);
  const act = useAct();
  const [shown, setShown] = useState(LISTED);
  const dataset = useSelector(selectDataset);
  const add = (words: string) => {
    const { dataset: next } = addRelation(dataset, { label: toPlain(words), weight: 'plain' });
    act(applyDatasetChange, next, 'relationAdded', words, Date.now());
    setShown(Math.max(shown, next.relations.length));
  };
  return (
    <details className={styles.part}>
      <summary>{say.relations}</summary>
      <p className={styles.hint}>{say.relationsHelp}</p>
      {dataset.relations.slice(0, shown).map((relation) => (
        <RelationFields key={relation.id} relation={relation} dataset={dataset} />
      ))}
      <ShowMore count={dataset.relations.length} shown={shown} step={LISTED} onShow={setShown} />
      {dataset.relations.length < MOST_KINDS && (
        <AddByName what="relation" label={say.newRelation} button={say.addRelation} onAdd={add} />
      )}
    </details>
  );
}
