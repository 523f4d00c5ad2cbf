import { Select } from '../../ui/Select.tsx';
import { Field } from './Field.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
  /** The id of the control, where something else must find it. */
  readonly id?: string;
  readonly hint?: string;
  readonly fault?: string;
}

/** One of a few values. */
export function ChoiceField({ label, value, choices, onChoose, id, hint, fault }: ChoiceFieldProps) {
  return (
    <Field label={label} id={id} hint={hint} {...(fault && { fault })}>
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChoose(event.target.value)}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
