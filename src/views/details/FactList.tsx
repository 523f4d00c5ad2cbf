import { at } from '../../base/assert.ts';
import { detailsMessages } from '../../language/details.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import type { Fact } from './list-facts.ts';
import { NodeName } from './NodeName.tsx';

/** More than these would push the ties out of sight; the ties list them all anyway. */
const MOST = 12;

/** Places or sessions, each with how it is known, and a session with its day. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const say = useMessages(detailsMessages);
  const network = useSelector(selectNetwork);
  return (
    <ul className={styles.factList}>
      {facts.slice(0, MOST).map(({ node, basis }) => {
        const { session } = at(network.nodes, node);
        return (
          <li key={node}>
            <NodeName node={node} look="text" />
            {basis !== 'stated' && <span className={styles.tag}>{say.basis(basis)}</span>}
            {session && (
              <span className={styles.quiet}>
                {session.day === null ? say.dayNotStated : say.onDay(session.day)}
                {session.dayBasis === 'inferred' && ` (${say.inferred})`}
              </span>
            )}
          </li>
        );
      })}
      {facts.length > MOST && <li className={styles.quiet}>{say.andMore(facts.length - MOST)}</li>}
    </ul>
  );
}
