import { useState } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { toMailLink } from '../../base/mail-link.ts';
import { toHeldBack } from '../../dataset/consent.ts';
import type { Language } from '../../dataset/language.ts';
import { findMail } from '../../dataset/private-words.ts';
import type { Message } from '../../language/meeting-message.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';
import { buildMessage, listRecipients } from './write-to.ts';

/** A message that is being written: to whom and in which language, as made and as changed; null: there can be none. */
export function useLetter(seeker: number, partner: Partner) {
  const network = useSelector(selectMasked);
  const own = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const [place, setPlace] = useState(0);
  const page = useLanguage();
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? page;
  // What was changed stays while one looks at another language or recipient.
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Message>>(new Map());
  const recipients = listRecipients(network, partner);
  const recipient = recipients[place] ?? recipients[0];
  if (!recipient) return null;
  const key = `${recipients.indexOf(recipient)} ${language}`;
  const message = drafts.get(key) ?? buildMessage(network, seeker, partner, recipient, language, asked);
  // Nobody else reads the address that it goes to; whoever is known by name alone is written to by none.
  const { attributes, consent } = at(own.nodes, recipient.node);
  const to = toHeldBack(consent) ? '' : findMail(attributes);
  return {
    key,
    recipients,
    place: recipients.indexOf(recipient),
    setPlace,
    language,
    setLanguage,
    message,
    change: (part: Partial<Message>) => setDrafts(new Map(drafts).set(key, { ...message, ...part })),
    hasAddress: to !== '',
    mail: toMailLink({ to, ...message }),
  };
}
