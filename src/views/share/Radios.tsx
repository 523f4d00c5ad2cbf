import { useId } from 'react';
import styles from './Export.module.css';
import { RadioOption } from './RadioOption.tsx';

interface RadiosProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of several, as radio buttons side by side. */
export function Radios<Value extends string | number>({ legend, options, value, onChange }: RadiosProps<Value>) {
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
            onChoose={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
