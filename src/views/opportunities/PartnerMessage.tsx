import { useId } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { LANGUAGES } from '../../dataset/language.ts';
import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { letterFormMessages } from '../../language/letter-form.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useMessages, useNames } from '../use-app.ts';
import { LetterPersonField } from './LetterPersonField.tsx';
import { LetterRecipientField } from './LetterRecipientField.tsx';
import { LetterWriterFields } from './LetterWriterFields.tsx';
import styles from './PartnerMessage.module.css';
import { useLetter } from './use-letter.ts';
import { goToBeginning } from './use-open-part.ts';

interface PartnerMessageProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** So many letters stand in a line of the panel. */
const LETTERS = 36;

/** What only whoever writes can fill in. */
const GAP = /\[[^\]]+\]/;

/** How high a text is, for browsers that make no field as high as its text. */
const countLines = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 1);

/** A message to whoever is to be met or could introduce, in either language, to be changed, copied and sent. */
export function PartnerMessage({ seeker, partner }: PartnerMessageProps) {
  const say = useMessages(letterFormMessages);
  const copying = useMessages(opportunityMessages);
  const id = useId();
  const nameOf = useNames();
  const letter = useLetter(seeker, partner);
  if (!letter) return <p className={styles.note}>{say.withheld}</p>;
  const { recipients, language, message, mail, change } = letter;
  const isOwn = recipients[letter.place]?.introducer?.isOwn === true;
  return (
    <fieldset aria-label={say.letter(nameOf(partner.node))} className={styles.letter} tabIndex={-1}>
      <button type="button" className={styles.mail} onClick={() => goToBeginning(letter.about)}>
        {say.toBeginning}
      </button>
      <LetterRecipientField id={id} letter={letter} />
      <LetterPersonField id={id} letter={letter} />
      <fieldset
        aria-label={say.language}
        aria-describedby={isOwn ? undefined : `${id}tongue`}
        className={styles.tongues}
      >
        {LANGUAGES.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => letter.setLanguage(one)}>
            {say.tongue(one)}
          </button>
        ))}
      </fieldset>
      {!isOwn && (
        <p id={`${id}tongue`} className={styles.note}>
          {say.otherTongue}
        </p>
      )}
      <label htmlFor={`${id}subject`}>{say.subject}</label>
      {/* A subject is one line, but the panel is too narrow to show it as one. */}
      <textarea
        id={`${id}subject`}
        className={`${styles.field} ${styles.subject}`}
        lang={language}
        dir="auto"
        rows={2}
        maxLength={LONGEST_TEXT}
        value={message.subject}
        onChange={({ target }) => change({ subject: target.value.replace(/[\r\n]+/g, ' ') })}
      />
      <label htmlFor={`${id}text`} className="visually-hidden">
        {say.text}
      </label>
      <textarea
        id={`${id}text`}
        className={`${styles.field} ${styles.text}`}
        lang={language}
        dir="auto"
        rows={countLines(message.body)}
        maxLength={LONGEST_TEXT}
        value={message.body}
        onChange={({ target }) => change({ body: target.value })}
      />
      <LetterWriterFields id={id} letter={letter} seeker={seeker} />
      <div className={styles.ways}>
        <CopyButton
          key={letter.key}
          say={GAP.test(`${message.subject}\n${message.body}`) ? { ...copying, copied: say.copiedWithGap } : copying}
          label={copying.copy}
          build={() => `${message.subject}\n\n${message.body}`}
        />
        <a className={styles.mail} href={`mailto:${mail.address}`}>
          {say.openMail}
        </a>
        {letter.isChanged && (
          <button type="button" className={styles.mail} onClick={letter.makeAnew}>
            {say.makeAnew}
          </button>
        )}
      </div>
      {!mail.isWhole && <p className={styles.note}>{say.tooLong}</p>}
      {!letter.hasAddress && <p className={styles.note}>{say.noAddress}</p>}
    </fieldset>
  );
}
