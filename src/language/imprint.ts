import { catalogue } from './catalogue.ts';

/** Who answers for the map, and what it is made with. */
export const imprintMessages = catalogue(
  {
    contact: 'Contact',
    madeWith: 'Made with Jejaring, free software under the',
    software: 'MIT licence',
  },
  {
    contact: 'Kontak',
    madeWith: 'Dibuat dengan Jejaring, perangkat lunak bebas di bawah',
    software: 'lisensi MIT',
  },
);
