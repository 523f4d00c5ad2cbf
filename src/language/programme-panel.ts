import { catalogue, plural } from './catalogue.ts';

/** The grids of what was covered, as `analysis` names them. */
type GridName = 'place-theme' | 'place-session' | 'kind-session';

/** What a cell of a grid shows: how many took part, and how many more are derived from them. */
export const tellCell = (count: number, lent: number): string =>
  lent > 0 ? `${count > 0 ? count : ''}+${lent}` : `${count}`;

/** The words of the panel with the play through the sessions and the coverage grid. */
export const programmePanelMessages = catalogue(
  {
    heading: (hasSessions: boolean) => (hasSessions ? 'Programme and coverage' : 'Coverage'),
    leadSessions: 'Let the sessions pass in order.',
    leadCoverage: 'See what was covered and what was not.',
    nothing: 'This network has no sessions, and no places and themes that could be laid against each other.',
    play: 'Session by session',
    playHelp: 'Each session lights up with who and what belongs to it, five seconds each.',
    start: 'Play',
    stop: 'Stop',
    previousSession: 'Previous session',
    nextSession: 'Next session',
    sessionAt: (at: number, of: number) => `Session ${at} of ${of}`,
    coverage: 'What was covered',
    grid: 'Grid',
    gridName: (grid: GridName) =>
      ({ 'place-theme': 'Places × themes', 'place-session': 'Places × sessions', 'kind-session': 'Kinds × sessions' })[
        grid
      ],
    coverageHelp: 'A number says how many belong to both; press it to select them. A dot is a gap.',
    coverageRule:
      'Who belongs where follows from its own ties and, as in the filters, from the rules for founders, sessions and regions. One can belong to several or to none, so rows and columns need not add up to “all”. Nothing belongs to itself here; the numbers of the filters, which say how many stay on the map, count the place, theme or session itself too.',
    all: 'All',
    empty: 'Nothing shown belongs to both.',
    lentHelp: 'After a plus: places that follow from where those who took part are from or based (derived).',
    cell: (row: string, column: string, count: number, lent: number) =>
      `${row}, ${column}: ${tellCell(count, lent)}${lent > 0 ? `, ${lent} derived from who took part` : ''}`,
    gap: (row: string, column: string) => `${row}, ${column}: none`,
    gaps: (empty: number, of: number) =>
      `${empty} of ${plural(of, 'cell', 'cells')} ${empty === 1 ? 'is a gap' : 'are gaps'}.`,
    placeless: (count: number) =>
      count === 1
        ? 'Of one more that belongs to a column no place is known: a gap may be its own.'
        : `Of ${count} more that belong to a column no place is known: a gap may be theirs.`,
    onlyFull: 'Leave out empty rows and columns',
  },
  {
    heading: (hasSessions) => (hasSessions ? 'Program dan cakupan' : 'Cakupan'),
    leadSessions: 'Biarkan sesi-sesinya lewat berurutan.',
    leadCoverage: 'Lihat apa yang tercakup dan apa yang tidak.',
    nothing: 'Jaringan ini tidak punya sesi, juga tidak punya tempat dan tema yang bisa disandingkan.',
    play: 'Sesi demi sesi',
    playHelp: 'Tiap sesi menyala bersama siapa dan apa yang termasuk di dalamnya, masing-masing lima detik.',
    start: 'Putar',
    stop: 'Berhenti',
    previousSession: 'Sesi sebelumnya',
    nextSession: 'Sesi berikutnya',
    sessionAt: (at, of) => `Sesi ${at} dari ${of}`,
    coverage: 'Apa yang tercakup',
    grid: 'Kisi',
    gridName: (grid) =>
      ({ 'place-theme': 'Tempat × tema', 'place-session': 'Tempat × sesi', 'kind-session': 'Jenis × sesi' })[grid],
    coverageHelp: 'Angka menunjukkan berapa yang termasuk keduanya; tekan untuk memilihnya. Titik berarti celah.',
    coverageRule:
      'Keanggotaan mengikuti hubungan masing-masing dan, seperti pada filter, aturan bagi pendiri, sesi, dan kawasan. Satu entri dapat termasuk beberapa atau tidak satu pun, jadi jumlah baris dan kolom bisa berbeda dari “semua”. Di sini tidak ada yang termasuk dirinya sendiri; angka pada filter, yang menyebut berapa yang tetap di peta, ikut menghitung tempat, tema, atau sesi itu sendiri.',
    all: 'Semua',
    empty: 'Tidak ada yang tampil yang termasuk keduanya.',
    lentHelp: 'Setelah tanda plus: tempat yang mengikuti asal atau basis para peserta sesi (turunan).',
    cell: (row, column, count, lent) =>
      `${row}, ${column}: ${tellCell(count, lent)}${lent > 0 ? `, ${lent} turunan dari pesertanya` : ''}`,
    gap: (row, column) => `${row}, ${column}: tidak ada`,
    gaps: (empty, of) => `${empty} dari ${of} sel adalah celah.`,
    placeless: (count) =>
      `Untuk ${count} lainnya yang termasuk suatu kolom, tempatnya tidak diketahui: celah bisa jadi milik mereka.`,
    onlyFull: 'Sembunyikan baris dan kolom yang kosong',
  },
);
