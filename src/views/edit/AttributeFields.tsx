import { useEffect, useId, useRef, useState } from 'react';
import { MOST_OF_ONE } from '../../dataset/limits.ts';
import type { Attribute } from '../../dataset/schema.ts';
import { editorMessages } from '../../language/editor.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import { AttributeRow } from './AttributeRow.tsx';
import styles from './Edit.module.css';
import { NOTHING, useHalfFact } from './use-half-fact.ts';

interface AttributeFieldsProps {
  /** Whose they are: one that is half typed is kept under it. */
  readonly of: string;
  readonly attributes: readonly Attribute[];
  /** Undefined: none is left. `field` names the row that is being typed in. */
  readonly onChange: (attributes: Attribute[] | undefined, field?: string) => void;
}

/** What else is recorded, each fact under a name of its own. */
export function AttributeFields({ of, attributes, onChange }: AttributeFieldsProps) {
  const say = useMessages(editorMessages);
  const head = useId();
  const add = useRef<HTMLButtonElement>(null);
  const half = useHalfFact(of);
  const [isAdding, setAdding] = useState(half.label !== undefined || half.value !== undefined);
  const isAsked = useRef(false);
  const rows = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isAdding && isAsked.current)
      rows.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type input')?.focus();
  }, [isAdding]);
  const count = attributes.length + (isAdding ? 1 : 0);
  const end = () => {
    setAdding(false);
    half.put(NOTHING);
  };
  const put = (place: number, attribute: Attribute) => {
    if (place === attributes.length) end();
    onChange([...attributes.slice(0, place), attribute, ...attributes.slice(place + 1)], `attribute ${place}`);
  };
  const remove = (place: number) => {
    add.current?.focus();
    if (place === attributes.length) return end();
    const left = attributes.filter((_, index) => index !== place);
    onChange(left.length > 0 ? left : undefined);
  };
  return (
    <fieldset ref={rows} className={styles.inner} aria-labelledby={head}>
      <h3 id={head}>{say.attributes}</h3>
      {Array.from({ length: count }, (_, place) => (
        <AttributeRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row that gets its second word is still the same row
          key={place}
          half={half}
          place={place + 1}
          attribute={attributes[place]}
          onChange={(attribute) => put(place, attribute)}
          onRemove={() => remove(place)}
        />
      ))}
      <div className={styles.ways}>
        <Button
          ref={add}
          icon="plus"
          onClick={() => {
            isAsked.current = true;
            setAdding(count < MOST_OF_ONE);
          }}
        >
          {say.addAttribute}
        </Button>
      </div>
    </fieldset>
  );
}
