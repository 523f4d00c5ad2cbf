import { shorten } from '../base/shorten.ts';
import { catalogue, joinNames, plural } from './catalogue.ts';
import { pastedMessages } from './pasted.ts';

/** How many words, and how much of each, a sentence quotes: of what it made more than of what it did not find. */
const [QUOTED, MADE, LONGEST] = [3, 8, 40];

function quoteSome(words: readonly string[], or: string, others: string, most: number): string {
  const said = words.slice(0, most).map((word) => `“${shorten(word, LONGEST)}”`);
  const left = words.length - said.length;
  return joinNames(left > 0 ? [...said, `${left} ${others}`] : said, or);
}

const quote = {
  en: (words: readonly string[]) => quoteSome(words, 'or', 'more', QUOTED),
  id: (words: readonly string[]) => quoteSome(words, 'atau', 'lainnya', QUOTED),
};
const quoteMade = {
  en: (words: readonly string[]) => quoteSome(words, 'and', 'more', MADE),
  id: (words: readonly string[]) => quoteSome(words, 'dan', 'lainnya', MADE),
};

/** The tables of a network of one's own, which are edited in place. */
export const sheetMessages = catalogue(
  {
    help: 'Type into any cell; rows copied from a spreadsheet can be pasted. The last cell of a row deletes it.',
    keys: 'Arrow keys, Enter and Tab lead from cell to cell, Esc brings back what was there, and Delete on the buttons of a row deletes it; with Ctrl or Shift the number of ties chooses several.',
    short: 'Short name',
    cell: (column: string, name: string) => `${column}: ${name}`,
    newName: 'New entry: name',
    newCell: (column: string) => `New entry: ${column}`,
    newHint: 'Add a name …',
    details: (name: string, ties: string) => `Details of ${name}, ${ties}`,
    more: 'Details',
    madeKinds: (names: readonly string[]) =>
      `${names.length === 1 ? 'New kind' : 'New kinds'}: ${quoteMade.en(names)}.`,
    madeRelations: (names: readonly string[]) =>
      `${names.length === 1 ? 'New relation' : 'New relations'}: ${quoteMade.en(names)}.`,
    without: 'Paste without',
    asList: 'Bring it in as a list …',
    removal: 'Delete',
    removeEntry: (name: string, ties: number) =>
      `Delete ${name}${ties > 0 ? ` with ${plural(ties, 'tie', 'ties')}` : ''}`,
    removeTie: (sentence: string) => `Delete: ${sentence}`,
    newTie: (column: string) => `New tie: ${column}`,
    endHint: 'Name of an entry …',
    unknownNames: (names: readonly string[]) => (names.length > 0 ? `Nothing is called ${quote.en(names)}.` : ''),
    tiesPasted: (taken: number, added: number, unknown: readonly string[], left: number) =>
      [
        `${pastedMessages.en.taken({ ties: added, cells: taken })}.`,
        unknown.length > 0 && `Nothing is called ${quote.en(unknown)}.`,
        left > 0 && `${plural(left, 'row was', 'rows were')} left out: a tie needs both ends and a relation.`,
      ]
        .filter(Boolean)
        .join(' '),
    pasted: (taken: number, added: number, unknown: readonly string[], left: number) =>
      [
        `${pastedMessages.en.taken({ entries: added, cells: taken })}.`,
        unknown.length > 0 && `No kind is called ${quote.en(unknown)}.`,
        left > 0 &&
          `${plural(left, 'cell was', 'cells were')} left out: without a name, too long, or with no column for it.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  {
    help: 'Ketik langsung di sel mana pun; baris yang disalin dari lembar kerja dapat ditempelkan. Sel terakhir menghapus barisnya.',
    keys: 'Tombol panah, Enter, dan Tab berpindah antarsel, Esc mengembalikan isi semula, dan Delete pada tombol-tombol sebuah baris menghapusnya; dengan Ctrl atau Shift, jumlah hubungan memilih beberapa baris.',
    short: 'Nama singkat',
    cell: (column, name) => `${column}: ${name}`,
    newName: 'Entri baru: nama',
    newCell: (column) => `Entri baru: ${column}`,
    newHint: 'Tambahkan nama …',
    details: (name, ties) => `Rincian ${name}, ${ties}`,
    more: 'Rincian',
    madeKinds: (names) => `Jenis baru: ${quoteMade.id(names)}.`,
    madeRelations: (names) => `Relasi baru: ${quoteMade.id(names)}.`,
    without: 'Tempelkan tanpa itu',
    asList: 'Masukkan sebagai daftar …',
    removal: 'Hapus',
    removeEntry: (name, ties) => `Hapus ${name}${ties > 0 ? ` beserta ${ties} hubungan` : ''}`,
    removeTie: (sentence) => `Hapus: ${sentence}`,
    newTie: (column) => `Hubungan baru: ${column}`,
    endHint: 'Nama sebuah entri …',
    unknownNames: (names) => (names.length > 0 ? `Tidak ada yang bernama ${quote.id(names)}.` : ''),
    tiesPasted: (taken, added, unknown, left) =>
      [
        `${pastedMessages.id.taken({ ties: added, cells: taken })}.`,
        unknown.length > 0 && `Tidak ada yang bernama ${quote.id(unknown)}.`,
        left > 0 && `${left} baris dilewati: hubungan memerlukan kedua ujung dan relasinya.`,
      ]
        .filter(Boolean)
        .join(' '),
    pasted: (taken, added, unknown, left) =>
      [
        `${pastedMessages.id.taken({ entries: added, cells: taken })}.`,
        unknown.length > 0 && `Tidak ada jenis bernama ${quote.id(unknown)}.`,
        left > 0 && `${left} sel dilewati: tanpa nama, terlalu panjang, atau tidak ada kolomnya.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
);
