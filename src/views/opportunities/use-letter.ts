import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { toMailLink } from '../../base/mail-link.ts';
import type { Language } from '../../dataset/language.ts';
import type { Message } from '../../language/meeting-message.ts';
import { selectMasked } from '../../store/for-others.ts';
import { applyLetter, applyWriter, selectLetter } from '../../store/meeting-letters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { LetterWriter, MeetingLetter } from '../../store/state.ts';
import { useAct, useLanguage, useSelector } from '../use-app.ts';
import { findAddress } from './find-address.ts';
import { listRecipients, type Recipient, toRecipientKey } from './list-recipients.ts';
import { useAskable } from './use-askable.ts';
import { useAsking } from './use-asking.ts';
import { buildMessage } from './write-to.ts';

/** A message that is being written: to whom and in which language, as made and as changed; null: there can be none. */
export function useLetter(seeker: number, partner: Partner) {
  const network = useSelector(selectMasked);
  const own = useSelector(selectNetwork);
  const { asking, asked } = useAsking(seeker);
  const { askable, writer } = useAskable(partner);
  const act = useAct();
  const page = useLanguage();
  const about = at(own.nodes, partner.node).id;
  // What was changed stays while one looks at another language or recipient, and while one is elsewhere.
  const written = useSelector((state) => selectLetter(state, about));
  const { to: chosen, drafts, topic } = written;
  const language = written.language ?? page;
  const set = (part: Partial<MeetingLetter>) => act(applyLetter, about, { ...written, ...part });
  const recipients = listRecipients(network, askable);
  const recipient = recipients.find((one) => toRecipientKey(network, one) === chosen) ?? recipients[0];
  if (!recipient) return null;
  const key = `${recipients.indexOf(recipient)} ${language}`;
  const message = drafts.get(key) ?? buildMessage(network, asking, partner, recipient, language, asked, writer, topic);
  // Nobody else reads the address that it goes to; whoever is known by name alone is written to by none.
  const to = findAddress(at(own.nodes, recipient.node));
  return {
    key,
    about,
    recipients,
    place: recipients.indexOf(recipient),
    choose: (one: Recipient) => set({ to: toRecipientKey(network, one) }),
    language,
    setLanguage: (language: Language) => set({ language }),
    writer,
    topic,
    setTopic: (topic: string) => set({ topic }),
    setWriter: (part: Partial<LetterWriter>) => act(applyWriter, part),
    isChanged: drafts.has(key),
    makeAnew: () => set({ drafts: new Map([...drafts].filter(([other]) => other !== key)) }),
    message,
    change: (part: Partial<Message>) => set({ drafts: new Map(drafts).set(key, { ...message, ...part }) }),
    hasAddress: to !== '',
    mail: toMailLink({ to, ...message }),
  };
}
