import { useState } from 'react';
import { addNamedKind } from '../../dataset/change-ties.ts';
import { MOST_KINDS } from '../../dataset/limits.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { selectDataset } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import styles from './Edit.module.css';
import { KindFields } from './KindFields.tsx';

const LISTED = 20;

/** The kinds of the network: what they are called, what they count as and how they look; more, and those unused gone. */
export function KindsFields() {
  const say = useMessages(networkEditorMessages);
  const act = useAct();
  const [shown, setShown] = useState(LISTED);
  const dataset = useSelector(selectDataset);
  const { kinds } = dataset;
  const add = (name: string) => {
    act(applyDatasetChange, addNamedKind(dataset, name), 'kindAdded', name, Date.now());
    setShown(Math.max(shown, kinds.length + 1));
  };
  return (
    <details className={styles.part}>
      <summary id={FOCUS_TARGETS.kinds}>{say.kinds}</summary>
      <p className={styles.hint}>{say.kindsHelp}</p>
      {kinds.slice(0, shown).map((kind) => (
        <KindFields key={kind.id} kind={kind} dataset={dataset} />
      ))}
      <ShowMore count={kinds.length} shown={shown} step={LISTED} onShow={setShown} />
      {kinds.length < MOST_KINDS && <AddByName what="kind" label={say.newKind} button={say.addKind} onAdd={add} />}
    </details>
  );
}
