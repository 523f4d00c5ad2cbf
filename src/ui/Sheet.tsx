import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly id?: string;
  readonly label: string;
  readonly closeLabel: string;
  /** Whether it lies over the page where it has no place beside it. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly className?: string | undefined;
  /** Whether it closes when the focus goes elsewhere; not for one that is used together with the page. */
  readonly closesOnLeave?: boolean;
  /** Moves the focus into it when it opens. */
  readonly takesFocus?: boolean;
  /** Drawn above the content where it lies over the page; default: the label and a close button. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A panel that stands beside the content on wide screens and lies over it, when open, on narrow ones.
 * Which of the two is the style sheet's decision (`className` gives it `position: fixed`); this
 * component reads that decision instead of repeating the breakpoints.
 */
export function Sheet(props: SheetProps) {
  const { id, label, closeLabel, open, onClose, className, closesOnLeave, takesFocus, head, children } = props;
  const ref = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const isOverlay = () => ref.current !== null && getComputedStyle(ref.current).position === 'fixed';
  useEffect(() => {
    const sheet = ref.current;
    if (!open || !sheet || getComputedStyle(sheet).position !== 'fixed') return;
    before.current = document.activeElement;
    if (takesFocus) sheet.focus({ preventScroll: true });
    return () => {
      const inside = document.activeElement === document.body || sheet.contains(document.activeElement);
      // Back to where it was opened from, but not into a field: that would bring up a phone's keyboard.
      const isField = before.current instanceof HTMLInputElement;
      if (inside && !isField && before.current instanceof HTMLElement) before.current.focus();
    };
  }, [open, takesFocus]);
  const leave = (event: FocusEvent) => {
    const goal = event.relatedTarget;
    if (!closesOnLeave || !open || !goal || event.currentTarget.contains(goal) || !isOverlay()) return;
    onClose();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !open || !isOverlay()) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      id={id}
      ref={ref}
      tabIndex={-1}
      aria-label={label}
      data-open={open || undefined}
      className={`${styles.sheet} ${className ?? ''}`}
      onBlur={leave}
      onKeyDown={closeByKey}
    >
      <div className={styles.head} data-sheet-head="">
        {head ?? (
          <>
            <span className={styles.title} aria-hidden="true">
              {label}
            </span>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </>
        )}
      </div>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
