import { useEffect, useState } from 'react';
import { pathMessages } from '../../language/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './PathsPanel.module.css';

/** How long the outcome stays to be read, ms. */
const READ = 4000;

/** Copies a text and says whether that worked. Another text makes it a fresh button: key it by the text. */
export function CopyIntroduction({ text }: { readonly text: string }) {
  const say = useMessages(pathMessages);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), READ);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <p className={styles.copy}>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {say.copy}
      </Button>{' '}
      <span role="status">{outcome && say[outcome]}</span>
    </p>
  );
}
