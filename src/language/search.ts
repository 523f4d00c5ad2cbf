import { catalogue, joinNames, plural } from './catalogue.ts';

/** What the search box says. */
export const searchMessages = catalogue(
  {
    name: 'Search',
    placeholder: (names: readonly string[]) => `Find ${joinNames(names, 'or')}`,
    anyPlaceholder: 'Find by name',
    clear: 'Clear what you typed',
    results: 'Results',
    found: (count: number, listed: number) =>
      count > listed ? `${count} found, the first ${listed} listed` : plural(count, 'found', 'found'),
    nothing: (query: string) => `Nothing found for “${query}”.`,
    didYouMean: 'Did you mean:',
    nearest: (names: string) => `Did you mean ${names}?`,
    tryAgain: 'Try another spelling or a shorter word.',
    hiddenBy: (filters: string) => `Hidden by ${filters}.`,
    showIt: 'Show it',
    and: 'and',
    failed: 'The search could not be loaded.',
    retry: 'Press Enter to try again.',
  },
  {
    name: 'Cari',
    placeholder: (names) => `Cari ${joinNames(names, 'atau')}`,
    anyPlaceholder: 'Cari menurut nama',
    clear: 'Hapus ketikan',
    results: 'Hasil',
    found: (count, listed) =>
      count > listed ? `${count} ditemukan, ${listed} pertama ditampilkan` : `${count} ditemukan`,
    nothing: (query) => `“${query}” tidak ditemukan.`,
    didYouMean: 'Mungkin maksud Anda:',
    nearest: (names) => `Mungkin maksud Anda ${names}?`,
    tryAgain: 'Coba ejaan lain atau kata yang lebih pendek.',
    hiddenBy: (filters) => `Tersembunyi oleh filter ${filters}.`,
    showIt: 'Tampilkan',
    and: 'dan',
    failed: 'Pencarian tidak dapat dimuat.',
    retry: 'Tekan Enter untuk mencoba lagi.',
  },
);
