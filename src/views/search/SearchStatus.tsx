import { useEffect, useState } from 'react';
import type { PartTrouble } from '../../base/part-trouble.ts';
import { partMessages } from '../../language/part.ts';
import { searchMessages, tellFound, tellGuesses } from '../../language/search.ts';
import { joinApart } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './SearchBox.module.css';
import { tellCommand } from './tell-command.ts';
import type { Results } from './to-results.ts';

/** Long enough for a word to be typed to its end, short enough to be an answer; milliseconds. */
const PAUSE = 500;

interface SearchStatusProps {
  readonly query: string;
  readonly results: Results | null;
  /** Why something was asked and nothing can be found. */
  readonly trouble: PartTrouble | null;
  /** Whether a list shows the same. */
  readonly isListed: boolean;
}

/**
 * Says how many were found once the typing pauses, or that nothing can be; for screen readers, and where nothing was
 * found and no list says so, as with a word of the address, for all.
 */
export function SearchStatus({ query, results, trouble, isListed }: SearchStatusProps) {
  const say = useMessages(searchMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const [said, setSaid] = useState({ text: '', of: '' });
  const part = useMessages(partMessages);
  const text = trouble ? `${say.failed} ${part[trouble]} ${say.retry}` : toText();
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ text, of: query }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, query]);
  // An earlier answer is none to what is typed now.
  const now = said.of === query ? said.text : '';
  return (
    <p role="status" className={!isListed && results?.count === 0 && now ? styles.nothing : 'visually-hidden'}>
      {now}
    </p>
  );

  function toText(): string {
    if (!results) return '';
    const { command } = results;
    if (command) return tellCommand(network, command, language);
    if (results.count > 0) return tellFound({ ...results, listed: results.list.length }, language);
    const names = results.list.map(({ node, apart }) => joinApart(node.label[language], apart));
    return tellGuesses(query.trim(), names, language, results.guessed);
  }
}
