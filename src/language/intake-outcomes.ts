import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';
import { type IssueCode, quote } from './intake-issues.ts';

/** What can be answered to what was asked, as what then happens. */
export const answerWords = catalogue(
  {
    join: 'They become one entry',
    apart: 'They are not the same',
    'leave-out': 'It stays out',
    untold: 'Nobody has said yet',
    each: 'Each is an edition of its own',
    one: 'They are one event',
    'no-edition': 'It is of no edition',
    unread: 'It is not published until somebody has read it',
    hold: 'It is not published',
    open: 'Not decided: two entries, neither is published',
    later: 'Not decided: they stay two entries',
    tell: 'It may be published',
    keep: 'It stays as it is',
    split: 'Each part counts by itself',
    country: 'The country is the place, the town is kept as a fact',
    session: 'It is a session: who says yes took part',
    shown: 'Who says yes may be published, nobody else',
    hidden: 'Who says yes is not published',
    create: 'It becomes an entry',
    take: 'The entry there is counts',
    first: 'The value counts for the first row',
    all: 'The value counts for all of them',
  },
  {
    join: 'Semuanya menjadi satu entri',
    apart: 'Keduanya tidak sama',
    'leave-out': 'Tidak ikut',
    untold: 'Belum ada yang mengatakan',
    each: 'Masing-masing satu penyelenggaraan',
    one: 'Semuanya satu acara',
    'no-edition': 'Bukan dari satu penyelenggaraan',
    unread: 'Tidak dipublikasikan sebelum ada yang membacanya',
    hold: 'Tidak dipublikasikan',
    open: 'Belum diputuskan: dua entri, keduanya tidak dipublikasikan',
    later: 'Belum diputuskan: tetap dua entri',
    tell: 'Boleh dipublikasikan',
    keep: 'Tetap seperti adanya',
    split: 'Setiap bagian berdiri sendiri',
    country: 'Negaranya menjadi tempat, kotanya disimpan sebagai fakta',
    session: 'Ini sebuah sesi: yang menjawab ya ikut serta',
    shown: 'Hanya yang menjawab ya boleh dipublikasikan',
    hidden: 'Yang menjawab ya tidak dipublikasikan',
    create: 'Dijadikan entri',
    take: 'Entri yang ada yang dipakai',
    first: 'Isinya berlaku untuk baris pertama',
    all: 'Isinya berlaku untuk semua baris',
  },
);

interface Told {
  readonly code: IssueCode;
  readonly proposal: string;
  readonly chosen: string;
}

/** What happens where nothing can be answered. */
const outcomeMessages = catalogue(
  {
    nul: 'They become spaces.',
    'named-sheet': 'Its lines are read as rows.',
    'unclosed-quote': 'It is taken as a letter.',
    'hidden-sheet': 'It stays out.',
    'hidden-rows': 'They stay out.',
    'hidden-columns': 'They stay out.',
    'ignored-sheet': 'It stays out.',
    'formula-without-value': 'The cell is taken as empty.',
    'error-value': 'The cell is taken as empty.',
    flattened: 'They are taken as plain entries.',
    'title-lines': 'It is taken as a title.',
    'private-column': 'It stays out unless you give it a meaning above; it is published only if you ask for it.',
    'kept-column': 'You keep it here; it is published only if you ask for it.',
    'notes-column': 'You keep them here; they are never published.',
    'written-column': 'You keep it here; it is published only if you ask for it.',
    'not-published': 'You see them here; they and their ties stay out of what is published.',
    'refused-entries': 'You see them here; they and their ties stay out of what is published.',
    'silent-entries': 'You see them here; they and their ties stay out of what is published.',
    'left-column': 'It stays out.',
    'other-consent': 'It stays out; it neither shows nor hides anybody.',
    'extra-cell': 'The row is kept without it.',
    'hidden-tie': 'They stay out.',
    'no-name': 'It stays out.',
    'no-end': 'It stays out.',
    'folded-end': ({ proposal }: Told) => `It is taken as ${quote(proposal)}.`,
    'same-tie': 'It becomes one tie.',
    'no-kind': 'Their kind stays unknown.',
    'no-relation': 'They become “linked to”.',
    'kinds-joined': 'They are one kind.',
    'coloured-kinds': 'Each colour is a kind, called by it until you give it a name.',
    'coloured-by': 'Each of its values is a kind.',
    'own-colours': 'These are not kept: on the map colours tell kinds.',
    'tie-colours': 'These are not kept: ties of one relation have one colour here.',
    'place-named': 'The written name is kept beside it.',
    'unknown-place': 'It stays as written.',
    'new-id': ({ proposal }: Told) => `It becomes ${quote(proposal)}.`,
    'same-id': ({ proposal }: Told) => `The second becomes ${quote(proposal)}.`,
    'bad-weight': 'The tie is kept without it.',
    'long-text': 'Its end is cut off.',
    parallel: 'The last ones stay out.',
    corrected: ({ proposal }: Told) => `It was corrected to ${quote(proposal)}.`,
  },
  {
    nul: 'Karakter itu menjadi spasi.',
    'named-sheet': 'Baris-barisnya dibaca sebagai baris tabel.',
    'unclosed-quote': 'Tanda itu dianggap huruf biasa.',
    'hidden-sheet': 'Lembar itu tidak ikut.',
    'hidden-rows': 'Baris itu tidak ikut.',
    'hidden-columns': 'Kolom itu tidak ikut.',
    'ignored-sheet': 'Lembar itu tidak ikut.',
    'formula-without-value': 'Selnya dianggap kosong.',
    'error-value': 'Selnya dianggap kosong.',
    flattened: 'Semuanya dianggap entri biasa.',
    'title-lines': 'Tulisan itu dianggap judul.',
    'private-column':
      'Kolom itu tidak ikut, kecuali Anda memberinya arti di atas; hanya dipublikasikan bila Anda memintanya.',
    'kept-column': 'Kolom itu tetap ada di sini; hanya dipublikasikan bila Anda memintanya.',
    'notes-column': 'Catatan tetap ada di sini dan tidak pernah dipublikasikan.',
    'written-column': 'Kolom itu tetap ada di sini; hanya dipublikasikan bila Anda memintanya.',
    'not-published': 'Terlihat di sini saja; bersama hubungannya tidak ikut dipublikasikan.',
    'refused-entries': 'Terlihat di sini saja; bersama hubungannya tidak ikut dipublikasikan.',
    'silent-entries': 'Terlihat di sini saja; bersama hubungannya tidak ikut dipublikasikan.',
    'left-column': 'Kolom itu tidak ikut.',
    'other-consent': 'Kolom itu tidak ikut; tidak ada yang ditampilkan atau disembunyikan karenanya.',
    'extra-cell': 'Barisnya ikut tanpa isi itu.',
    'hidden-tie': 'Hubungan itu tidak ikut.',
    'no-name': 'Baris ini tidak ikut.',
    'no-end': 'Hubungan ini tidak ikut.',
    'folded-end': ({ proposal }) => `Nama itu dianggap ${quote(proposal)}.`,
    'same-tie': 'Semuanya menjadi satu hubungan.',
    'no-kind': 'Jenisnya tetap tidak diketahui.',
    'no-relation': 'Relasinya menjadi “terhubung dengan”.',
    'kinds-joined': 'Semuanya satu jenis.',
    'coloured-kinds': 'Tiap warna menjadi satu jenis, dinamai menurut warnanya sampai Anda memberinya nama.',
    'coloured-by': 'Tiap isinya menjadi satu jenis.',
    'own-colours': 'Warna itu tidak disimpan: di peta warna menunjukkan jenis.',
    'tie-colours': 'Warna itu tidak disimpan: di sini hubungan dari satu relasi berwarna sama.',
    'place-named': 'Nama yang tertulis tetap disimpan.',
    'unknown-place': 'Nama itu tetap seperti tertulis.',
    'new-id': ({ proposal }) => `Id itu menjadi ${quote(proposal)}.`,
    'same-id': ({ proposal }) => `Yang kedua menjadi ${quote(proposal)}.`,
    'bad-weight': 'Hubungannya ikut tanpa nilai itu.',
    'long-text': 'Ujungnya dipotong.',
    parallel: 'Yang terakhir tidak ikut.',
    corrected: ({ proposal }) => `Isinya dibetulkan menjadi ${quote(proposal)}.`,
  },
);

/** What happens with what was seen, as a sentence; '' where nobody knows. */
export function tellOutcome(issue: Told, language: Language): string {
  const answers: Readonly<Record<string, string>> = answerWords[language];
  const answer = issue.chosen === '' ? undefined : answers[issue.chosen];
  if (answer !== undefined) return `${answer}.`;
  const outcomes: Readonly<Record<string, string | ((told: Told) => string)>> = outcomeMessages[language];
  const outcome = outcomes[issue.code] ?? '';
  return typeof outcome === 'string' ? outcome : outcome(issue);
}
