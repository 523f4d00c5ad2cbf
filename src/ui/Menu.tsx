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

/** A button that unfolds a short list of buttons; Esc, a choice, or leaving it folds it again. */
export function Menu({ label, icon, className, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its own buttons do
    <div
      className={`${styles.menu} ${className ?? ''}`}
      data-takes-letters={open || undefined}
      onKeyDown={close}
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
