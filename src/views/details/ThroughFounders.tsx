import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { listMembers } from '../../network/members.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector, useTies, useVisibility } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { NodeName } from './NodeName.tsx';

/** What a session counts without a tie of its own: who founded it took part. */
export function ThroughFounders({ node }: { readonly node: number }) {
  const say = useMessages(chosenMessages);
  const network = useSelector(selectNetwork);
  const { membership } = useTies();
  const { nodes, counted } = useVisibility();
  const lent = listMembers(network, membership.sessions, at(network.nodes, node).id).filter(({ how }) => how !== 'own');
  if (lent.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{say.throughFounders}</h3>
      <p className={panel.quiet}>{say.throughFoundersNote}</p>
      <ul className={styles.links}>
        {lent.map((member) => (
          <li key={member.node} className={styles.linkName}>
            <NodeName node={member.node} look="strong" />
            {nodes[node] === 1 && !counted[member.node] && <span className={styles.tag}>{say.notShown}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
