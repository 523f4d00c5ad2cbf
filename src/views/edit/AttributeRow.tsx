import { useState } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { ATTRIBUTE_TYPES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { findWrong, toAttribute, toValue } from './to-attribute.ts';
import type { HalfFact, HalfWritten } from './use-half-fact.ts';
import { WordsField } from './WordsField.tsx';

interface AttributeRowProps {
  /** From 1. */
  readonly place: number;
  /** Undefined: one that is being typed for the first time. */
  readonly attribute: Attribute | undefined;
  /** What there is of that one. */
  readonly half: HalfFact;
  readonly onChange: (attribute: Attribute) => void;
  readonly onRemove: () => void;
}

/** One further fact: what it is, and its value. It is kept once it has both. */
export function AttributeRow({ place, attribute, half, onChange, onRemove }: AttributeRowProps) {
  const say = useMessages(editorMessages);
  const sayMore = useMessages(moreEditorMessages);
  const language = useLanguage();
  const [wanted, setWanted] = useState<Attribute['type']>();
  const now: HalfWritten = attribute ?? half;
  const { value } = now;
  // A number without a type stays one.
  const own = attribute?.type ?? (typeof value === 'number' ? 'number' : undefined);
  const sort = wanted ?? own;
  const words = typeof value === 'object' ? value[language] : String(value ?? '');
  const put = (next: HalfWritten, chosen = wanted) => {
    if (next.label === undefined || next.value === undefined) return attribute ? undefined : half.put(next);
    const isNumber = chosen === 'number' && typeof next.value === 'object';
    const meant = isNumber ? toValue(chosen, next.value[language]) : next.value;
    onChange(toAttribute(attribute, next.label, meant, chosen));
    setWanted(undefined);
  };
  const faultOf = (text: string, type: Attribute['type']) => {
    const fault = type === undefined ? null : findWrong(type, text);
    return fault ? say[fault] : '';
  };
  const findFault = (text: string) => faultOf(text, wanted ?? (own === 'address' ? undefined : own));
  // It becomes one of that sort as soon as its value is; only texts differ from language to language.
  const choose = (chosen: string) => {
    const next = ATTRIBUTE_TYPES.find((one) => one === chosen);
    setWanted(next);
    const isKept = next === 'text' && typeof value === 'object';
    if (words !== '' && faultOf(words, next) === '')
      put({ ...now, value: isKept ? value : toValue(next, words) }, next);
  };
  const field = {
    label: say.attributeValue,
    hint: wanted === undefined ? undefined : faultOf(words, wanted),
    most: LONGEST_TEXT,
  };
  return (
    <fieldset className={styles.fact}>
      <legend className="visually-hidden">{say.attribute(place)}</legend>
      <WordsField
        label={say.attributeName}
        text={now.label}
        most={LONGEST_NAME}
        needed={say.attributeNeeds}
        onText={(label) => put({ ...now, label })}
      />
      <ChoiceField
        label={sayMore.attributeType}
        value={sort ?? 'text'}
        choices={ATTRIBUTE_TYPES.map((one) => [one, sayMore.typeWord(one)])}
        onChoose={choose}
      />
      {typeof value === 'number' || sort === 'number' ? (
        <TextField
          {...field}
          value={words}
          findFault={(text) => (text === '' ? say.attributeNeeds : findFault(text))}
          onWords={(text) => put({ ...now, value: toValue(sort, text) })}
        />
      ) : (
        <WordsField
          {...field}
          text={value}
          needed={say.attributeNeeds}
          findFault={findFault}
          isOne={sort !== undefined && sort !== 'text'}
          onText={(next) => put({ ...now, value: next })}
        />
      )}
      <IconButton icon="close" label={say.removeAttribute(now.label?.[language] ?? '')} onClick={onRemove} />
    </fieldset>
  );
}
