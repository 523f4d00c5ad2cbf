import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { groupMessages } from '../../language/groups.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Said } from '../Said.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupItem.module.css';

/** As long as an address can carry. */
const LONGEST = 80;

interface GroupTitleProps {
  readonly groupKey: string;
  readonly letter: string;
  /** What the group is called by itself. */
  readonly automatic: string;
  /** Nodes that it is called after, by index. */
  readonly nodes: readonly number[];
}

/** A group's name, which the visitor can change in its place: Enter keeps it, Escape does not. */
export function GroupTitle({ groupKey, letter, automatic, nodes }: GroupTitleProps) {
  const say = useMessages(groupMessages);
  const act = useAct();
  const names = useSelector((state) => selectParameters(state, 'groups').names);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasEditing = useRef(false);
  const name = names[groupKey] ?? automatic;

  // The field that had the focus goes, and so the focus returns to what opened it.
  useEffect(() => {
    if (isEditing) {
      field.current?.focus();
      field.current?.select();
    } else if (wasEditing.current) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const keep = (text: string) => {
    const { [groupKey]: _, ...others } = names;
    const given = toTyped(text);
    act(applyQuestion, 'groups', {
      names: given === '' || given === automatic ? others : { ...names, [groupKey]: given },
    });
  };
  const finish = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The page has uses of its own for both keys.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep(event.currentTarget.value);
    else event.currentTarget.value = name;
    setEditing(false);
  };
  if (isEditing) {
    return (
      <input
        ref={field}
        className={styles.field}
        defaultValue={name}
        maxLength={LONGEST}
        aria-label={say.nameOf(letter)}
        onKeyDown={finish}
        onBlur={(event) => {
          keep(event.target.value);
          setEditing(false);
        }}
      />
    );
  }
  return (
    <div className={styles.title}>
      <h3>
        <span className="visually-hidden">{say.group(letter)}:</span>{' '}
        <Said words={name} nodes={name === automatic ? nodes : []} />
      </h3>
      <IconButton
        ref={button}
        icon="edit"
        label={say.rename(letter)}
        className={styles.rename ?? ''}
        onClick={() => setEditing(true)}
      />
    </div>
  );
}
