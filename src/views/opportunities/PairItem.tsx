import type { Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { selectHasDoubt } from '../../store/holdings.ts';
import { applyPanel, applyQuestion } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { EvidenceTies } from './EvidenceTies.tsx';
import { Introduction } from './Introduction.tsx';
import styles from './PairItem.module.css';
import { PairNode } from './PairNode.tsx';
import { nameOf, tellReason } from './tell-pair.ts';

interface PairItemProps {
  readonly pair: Opportunity;
  readonly rank: number;
  /** The score of the best pair, for the length of the bar. */
  readonly most: number;
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onDismiss: () => void;
}

/** Two that could work together: how much speaks for it and what, and who could introduce them. */
export function PairItem({ pair, rank, most, isKept, onKeep, onDismiss }: PairItemProps) {
  const say = useMessages(opportunityMessages);
  const hasDoubt = useSelector(selectHasDoubt);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const names = [nameOf(network, pair.one, language), nameOf(network, pair.other, language)] as const;
  const seePaths = () => {
    const [from, to] = [at(network.nodes, pair.one).id, at(network.nodes, pair.other).id];
    act(applyQuestion, 'paths', { from, to, containers: false, chosen: 0 });
    act(applyPanel, 'paths');
  };
  return (
    <li className={styles.pair}>
      <div className={styles.head}>
        <span className={styles.rank}>
          <span aria-hidden="true">{rank}</span>
          <span className="visually-hidden">{say.rank(rank)}</span>
        </span>
        <div className={styles.ends}>
          <PairNode node={pair.one} />
          <span className="visually-hidden">×</span>
          <PairNode node={pair.other} />
        </div>
        <span className={styles.score}>
          <span aria-hidden="true">{pair.score}</span>
          <span className="visually-hidden">{say.points(pair.score)}</span>
        </span>
      </div>
      <div aria-hidden="true" className={styles.bar}>
        <div style={{ width: `${(100 * pair.score) / Math.max(most, pair.score)}%` }} />
      </div>
      <ul aria-label={say.reasons} className={styles.reasons}>
        {pair.reasons.map((reason) => (
          <li key={reason.code}>
            <span>
              <Said
                words={tellReason(network, reason, language)}
                nodes={reason.evidence.flatMap(({ nodes }) => nodes)}
              />
            </span>
            <span aria-hidden="true" className={styles.leader} />
            <span aria-hidden="true">{reason.points}</span>
            <span className="visually-hidden">{say.points(reason.points)}</span>
          </li>
        ))}
      </ul>
      <Introduction pair={pair} />
      <p className={styles.confidence}>{say.confidence(pair.confidence, hasDoubt)}</p>
      <EvidenceTies pair={pair} />
      <div className={styles.actions}>
        <Button
          icon={isKept ? 'check' : 'plus'}
          aria-pressed={isKept}
          aria-label={say.keepPair(...names)}
          onClick={onKeep}
        >
          {say.keep}
        </Button>
        <Button look="quiet" data-dismiss="" aria-label={say.dismissPair(...names)} onClick={onDismiss}>
          {say.dismiss}
        </Button>
        <Button look="quiet" aria-label={say.pathsOf(...names)} onClick={seePaths}>
          {say.paths}
        </Button>
      </div>
    </li>
  );
}
