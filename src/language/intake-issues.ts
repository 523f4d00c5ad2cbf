import { catalogue } from './catalogue.ts';

/** What can be seen on the way of a file into a network. */
export type IssueCode =
  // While reading.
  | 'nul'
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
  | 'private-column'
  | 'left-column'
  | 'extra-cell'
  // While entries and ties are made.
  | 'no-name'
  | 'no-end'
  | 'unknown-end'
  | 'near-end'
  | 'split-end'
  | 'folded-end'
  | 'same-name'
  | 'two-kinds'
  | 'near-name'
  | 'same-tie'
  | 'loop'
  | 'no-kind'
  | 'no-relation'
  | 'kinds-joined'
  | 'place-named'
  | 'unknown-place'
  | 'comma-list'
  | 'new-id'
  | 'same-id'
  | 'bad-weight'
  | 'long-text'
  | 'parallel';

interface Told {
  readonly seen: string;
  readonly proposal: string;
  readonly count: number;
}

const quote = (text: string) => `“${text}”`;

/** What was seen and what happens, each as sentences; whoever shows it says where: `people.csv, row 42, Country`. */
export const issueMessages = catalogue(
  {
    nul: ({ count }: Told) => `Characters that are none (NUL) became spaces, ${count} in all.`,
    'unclosed-quote': () => 'A quotation mark opens here and never closes. It is taken as a letter.',
    'hidden-sheet': ({ seen }: Told) => `The sheet ${quote(seen)} is hidden. It stays out.`,
    'hidden-rows': ({ count }: Told) => `Hidden rows: ${count}. They stay out.`,
    'hidden-columns': ({ count }: Told) => `Hidden columns: ${count}. They stay out.`,
    'ignored-sheet': ({ seen }: Told) => `The sheet ${quote(seen)} says that it is to be ignored. It stays out.`,
    'formula-without-value': () => 'A formula has no stored result. The cell is taken as empty.',
    'error-value': ({ seen }: Told) => `${quote(seen)} is a fault of the sheet. The cell is taken as empty.`,
    'merged-cells': ({ count }: Told) =>
      `Cells are merged over several rows, ${count} times. The value counts for the first row.`,
    flattened: () => 'Groups inside groups are taken as plain entries.',
    'title-lines': ({ seen }: Told) => `${quote(seen)} stands above the headings and is taken as a title.`,
    'total-row': ({ seen }: Told) => `${quote(seen)} looks like a line of totals. It stays out.`,
    'private-column': ({ seen }: Told) => `The column ${quote(seen)} holds what is private. It stays out.`,
    'left-column': ({ seen }: Told) => `The column ${quote(seen)} says nothing of the network. It stays out.`,
    'extra-cell': ({ seen }: Told) => `${quote(seen)} stands behind the last heading. The row is kept without it.`,
    'no-name': () => 'The row has no name. It stays out.',
    'no-end': () => 'One end of the tie is missing. It stays out.',
    'unknown-end': ({ seen }: Told) => `${quote(seen)} is not among the entries. It becomes one.`,
    'near-end': ({ seen, proposal }: Told) =>
      `${quote(seen)} is not among the entries, but ${quote(proposal)} is. It becomes an entry of its own.`,
    'split-end': ({ seen }: Told) => `${quote(seen)} names several entries. The tie goes to each.`,
    'folded-end': ({ seen, proposal }: Told) => `${quote(seen)} is taken as ${quote(proposal)}.`,
    'same-name': ({ seen, count }: Told) =>
      `${quote(seen)} stands in ${count + 1} rows of one kind. They become one entry.`,
    'near-name': ({ seen, proposal }: Told) => `${quote(seen)} looks like ${quote(proposal)}. Both stay.`,
    'two-kinds': ({ seen }: Told) => `${quote(seen)} is of two kinds. Both stay.`,
    'same-tie': ({ seen }: Told) => `${quote(seen)} is said more than once. It becomes one tie.`,
    loop: ({ seen }: Told) => `${quote(seen)} is tied to itself. The tie stays out.`,
    'no-kind': ({ count }: Told) => `Rows without a kind: ${count}. Theirs becomes “unknown kind”.`,
    'no-relation': ({ count }: Told) => `Rows without a relation: ${count}. Theirs becomes “linked to”.`,
    'kinds-joined': ({ seen, proposal }: Told) => `${quote(seen)} is taken as the kind ${quote(proposal)}.`,
    'place-named': ({ seen, proposal }: Told) =>
      `${quote(seen)} is called ${quote(proposal)}; the written name is kept beside it.`,
    'unknown-place': ({ seen }: Told) => `${quote(seen)} is no country that is known here. It stays as written.`,
    'comma-list': ({ seen }: Told) => `${quote(seen)} may be a list. It stays one.`,
    'new-id': ({ seen, proposal }: Told) => `${quote(seen)} can’t be an id here. It becomes ${quote(proposal)}.`,
    'same-id': ({ seen, proposal }: Told) =>
      `The id ${quote(seen)} is used twice. The second becomes ${quote(proposal)}.`,
    'bad-weight': ({ seen }: Told) => `${quote(seen)} is no strength above 0. The tie is kept without it.`,
    'long-text': ({ seen }: Told) =>
      `${seen === '' ? 'A cell' : quote(seen)} is longer than the map can hold. Its end is cut off.`,
    parallel: ({ seen }: Told) => `Between ${seen} stand more ties than can be drawn. The last ones stay out.`,
  },
  {
    nul: ({ count }) => `Karakter kosong (NUL) menjadi spasi, seluruhnya ${count}.`,
    'unclosed-quote': () =>
      'Ada tanda kutip yang dibuka di sini dan tidak pernah ditutup. Tanda itu dianggap huruf biasa.',
    'hidden-sheet': ({ seen }) => `Lembar ${quote(seen)} tersembunyi. Lembar itu tidak ikut.`,
    'hidden-rows': ({ count }) => `${count} baris tersembunyi. Baris itu tidak ikut.`,
    'hidden-columns': ({ count }) => `${count} kolom tersembunyi. Kolom itu tidak ikut.`,
    'ignored-sheet': ({ seen }) => `Lembar ${quote(seen)} meminta diabaikan. Lembar itu tidak ikut.`,
    'formula-without-value': () => 'Sebuah rumus tidak menyimpan hasil. Selnya dianggap kosong.',
    'error-value': ({ seen }) => `${quote(seen)} adalah kesalahan lembar kerja. Selnya dianggap kosong.`,
    'merged-cells': ({ count }) =>
      `Ada sel yang digabung melewati beberapa baris, ${count} kali. Isinya berlaku untuk baris pertama.`,
    flattened: () => 'Kelompok di dalam kelompok dianggap entri biasa.',
    'title-lines': ({ seen }) => `${quote(seen)} ada di atas kepala kolom dan dianggap judul.`,
    'total-row': ({ seen }) => `${quote(seen)} tampak seperti baris jumlah. Baris itu tidak ikut.`,
    'private-column': ({ seen }) => `Kolom ${quote(seen)} berisi data pribadi. Kolom itu tidak ikut.`,
    'left-column': ({ seen }) => `Kolom ${quote(seen)} tidak menerangkan jaringan. Kolom itu tidak ikut.`,
    'extra-cell': ({ seen }) => `${quote(seen)} ada di belakang kepala kolom terakhir. Barisnya ikut tanpa isi itu.`,
    'no-name': () => 'Baris ini tidak punya nama. Baris ini tidak ikut.',
    'no-end': () => 'Salah satu ujung hubungan tidak ada. Hubungan ini tidak ikut.',
    'unknown-end': ({ seen }) => `${quote(seen)} tidak ada di antara entri. Nama itu dijadikan entri.`,
    'near-end': ({ seen, proposal }) =>
      `${quote(seen)} tidak ada di antara entri, tetapi ${quote(proposal)} ada. Nama itu dijadikan entri sendiri.`,
    'split-end': ({ seen }) => `${quote(seen)} menyebut beberapa entri. Hubungannya menuju masing-masing.`,
    'folded-end': ({ seen, proposal }) => `${quote(seen)} dianggap ${quote(proposal)}.`,
    'same-name': ({ seen, count }) =>
      `${quote(seen)} ada di ${count + 1} baris dengan jenis yang sama. Semuanya menjadi satu entri.`,
    'near-name': ({ seen, proposal }) => `${quote(seen)} mirip dengan ${quote(proposal)}. Keduanya tetap ada.`,
    'two-kinds': ({ seen }) => `${quote(seen)} punya dua jenis. Keduanya tetap ada.`,
    'same-tie': ({ seen }) => `${quote(seen)} disebut lebih dari sekali. Semuanya menjadi satu hubungan.`,
    loop: ({ seen }) => `${quote(seen)} terhubung ke dirinya sendiri. Hubungan itu tidak ikut.`,
    'no-kind': ({ count }) => `${count} baris tidak punya jenis. Jenisnya menjadi “jenis tidak diketahui”.`,
    'no-relation': ({ count }) => `${count} baris tidak punya relasi. Relasinya menjadi “terhubung dengan”.`,
    'kinds-joined': ({ seen, proposal }) => `${quote(seen)} dianggap jenis ${quote(proposal)}.`,
    'place-named': ({ seen, proposal }) =>
      `${quote(seen)} disebut ${quote(proposal)}; nama yang tertulis tetap disimpan.`,
    'unknown-place': ({ seen }) => `${quote(seen)} bukan negara yang dikenal di sini. Nama itu tetap seperti tertulis.`,
    'comma-list': ({ seen }) => `${quote(seen)} mungkin sebuah daftar. Isinya tetap satu.`,
    'new-id': ({ seen, proposal }) =>
      `${quote(seen)} tidak bisa menjadi id di sini. Id itu menjadi ${quote(proposal)}.`,
    'same-id': ({ seen, proposal }) => `Id ${quote(seen)} dipakai dua kali. Yang kedua menjadi ${quote(proposal)}.`,
    'bad-weight': ({ seen }) => `${quote(seen)} bukan kekuatan di atas 0. Hubungannya ikut tanpa nilai itu.`,
    'long-text': ({ seen }) =>
      `${seen === '' ? 'Isi sebuah sel' : quote(seen)} lebih panjang daripada yang dapat ditampung peta. Ujungnya dipotong.`,
    parallel: ({ seen }) =>
      `Di antara ${seen} ada lebih banyak hubungan daripada yang dapat digambar. Yang terakhir tidak ikut.`,
  },
);
