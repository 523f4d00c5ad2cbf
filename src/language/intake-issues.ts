import { shorten } from '../base/shorten.ts';
import type { Language } from '../dataset/language.ts';
import { catalogue, plural } from './catalogue.ts';
import { nameColour } from './colour-words.ts';

/** What can be seen on the way of a file into a network. */
export type IssueCode =
  // While reading.
  | 'nul'
  | 'named-sheet'
  | 'unclosed-quote'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'ignored-sheet'
  | 'formula-without-value'
  | 'error-value'
  | 'merged-cells'
  | 'flattened'
  // While the shape is made out.
  | 'title-lines'
  | 'total-row'
  | 'foot-row'
  | 'left-table'
  | 'private-column'
  | 'kept-column'
  | 'notes-column'
  | 'written-column'
  | 'not-published'
  | 'refused-entries'
  | 'silent-entries'
  | 'left-column'
  | 'other-consent'
  | 'yes-no-column'
  | 'refusing-words'
  | 'remark'
  | 'file-edition'
  | 'lists-together'
  | 'extra-cell'
  // While entries and ties are made.
  | 'no-name'
  | 'no-end'
  | 'unknown-end'
  | 'near-end'
  | 'split-end'
  | 'folded-end'
  | 'same-name'
  | 'came-again'
  | 'two-kinds'
  | 'near-name'
  | 'like-name'
  | 'same-tie'
  | 'loop'
  | 'hidden-tie'
  | 'no-kind'
  | 'no-relation'
  | 'kinds-joined'
  | 'coloured-kinds'
  | 'coloured-by'
  | 'own-colours'
  | 'tie-colours'
  | 'place-named'
  | 'unknown-place'
  | 'comma-list'
  | 'new-id'
  | 'same-id'
  | 'bad-weight'
  | 'long-text'
  | 'turning-signs'
  | 'parallel'
  | 'corrected';

interface Told {
  readonly seen: string;
  readonly proposal: string;
  readonly count: number;
}

/** How much of what stands in a file is told, characters. */
const QUOTED = 80;

/** What stands in a file as it is told. */
export const toQuoted = (text: string): string => shorten(text, QUOTED);

const andMore = (count: string): string => (count === '' ? '' : ` and ${count} more`);

const toColours = (seen: string, language: Language): string =>
  seen
    .split(', ')
    .map((hex) => nameColour(hex)[language])
    .join(', ');

export const quote = (text: string) => `“${toQuoted(text)}”`;

/**
 * What was seen, as a sentence; whoever shows it says where: `people.csv, row 42, Country`. What happens then is in
 * `outcomeMessages`, or the answer that is chosen.
 */
export const issueMessages = catalogue(
  {
    nul: ({ count }: Told) => `Characters that are none (NUL) stand in the file, ${count} in all.`,
    'named-sheet': () => 'The file is named as a spreadsheet, but it is plain text.',
    'unclosed-quote': () => 'A quotation mark opens here and never closes.',
    'hidden-sheet': ({ seen }: Told) => `The sheet ${quote(seen)} is hidden.`,
    'hidden-rows': ({ count }: Told) => `Hidden rows: ${count}.`,
    'hidden-columns': ({ count }: Told) => `Hidden columns: ${count}.`,
    'ignored-sheet': ({ seen }: Told) => `The sheet ${quote(seen)} says that it is to be ignored.`,
    'formula-without-value': () => 'A formula has no stored result.',
    'error-value': ({ seen }: Told) => `${quote(seen)} is a fault of the sheet.`,
    'merged-cells': ({ count }: Told) => `Cells are merged over several rows, ${plural(count, 'time', 'times')}.`,
    flattened: () => 'There are groups inside groups.',
    'title-lines': ({ seen }: Told) => `${quote(seen)} stands above the headings.`,
    'total-row': ({ seen }: Told) => `${quote(seen)} looks like a line of totals.`,
    'left-table': () => 'The table is not taken as a list.',
    'turning-signs': ({ seen }: Told) =>
      `In the name ${quote(seen)} stand signs that turn the direction of its letters.`,
    'foot-row': ({ seen }: Told) => `${quote(seen)} stands alone below the list.`,
    'private-column': ({ seen }: Told) => `The column ${quote(seen)} holds what is private.`,
    'kept-column': ({ seen }: Told) => `The column ${quote(seen)} holds what is private.`,
    'notes-column': ({ seen }: Told) => `The column ${quote(seen)} holds notes.`,
    'written-column': ({ seen }: Told) => `The column ${quote(seen)} holds what people have written.`,
    'not-published': ({ count }: Told) => `Not to be published: ${plural(count, 'entry', 'entries')}.`,
    'refused-entries': ({ seen, proposal }: Told) =>
      `Asked not to be published: ${toQuoted(seen)}${andMore(proposal)}.`,
    'silent-entries': ({ seen, proposal }: Told) =>
      `Gave no answer, where others of their kind were asked: ${toQuoted(seen)}${andMore(proposal)}.`,
    'left-column': ({ seen }: Told) => `The column ${quote(seen)} says nothing of the network.`,
    'other-consent': ({ seen }: Told) =>
      `The column ${quote(seen)} asks for an agreement, but not to being shown by name.`,
    'yes-no-column': ({ seen }: Told) =>
      `Below ${quote(seen)} stand answers. Do they say who may be published? Until that is said, nobody of this list is.`,
    'refusing-words': ({ seen, proposal, count }: Told) =>
      `${quote(seen)} may ask not to be published: ${toQuoted(proposal)}${count > 1 ? ` and ${plural(count - 1, 'other', 'others')}` : ''}.`,
    remark: ({ seen, proposal }: Told) => `Beside ${quote(proposal)} stands ${quote(seen)}.`,
    'file-edition': ({ seen }: Told) => `Lists of several years come together. Is this one of ${quote(seen)}?`,
    'lists-together': () => `These lists tell no year. Are they of one event, or is each an edition of its own?`,
    'extra-cell': ({ seen }: Told) => `${quote(seen)} stands behind the last heading.`,
    'no-name': () => 'The row has no name.',
    'no-end': () => 'One end of the tie is missing.',
    'unknown-end': ({ seen }: Told) => `${quote(seen)} is not among the entries.`,
    'near-end': ({ seen, proposal }: Told) => `${quote(seen)} is not among the entries, but ${quote(proposal)} is.`,
    'split-end': ({ seen }: Told) => `${quote(seen)} names several entries.`,
    'folded-end': ({ seen, proposal }: Told) => `${quote(seen)} is nearly ${quote(proposal)}.`,
    'same-name': ({ seen, proposal, count }: Told) =>
      `${quote(seen)} stands in ${count + 1} rows of one kind${['', seen].includes(proposal) ? '' : `; the other is ${quote(proposal)}`}.`,
    'came-again': ({ seen }: Told) => `${quote(seen)} is named in the lists of several editions.`,
    'like-name': ({ seen, proposal }: Told) => `${quote(seen)} may be ${quote(proposal)} of another edition.`,
    'near-name': ({ seen, proposal }: Told) => `${quote(seen)} looks like ${quote(proposal)}.`,
    'two-kinds': ({ seen }: Told) => `${quote(seen)} is of two kinds.`,
    'same-tie': ({ seen }: Told) => `${quote(seen)} is said more than once.`,
    loop: ({ seen }: Told) => `${quote(seen)} is tied to itself.`,
    'hidden-tie': ({ count }: Told) => `Not to be published: ${plural(count, 'tie', 'ties')}.`,
    'no-kind': ({ count }: Told) => `Rows without a kind: ${count}.`,
    'no-relation': ({ count }: Told) => `Rows without a relation: ${count}.`,
    'kinds-joined': ({ seen, proposal }: Told) => `${quote(seen)} is another word for ${quote(proposal)}.`,
    'coloured-kinds': ({ seen }: Told) => `The file names no kinds, but has colours: ${toColours(seen, 'en')}.`,
    'coloured-by': ({ seen }: Told) => `The file names no kinds, but colours entries by ${quote(seen)}.`,
    'own-colours': ({ count }: Told) => `Entries with a colour of their own: ${count}.`,
    'tie-colours': ({ count }: Told) => `Ties with a colour of their own: ${count}.`,
    'place-named': ({ seen, proposal }: Told) => `${quote(seen)} is called ${quote(proposal)} here.`,
    'unknown-place': ({ seen, proposal }: Told) =>
      `${quote(seen)} is no country that is known here${proposal ? `; is it ${quote(proposal)}?` : '.'}`,
    'comma-list': ({ seen }: Told) => `${quote(seen)} may be a list.`,
    'new-id': ({ seen }: Told) => `${quote(seen)} can’t be an id here.`,
    'same-id': ({ seen }: Told) => `The id ${quote(seen)} is used twice.`,
    'bad-weight': ({ seen }: Told) => `${quote(seen)} is no strength above 0.`,
    'long-text': ({ seen }: Told) => `${seen === '' ? 'A cell' : quote(seen)} is longer than the map can hold.`,
    parallel: ({ seen }: Told) => `Between ${toQuoted(seen)} stand more ties than can be drawn.`,
    corrected: ({ seen }: Told) => (seen === '' ? 'Nothing stood here.' : `${quote(seen)} stood here.`),
  },
  {
    nul: ({ count }) => `Ada karakter kosong (NUL) di berkas, seluruhnya ${count}.`,
    'named-sheet': () => 'Berkas ini dinamai seperti lembar kerja, tetapi isinya teks biasa.',
    'unclosed-quote': () => 'Ada tanda kutip yang dibuka di sini dan tidak pernah ditutup.',
    'hidden-sheet': ({ seen }) => `Lembar ${quote(seen)} tersembunyi.`,
    'hidden-rows': ({ count }) => `${count} baris tersembunyi.`,
    'hidden-columns': ({ count }) => `${count} kolom tersembunyi.`,
    'ignored-sheet': ({ seen }) => `Lembar ${quote(seen)} meminta diabaikan.`,
    'formula-without-value': () => 'Sebuah rumus tidak menyimpan hasil.',
    'error-value': ({ seen }) => `${quote(seen)} adalah kesalahan lembar kerja.`,
    'merged-cells': ({ count }) => `Ada sel yang digabung melewati beberapa baris, ${count} kali.`,
    flattened: () => 'Ada kelompok di dalam kelompok.',
    'title-lines': ({ seen }) => `${quote(seen)} ada di atas kepala kolom.`,
    'total-row': ({ seen }) => `${quote(seen)} tampak seperti baris jumlah.`,
    'left-table': () => 'Tabel ini tidak dianggap daftar.',
    'turning-signs': ({ seen }) => `Dalam nama ${quote(seen)} ada tanda yang membalik arah hurufnya.`,
    'foot-row': ({ seen }) => `${quote(seen)} berdiri sendiri di bawah daftar.`,
    'private-column': ({ seen }) => `Kolom ${quote(seen)} berisi data pribadi.`,
    'kept-column': ({ seen }) => `Kolom ${quote(seen)} berisi data pribadi.`,
    'notes-column': ({ seen }) => `Kolom ${quote(seen)} berisi catatan.`,
    'written-column': ({ seen }) => `Kolom ${quote(seen)} berisi tulisan bebas.`,
    'not-published': ({ count }) => `Tidak untuk dipublikasikan: ${count} entri.`,
    'refused-entries': ({ seen, proposal }) =>
      `Meminta tidak dipublikasikan: ${toQuoted(seen)}${proposal && ` dan ${proposal} lagi`}.`,
    'silent-entries': ({ seen, proposal }) =>
      `Tidak memberi jawaban, sedangkan yang lain dari jenisnya ditanya: ${toQuoted(seen)}${proposal && ` dan ${proposal} lagi`}.`,
    'left-column': ({ seen }) => `Kolom ${quote(seen)} tidak menerangkan jaringan.`,
    'other-consent': ({ seen }) =>
      `Kolom ${quote(seen)} meminta persetujuan, tetapi bukan untuk ditampilkan dengan nama.`,
    'yes-no-column': ({ seen }) =>
      `Di bawah ${quote(seen)} ada jawaban. Apakah itu menyatakan siapa yang boleh dipublikasikan? Sebelum itu jelas, tidak seorang pun dari daftar ini dipublikasikan.`,
    'refusing-words': ({ seen, proposal, count }) =>
      `${quote(seen)} mungkin meminta agar tidak dipublikasikan: ${toQuoted(proposal)}${count > 1 ? ` dan ${count - 1} lainnya` : ''}.`,
    remark: ({ seen, proposal }) => `Di samping ${quote(proposal)} tertulis ${quote(seen)}.`,
    'file-edition': ({ seen }) => `Daftar dari beberapa tahun masuk bersama. Apakah yang ini dari ${quote(seen)}?`,
    'lists-together': () =>
      `Daftar-daftar ini tidak menyebut tahun. Apakah semuanya dari satu acara, atau masing-masing satu penyelenggaraan?`,
    'extra-cell': ({ seen }) => `${quote(seen)} ada di belakang kepala kolom terakhir.`,
    'no-name': () => 'Baris ini tidak punya nama.',
    'no-end': () => 'Salah satu ujung hubungan tidak ada.',
    'unknown-end': ({ seen }) => `${quote(seen)} tidak ada di antara entri.`,
    'near-end': ({ seen, proposal }) => `${quote(seen)} tidak ada di antara entri, tetapi ${quote(proposal)} ada.`,
    'split-end': ({ seen }) => `${quote(seen)} menyebut beberapa entri.`,
    'folded-end': ({ seen, proposal }) => `${quote(seen)} hampir sama dengan ${quote(proposal)}.`,
    'same-name': ({ seen, proposal, count }) =>
      `${quote(seen)} ada di ${count + 1} baris dengan jenis yang sama${['', seen].includes(proposal) ? '' : `; yang lain ialah ${quote(proposal)}`}.`,
    'came-again': ({ seen }) => `${quote(seen)} disebut dalam daftar beberapa penyelenggaraan.`,
    'like-name': ({ seen, proposal }) => `${quote(seen)} mungkin ${quote(proposal)} dari penyelenggaraan lain.`,
    'near-name': ({ seen, proposal }) => `${quote(seen)} mirip dengan ${quote(proposal)}.`,
    'two-kinds': ({ seen }) => `${quote(seen)} punya dua jenis.`,
    'same-tie': ({ seen }) => `${quote(seen)} disebut lebih dari sekali.`,
    'hidden-tie': ({ count }) => `Tidak untuk dipublikasikan: ${count} hubungan.`,
    loop: ({ seen }) => `${quote(seen)} terhubung ke dirinya sendiri.`,
    'no-kind': ({ count }) => `${count} baris tidak punya jenis.`,
    'no-relation': ({ count }) => `${count} baris tidak punya relasi.`,
    'kinds-joined': ({ seen, proposal }) => `${quote(seen)} adalah kata lain untuk ${quote(proposal)}.`,
    'coloured-kinds': ({ seen }) => `Berkas ini tidak menyebut jenis, tetapi berwarna: ${toColours(seen, 'id')}.`,
    'coloured-by': ({ seen }) => `Berkas ini tidak menyebut jenis, tetapi mewarnai entri menurut ${quote(seen)}.`,
    'own-colours': ({ count }) => `${count} entri punya warna sendiri.`,
    'tie-colours': ({ count }) => `${count} hubungan punya warna sendiri.`,
    'place-named': ({ seen, proposal }) => `${quote(seen)} di sini disebut ${quote(proposal)}.`,
    'unknown-place': ({ seen, proposal }) =>
      `${quote(seen)} bukan negara yang dikenal di sini${proposal ? `; apakah ${quote(proposal)}?` : '.'}`,
    'comma-list': ({ seen }) => `${quote(seen)} mungkin sebuah daftar.`,
    'new-id': ({ seen }) => `${quote(seen)} tidak bisa menjadi id di sini.`,
    'same-id': ({ seen }) => `Id ${quote(seen)} dipakai dua kali.`,
    'bad-weight': ({ seen }) => `${quote(seen)} bukan kekuatan di atas 0.`,
    'long-text': ({ seen }) =>
      `${seen === '' ? 'Isi sebuah sel' : quote(seen)} lebih panjang daripada yang dapat ditampung peta.`,
    parallel: ({ seen }) => `Di antara ${toQuoted(seen)} ada lebih banyak hubungan daripada yang dapat digambar.`,
    corrected: ({ seen }) => (seen === '' ? 'Tadinya kosong.' : `Tadinya ${quote(seen)}.`),
  },
);
