import { catalogue } from './catalogue.ts';

/** The page for an address that does not exist. */
export const notFoundMessages = catalogue(
  {
    title: 'There is nothing at this address',
    text: 'The link may be old, or a letter of it may have been lost on its way.',
    home: (title: string) => `To the map “${title}”`,
  },
  {
    title: 'Tidak ada apa pun di alamat ini',
    text: 'Tautannya mungkin sudah lama, atau ada huruf yang hilang di perjalanan.',
    home: (title) => `Ke peta “${title}”`,
  },
);
