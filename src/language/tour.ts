import { catalogue } from './catalogue.ts';

/** The words round a guided tour; its own are in its file. */
export const tourMessages = catalogue(
  {
    tour: 'Guided tour',
    start: 'Take the guided tour',
    failed: 'The guided tour could not be loaded.',
    end: 'End the tour',
    step: (at: number, of: number) => `Guided tour: step ${at} of ${of}`,
    back: 'Back',
    next: 'Next',
    again: 'Show this step again',
  },
  {
    tour: 'Tur berpemandu',
    start: 'Ikuti tur berpemandu',
    failed: 'Tur berpemandu tidak dapat dimuat.',
    end: 'Akhiri tur',
    step: (at, of) => `Tur berpemandu: langkah ${at} dari ${of}`,
    back: 'Kembali',
    next: 'Lanjut',
    again: 'Tampilkan lagi langkah ini',
  },
);
