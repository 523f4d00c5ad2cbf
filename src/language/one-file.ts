import { catalogue } from './catalogue.ts';

/** Export as one HTML file, and what is different inside of such a file. */
export const oneFileMessages = catalogue(
  {
    note: 'one file, interactive, opens without a network',
    holds:
      'Holds this view with map, search, filters and details in both languages, and opens in any browser as it is now, without a network. What is filtered out is in it too.',
    noTemplate:
      'The page that HTML files are made from is not here. It comes with the built site; a development server does not have it.',
    notHere: 'PDF and HTML are made on the map’s own site: a single file has neither the fonts nor the page for them.',
  },
  {
    note: 'satu berkas interaktif, terbuka tanpa jaringan',
    holds:
      'Memuat tampilan ini lengkap dengan peta, pencarian, filter, dan rincian dalam dua bahasa, dan terbuka persis seperti sekarang di peramban apa pun, tanpa jaringan. Yang sedang tersaring juga ikut.',
    noTemplate:
      'Halaman dasar untuk berkas HTML tidak ada di sini. Halaman itu ada di situs yang sudah dibangun, tidak di server pengembangan.',
    notHere: 'PDF dan HTML dibuat di situs peta ini: satu berkas saja tidak memuat fon dan halaman yang diperlukan.',
  },
);
