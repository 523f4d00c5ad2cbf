import type { Consent } from '../dataset/vocabulary.ts';
import { catalogue } from './catalogue.ts';

/** What marks somebody of whom others are told little or nothing. */
export const consentMessages = catalogue(
  {
    mark: (consent: Exclude<Consent, 'show'>) =>
      ({
        name: 'only the name is shown to others',
        'leave-out': 'left out of what others get',
        unread: 'left out of what others get until its remarks are read',
      })[consent],
  },
  {
    mark: (consent) =>
      ({
        name: 'hanya namanya yang ditampilkan kepada orang lain',
        'leave-out': 'tidak ikut dalam yang diterima orang lain',
        unread: 'tidak ikut dalam yang diterima orang lain sebelum catatannya dibaca',
      })[consent],
  },
);
