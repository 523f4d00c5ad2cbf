import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in sight while the content scrolls: the buttons that finish the dialog. */
  readonly footer?: ReactNode;
  /** `wide` is 880 px where there is room, else 560. */
  readonly width?: 'normal' | 'wide';
}

/**
 * A modal dialog, open while it is mounted. The browser's own `<dialog>` keeps the focus inside and
 * gives it back afterwards; Esc, the close button and a press on the backdrop ask `onClose`.
 */
export function Dialog({ title, closeLabel, onClose, children, footer, width = 'normal' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    // Browsers without modal dialogs, and jsdom, show it in place.
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => {
      if (dialog.close) dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // A press that ends on the backdrop but began inside, as when text is selected, is no wish to close.
  const pressed = useRef(false);
  const isBackdrop = (event: MouseEvent) => event.target === ref.current;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Esc, which the dialog brings along
    <dialog
      ref={ref}
      className={`${styles.dialog} ${styles[width]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        pressed.current = isBackdrop(event);
      }}
      onClick={(event) => {
        if (pressed.current && isBackdrop(event)) onClose();
      }}
    >
      <div className={styles.frame}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  );
}
