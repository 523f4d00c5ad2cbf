import type { ReactNode, Ref } from 'react';

/** What an entry of the list of a combobox hears. */
export interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
}

interface OptionBoxProps extends OptionProps {
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** One entry of the list of a combobox, however it looks. */
export function Option({ id, isActive, onActivate, onChoose, className, ref, children }: OptionBoxProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the combobox, which names this its active option
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      className={className}
      onPointerMove={isActive ? undefined : onActivate}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
