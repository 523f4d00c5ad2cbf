import type { KeyActors } from '../../analysis/actors/key-actors.ts';
import { actorsMessages } from '../../language/actors.ts';
import { selectMasked } from '../../store/for-others.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { toRankingCsv } from './to-ranking-csv.ts';

/** Puts the whole ranking on the clipboard as a table. */
export function CopyRanking({ answer }: { readonly answer: KeyActors }) {
  const say = useMessages(actorsMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  return (
    <p className={styles.copy}>
      <CopyButton say={say} label={say.copy} build={() => toRankingCsv(network, answer, language)} />
    </p>
  );
}
