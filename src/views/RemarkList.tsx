import { useState } from 'react';
import { remarkMessages } from '../language/remarks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RemarkList.module.css';
import { ShowMore } from './ShowMore.tsx';
import { useMessages } from './use-app.ts';

/** People that are listed at first; the rest comes at one press. */
const LISTED = 40;

/** Somebody of whom something is remarked. */
export interface RemarkItem {
  readonly key: string;
  readonly name: string;
  readonly remarks: readonly string[];
  readonly isHeld: boolean;
  /** Whether nobody has said yet that it was read. */
  readonly isUnread: boolean;
}

interface RemarkListProps {
  readonly items: readonly RemarkItem[];
  readonly onHold: (item: RemarkItem, isHeld: boolean) => void;
  /** What nobody had read was read: whoever has a tick is held back, whoever has none may be published. */
  readonly onRead: (items: readonly RemarkItem[]) => void;
}

/** People with what is remarked of them, each with a tick that holds them back, and one word for all: it was read. */
export function RemarkList({ items, onHold, onRead }: RemarkListProps) {
  const say = useMessages(remarkMessages);
  const [shown, setShown] = useState(LISTED);
  const unread = items.filter(({ isUnread }) => isUnread);
  const told = items.filter(({ isHeld }) => !isHeld).length;
  return (
    <>
      <p role="status">{unread.length > 0 ? say.unread(unread.length, items.length) : say.read(told, items.length)}</p>
      <fieldset className={styles.list}>
        <legend>{say.hold}</legend>
        {items.slice(0, shown).map((item) => (
          <label key={item.key}>
            <input
              type="checkbox"
              checked={item.isHeld}
              onChange={({ currentTarget }) => onHold(item, currentTarget.checked)}
            />
            <span dir="auto">
              <b>{item.name}</b>: {item.remarks.map(say.remark).join(', ') || say.none}
            </span>
          </label>
        ))}
      </fieldset>
      <ShowMore count={items.length} shown={shown} step={items.length} onShow={setShown} />
      {/* Nobody has read what is not on the screen. */}
      {shown >= items.length && (
        <Button icon="check" aria-disabled={unread.length === 0} onClick={() => unread.length > 0 && onRead(unread)}>
          {say.isRead}
        </Button>
      )}
    </>
  );
}
