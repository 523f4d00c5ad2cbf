import { LONGEST_NAME } from '../../dataset/limits.ts';

interface NameInputProps {
  readonly label: string;
  readonly value: string;
  /** Takes a name once it is typed, not with each letter: all is read anew with it. */
  readonly onName: (name: string) => void;
}

/** What something new is to be called. */
export function NameInput({ label, value, onName }: NameInputProps) {
  const take = (input: HTMLInputElement) => {
    const name = input.value.trim();
    if (name === '') input.value = value;
    else if (name !== value) onName(name);
  };
  return (
    <input
      aria-label={label}
      defaultValue={value}
      maxLength={LONGEST_NAME}
      dir="auto"
      autoComplete="off"
      onBlur={({ currentTarget }) => take(currentTarget)}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && take(event.currentTarget)}
    />
  );
}
