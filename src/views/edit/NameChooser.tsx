import { toTyped } from '../../base/sound-text.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { NameOptions } from '../NameOptions.tsx';
import { useNameBox } from '../use-name-box.ts';
import type { NameOption, NameOptionsProps } from '../use-name-options.ts';
import { useUnfinished } from '../use-unfinished.ts';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';

interface NameChooserProps extends Omit<NameOptionsProps, 'query'> {
  /** What is chosen, and of whom: a name half typed is kept under it. */
  readonly what: string;
  readonly label: string;
  /** The id of the field, where something else must find it. */
  readonly id?: string | undefined;
  readonly placeholder: string;
  readonly hint?: string | undefined;
  readonly onChoose: (option: NameOption, name: string) => void;
}

/** Takes a node by its name, or a new one: a combobox by the ARIA pattern. Once one is taken the next can be typed. */
export function NameChooser({ what, label, id, placeholder, hint, onChoose, ...who }: NameChooserProps) {
  const [typed, setTyped] = useUnfinished(what);
  const query = toTyped(typed);
  const box = useNameBox({
    query,
    ...who,
    onChoose: (option) => {
      onChoose(option, query);
      setTyped('');
    },
    onEscape: (wasOpen) => {
      if (wasOpen || typed === '') return false;
      setTyped('');
      return true;
    },
  });
  return (
    <div className={styles.chooser}>
      <Field label={label} id={id} hint={hint}>
        {(ids) => (
          <Combobox
            {...ids}
            {...box.field}
            placeholder={placeholder}
            maxLength={LONGEST_NAME}
            enterKeyHint="enter"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              box.change();
            }}
          />
        )}
      </Field>
      {box.popup && <NameOptions {...box.popup} />}
    </div>
  );
}
