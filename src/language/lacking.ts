import { catalogue } from './catalogue.ts';

/** What actors can have in common. */
export type SharedRole = 'session' | 'place' | 'theme';

const ONE_EN = { session: 'a session', place: 'a place', theme: 'a theme' };
const ONE_ID = { session: 'sesi', place: 'tempat', theme: 'tema' };

/** Why something cannot be chosen in this network. */
export const lackingMessages = catalogue(
  {
    noKind: (role: SharedRole) => `no kind of entry counts as ${ONE_EN[role]}`,
    noEntry: (role: SharedRole) => `no entry is ${ONE_EN[role]}`,
    nothingShared: 'actors have nothing in common here',
    /** The way to where it is said. */
    whichKind: (role: SharedRole) => `Which kind is ${ONE_EN[role]}?`,
  },
  {
    noKind: (role) => `tidak ada jenis entri yang terhitung sebagai ${ONE_ID[role]}`,
    noEntry: (role) => `tidak ada entri berupa ${ONE_ID[role]}`,
    nothingShared: 'di sini tidak ada yang sama di antara aktor',
    whichKind: (role) => `Jenis mana yang berupa ${ONE_ID[role]}?`,
  },
);
