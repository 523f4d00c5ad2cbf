import { foldSigns } from '../base/fold.ts';
import { CONTACT } from './address-forms.ts';
import { findContacts } from './find-contacts.ts';
import type { Attribute } from './schema.ts';
import { listWords } from './text.ts';

/** Headings, folded, below which nobody wants to be read by everybody. */
export const PRIVATE_HEADINGS =
  'email|e-mail|mail|email address|alamat email|surel|phone|telephone|telepon|no hp|nomor hp|hp|whatsapp|wa|nomor telepon|telefon|mobile|correo|correo electronico|telefono|celular|passport|paspor|nik|address|alamat|date of birth|tanggal lahir|private notes|internal notes|confidential|rahasia|catatan internal|catatan pribadi|dietary requirements|diet';

const HEADINGS: ReadonlySet<string> = new Set(PRIVATE_HEADINGS.split('|'));
/** Words, folded, that begin or end a heading below which an organiser writes for themselves. */
const NOTES =
  /^(?:notes?|remarks?|comments?|catatan|komentar|keterangan|notas|observaciones|observacoes|bemerkung(?:en)?|anmerkung(?:en)?|remarques|opmerkingen)$/;
/** Words that say it wherever they stand in a heading. */
const TELLING =
  /(?:^|[^\p{L}])(?:e-?mail|surel|phone|telephone|telepon|whatsapp|telefon|telefono|celular)(?:$|[^\p{L}])/u;

/** Of a number that is one digit after the other: what is longer or shorter counts or measures something. */
const LONG_NUMBER = { least: 1e10, most: 1e15 };

/** The mail address that somebody is recorded with, for whoever may see the record; empty without one. */
export function findMail(attributes: readonly Attribute[] = []): string {
  const words = attributes.flatMap(({ value }) => (typeof value === 'number' ? [] : listWords(value)));
  const found = words.flatMap(([, text]) => findContacts(text));
  return found.find((text) => text.includes('@') && CONTACT.test(text)) ?? '';
}

/** Whether below a heading stand notes that somebody made for themselves: they are kept, and never published. */
export function isNoteHeading(heading: string): boolean {
  const words = foldSigns(heading).match(/\p{L}+/gu) ?? [];
  return NOTES.test(words[0] ?? '') || NOTES.test(words.at(-1) ?? '');
}

/** Whether a heading says that below it stands how somebody is reached, or what else is nobody's business. */
export function isPrivateHeading(heading: string): boolean {
  const folded = foldSigns(heading);
  return HEADINGS.has(folded) || TELLING.test(folded) || isNoteHeading(heading);
}

/** Whether a value is a mail address or a number to call, with no more than a word or two beside it. */
export function isContact(value: Attribute['value']): boolean {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= LONG_NUMBER.least && value < LONG_NUMBER.most;
  }
  return listWords(value).some(([, words]) => {
    const found = findContacts(words);
    return found.length > 0 && found.join('').length * 2 >= words.trim().length;
  });
}
