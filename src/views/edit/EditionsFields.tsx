import { addEdition, advanceEdition, removeEdition, renameEdition } from '../../dataset/change-editions.ts';
import { LONGEST_NAME, MOST_EDITIONS } from '../../dataset/limits.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { editionEditorMessages } from '../../language/edition-editor.ts';
import type { EditKey } from '../../language/edits.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import styles from './Edit.module.css';
import { WordsField } from './WordsField.tsx';

/** The editions that the network holds, in the order of time: what they are called, more, earlier, gone. */
export function EditionsFields() {
  const say = useMessages(editionEditorMessages);
  const sayNetwork = useMessages(networkEditorMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const { editions = [] } = dataset.meta;
  const change = (next: Dataset, key: EditKey, name: string, field?: string) =>
    act(applyDatasetChange, next, key, name, Date.now(), field);
  return (
    <details className={styles.part}>
      <summary>{say.editions}</summary>
      <p className={styles.hint}>{say.editionsHelp}</p>
      {editions.map(({ id, label }, place) => {
        const name = label[language];
        return (
          <fieldset key={id} className={styles.inner}>
            <legend className="visually-hidden">{say.edition(place + 1)}</legend>
            <WordsField
              label={say.name}
              text={label}
              most={LONGEST_NAME}
              needed={sayNetwork.needed(name)}
              onText={(next, part) =>
                next &&
                change(
                  renameEdition(dataset, id, next),
                  'editionChanged',
                  next[language],
                  `editions/${id}/label ${part}`,
                )
              }
            />
            <div className={styles.ways}>
              {place > 0 && (
                <Button
                  aria-label={say.earlierNamed(name)}
                  onClick={() => change(advanceEdition(dataset, id), 'editionChanged', name)}
                >
                  {say.earlier}
                </Button>
              )}
              <Button
                aria-label={say.removeNamed(name)}
                onClick={() => change(removeEdition(dataset, id), 'editionRemoved', name)}
              >
                {say.remove}
              </Button>
            </div>
          </fieldset>
        );
      })}
      {editions.length < MOST_EDITIONS && (
        <AddByName
          what="edition"
          label={say.newEdition}
          button={say.add}
          onAdd={(name) => change(addEdition(dataset, name).dataset, 'editionAdded', name)}
        />
      )}
    </details>
  );
}
