import { catalogue } from './catalogue.ts';

/** What stands under a map that is shown to a room. */
export const presentingMessages = catalogue(
  {
    title: 'Presentation',
    stop: (number: number, count: number) => `${number} of ${count}`,
    next: 'Next',
    previous: 'Previous',
    leave: 'Leave the presentation',
    keys: 'Arrow keys, or PageUp and PageDown of a remote, go on and back. / finds an entry, Esc leaves.',
  },
  {
    title: 'Presentasi',
    stop: (number, count) => `${number} dari ${count}`,
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    leave: 'Akhiri presentasi',
    keys: 'Tombol panah, atau PageUp dan PageDown pada remote, untuk maju dan mundur. / mencari entri, Esc mengakhiri.',
  },
);
