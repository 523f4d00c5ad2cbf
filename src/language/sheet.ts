import { catalogue, plural } from './catalogue.ts';

/** The tables of a network of one's own, which are edited in place. */
export const sheetMessages = catalogue(
  {
    help: 'Type into any cell. Arrow keys, Enter and Tab lead from cell to cell, Esc brings back what was there; rows copied from a spreadsheet can be pasted.',
    short: 'Short name',
    cell: (column: string, name: string) => `${column}: ${name}`,
    nameNeeded: (name: string) => `A name is needed: “${name}” stays.`,
    newName: 'New entry: name',
    newCell: (column: string) => `New entry: ${column}`,
    newHint: 'Add a name …',
    details: (name: string, ties: number) => `Details of ${name}, ${plural(ties, 'tie', 'ties')}`,
    isFull: (most: number) => `A network holds ${most.toLocaleString('en')} entries at most.`,
  },
  {
    help: 'Ketik langsung di sel mana pun. Tombol panah, Enter, dan Tab berpindah antarsel, Esc mengembalikan isi semula; baris yang disalin dari lembar kerja dapat ditempelkan.',
    short: 'Nama singkat',
    cell: (column, name) => `${column}: ${name}`,
    nameNeeded: (name) => `Nama harus diisi: “${name}” tetap dipakai.`,
    newName: 'Butir baru: nama',
    newCell: (column) => `Butir baru: ${column}`,
    newHint: 'Tambahkan nama …',
    details: (name, ties) => `Rincian ${name}, ${ties} hubungan`,
    isFull: (most) => `Sebuah jejaring memuat paling banyak ${most.toLocaleString('id')} butir.`,
  },
);
