import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { byStrength } from '../../store/meeting-answer.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { tellSureness } from '../sureness.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findFirstToWrite } from './find-first.ts';
import { findNamedContact } from './names-in-words.ts';
import { useWrite } from './use-write.ts';

/** Whom to write to first, said once above all, where nobody introduces whoever asks to anybody of the list. */
export function FirstNote({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const write = useWrite();
  const first = findFirstToWrite(network, { seeker: meeting.seeker, groups: byStrength(meeting) });
  if (!first) return null;
  const { partner, session, edges, others } = first;
  const { node, contact } = partner;
  const nameOf = (one: number) => tellMapName(network, one, language);
  const person = contact ? (contact.node === node ? '' : nameOf(contact.node)) : findNamedContact(network, node);
  const name = person ? say.nameThrough(nameOf(node), person) : nameOf(node);
  const beside = session < 0 ? '' : say.inSession(nameOf(session), others, tellSureness(network, edges, language));
  return (
    <p className={panel.quiet}>
      <Said words={say.first(name, beside)} nodes={[node, session, ...(contact ? [contact.node] : [])]} />{' '}
      <button type="button" className={panel.textButton} onClick={() => write(at(network.nodes, node).id)}>
        {say.toHost(person || nameOf(node))}
      </button>
    </p>
  );
}
