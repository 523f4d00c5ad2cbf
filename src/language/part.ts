import type { PartTrouble } from '../base/part-trouble.ts';
import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

/** What can be tried again once its code has come. */
export type Retried = 'file' | 'svg' | 'edit' | 'settle' | 'copy' | 'net' | 'tour';

interface Missing {
  readonly trouble: PartTrouble;
  readonly again: Retried;
}

/** Why a part of the page, or all of it, did not come, and what to do. */
export const partMessages = catalogue(
  {
    slow: 'No answer has come so far: the connection is slow, or the site does not answer.',
    unreachable: 'The site cannot be reached: there may be no connection, or the site is down.',
    missing:
      'There is a newer version of this page, and this part of the old one is gone. Reload to get the newer one.',
    outdated:
      'This browser is too old for this page, or the file came damaged. Reload; if that does not help, a newer browser will show it.',
    broken:
      'It came, and does not work in this browser. Reload; if that does not help, tell whoever publishes the page.',
    partFault: 'This part of the page could not be loaded.',
    mapFault: 'The map could not be loaded: what you see is a picture of it.',
    notDone: 'This could not be done; a part of the page that it needs could not be loaded.',
  },
  {
    slow: 'Sejauh ini belum ada jawaban: koneksi lambat, atau situs tidak menjawab.',
    unreachable: 'Situs tidak dapat dijangkau: mungkin tidak ada koneksi, atau situsnya sedang mati.',
    missing:
      'Ada versi baru halaman ini, dan bagian dari versi lama ini sudah tidak ada. Muat ulang untuk mendapatkan yang baru.',
    outdated:
      'Peramban ini terlalu lama untuk halaman ini, atau berkasnya rusak di jalan. Muat ulang; bila tetap gagal, peramban yang lebih baru dapat menampilkannya.',
    broken:
      'Bagian ini sudah diterima, tetapi tidak berjalan di peramban ini. Muat ulang; bila tetap gagal, beri tahu penerbit halaman ini.',
    partFault: 'Bagian halaman ini tidak dapat dimuat.',
    mapFault: 'Peta tidak dapat dimuat: yang Anda lihat hanyalah gambarnya.',
    notDone: 'Ini tidak dapat dilakukan; bagian halaman yang diperlukan tidak dapat dimuat.',
  },
);

/** What a notice says when what was asked for needs a part that did not come. */
export const partNotices = catalogue(
  { part: ({ trouble }: Missing) => `${partMessages.en.notDone} ${toReason('en', trouble)}` },
  { part: ({ trouble }) => `${partMessages.id.notDone} ${toReason('id', trouble)}` },
);

/** The same where it comes as the value of a notice. */
export const toReason = (language: Language, trouble: PartTrouble): string => partMessages[language][trouble];
