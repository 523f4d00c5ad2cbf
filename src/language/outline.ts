import { catalogue, plural } from './catalogue.ts';
import { frameMessages } from './frame.ts';

/** The outline: kinds, their nodes, and the ties of each. */
export const outlineMessages = catalogue(
  {
    lead: (nodes: number, ties: number, frame: number) =>
      `${frameMessages.en.besides(plural(nodes, 'entry', 'entries'), frame)}${frame > 0 ? ',' : ''} and ${plural(ties, 'tie', 'ties')}, by kind. Unfold an entry to read its ties; choose a name for its details.`,
    tiesOf: (label: string) => `Ties of ${label}`,
    inferred: 'inferred',
    noTies: 'No ties are shown.',
    showAll: (count: number) => `Show all ${count}`,
    onlyMatches: (query: string) => `Only what matches “${query}”.`,
    noMatches: (query: string) => `Nothing that is shown matches “${query}”.`,
    clearQuery: 'Clear the search',
    empty: 'Nothing is shown.',
  },
  {
    lead: (nodes, ties, frame) =>
      `${frameMessages.id.besides(`${nodes} entri`, frame)}${frame > 0 ? ',' : ''} dan ${ties} hubungan, menurut jenis. Buka sebuah entri untuk membaca hubungannya; pilih namanya untuk rincian.`,
    tiesOf: (label) => `Hubungan ${label}`,
    inferred: 'simpulan',
    noTies: 'Tidak ada hubungan yang tampil.',
    showAll: (count) => `Tampilkan semua (${count})`,
    onlyMatches: (query) => `Hanya yang cocok dengan “${query}”.`,
    noMatches: (query) => `Tidak ada yang tampil yang cocok dengan “${query}”.`,
    clearQuery: 'Hapus pencarian',
    empty: 'Tidak ada yang tampil.',
  },
);
