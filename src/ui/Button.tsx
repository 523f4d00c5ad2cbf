import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  readonly icon?: IconName;
  /** `framed` has a border, `primary` is filled, `quiet` is text alone. */
  readonly look?: 'framed' | 'primary' | 'quiet';
}

/** A button with a visible text and, where it helps, an icon before it. */
export function Button({ icon, look = 'framed', className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`${styles[look]} ${className ?? ''}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
