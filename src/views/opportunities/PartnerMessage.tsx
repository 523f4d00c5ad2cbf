import { useId, useState } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { toMailLink } from '../../base/mail-link.ts';
import { findMail } from '../../dataset/contact-words.ts';
import { LANGUAGES } from '../../dataset/language.ts';
import { LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Message } from '../../language/meeting-message.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectMasked } from '../../store/for-others.ts';
import { Select } from '../../ui/Select.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PartnerMessage.module.css';
import { buildMessage, listRecipients } from './write-to.ts';

interface PartnerMessageProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** A message to whoever is to be met or could introduce, in either language, to be changed, copied and sent. */
export function PartnerMessage({ seeker, partner }: PartnerMessageProps) {
  const say = useMessages(opportunityMessages);
  const id = useId();
  const pageLanguage = useLanguage();
  const network = useSelector(selectMasked);
  const [place, setPlace] = useState(0);
  const [language, setLanguage] = useState(pageLanguage);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Message>>(new Map());
  const recipients = listRecipients(network, partner);
  const recipient = recipients[place] ?? recipients[0];
  if (!recipient) return <p className={styles.note}>{say.withheld}</p>;

  const key = `${recipient.node} ${language}`;
  const message = drafts.get(key) ?? buildMessage(network, seeker, partner, recipient, language);
  const change = (part: Partial<Message>) => setDrafts(new Map(drafts).set(key, { ...message, ...part }));
  const to = findMail(at(network.nodes, recipient.node).attributes);
  const mail = toMailLink({ to, ...message });
  const nameOf = (node: number) => tellName(network, node, pageLanguage);
  return (
    <fieldset aria-label={say.letter(nameOf(partner.node))} className={styles.letter}>
      <label htmlFor={`${id}to`}>{say.recipient}</label>
      <Select id={`${id}to`} value={place} onChange={({ target }) => setPlace(Number(target.value))}>
        {recipients.map(({ node, introducer }, index) => (
          <option key={`${node} ${introducer === null}`} value={index}>
            {introducer ? say.asIntroducer(nameOf(node)) : say.directly(nameOf(node))}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}in`}>{say.language}</label>
      <Select
        id={`${id}in`}
        value={language}
        onChange={({ target }) => setLanguage(target.value === 'id' ? 'id' : 'en')}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {say.tongue(one)}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}subject`}>{say.subject}</label>
      <input
        id={`${id}subject`}
        type="text"
        className={styles.field}
        lang={language}
        dir="auto"
        maxLength={LONGEST_TEXT}
        value={message.subject}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <label htmlFor={`${id}text`} className="visually-hidden">
        {say.text}
      </label>
      <textarea
        id={`${id}text`}
        className={`${styles.field} ${styles.text}`}
        lang={language}
        dir="auto"
        rows={12}
        maxLength={LONGEST_TEXT}
        value={message.body}
        onChange={({ target }) => change({ body: target.value })}
      />
      <div className={styles.ways}>
        <CopyButton key={key} say={say} label={say.copy} build={() => `${message.subject}\n\n${message.body}`} />
        <a className={styles.mail} href={`mailto:${mail.address}`}>
          {say.openMail}
        </a>
      </div>
      {!mail.isWhole && <p className={styles.note}>{say.tooLong}</p>}
      {to === '' && <p className={styles.note}>{say.noAddress}</p>}
    </fieldset>
  );
}
