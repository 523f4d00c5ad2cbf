import { joinEditions } from '../../dataset/join-editions.ts';
import { editionEditorMessages } from '../../language/edition-editor.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

interface EditionsFieldProps {
  readonly editions: readonly string[] | undefined;
  readonly onChange: (editions: string[] | undefined) => void;
}

/** In which editions an entry or a tie was, each a box to tick; nothing where the network names none. */
export function EditionsField({ editions = [], onChange }: EditionsFieldProps) {
  const say = useMessages(editionEditorMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const dataset = useSelector(selectDataset);
  const all = dataset.meta.editions ?? [];
  if (all.length === 0) return null;
  const toggle = (id: string) =>
    onChange(
      joinEditions(dataset, editions.includes(id) ? editions.filter((other) => other !== id) : [...editions, id]),
    );
  return (
    <fieldset className={styles.ticks}>
      <legend>{say.inEditions}</legend>
      {all.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={editions.includes(id)} onChange={() => toggle(id)} />
          <span lang={langOf(label)}>{label[language]}</span>
        </label>
      ))}
      {editions.length === 0 && <p className={styles.hint}>{say.notSaid}</p>}
    </fieldset>
  );
}
