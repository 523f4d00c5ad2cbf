import { shorten } from '../base/shorten.ts';
import type { Language } from '../dataset/language.ts';
import { catalogue, plural } from './catalogue.ts';

/** The words of the shell: header, tabs, sheets, announcements. */
export const appMessages = catalogue(
  {
    withoutScript: 'JavaScript is switched off here: the map can be seen, and its search, filters and details need it.',
    skip: 'Skip links',
    skipToMap: 'Skip to the map',
    skipToOwn: 'Skip to your own network',
    skipToDetails: 'Skip to the details',
    views: 'Views',
    map: 'Map',
    programme: 'Programme',
    outline: 'Outline',
    table: 'Table',
    search: 'Search',
    filters: 'Filters',
    details: 'Details',
    language: 'Language',
    theme: (choice: 'auto' | 'light' | 'dark') =>
      ({ auto: 'Theme: as on this device', light: 'Theme: light', dark: 'Theme: dark' })[choice],
    help: 'Help',
    export: 'Export',
    publish: 'Publish',
    share: 'Share',
    networks: 'My networks',
    bringIn: 'Bring in a list …',
    ownNetwork: 'Your own network',
    renameOwn: 'Your own network: change its title',
    more: 'More',
    close: 'Close',
    about: 'What this map is',
    closeAbout: 'Close what this map is',
    closeSearch: 'Close the search',
    closeFilters: 'Close the filters',
    closeDetails: 'Close the details',
    tallerDetails: 'Show more of the details',
    smallerDetails: 'Show more of the map',
    shown: (count: number, total: number) => `${count} of ${total} shown`,
    node: (label: string, kind: string, ties: string) => `${label}, ${kind}, ${ties}`,
    selected: (count: number) => `${count} selected`,
    nothingSelected: 'Nothing selected',
    focusOn: (label: string, depth: number) => `Only ${label} and what is up to ${plural(depth, 'tie', 'ties')} away`,
    focusOff: 'The whole map again',
    pinned: (label: string) => `${label} pinned`,
    unpinned: (label: string) => `${label} unpinned`,
    manyPinned: (count: number) => `${count} pinned`,
    manyUnpinned: (count: number) => `${count} unpinned`,
    loading: 'Loading …',
    viewFault: 'This part of the page has stopped working.',
    viewFaultHelp: 'Everything else still works. What you chose is kept in the address.',
    tryAgain: 'Try again',
    resetView: 'Reset the view',
    reload: 'Reload',
    notices: 'Notices',
    dismiss: 'Dismiss',
  },
  {
    withoutScript:
      'JavaScript dimatikan di sini: peta dapat dilihat, tetapi pencarian, filter, dan rinciannya membutuhkannya.',
    skip: 'Jalan pintas',
    skipToMap: 'Langsung ke peta',
    skipToOwn: 'Langsung ke jaringan Anda sendiri',
    skipToDetails: 'Langsung ke rincian',
    views: 'Tampilan',
    map: 'Peta',
    programme: 'Program',
    outline: 'Kerangka',
    table: 'Tabel',
    search: 'Cari',
    filters: 'Filter',
    details: 'Rincian',
    language: 'Bahasa',
    theme: (choice) => ({ auto: 'Tema: mengikuti perangkat', light: 'Tema: terang', dark: 'Tema: gelap' })[choice],
    help: 'Bantuan',
    export: 'Ekspor',
    publish: 'Terbitkan',
    share: 'Bagikan',
    networks: 'Jaringan saya',
    bringIn: 'Masukkan daftar …',
    ownNetwork: 'Jaringan milik Anda',
    renameOwn: 'Jaringan milik Anda: ubah judulnya',
    more: 'Lainnya',
    close: 'Tutup',
    about: 'Tentang peta ini',
    closeAbout: 'Tutup penjelasan tentang peta ini',
    closeSearch: 'Tutup pencarian',
    closeFilters: 'Tutup filter',
    closeDetails: 'Tutup rincian',
    tallerDetails: 'Perbesar rincian',
    smallerDetails: 'Perbesar peta',
    shown: (count, total) => `${count} dari ${total} tampil`,
    node: (label, kind, ties) => `${label}, ${kind}, ${ties}`,
    selected: (count) => `${count} terpilih`,
    nothingSelected: 'Tidak ada yang terpilih',
    focusOn: (label, depth) => `Hanya ${label} dan sekitarnya, sejauh ${depth} hubungan`,
    focusOff: 'Kembali ke seluruh peta',
    pinned: (label) => `${label} disematkan`,
    unpinned: (label) => `Sematan ${label} dilepas`,
    manyPinned: (count) => `${count} entri disematkan`,
    manyUnpinned: (count) => `Sematan ${count} entri dilepas`,
    loading: 'Memuat …',
    viewFault: 'Bagian halaman ini berhenti bekerja.',
    viewFaultHelp: 'Bagian lain tetap dapat dipakai. Pilihan Anda tersimpan di alamat halaman.',
    tryAgain: 'Coba lagi',
    resetView: 'Kembalikan tampilan awal',
    reload: 'Muat ulang',
    notices: 'Pemberitahuan',
    dismiss: 'Tutup pemberitahuan',
  },
);

export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly name: string; readonly code: string }>> = {
  en: { name: 'English', code: 'EN' },
  id: { name: 'Indonesia', code: 'ID' },
};

// British English puts the day first, as the programme did.
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

/** Where it was, short enough to leave the days their room beside it. */
export const shortenPlace = (place: string | undefined): string | undefined => place && shorten(place, 48);

/**
 * `28–29 September 2018`: the days of a seminar. Dates are ISO days without a time zone; one of them
 * is enough, and without any the text is empty. `short` cuts the month.
 */
export function formatDays(
  start: string | undefined,
  end: string | undefined,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return '';
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`)).replace(/(\d)\s–\s(\d)/, '$1–$2');
}
