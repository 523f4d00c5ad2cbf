import { foldSigns } from '../base/fold.ts';
import type { Attribute } from './schema.ts';

/** Headings, folded, below which nobody wants to be read by everybody. */
export const PRIVATE_HEADINGS =
  'email|e-mail|mail|email address|alamat email|surel|phone|telephone|telepon|no hp|nomor hp|hp|whatsapp|wa|nomor telepon|telefon|mobile|correo|correo electronico|telefono|celular|passport|paspor|nik|address|alamat|date of birth|tanggal lahir|private notes|internal notes|confidential|rahasia|catatan internal|catatan pribadi|dietary requirements|diet';

const HEADINGS: ReadonlySet<string> = new Set(PRIVATE_HEADINGS.split('|'));
/** Words that say it wherever they stand in a heading. */
const TELLING =
  /(?:^|[^\p{L}])(?:e-?mail|surel|phone|telephone|telepon|whatsapp|telefon|telefono|celular)(?:$|[^\p{L}])/u;

const MAIL = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[\p{L}]{2,}/u;
/** Digits in groups as people write a number to call: with +, with brackets, or beginning with 0. */
const PHONE = /^(?:tel(?:efon|epon)?\.?:?\s*)?(?:\+\s?\d|\(\+?\d|0)[\d\s().\-/]{6,}$/i;
const LOCAL_PHONE = /^\d{3}[-. ]\d{3}[-. ]\d{4}$/;
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
/** Of a number that is one digit after the other: what is longer or shorter counts or measures something. */
const LONG_NUMBER = { least: 1e10, most: 1e15 };

/** Whether a text holds a mail address. */
export const holdsMail = (text: string): boolean => MAIL.test(text);

/** Whether a heading says that below it stands how somebody is reached, or what else is nobody's business. */
export function isPrivateHeading(heading: string): boolean {
  const folded = foldSigns(heading);
  return HEADINGS.has(folded) || TELLING.test(folded);
}

/** Whether a value is a mail address or a number to call. */
export function isContact(value: Attribute['value']): boolean {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= LONG_NUMBER.least && value < LONG_NUMBER.most;
  }
  return [value.en, value.id].some((words) => {
    const text = words.trim();
    return holdsMail(text) || ((PHONE.test(text) || LOCAL_PHONE.test(text)) && !DAY.test(text));
  });
}
