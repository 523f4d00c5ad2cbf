import { catalogue } from './catalogue.ts';

/** Words of lists that are not shown whole. */
export const listMessages = catalogue(
  { showMore: (count: number) => `Show ${count} more` },
  { showMore: (count) => `Tampilkan ${count} lagi` },
);
