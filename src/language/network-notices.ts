import { catalogue } from './catalogue.ts';

/** What is told of networks of the visitor's own that are not there. */
export const networkNotices = catalogue(
  {
    netUnknown: () =>
      'This address is of a network that only the browser it was made in knows. Here you see what this page publishes. To see that network elsewhere, open its backup file, or HTML or JSON of it from Export.',
    netBlocked: () =>
      'This address is of a network kept in a browser, and here the browser lets this page keep nothing: storage is blocked or the window is private. You see what this page publishes.',
    netDeleted: ({ name }: { name: string }) =>
      `“${name}” was deleted. “My networks” can bring it back. Here you see what this page publishes.`,
    manyNodes: ({ most }: { most: number }) =>
      `Not added: with more entries than ${most.toLocaleString('en')} a network would not open again everywhere.`,
    manyTies: ({ most }: { most: number }) =>
      `Not added: with more ties than ${most.toLocaleString('en')} a network would not open again everywhere.`,
    manyBetween: ({ most }: { most: number }) =>
      `Not added: two entries have no more ties between them than ${most.toLocaleString('en')}. The weight of a tie can say how often.`,
  },
  {
    netUnknown: () =>
      'Alamat ini milik jaringan yang hanya dikenal peramban tempat jaringan itu dibuat. Yang tampil di sini adalah yang diterbitkan halaman ini. Untuk melihatnya di tempat lain, buka berkas cadangannya, atau HTML atau JSON-nya dari Ekspor.',
    netBlocked: () =>
      'Alamat ini milik jaringan yang disimpan dalam peramban, sedangkan di sini peramban tidak mengizinkan halaman menyimpan apa pun: penyimpanan diblokir atau jendelanya privat. Yang tampil adalah yang diterbitkan halaman ini.',
    netDeleted: ({ name }) =>
      `“${name}” sudah dihapus. “Jaringan saya” dapat mengembalikannya. Yang tampil di sini adalah yang diterbitkan halaman ini.`,
    manyNodes: ({ most }) =>
      `Tidak ditambahkan: sebuah jaringan memuat paling banyak ${most.toLocaleString('id')} entri, agar bisa dibuka lagi di mana saja.`,
    manyTies: ({ most }) =>
      `Tidak ditambahkan: sebuah jaringan memuat paling banyak ${most.toLocaleString('id')} hubungan, agar bisa dibuka lagi di mana saja.`,
    manyBetween: ({ most }) =>
      `Tidak ditambahkan: di antara dua entri yang sama ada paling banyak ${most.toLocaleString('id')} hubungan. Bobot hubungan bisa menyatakan seberapa sering.`,
  },
);
