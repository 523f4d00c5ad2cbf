import { useState } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { editorMessages } from '../../language/editor.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../use-app.ts';
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
  const { toField, toText } = useTexts();
  const [draft, setDraft] = useState<AttributeWords>({ label: '', value: '' });
  const { type, value } = attribute ?? {};
  // A number without a type stays one.
  const own = type ?? (typeof value === 'number' ? 'number' : undefined);
  const label = toField(say.attributeName, attribute?.label);
  const words =
    typeof value === 'number'
      ? { label: say.attributeValue, value: String(value) }
      : toField(say.attributeValue, value);
  const now = attribute ? { label: label.value, value: words.value } : draft;
  const put = (next: AttributeWords) => {
    setDraft(next);
    if (next.label !== '' && next.value !== '') onChange(toAttribute(attribute, next, toText));
  };
  const findFault = (text: string) => {
    if (text === '') return say.attributeNeeds;
    const fault = own === undefined || own === 'address' ? null : findWrong(own, text, toText);
    return fault ? say[fault] : '';
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
      <TextField
        {...words}
        label={say.attributeValue}
        value={now.value}
        most={LONGEST_TEXT}
        findFault={findFault}
        onWords={(text) => put({ ...now, value: text })}
      />
      <IconButton icon="close" label={say.removeAttribute(now.label)} onClick={onRemove} />
    </fieldset>
  );
}
