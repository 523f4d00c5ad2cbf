import { type KeyboardEvent, useState } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { hasNamed } from '../../store/edits.ts';
import { isJustAdded } from '../../store/just-added.ts';
import { isUnnamed } from '../../store/map-edits.ts';
import { applyPanel } from '../../store/questions.ts';
import { applySelect } from '../../store/selection.ts';
import { selectDataset } from '../../store/selectors.ts';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useNode } from './use-node.ts';
import { WordsField } from './WordsField.tsx';

/** The name of a node. Enter ends that of one that has just been added, and the next name can be typed. */
export function NameField({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const isNew = useSelector((state) => isJustAdded(state, id));
  const { node, change } = useNode(id);
  const { label } = node;
  const name = label[language];
  /** The name of which there is another one, where somebody went on with it. */
  const [asked, setAsked] = useState('');
  const isThere = isNew && hasNamed(dataset, name, language, id);
  const isAsked = isThere && asked === name;
  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isNew || isUnnamed(name)) return;
    setAsked(name);
    // Whoever types on has another name in mind.
    if (isThere && !isAsked) return event.currentTarget.select();
    act(applySelect, null);
    act(applyPanel, 'details');
    return moveFocus('entry');
  };
  return (
    <WordsField
      label={say.name}
      text={label}
      id={FOCUS_TARGETS.name}
      isReplaced
      most={LONGEST_NAME}
      needed={say.nameNeeded(name)}
      hint={isThere ? say.alreadyThere(name) : undefined}
      warning={isAsked ? say.goOnAgain(name) : ''}
      onText={(next, part) => change({ label: next }, `label ${part}`)}
      onEnter={goOn}
    />
  );
}
