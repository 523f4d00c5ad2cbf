import { useState } from 'react';
import { editorMessages } from '../../language/editor.ts';
import { selectDataset } from '../../store/selectors.ts';
import { isUntitled } from '../../store/starter.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { TitleInput } from './TitleInput.tsx';

/** Asks for the name of a network that still goes by the one that each begins with. */
export function TitleField() {
  const say = useMessages(editorMessages);
  const dataset = useSelector(selectDataset);
  const [isNaming, setNaming] = useState(false);
  const isAsked = isUntitled(dataset);
  if (!isAsked && !isNaming) return null;
  return (
    <div className={styles.fields}>
      <TitleInput id={isAsked ? FOCUS_TARGETS.title : undefined} label={say.titleAsked} onNaming={setNaming} />
    </div>
  );
}
