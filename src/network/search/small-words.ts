/**
 * Words that say little, in the languages that visitors of the page write. They are never needed, and what has them is
 * still ahead of what has not, so that names made of such words, in whatever language, stay names.
 */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with and or is are was were be been as who whom whose what which ' +
    'that this these those there all any every does did do about into me show find list how many much it its has have had happen happens happened something anything know knows ' +
    'yang di ke dari oleh untuk dengan dan atau adalah ialah itu ini pada dalam bagi siapa apa saja para sang si ' +
    'sebuah seorang suatu semua ada akan telah sudah berada berlokasi tentang mengenai soal berapa jumlah daftar terjadi berlangsung kenal mengenal'
  ).split(' '),
);

/** Words that ask for somebody. */
export const WHO: ReadonlySet<string> = new Set('who whom siapa siapakah'.split(' '));

export const isSmall = (word: string): boolean => SMALL.has(word);

/** The words that say something; all of them where none does. */
export function dropSmall(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !isSmall(word));
  return rest.length > 0 ? rest : words;
}
