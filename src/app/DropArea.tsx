import { useLayoutEffect, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import styles from './DropArea.module.css';

/** Lies over everything, open dialogs too, and lets the file through to the page. */
export function DropArea({ title, note }: { readonly title: string; readonly note: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.showPopover?.(), []);
  return (
    <div ref={ref} popover="manual" className={styles.area}>
      <p className={styles.title}>
        <Icon name="download" />
        {title}
      </p>
      <p>{note}</p>
    </div>
  );
}
