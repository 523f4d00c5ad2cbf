import type { KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './Tabs.module.css';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** Its name in full, where the label is a word of it. */
  readonly name?: string;
  /** The id of the element it shows, which is on the page while it is chosen. */
  readonly panel?: string;
  readonly className?: string | undefined;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A row of tabs: one stop for the Tab key, arrows between them, Home and End to the ends. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, className, ref }: TabsProps<Id>) {
  const move = (event: KeyboardEvent) => {
    const list = event.currentTarget.parentElement;
    const buttons = [...(list?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    // A tab that the layout hides is not on the way.
    const reachable = buttons.filter((button) => getComputedStyle(button).display !== 'none');
    const here = reachable.indexOf(document.activeElement as HTMLElement);
    const last = reachable.length - 1;
    const goal = {
      ArrowRight: here === last ? 0 : here + 1,
      ArrowLeft: here <= 0 ? last : here - 1,
      Home: 0,
      End: last,
    };
    const next = reachable[goal[event.key as keyof typeof goal]];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <div role="tablist" aria-label={label} className={`${styles.tabs} ${className ?? ''}`} ref={ref}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-label={tab.name === tab.label ? undefined : tab.name}
          title={tab.name === tab.label ? undefined : tab.name}
          aria-selected={tab.id === chosen}
          aria-controls={tab.id === chosen ? tab.panel : undefined}
          tabIndex={tab.id === chosen ? 0 : -1}
          className={tab.className}
          onClick={() => onChoose(tab.id)}
          onKeyDown={move}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
