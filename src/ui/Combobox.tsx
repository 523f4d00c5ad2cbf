import type { ComponentProps, ReactNode } from 'react';
import styles from './Combobox.module.css';

interface ComboboxProps extends Omit<ComponentProps<'input'>, 'list'> {
  /** The id of the list box; its options are this and their place, from 0. */
  readonly list: string;
  /** Whether the list box is there. */
  readonly hasList: boolean;
  /** The place of the option that Enter takes; -1: none. */
  readonly active: number;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A text field that a list of options belongs to, by the ARIA pattern. The focus stays in it. */
export function Combobox({ list, hasList, active, before, after, className, ...rest }: ComboboxProps) {
  return (
    <div className={styles.field}>
      {before}
      <input
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={hasList}
        aria-controls={hasList ? list : undefined}
        aria-activedescendant={hasList && active >= 0 ? `${list}${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...rest}
        className={`${styles.input} ${className ?? ''}`}
      />
      {after}
    </div>
  );
}

/** What hangs below the field: notes and the list box. */
export function ComboboxPopup({ className, ...rest }: ComponentProps<'div'>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the field, or the list would close before the click arrives
    <div {...rest} className={`${styles.popup} ${className ?? ''}`} onMouseDown={(event) => event.preventDefault()} />
  );
}

export function ComboboxNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

export function ComboboxList(props: ComponentProps<'div'>) {
  return <div role="listbox" {...props} className={styles.list} />;
}
