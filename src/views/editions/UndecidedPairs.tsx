import { useRef, useState } from 'react';
import { editionMessages } from '../../language/editions.ts';
import type { Comparison } from '../../network/compare-editions.ts';
import { selectDataset, selectNetwork } from '../../store/selectors.ts';
import { DoubtedPair } from '../DoubtedPair.tsx';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { MOST_HELD, useDuplicates } from '../use-duplicates.ts';
import styles from './EditionsPanel.module.css';
import { listUndecided } from './list-undecided.ts';

/** Names of either edition that may be of one, which nobody has decided: each of them is counted as two. */
export function UndecidedPairs({ comparison }: { readonly comparison: Comparison }) {
  const say = useMessages(editionMessages);
  const head = useRef<HTMLElement>(null);
  const dataset = useSelector(selectDataset);
  const network = useSelector(selectNetwork);
  // What was asked of stays while pairs are decided; another list asks anew.
  const [wanted, setWanted] = useState(dataset);
  if (dataset.nodes.length > wanted.nodes.length) setWanted(dataset);
  const [isDecided, setDecided] = useState(false);
  const { value: pairs } = useDuplicates(wanted.nodes.length > MOST_HELD ? null : wanted);
  const left = pairs ? listUndecided(network, comparison, pairs) : [];
  if (left.length === 0 && !isDecided) return null;
  const decide = () => {
    setDecided(true);
    head.current?.focus();
  };
  return (
    <details className={styles.undecided}>
      <summary ref={head}>{say.undecided(left.length)}</summary>
      {left.map((pair) => (
        <DoubtedPair
          key={`${pair.kept} ${pair.gone}`}
          pair={pair}
          look={{ box: styles.pair, hint: panel.quiet, ways: styles.ways }}
          onDecided={decide}
        />
      ))}
    </details>
  );
}
