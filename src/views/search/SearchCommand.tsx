import { searchMessages } from '../../language/search.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './SearchHit.module.css';
import type { Command } from './to-results.ts';

interface SearchCommandProps {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
}

/** The question that was typed in words, as what opens the panel that answers it. */
export function SearchCommand({ id, command, isActive, onActivate, onChoose }: SearchCommandProps) {
  const say = useMessages(searchMessages);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the combobox, which names this its active option
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.hit}
      onPointerMove={isActive ? undefined : onActivate}
      onClick={onChoose}
    >
      <span className={styles.mark}>
        <Icon name="meet" />
      </span>
      <span className={styles.name}>{useCommandWords(command)}</span>{' '}
      <span className={styles.kind}>{say.question}</span>
    </div>
  );
}

/** What a question is called in the list, and said. */
function useCommandWords({ actor, partner }: Command): string {
  const say = useMessages(searchMessages);
  const language = useLanguage();
  return say.meet(actor?.label[language] ?? null, partner?.label[language] ?? null);
}
