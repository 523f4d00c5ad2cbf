import { catalogue, plural } from './catalogue.ts';

/** What is said aloud when a question has been answered. */
export const answerMessages = catalogue(
  {
    /** `names`: who is on the first path, in the order in which they are met. */
    pathFound: (steps: number, names: readonly string[], paths: number) =>
      `Path found, ${plural(steps, 'step', 'steps')}: ${names.join(', ')}${paths > 1 ? `. ${paths - 1} more` : ''}`,
    noPath: 'No path found',
    groupsFound: (count: number) => `${plural(count, 'group', 'groups')} found`,
    meetingFound: (count: number) => `${count} to meet found`,
    ranked: (leader: string) => `Ranking ready, ${leader} first`,
  },
  {
    pathFound: (steps, names, paths) =>
      `Jalur ditemukan, ${steps} langkah: ${names.join(', ')}${paths > 1 ? `. ${paths - 1} lagi` : ''}`,
    noPath: 'Tidak ada jalur',
    groupsFound: (count) => `${count} kelompok ditemukan`,
    meetingFound: (count) => `${count} yang dapat ditemui ditemukan`,
    ranked: (leader) => `Peringkat siap, ${leader} di tempat pertama`,
  },
);
