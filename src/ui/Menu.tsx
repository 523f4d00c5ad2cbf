import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Menu.module.css';

interface MenuProps {
  /** The accessible name of the button that opens it. */
  readonly label: string;
  readonly icon: IconName;
  readonly className?: string | undefined;
  /** A list of buttons; a press on one of them closes the menu. */
  readonly children: ReactNode;
}

/** The next button after the one with the focus whose words begin with a letter, from the first again after the last. */
function findNext(list: HTMLElement | null, letter: string): HTMLElement | undefined {
  const buttons = [...(list?.querySelectorAll('button:enabled') ?? [])] as HTMLElement[];
  const from = buttons.indexOf(document.activeElement as HTMLElement) + 1;
  return [...buttons.slice(from), ...buttons.slice(0, from)].find((button) =>
    button.textContent?.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );
}

/**
 * A button that unfolds a short list of buttons; Esc, a choice, or leaving it folds it again. A letter leads to the
 * next of them that begins with it, and to nothing else.
 */
export function Menu({ label, icon, className, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listen = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
      return;
    }
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (hasModifier || event.nativeEvent.isComposing || event.key.length !== 1 || event.key === ' ') return;
    event.preventDefault();
    findNext(list.current, event.key)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its own buttons do
    <div
      className={`${styles.menu} ${className ?? ''}`}
      data-takes-letters={open || undefined}
      onKeyDown={listen}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={opener}
        className={styles.opener}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={20} />
      </button>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key on one of the buttons inside arrives as a click
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls
        <div
          ref={list}
          className={styles.list}
          // Safari does not focus a pressed button: without this the menu would fold before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
