import { catalogue } from './catalogue.ts';

/** How something stands between two editions, as `network` names it. */
export type Standing = 'added' | 'returned' | 'absent';

/** What is said of two editions wherever they are compared: in the legend, the table and files. */
export const compareMessages = catalogue(
  {
    pair: (from: string, to: string) => `${from} → ${to}`,
    standing: (standing: Standing, to: string) =>
      ({ added: `new in ${to}`, returned: 'in both', absent: `absent from ${to}` })[standing],
    offer: (from: string, to: string) => `Compare ${from} with ${to}`,
    neither: 'in neither',
    untold: 'not said',
    tieGone: (to: string) => `tie that is gone in ${to}`,
    compared: (from: string, to: string) => `Compared: ${from} with ${to}. In both means that both lists have the name`,
  },
  {
    pair: (from, to) => `${from} → ${to}`,
    standing: (standing, to) =>
      ({ added: `baru di ${to}`, returned: 'ada di keduanya', absent: `tidak ada di ${to}` })[standing],
    offer: (from, to) => `Bandingkan ${from} dengan ${to}`,
    neither: 'tidak di keduanya',
    untold: 'tidak disebut',
    tieGone: (to) => `hubungan yang hilang di ${to}`,
    compared: (from, to) => `Perbandingan: ${from} dengan ${to}. Ada di keduanya berarti namanya ada di kedua daftar`,
  },
);
