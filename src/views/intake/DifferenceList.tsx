import { useId, useState } from 'react';
import type { Certainty, Consent } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { mergeFields, mergeMessages } from '../../language/merge.ts';
import type { Shown } from '../../matching/join-records.ts';
import { toDifferenceKey } from '../../matching/merge.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { type Merging, takeAll } from './use-merge.ts';
import styles from './WhoIsHere.module.css';

const LISTED = 30;

interface DifferenceListProps {
  readonly merging: Merging;
  /** What a node or tie is called. */
  readonly nameOf: (id: string) => string;
}

/** Where both say something else: what is on the map counts unless somebody chooses the other. */
export function DifferenceList({ merging, nameOf }: DifferenceListProps) {
  const say = useMessages(mergeMessages);
  const fields: Readonly<Record<string, string>> = useMessages(mergeFields);
  const tell = useShown();
  const group = useId();
  const [shown, setShown] = useState(LISTED);
  const { differences } = merging.merged;
  if (differences.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{say.differ(differences.length)}</summary>
      <p className={styles.buttons}>
        {[false, true].map((isTaken) => (
          <Button key={String(isTaken)} onClick={() => merging.take(takeAll(merging.merged, isTaken))}>
            {isTaken ? say.allComing : say.allOld}
          </Button>
        ))}
      </p>
      <ul>
        {differences.slice(0, shown).map(({ id, field, old, coming, isTaken }) => {
          const key = toDifferenceKey(id, field);
          const label = say.difference(nameOf(id), fields[field] ?? field.replace(/^attributes\//, ''));
          return (
            <li key={key}>
              <p className={styles.difference}>
                <label htmlFor={group + key} dir="auto">
                  {label}
                </label>
                <Select
                  id={group + key}
                  value={isTaken ? 'coming' : 'old'}
                  onChange={({ currentTarget }) => merging.take(new Map([[key, currentTarget.value === 'coming']]))}
                >
                  <option value="old">
                    {say.onMap}: {tell(field, old)}
                  </option>
                  <option value="coming">
                    {say.inFile}: {tell(field, coming)}
                  </option>
                </Select>
              </p>
            </li>
          );
        })}
      </ul>
      <ShowMore count={differences.length} shown={shown} step={LISTED} onShow={setShown} />
    </details>
  );
}

/** Tells a value as it is read: words of the page for what is a code. */
function useShown(): (field: string, value: Shown) => string {
  const language = useLanguage();
  const editor = useMessages(editorMessages);
  const more = useMessages(moreEditorMessages);
  return (field, value) => {
    if (field === 'certainty') return editor.certaintyWord(value as Certainty);
    if (field === 'consent') return more.consentWord(value as Consent);
    return typeof value === 'object' ? value[language] : String(value);
  };
}
