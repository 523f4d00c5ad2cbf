import type { Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './PairItem.module.css';
import { PairNode } from './PairNode.tsx';
import { hasIntroducer } from './tell-pair.ts';

/** The way from one of a pair to the other, each stop a name that selects it. */
export function Introduction({ pair }: { readonly pair: Opportunity }) {
  const say = useMessages(opportunityMessages);
  const network = useSelector(selectNetwork);
  const { introduction } = pair;
  if (!introduction) return <p className={styles.way}>{say.noWay}</p>;
  return (
    <p className={styles.way}>
      {`${hasIntroducer(network, pair) ? say.introduced : say.way}: `}
      {introduction.nodes.map((node, stop) => (
        <span key={node}>
          {stop > 0 && ' → '}
          <PairNode node={node} look="text" />
        </span>
      ))}
    </p>
  );
}
