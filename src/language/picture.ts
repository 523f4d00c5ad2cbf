import { catalogue } from './catalogue.ts';

/** What only pictures say, where a list has no room for all. */
export const pictureMessages = catalogue(
  {
    andMore: (names: string, more: number) => `${names} and ${more} more`,
    key: 'Names by number',
  },
  {
    andMore: (names, more) => `${names} dan ${more} lagi`,
    key: 'Nama menurut nomor',
  },
);
