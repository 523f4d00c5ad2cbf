import { catalogue, plural } from './catalogue.ts';

/** What is said aloud when a question has been answered. */
export const answerMessages = catalogue(
  {
    pathFound: (steps: number) => `Path found: ${plural(steps, 'step', 'steps')}`,
    noPath: 'No path found',
    groupsFound: (count: number) => `${plural(count, 'group', 'groups')} found`,
    pairsFound: (count: number) => `${plural(count, 'opportunity', 'opportunities')} found`,
    ranked: (leader: string) => `Ranking ready, ${leader} first`,
  },
  {
    pathFound: (steps) => `Jalur ditemukan: ${steps} langkah`,
    noPath: 'Tidak ada jalur',
    groupsFound: (count) => `${count} kelompok ditemukan`,
    pairsFound: (count) => `${count} peluang ditemukan`,
    ranked: (leader) => `Peringkat siap, ${leader} di tempat pertama`,
  },
);
