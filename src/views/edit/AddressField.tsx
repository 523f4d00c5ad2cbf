import { CONTACT, WEB_ADDRESS } from '../../dataset/address-forms.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { TextField } from './TextField.tsx';

interface AddressFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Whether a mail address will do. */
  readonly mayBeMail?: boolean;
  /** Undefined: there is none. */
  readonly onChange: (address: string | undefined) => void;
}

/** An address of the web; an empty field has none. */
export function AddressField({ label, value = '', mayBeMail = false, onChange }: AddressFieldProps) {
  const say = useMessages(editorMessages);
  const form = mayBeMail ? CONTACT : WEB_ADDRESS;
  return (
    <TextField
      label={label}
      value={value}
      most={LONGEST_NAME}
      inputMode={mayBeMail ? 'text' : 'url'}
      findFault={(words) => (words === '' || form.test(words) ? '' : mayBeMail ? say.contact : say.noAddress(words))}
      onWords={(words) => onChange(words || undefined)}
    />
  );
}
