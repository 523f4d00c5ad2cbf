import { shorten } from '../base/shorten.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a notice says; its values come by name, since they are kept in the state as they are. */
const noticeMessages = catalogue(
  {
    badParameter: ({ name = '', value = '' }: Values) =>
      `The address asks for ${name} “${value}”, which this map does not know. It was left out.`,
    badParameters: ({ list = '' }: Values) =>
      `The address asks for what this map does not know. Left out were: ${list}.`,
    tieAlone: ({ value = '' }: Values) =>
      `The address asks for a tie and for “${value}” at once. A tie is shown alone: “${value}” was left out.`,
    datasetFault: ({ file = '' }: Values) => `The file ${file} could not be read. The map is as it was.`,
    exportFailed: ({ format = '' }: Values) =>
      `The picture ${format && `(${format}) `}could not be made. Try a smaller size, or SVG.`,
    layoutMissing: (_: Values) =>
      'The stored positions could not be loaded. The map is laid out anew here, and looks different from what others see.',
    tourFailed: (_: Values) => 'The guided tour could not be loaded. The map does without it.',
    layoutFailed: (_: Values) => 'The map could not settle here. Its nodes stay where they are and can still be moved.',
    openAgain: (_: Values) =>
      'This view was opened from a file, which the page no longer has. Open the file again to see it.',
    clipboardFailed: (_: Values) => 'This browser did not allow copying. Copy the address from its address bar.',
    unknown: (_: Values) => 'Something did not work. The map is as it was.',
  },
  {
    badParameter: ({ name = '', value = '' }) =>
      `Alamat halaman meminta ${name} “${value}”, yang tidak dikenal peta ini. Bagian itu diabaikan.`,
    badParameters: ({ list = '' }) => `Alamat halaman meminta hal yang tidak dikenal peta ini. Diabaikan: ${list}.`,
    tieAlone: ({ value = '' }) =>
      `Alamat halaman meminta hubungan dan “${value}” sekaligus. Hubungan tampil sendiri: “${value}” diabaikan.`,
    datasetFault: ({ file = '' }) => `Berkas ${file} tidak dapat dibaca. Peta tetap seperti semula.`,
    exportFailed: ({ format = '' }) =>
      `Gambar ${format && `(${format}) `}tidak dapat dibuat. Coba ukuran yang lebih kecil, atau SVG.`,
    layoutMissing: () =>
      'Posisi yang tersimpan tidak dapat dimuat. Peta ditata ulang di sini, sehingga tampak berbeda dari yang dilihat orang lain.',
    tourFailed: () => 'Tur berpemandu tidak dapat dimuat. Peta tetap dapat dipakai tanpanya.',
    layoutFailed: () => 'Peta tidak dapat menata diri di sini. Simpul tetap di tempatnya dan masih dapat digeser.',
    openAgain: () =>
      'Tampilan ini dibuka dari berkas yang tidak lagi dipegang halaman. Buka berkasnya lagi untuk melihatnya.',
    clipboardFailed: () => 'Peramban ini tidak mengizinkan penyalinan. Salin alamat dari bilah alamat.',
    unknown: () => 'Ada yang tidak berhasil. Peta tetap seperti semula.',
  },
);

/** How much of what an address says is quoted, characters: enough to know it again. */
const QUOTED = 60;

/** The same for what is put together of pieces that are short. */
const QUOTED_LIST = 600;
const LISTS: readonly string[] = ['list', 'toldEn', 'toldId'];

const shortenAll = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : shorten(value, LISTS.includes(name) ? QUOTED_LIST : QUOTED),
    ]),
  );

type Words = Readonly<Record<string, ((values: Values) => string) | undefined>>;

/** Every message so far: what is told of code that comes later comes with that code. */
const words: Record<Language, Words> = { ...noticeMessages };

/** Adds messages to those that notices can be made of. */
export function addNotices(messages: Readonly<Record<Language, Words>>): void {
  for (const language of LANGUAGES) words[language] = { ...words[language], ...messages[language] };
}

/** The words of a notice by its key; a key that nobody wrote words for still says something. */
export function formatNotice(key: string, values: Values, language: Language): string {
  return (words[language][key] ?? noticeMessages[language].unknown)(shortenAll(values));
}

/** One sentence for all that an address asks for in vain, each with the name of its parameter. */
export function formatBadParameters(asked: readonly Values[], language: Language): string {
  const [first = {}] = asked;
  if (asked.length < 2) return formatNotice('badParameter', first, language);
  const list = asked
    .map(({ name = '', value = '' }) => `${shorten(String(name), QUOTED)} “${shorten(String(value), QUOTED)}”`)
    .join(', ');
  return noticeMessages[language].badParameters({ list });
}
