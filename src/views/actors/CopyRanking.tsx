import { useEffect, useState } from 'react';
import type { KeyActors } from '../../analysis/actors/key-actors.ts';
import { actorsMessages } from '../../language/actors.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { toRankingCsv } from './to-ranking-csv.ts';

/** How long the outcome stays to be read, ms. */
const READ = 4000;

/** Puts the whole ranking on the clipboard as a table. */
export function CopyRanking({ answer }: { readonly answer: KeyActors }) {
  const say = useMessages(actorsMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), READ);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toRankingCsv(network, answer, language));
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <p className={styles.copy}>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {say.copy}
      </Button>
      <span role="status">{outcome && say[outcome]}</span>
    </p>
  );
}
