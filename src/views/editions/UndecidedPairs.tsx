import { useRef, useState } from 'react';
import { editionMessages } from '../../language/editions.ts';
import { canEdit } from '../../store/can-edit.ts';
import { DoubtedPair } from '../DoubtedPair.tsx';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import type { Pair } from '../use-duplicates.ts';
import styles from './EditionsPanel.module.css';

/** Names that may be of one, which nobody has decided: each of them is counted as two. */
export function UndecidedPairs({ left }: { readonly left: readonly Pair[] }) {
  const say = useMessages(editionMessages);
  const head = useRef<HTMLElement>(null);
  const [isDecided, setDecided] = useState(false);
  const canDecide = useSelector(canEdit);
  // Whose names are alike, and that they are, is nothing for readers, who can't say whether they are one.
  if (!canDecide || (left.length === 0 && !isDecided)) return null;
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
