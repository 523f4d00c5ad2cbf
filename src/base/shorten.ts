import { addEllipsis } from './ellipsis.ts';

/** At most `most` characters, and `…` where something was cut off: between words where one ends near the cut. */
export function shorten(text: string, most: number): string {
  // Characters of more than one unit stay whole; units beyond those that can matter are not looked at.
  const characters = [...text.slice(0, most * 2 + 2)];
  if (characters.length <= most && text.length <= most * 2 + 2) return text;
  const cut = characters.slice(0, most).join('');
  const word = cut.search(/\s\S*$/);
  return addEllipsis(cut.slice(0, word > (cut.length * 2) / 3 ? word : undefined));
}
