/** A mail address, also one that is written so that machines do not find it: `ana (at) azul (dot) example`. */
const MAIL =
  /[^\s@<>()[\]{}"'“”,;:/\\?#=&|…]{1,64}@[^\s@<>()[\]{}"'“”,;:/\\?#=&|…]{1,190}\.[\p{L}]{2,24}|[\w.+-]{1,64}\s?[([{]\s?at\s?[)\]}]\s?[\w-]{1,60}(?:\s?(?:\.|[([{]\s?(?:dot|titik)\s?[)\]}])\s?[\w-]{2,60}){1,4}/giu;
/** A number behind a word or in an address that says what it is. */
const SAID =
  /(?:(?<![\p{L}\d])(?:tel|telp|telephone|telepon|telefon|telefono|teléfono|phone|mobile|cell|celular|hp|wa|whatsapp|fax|handy)\b\.?(?:\s?(?:no|nr|number|nomor))?[.:]{0,2}\s?|wa\.me\/|phone=|tel:)\(?\+?\d(?:[\s().\-/]{0,2}\d){5,14}/giu;
/** Digits as people write a number to call: with +, with brackets, or beginning with 0; three, three and four. */
const PHONE =
  /(?<![\p{L}\d.,/+=_#%&?-])(?:\+\(?\d|\(\+?\d|0)(?:[\s().\-/]{0,2}\d){7,14}(?![\d])|(?<![\p{L}\d.,/+=_#%&?-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}(?![\d-])/gu;
/** A day, hours or two years, which begin as numbers to call do. */
const TIME =
  /^\(?(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$|^\(?\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}(?!\d))|^\(?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}/;

/** What no mail address is without, and no number to call: most texts have neither, and need not be looked through. */
const AT = /@|[([{]\s?at\s?[)\]}]/i;
const SIX_DIGITS = /\d(?:\D{0,2}\d){5}/;

const FORMS: readonly { readonly form: RegExp; readonly needs: RegExp; readonly not?: RegExp }[] = [
  { form: MAIL, needs: AT },
  { form: SAID, needs: SIX_DIGITS },
  { form: PHONE, needs: SIX_DIGITS, not: TIME },
];

/** What stands where something was left out. */
export const GAP = '…';

/** The mail addresses and the numbers to call in a text, in the order of their forms. O(length). */
export function findContacts(text: string): readonly string[] {
  const found: string[] = [];
  cut(text, (part) => found.push(part.trim()));
  return found;
}

/** A text without them, with a gap for each; '' where nothing else was in it. O(length). */
export function withoutContacts(text: string): string {
  const left = cut(text, () => undefined);
  return left === text || /[\p{L}\p{N}]/u.test(left) ? left : '';
}

function cut(text: string, onFound: (part: string) => void): string {
  return FORMS.reduce((left, { form, needs, not }) => {
    if (!needs.test(left)) return left;
    return left.replace(form, (part) => {
      if (not?.test(part)) return part;
      onFound(part);
      return GAP;
    });
  }, text);
}
