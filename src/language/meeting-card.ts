import { catalogue } from './catalogue.ts';

/** What can be pressed in an entry of the list of whom to meet, and the way back to it. */
export const cardMessages = catalogue(
  {
    whole: (name: string) => `All about meeting ${name}`,
    seeDetails: (name: string) => `Open the details of ${name}`,
    way: 'Way',
    seeWay: (name: string) => `Show the way to ${name} on the map`,
    back: 'Back to whom to meet',
  },
  {
    whole: (name) => `Selengkapnya tentang menemui ${name}`,
    seeDetails: (name) => `Buka rincian ${name}`,
    way: 'Jalur',
    seeWay: (name) => `Tunjukkan jalur ke ${name} di peta`,
    back: 'Kembali ke siapa yang perlu ditemui',
  },
);
