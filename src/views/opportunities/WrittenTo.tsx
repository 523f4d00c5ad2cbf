import type { Contact } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import { tellSureness } from '../sureness.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PartnerItem.module.css';
import { tellTieWith } from './tell-partner.ts';

/** The person to write to for a body, in the words of the tie between them. */
export function WrittenTo({ node, contact }: { readonly node: number; readonly contact: Contact }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  return (
    <p>
      <span className={styles.label}>{say.writeTo}</span> <NodeButton node={contact.node} look="text" isShort />,{' '}
      {say.whoIs(tellTieWith(network, at(contact.edges, 0), node, language))}
      {tellSureness(network, contact.edges, language)}
    </p>
  );
}
