import { useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { editorMessages } from '../../language/editor.ts';
import { selectDataset } from '../../store/selectors.ts';
import { isUntitled } from '../../store/starter.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { TitleInput } from './TitleInput.tsx';

/**
 * Asks for the name of a network that still goes by the one that each begins with. Once it has one the field stays until
 * something else has changed: whoever presses what stands below it must find that where they press.
 */
export function TitleField() {
  const say = useMessages(editorMessages);
  const dataset = useSelector(selectDataset);
  const [named, setNamed] = useState<Dataset['nodes'] | null>(null);
  const isAsked = isUntitled(dataset);
  if (!isAsked && named !== dataset.nodes) return null;
  return (
    <div className={styles.fields}>
      <TitleInput
        id={isAsked ? FOCUS_TARGETS.title : undefined}
        label={say.titleAsked}
        onNaming={(isNaming) => isNaming && setNamed(dataset.nodes)}
      />
    </div>
  );
}
