import { useId } from 'react';
import styles from './Export.module.css';

interface RadiosProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `rows`: one under another with their notes; `segments`: side by side. */
  readonly look: 'rows' | 'segments';
}

/** One choice of several, as radio buttons; a note describes its option and is no part of its name. */
export function Radios<Value extends string | number>({ legend, options, value, onChange, look }: RadiosProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles[look]}>
        {options.map((option) => {
          const noteId = option.note === undefined ? undefined : `${id}-${option.value}`;
          return (
            <div key={option.value} className={styles.option}>
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={option.value === value}
                  onChange={() => onChange(option.value)}
                  aria-describedby={noteId}
                />
                <span>{option.label}</span>
              </label>
              {noteId !== undefined && (
                <span id={noteId} className={styles.note}>
                  {option.note}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
