import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { at } from '../../base/assert.ts';
import { letterFormMessages } from '../../language/letter-form.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { LetterWriter } from '../../store/state.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { LetterField } from './LetterField.tsx';
import { LONGEST_NAME } from './LetterWriterFields.tsx';
import type { Recipient } from './list-recipients.ts';
import { NamedInWords } from './NamedInWords.tsx';
import { findNamedContact, hasNamesInWords } from './names-in-words.ts';

interface LetterPersonFieldProps {
  readonly id: string;
  readonly letter: {
    readonly recipients: readonly Recipient[];
    readonly place: number;
    readonly writer: LetterWriter;
    readonly setWriter: (part: Partial<LetterWriter>) => void;
  };
}

/** Who is greeted at a body of which the map names nobody: whoever writes may know a name, and the record says one. */
export function LetterPersonField({ id, letter }: LetterPersonFieldProps) {
  const { recipients, place, writer, setWriter } = letter;
  const say = useMessages(letterFormMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { node, introducer } = at(recipients, place);
  if (isPerson(network, node)) return null;
  const body = at(network.nodes, node).id;
  return (
    <>
      <LetterField
        id={`${id}person`}
        label={say.person}
        most={LONGEST_NAME}
        autoComplete="off"
        value={writer.people.get(body) ?? findNamedContact(network, node)}
        onText={(text) => setWriter({ people: new Map(writer.people).set(body, text) })}
      />
      {/* Of whom the message is about its card says so. */}
      {introducer && hasNamesInWords(network, node, language) && <NamedInWords node={node} />}
    </>
  );
}
