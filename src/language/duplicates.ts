import { catalogue } from './catalogue.ts';

/** Looking for entries of one's own network that may be there twice. */
export const duplicateMessages = catalogue(
  {
    title: 'Entries that may be there twice',
    help: 'Names are held against each other. Nothing is joined by itself.',
    look: 'Find duplicates',
    looking: 'Looking …',
    stop: 'Stop',
    none: 'Nobody looks like anybody else.',
    tooMany: (most: number) => `There are more entries than can be held against each other: the most is ${most}.`,
    pair: (one: string, other: string) => `“${one}” and “${other}”`,
    join: (gone: string, kept: string) => `Join “${gone}” to “${kept}”`,
    apart: 'Not the same: never ask again',
    held: 'Neither of the two is published. Once they are told apart, say in the details of whoever agreed that they may be shown.',
  },
  {
    title: 'Entri yang mungkin ganda',
    help: 'Nama-nama dibandingkan satu sama lain. Tidak ada yang digabungkan dengan sendirinya.',
    look: 'Cari entri ganda',
    looking: 'Mencari …',
    stop: 'Hentikan',
    none: 'Tidak ada yang mirip satu sama lain.',
    tooMany: (most) => `Entri terlalu banyak untuk dicari di sini: paling banyak ${most} yang dibandingkan.`,
    pair: (one, other) => `“${one}” dan “${other}”`,
    join: (gone, kept) => `Gabungkan “${gone}” ke “${kept}”`,
    apart: 'Tidak sama: jangan tanyakan lagi',
    held: 'Keduanya tidak dipublikasikan. Setelah dinyatakan berbeda, tulislah pada rincian yang setuju bahwa ia boleh ditampilkan.',
  },
);
