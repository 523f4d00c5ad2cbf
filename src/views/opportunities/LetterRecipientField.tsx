import { at } from '../../base/assert.ts';
import { letterFormMessages } from '../../language/letter-form.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages, useNames } from '../use-app.ts';
import { listLetters, type Recipient } from './list-recipients.ts';
import styles from './PartnerMessage.module.css';

interface LetterRecipientFieldProps {
  readonly id: string;
  readonly letter: {
    readonly recipients: readonly Recipient[];
    readonly place: number;
    readonly choose: (recipient: Recipient) => void;
  };
}

/** To whom a letter goes: the one to whom it is about and the one to who could introduce are a press away, the rest in a list. */
export function LetterRecipientField({ id, letter }: LetterRecipientFieldProps) {
  const { recipients, place, choose } = letter;
  const say = useMessages(letterFormMessages);
  const nameOf = useNames();
  const tell = ({ node, introducer, chain }: Recipient) => {
    if (chain) return say.asFirst(nameOf(node), nameOf(chain.second));
    return (introducer ? (introducer.isOwn ? say.asOwn : say.asIntroducer) : say.directly)(nameOf(node));
  };
  const letters = listLetters(recipients);
  const hasOthers = recipients.length > letters.length;
  return (
    <>
      {letters.length > 1 && (
        <fieldset aria-label={say.recipient} className={styles.letters}>
          {letters.map((one) => (
            <button key={tell(one)} type="button" aria-pressed={recipients[place] === one} onClick={() => choose(one)}>
              {tell(one)}
            </button>
          ))}
        </fieldset>
      )}
      {(hasOthers || letters.length === 1) && (
        <>
          <label htmlFor={`${id}to`}>{say.recipient}</label>
          <Select id={`${id}to`} value={place} onChange={({ target }) => choose(at(recipients, Number(target.value)))}>
            {recipients.map((one, index) => (
              <option key={tell(one)} value={index}>
                {tell(one)}
              </option>
            ))}
          </Select>
        </>
      )}
    </>
  );
}
