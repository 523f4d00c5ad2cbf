import { catalogue } from './catalogue.ts';

/** What is told of the site itself. */
export const siteNotices = catalogue(
  {
    newerVersion: () =>
      'A newer version of this page is there. Reload to get it; what you chose is kept in the address.',
  },
  {
    newerVersion: () =>
      'Ada versi baru halaman ini. Muat ulang untuk memakainya; pilihan Anda tersimpan di alamat halaman.',
  },
);
