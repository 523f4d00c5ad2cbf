import type { ComponentProps } from 'react';
import styles from './Select.module.css';

/** The platform's own list of choices, dressed as the other controls; its label stands outside. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={`${styles.select} ${className ?? ''}`} />;
}
