export const ELLIPSIS = '…';
/** What makes the signs before it follow the letters that run from right to left; it is not seen and has no width. */
const RIGHT_TO_LEFT_MARK = '\u200f';
const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;
// Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, their forms for print, and the scripts beyond the first plane.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The start of a text with `…` at the end where its reading stops: on the left where its last letters run that way. */
export function addEllipsis(start: string): string {
  const last = LAST_LETTER.exec(start)?.[0] ?? '';
  return `${start}${ELLIPSIS}${RIGHT_TO_LEFT.test(last) ? RIGHT_TO_LEFT_MARK : ''}`;
}
