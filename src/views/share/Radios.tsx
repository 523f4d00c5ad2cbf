import { useId } from 'react';
import styles from './Export.module.css';
import { RadioOption } from './RadioOption.tsx';

interface RadiosProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly isDisabled?: boolean }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Why some of them can't be chosen now. */
  readonly note?: string | undefined;
}

/** One choice of several, as radio buttons side by side. */
export function Radios<Value extends string | number>({ legend, options, value, onChange, note }: RadiosProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <RadioOption
            key={option.value}
            group={id}
            label={option.label}
            isChosen={option.value === value}
            isDisabled={option.isDisabled}
            onChoose={() => onChange(option.value)}
            noteId={option.isDisabled && note !== undefined ? `${id}-note` : undefined}
          />
        ))}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
