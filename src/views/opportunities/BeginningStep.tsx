import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import type { FirstStep } from './find-beginning.ts';
import { toAddressee } from './list-recipients.ts';
import { findNamedContact } from './names-in-words.ts';
import { listNamed, tellIntroducer } from './tell-partner.ts';

interface BeginningStepProps extends FirstStep {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly onWrite: () => void;
}

/** One to begin with: who they are, whom one asks, how that one knows both sides, and the way to the letter. */
export function BeginningStep({ seeker, partner, introducer, onWrite }: BeginningStepProps) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const nameOf = (node: number) => tellMapName(network, node, language);
  const { node, contact } = introducer;
  const addressee = toAddressee(network, contact);
  const person = addressee === null ? findNamedContact(network, node) : nameOf(addressee.node);
  const asked = person === '' || addressee?.node === node ? nameOf(node) : say.ofBody(person, nameOf(node));
  const links = tellIntroducer(network, introducer, seeker, language).join('; ');
  const named = [partner.node, node, ...listNamed(introducer), ...(contact ? [contact.node] : [])];
  // On a phone all steps are to be seen at once; the row of each says who they are.
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const { description } = at(network.nodes, partner.node);
  return (
    <li>
      <p>
        <strong>{nameOf(partner.node)}</strong>
        <Said words={say.throughWhom(asked)} nodes={named} />
      </p>
      <p className={panel.quiet}>
        {description && !isPhone && <Words text={description} />}{' '}
        <Said words={`${nameOf(node)} ${links}.`} nodes={named} />{' '}
        <button type="button" className={panel.textButton} onClick={onWrite}>
          {say.toHost(nameOf(node))}
        </button>
      </p>
    </li>
  );
}
