import { useState } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { isPartUntitled, isUntitled } from '../../store/starter.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import { TitleInput } from './TitleInput.tsx';
import { useMeta } from './use-meta.ts';
import { WordsField } from './WordsField.tsx';

/** The title of the network, in each language by itself once somebody has chosen it. */
export function TitleWords() {
  const say = useMessages(networkEditorMessages);
  const language = useLanguage();
  const { dataset, meta, change } = useMeta();
  const [isNaming, setNaming] = useState(false);
  if (isNaming || isPartUntitled(dataset)) {
    const id = isUntitled(dataset) ? undefined : FOCUS_TARGETS.title;
    return <TitleInput id={id} label={say.title} onNaming={setNaming} />;
  }
  return (
    <WordsField
      id={FOCUS_TARGETS.title}
      label={say.title}
      text={meta.title}
      most={LONGEST_NAME}
      needed={say.needed(meta.title[language])}
      onText={(next, part) => change({ title: next }, `title ${part}`)}
    />
  );
}
