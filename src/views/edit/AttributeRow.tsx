import { useState } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { ATTRIBUTE_TYPES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { type AttributeWords, findWrong, toAttribute } from './to-attribute.ts';
import { useTexts } from './use-texts.ts';

interface AttributeRowProps {
  /** From 1. */
  readonly place: number;
  /** Undefined: one that is being typed for the first time. */
  readonly attribute: Attribute | undefined;
  readonly onChange: (attribute: Attribute) => void;
  readonly onRemove: () => void;
}

/** One further fact: what it is, and its value. It is kept once it has both. */
export function AttributeRow({ place, attribute, onChange, onRemove }: AttributeRowProps) {
  const say = useMessages(editorMessages);
  const sayMore = useMessages(moreEditorMessages);
  const { toField, toText } = useTexts();
  const [draft, setDraft] = useState<AttributeWords>({ label: '', value: '' });
  const [wanted, setWanted] = useState<Attribute['type']>();
  const { type, value } = attribute ?? {};
  // A number without a type stays one.
  const own = type ?? (typeof value === 'number' ? 'number' : undefined);
  const label = toField(say.attributeName, attribute?.label);
  const words =
    typeof value === 'number'
      ? { label: say.attributeValue, value: String(value) }
      : toField(say.attributeValue, value);
  const now = attribute ? { label: label.value, value: words.value } : draft;
  const put = (next: AttributeWords, sort = wanted) => {
    setDraft(next);
    if (next.label === '' || next.value === '') return;
    onChange(toAttribute(attribute, next, toText, sort));
    setWanted(undefined);
  };
  const faultOf = (text: string, sort: Attribute['type']) => {
    const fault = sort === undefined ? null : findWrong(sort, text, toText);
    return fault ? say[fault] : '';
  };
  const findFault = (text: string) =>
    text === '' ? say.attributeNeeds : faultOf(text, wanted ?? (own === 'address' ? undefined : own));
  // It becomes one of that sort as soon as its value is.
  const choose = (chosen: string) => {
    const sort = ATTRIBUTE_TYPES.find((one) => one === chosen);
    setWanted(sort);
    if (now.value !== '' && faultOf(now.value, sort) === '') put(now, sort);
  };
  return (
    <fieldset className={styles.fact}>
      <legend className="visually-hidden">{say.attribute(place)}</legend>
      <TextField
        {...label}
        label={say.attributeName}
        value={now.label}
        most={LONGEST_NAME}
        findFault={(text) => (text === '' ? say.attributeNeeds : '')}
        onWords={(text) => put({ ...now, label: text })}
      />
      <ChoiceField
        label={sayMore.attributeType}
        value={wanted ?? own ?? 'text'}
        choices={ATTRIBUTE_TYPES.map((one) => [one, sayMore.typeWord(one)])}
        onChoose={choose}
      />
      <TextField
        {...words}
        label={say.attributeValue}
        value={now.value}
        hint={wanted === undefined ? undefined : faultOf(now.value, wanted)}
        most={LONGEST_TEXT}
        findFault={findFault}
        onWords={(text) => put({ ...now, value: text })}
      />
      <IconButton icon="close" label={say.removeAttribute(now.label)} onClick={onRemove} />
    </fieldset>
  );
}
