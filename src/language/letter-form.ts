import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

/** What stands round a letter that is being written. */
export const letterFormMessages = catalogue(
  {
    letter: (name: string) => `A message about ${name}`,
    recipient: 'To',
    directly: (name: string) => `${name}, directly`,
    asIntroducer: (name: string) => `${name}, to introduce you`,
    asFirst: (name: string, second: string) => `${name}, to introduce you to ${second}`,
    tongue: (language: Language) => ({ en: 'English', id: 'Indonesian' })[language],
    language: 'Language',
    topic: 'What you would like to talk about',
    topicHint: 'for example a visit, a shared project',
    writer: 'Your name',
    makeAnew: 'Write it anew',
    subject: 'Subject',
    text: 'Text',
    openMail: 'Open in mail',
    tooLong: 'The mail program takes only the beginning of so long a text: copy it instead.',
    noAddress: 'The map knows no mail address of theirs: put it in yourself.',
    withheld: 'This entry is not to be shown to others, so no message names it.',
  },
  {
    letter: (name) => `Pesan tentang ${name}`,
    recipient: 'Kepada',
    directly: (name) => `${name}, langsung`,
    asIntroducer: (name) => `${name}, untuk memperkenalkan Anda`,
    asFirst: (name, second) => `${name}, untuk memperkenalkan Anda kepada ${second}`,
    tongue: (language) => ({ en: 'Inggris', id: 'Indonesia' })[language],
    language: 'Bahasa',
    topic: 'Yang ingin Anda bicarakan',
    topicHint: 'misalnya kunjungan atau proyek bersama',
    writer: 'Nama Anda',
    makeAnew: 'Tulis ulang dari awal',
    subject: 'Perihal',
    text: 'Isi',
    openMail: 'Buka di surel',
    tooLong: 'Program surel hanya menerima bagian awal teks sepanjang itu: salin saja.',
    noAddress: 'Peta ini tidak tahu alamat surelnya: isilah sendiri.',
    withheld: 'Entri ini tidak untuk ditunjukkan kepada orang lain, jadi tidak ada pesan yang menyebutnya.',
  },
);
