import type { Partner } from '../../analysis/meeting/meeting.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { selectMasked } from '../../store/for-others.ts';
import { NodeButton } from '../NodeButton.tsx';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { isTold } from './letter-proofs.ts';
import styles from './PartnerItem.module.css';
import { tellMayKnow } from './tell-partner.ts';

/** Who besides may know somebody to meet, each with how; nothing where nobody does. */
export function WhoMayKnow({ perhaps }: Pick<Partner, 'perhaps'>) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  const told = perhaps.filter(({ node, link }) => isTold(network, node) && isTold(network, link.whom));
  if (told.length === 0) return null;
  return (
    <div>
      <p className={styles.label}>{say.mayKnow}</p>
      <ul aria-label={say.mayKnow} className={styles.helpers}>
        {told.map(({ node, link }) => (
          <li key={node}>
            <NodeButton node={node} look="text" isShort />{' '}
            <span className={styles.quiet}>
              <Said
                words={`${tellMayKnow(network, link, language)}.`}
                nodes={[link.whom, link.through]}
                edges={link.edges}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
