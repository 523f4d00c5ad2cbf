import { LONGEST_TEXT, MOST_OF_ONE } from '../../dataset/limits.ts';
import { toText } from '../../dataset/text.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import styles from './Edit.module.css';
import { useMeta } from './use-meta.ts';
import { WordsField } from './WordsField.tsx';

/** What a reader should know about the data as a whole, note by note. */
export function MetaNotes() {
  const say = useMessages(publicationEditorMessages);
  const sayNetwork = useMessages(networkEditorMessages);
  const { meta, change } = useMeta();
  const language = useLanguage();
  const { notes } = meta;
  return (
    <>
      <h3>{say.notes}</h3>
      {notes.map((note, place) => {
        const name = say.note(place + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no ids and keep their order
          <div key={place} className={styles.row}>
            <WordsField
              label={name}
              text={note}
              most={LONGEST_TEXT}
              isLong
              needed={sayNetwork.needed(note[language])}
              onText={(next, part) => next && change({ notes: notes.with(place, next) }, `note ${place} ${part}`)}
            />
            <IconButton
              icon="close"
              label={say.remove(name)}
              onClick={() => change({ notes: notes.filter((_, index) => index !== place) })}
            />
          </div>
        );
      })}
      {notes.length < MOST_OF_ONE && (
        <AddByName
          what="note"
          label={say.newNote}
          button={say.addNote}
          onAdd={(words) => change({ notes: [...notes, toText(words)] })}
        />
      )}
    </>
  );
}
