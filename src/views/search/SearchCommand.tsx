import { searchMessages } from '../../language/search.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Option, type OptionProps } from '../../ui/Option.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './SearchHit.module.css';
import { tellCommand } from './tell-command.ts';
import type { Command } from './to-results.ts';

interface SearchCommandProps extends OptionProps {
  readonly command: Command;
}

/** The question that was typed in words, as what opens the panel that answers it. */
export function SearchCommand({ command, ...option }: SearchCommandProps) {
  const say = useMessages(searchMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  return (
    <Option {...option} className={styles.hit}>
      <span className={styles.mark}>
        <Icon name={command.of === 'path' ? 'path' : 'meet'} />
      </span>
      <span className={styles.name}>{tellCommand(network, command, language)}</span>{' '}
      <span className={styles.kind}>{say.question}</span>
    </Option>
  );
}
