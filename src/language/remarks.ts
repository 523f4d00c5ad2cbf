import { catalogue, plural } from './catalogue.ts';

/** What is remarked of people, which somebody has to read before they are published. */
export const remarkMessages = catalogue(
  {
    title: 'Remarks to read',
    unread: (count: number, all: number) =>
      `Something is written of ${plural(all, 'person', 'people')} that only a reader can judge. ${count === all ? 'None of them is published until you have read it' : `You have not read it of ${plural(count, 'person', 'people')}, and until you have ${count === 1 ? 'that one stays' : 'these stay'} unpublished`}. Tick whoever is to be held back.`,
    read: (told: number, count: number) =>
      `Read: of ${plural(count, 'person', 'people')} here ${told} may be published.`,
    hold: 'Hold back:',
    isRead: 'I have read them',
    remark: (text: string) => `“${text}”`,
    none: 'nothing that is kept here; it is in your list, or about somebody who may be the same',
  },
  {
    title: 'Catatan yang perlu dibaca',
    unread: (count, all) =>
      `Ada yang tertulis tentang ${all} orang dan hanya pembaca yang dapat menilainya. ${count === all ? 'Sebelum Anda membacanya, tidak seorang pun dari mereka' : `Catatan tentang ${count} di antaranya belum Anda baca, dan sebelum itu tidak seorang pun dari yang ${count} ini`} dipublikasikan. Centang siapa yang harus ditahan.`,
    read: (told, count) => `Sudah dibaca: ${told} dari ${count} orang di sini boleh dipublikasikan.`,
    hold: 'Tahan:',
    isRead: 'Sudah saya baca',
    remark: (text) => `“${text}”`,
    none: 'tidak ada yang disimpan di sini; lihat daftar Anda, atau orang yang mungkin sama',
  },
);
