import { catalogue } from './catalogue.ts';

/** What is told of networks of the visitor's own that are not there. */
export const networkNotices = catalogue(
  {
    netUnknown: () =>
      'This address is of a network that only the browser it was made in knows. Here you see what this page publishes. To see that network elsewhere, open its backup file or a snapshot of it.',
    netBlocked: () =>
      'This address is of a network kept in a browser, and here the browser lets this page keep nothing: storage is blocked or the window is private. You see what this page publishes.',
  },
  {
    netUnknown: () =>
      'Alamat ini milik jaringan yang hanya dikenal peramban tempat jaringan itu dibuat. Yang tampil di sini adalah yang diterbitkan halaman ini. Untuk melihatnya di tempat lain, buka berkas cadangan atau snapshot jaringan itu.',
    netBlocked: () =>
      'Alamat ini milik jaringan yang disimpan dalam peramban, sedangkan di sini peramban tidak mengizinkan halaman menyimpan apa pun: penyimpanan diblokir atau jendelanya privat. Yang tampil adalah yang diterbitkan halaman ini.',
  },
);
