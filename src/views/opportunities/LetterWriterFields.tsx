import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { letterFormMessages } from '../../language/letter-form.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { LetterWriter } from '../../store/state.ts';
import { useMessages, useNames, useSelector } from '../use-app.ts';
import { LetterField } from './LetterField.tsx';
import { isTold } from './letter-proofs.ts';
import styles from './PartnerMessage.module.css';
import { useAsking } from './use-asking.ts';

interface LetterWriterFieldsProps {
  readonly id: string;
  readonly letter: {
    readonly topic: string;
    readonly setTopic: (topic: string) => void;
    readonly writer: LetterWriter;
    readonly setWriter: (part: Partial<LetterWriter>) => void;
  };
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
}

export const LONGEST_NAME = 120;
const LONGEST_TOPIC = 300;

/** What one would like to talk about, which stands in this letter alone, and one's name, which stands in all: of a body its own people are offered. */
export function LetterWriterFields({
  id,
  letter: { topic, setTopic, writer, setWriter },
  seeker,
}: LetterWriterFieldsProps) {
  const say = useMessages(letterFormMessages);
  const nameOf = useNames();
  const masked = useSelector(selectMasked);
  const own = useAsking(seeker).asking.own.filter((node) => isTold(masked, node));
  // Of a person the map already says what they are called.
  const isNamed = useSelector((state) => seeker >= 0 && isPerson(selectNetwork(state), seeker));
  return (
    <>
      <LetterField
        id={`${id}topic`}
        label={say.topic}
        most={LONGEST_TOPIC}
        placeholder={say.topicHint}
        value={topic}
        onText={setTopic}
      />
      {!isNamed && (
        <LetterField
          id={`${id}name`}
          label={say.writer}
          most={LONGEST_NAME}
          autoComplete="name"
          value={writer.name}
          onText={(name) => setWriter({ name })}
        />
      )}
      {!isNamed && own.length > 0 && (
        <fieldset aria-label={say.signAs} className={styles.letters}>
          {own.map(nameOf).map((name) => (
            <button key={name} type="button" aria-pressed={writer.name === name} onClick={() => setWriter({ name })}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
