import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName;
  /** The accessible name, also shown as a tooltip. */
  readonly label: string;
}

/** A square button that shows only an icon. One that is disabled keeps the focus that its own press may have left on it. */
export function IconButton({ icon, label, className, disabled, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      tabIndex={disabled ? -1 : undefined}
      onClick={disabled ? undefined : onClick}
      {...rest}
      className={`${styles.square} ${className ?? ''}`}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
