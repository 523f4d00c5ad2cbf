// Letters that Unicode does not decompose into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

const OWN_LETTERS = /[ıøłđßæœþð]/g;

const PLAIN = /^[\t\n\r -~]*$/;

/** Text as search compares it: lower case, without diacritics, so that `İhtiyaç` and `ihtiyac` meet. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most text of most files: there is nothing to take off.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/** Latin letters without their marks; letters of other scripts, for which marks are more than ornament, as they are. */
export const foldLatin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');

/** A heading as it is compared: folded, with blanks for signs. */
export const foldSigns = (text: string): string =>
  foldText(text)
    .replace(/[_.:?!*()[\]#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
