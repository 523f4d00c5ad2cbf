import { LONGEST_TEXT, MOST_OF_ONE } from '../../dataset/limits.ts';
import { toText as toPlain } from '../../dataset/text.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { useMeta } from './use-meta.ts';
import { useTexts } from './use-texts.ts';

/** What a reader should know about the data as a whole, note by note. */
export function MetaNotes() {
  const say = useMessages(publicationEditorMessages);
  const sayNetwork = useMessages(networkEditorMessages);
  const { meta, change } = useMeta();
  const { toField, toText } = useTexts();
  const { notes } = meta;
  return (
    <>
      <h3>{say.notes}</h3>
      {notes.map((note, place) => {
        const name = say.note(place + 1);
        const field = toField(name, note);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no ids and keep their order
          <div key={place} className={styles.row}>
            <TextField
              {...field}
              most={LONGEST_TEXT}
              isLong
              findFault={(words) => (words === '' ? sayNetwork.needed(field.value) : '')}
              onWords={(words) => change({ notes: notes.with(place, toText(note, words)) }, `note ${place}`)}
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
          label={say.newNote}
          button={say.addNote}
          onAdd={(words) => change({ notes: [...notes, toPlain(words)] })}
        />
      )}
    </>
  );
}
