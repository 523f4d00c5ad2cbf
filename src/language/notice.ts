import { shorten } from '../base/shorten.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';
import { toReason } from './part.ts';

type Values = Readonly<Record<string, string | number>>;

/** A parameter with its value, where it has one. */
const quoteAsked = (name: string | number, value: string | number): string =>
  value === '' ? `“${name}”` : `${name} “${value}”`;

/** Why something that an address asks for was left out. */
const WHY: Readonly<Record<string, string>> = {
  unknown: 'which this map does not know',
  second: 'where only one counts',
  idle: 'which changes nothing beside what else it asks for',
  alone: 'but a tie is shown alone',
  same: 'which is where the path begins',
  long: 'which is longer than any view needs',
};
const WHY_ID: typeof WHY = {
  unknown: 'yang tidak dikenal peta ini',
  second: 'padahal hanya satu yang berlaku',
  idle: 'yang tidak mengubah apa pun bersama permintaan lainnya',
  alone: 'padahal hubungan ditampilkan sendiri',
  same: 'yang juga merupakan awal jalurnya',
  long: 'yang lebih panjang daripada kebutuhan tampilan mana pun',
};

/** What a notice says; its values come by name, since they are kept in the state as they are. */
const noticeMessages = catalogue(
  {
    badParameter: ({ name = '', value = '', reason = 'unknown' }: Values) =>
      `The address asks for ${quoteAsked(name, value)}, ${WHY[reason] ?? WHY.unknown}. It was left out.`,
    badParameters: ({ list = '', more = 0 }: Values) =>
      `The address asks for what this map does not know or cannot show at once. Left out were: ${list}${more ? ` and ${more} more` : ''}.`,
    addressLong: ({ most = 0 }: Values) =>
      `The address is longer than any view needs: what stands beyond ${most} characters was left out.`,
    exportFailed: ({ format = '' }: Values) =>
      `The picture (${format}) could not be made. Export makes others: choose one there.`,
    layoutMissing: (_: Values) =>
      'The stored positions could not be loaded. The map is laid out anew here, and looks different from what others see.',
    tourFailed: (_: Values) => 'The guided tour could not be loaded. The map does without it.',
    layoutFailed: ({ trouble = '' }: Values) =>
      trouble
        ? `The map could not settle: a part of the page that it needs could not be loaded. ${toReason('en', trouble)} The nodes stay where they are and can still be moved.`
        : 'The map could not settle. Its nodes stay where they are and can still be moved; “Settle again” tries once more.',
    openAgain: (_: Values) =>
      'This view was opened from a file, which the page no longer has. Open the file again to see it.',
    unknown: (_: Values) => 'Something did not work. The map is as it was.',
  },
  {
    badParameter: ({ name = '', value = '', reason = 'unknown' }) =>
      `Alamat halaman meminta ${quoteAsked(name, value)}, ${WHY_ID[reason] ?? WHY_ID.unknown}. Bagian itu diabaikan.`,
    badParameters: ({ list = '', more = 0 }) =>
      `Alamat halaman meminta hal yang tidak dikenal peta ini atau tidak dapat ditampilkan bersamaan. Diabaikan: ${list}${more ? ` dan ${more} lagi` : ''}.`,
    addressLong: ({ most = 0 }) =>
      `Alamat halaman lebih panjang daripada kebutuhan tampilan mana pun: bagian setelah ${most} karakter diabaikan.`,
    exportFailed: ({ format = '' }) =>
      `Gambar (${format}) tidak dapat dibuat. Ekspor menyediakan format lain: pilih di sana.`,
    layoutMissing: () =>
      'Posisi yang tersimpan tidak dapat dimuat. Peta ditata ulang di sini, sehingga tampak berbeda dari yang dilihat orang lain.',
    tourFailed: () => 'Tur berpemandu tidak dapat dimuat. Peta tetap dapat dipakai tanpanya.',
    layoutFailed: ({ trouble = '' }) =>
      trouble
        ? `Peta tidak dapat menata diri: bagian halaman yang diperlukan tidak dapat dimuat. ${toReason('id', trouble)} Simpul tetap di tempatnya dan masih dapat digeser.`
        : 'Peta tidak dapat menata diri. Simpul tetap di tempatnya dan masih dapat digeser; “Tata ulang” mencobanya lagi.',
    openAgain: () =>
      'Tampilan ini dibuka dari berkas yang tidak lagi dipegang halaman. Buka berkasnya lagi untuk melihatnya.',
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

/** How much of that is named; the rest is counted. */
const NAMED = 6;

/** One sentence for all that an address asks for in vain, each with the name of its parameter; `more` counts others. */
export function formatBadParameters(asked: readonly Values[], language: Language): string {
  const [first = {}] = asked;
  if (asked.length < 2) return formatNotice('badParameter', first, language);
  const named = asked.filter(({ name }) => name !== undefined);
  const counted = asked.reduce((sum, { more = 0 }) => sum + Number(more), 0);
  const more = Math.max(0, named.length - NAMED) + counted;
  const list = named
    .slice(0, NAMED)
    .map(({ name = '', value = '' }) => quoteAsked(shorten(String(name), QUOTED), shorten(String(value), QUOTED)))
    .join(', ');
  return noticeMessages[language].badParameters({ list, more });
}
