import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { networksMessages } from '../../language/networks.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Networks.module.css';
import type { ListedEntry } from './use-networks.ts';

/** Longer than any list shows. */
const LONGEST_NAME = 200;

interface NetworkRowProps {
  readonly entry: ListedEntry;
  readonly isOpen: boolean;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onBackup: () => void;
  readonly onPublish: () => void;
  readonly onRemove: () => void;
}

/** One network of the list: what it is, and what can be done with it. */
export function NetworkRow({ entry, isOpen, now, onRename, ...on }: NetworkRowProps) {
  const say = useMessages(networksMessages);
  const name = entry.name[useLanguage()];
  const { called } = entry;
  const [isNaming, setNaming] = useState(false);
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = toTyped(String(new FormData(event.currentTarget).get('name') ?? ''));
    setNaming(false);
    if (wanted !== '' && wanted !== name) onRename(wanted);
  };
  // It would close the whole dialog.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setNaming(false);
  };
  return (
    <li className={styles.row} aria-current={isOpen || undefined}>
      {isNaming ? (
        <form className={styles.naming} onSubmit={rename} onKeyDown={onKeyDown}>
          <input name="name" aria-label={say.name} defaultValue={name} maxLength={LONGEST_NAME} ref={selectAll} />
          <Button type="submit" look="primary">
            {say.save}
          </Button>
          <Button onClick={() => setNaming(false)}>{say.cancel}</Button>
        </form>
      ) : (
        <button type="button" className={styles.name} aria-label={say.open(called)} onClick={on.onOpen}>
          {called}
        </button>
      )}
      <p className={styles.facts}>
        {isOpen && <strong>{say.isOpen}</strong>}
        <span>{say.size(entry.nodes, entry.ties)}</span>
        <span>{say.changed(entry.changed, now)}</span>
      </p>
      <div className={styles.tools}>
        <IconButton icon="edit" label={say.rename(called)} onClick={() => setNaming(true)} />
        <IconButton icon="copy" label={say.duplicate(called)} onClick={on.onDuplicate} />
        <IconButton icon="download" label={say.backup(called)} onClick={on.onBackup} />
        <IconButton icon="external" label={say.publish(called)} onClick={on.onPublish} />
        <IconButton icon="remove" label={say.remove(called)} onClick={on.onRemove} />
      </div>
    </li>
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
