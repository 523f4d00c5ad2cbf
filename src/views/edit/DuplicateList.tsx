import { useRef, useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { duplicateMessages } from '../../language/duplicates.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { DoubtedPair } from '../DoubtedPair.tsx';
import { PartFault } from '../PartFault.tsx';
import { useMessages, useSelector } from '../use-app.ts';
import { isUndecided, MOST_HELD, useDuplicates } from '../use-duplicates.ts';
import styles from './Edit.module.css';

const LISTED = 20;

/** Looks for entries that may be there twice; each pair can be joined, or told apart for good. */
export function DuplicateList() {
  const say = useMessages(duplicateMessages);
  const head = useRef<HTMLElement>(null);
  const dataset = useSelector(selectDataset);
  // What was asked of stays, so that an answer does not begin it all again.
  const [wanted, setWanted] = useState<Dataset | null>(null);
  const { value: pairs, trouble, tryAgain } = useDuplicates(wanted);
  if (dataset.nodes.length < 2) return null;
  const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
  const left = pairs?.filter((pair) => isUndecided(pair, byId));
  return (
    <details className={styles.part}>
      <summary ref={head}>{say.title}</summary>
      <p className={styles.hint}>{dataset.nodes.length > MOST_HELD ? say.tooMany(MOST_HELD) : say.help}</p>
      <div className={styles.ways}>
        {wanted && !pairs ? (
          <Button onClick={() => setWanted(null)}>{say.stop}</Button>
        ) : (
          <Button disabled={dataset.nodes.length > MOST_HELD} onClick={() => setWanted({ ...dataset })}>
            {say.look}
          </Button>
        )}
      </div>
      <p role="status" className={styles.hint}>
        {wanted && !left && !trouble && say.looking}
        {left?.length === 0 && say.none}
      </p>
      {trouble && <PartFault trouble={trouble} onRetry={tryAgain} />}
      {left?.slice(0, LISTED).map((pair) => (
        <DoubtedPair
          key={`${pair.kept} ${pair.gone}`}
          pair={pair}
          look={{ box: styles.inner, hint: styles.hint, ways: styles.ways }}
          onDecided={() => head.current?.focus()}
        />
      ))}
    </details>
  );
}
