import { catalogue } from './catalogue.ts';

/** The words round a guided tour; its own are in its file. */
export const tourMessages = catalogue(
  {
    tour: 'Guided tour',
    start: 'Take the guided tour',
    end: 'End the tour',
    step: (at: number, of: number) => `Guided tour: step ${at} of ${of}`,
    back: 'Back',
    next: 'Next',
    again: 'Show this step again',
  },
  {
    tour: 'Tur berpemandu',
    start: 'Ikuti tur berpemandu',
    end: 'Akhiri tur',
    step: (at, of) => `Tur berpemandu: langkah ${at} dari ${of}`,
    back: 'Kembali',
    next: 'Lanjut',
    again: 'Tampilkan lagi langkah ini',
  },
);
