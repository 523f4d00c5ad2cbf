import type { MouseEvent, ReactNode } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { useMessages } from '../use-app.ts';
import styles from './Facet.module.css';

interface FacetProps {
  readonly name: string;
  /** Whether the facet asks for something, so that it can be cleared. */
  readonly isActive: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** One question of the panel: its name, its controls, and a way to take it back. */
export function Facet({ name, isActive, onClear, children }: FacetProps) {
  const say = useMessages(filterMessages);
  const clear = (event: MouseEvent<HTMLButtonElement>) => {
    // The button is about to leave: the keyboard stays in its facet.
    event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('input, summary')?.focus();
    onClear();
  };
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.body}>
        {children}
        {isActive && (
          <button type="button" className={styles.clear} aria-label={say.clearFacet(name)} onClick={clear}>
            {say.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
