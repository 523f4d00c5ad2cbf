import type { PartTrouble } from '../base/part-trouble.ts';
import { shorten } from '../base/shorten.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import { catalogue, plural } from './catalogue.ts';
import type { fileNotices, refusalNotices } from './file-notices.ts';
import type { networkNotices } from './network-notices.ts';
import { type partNotices, type Retried, toReason } from './part.ts';
import type { siteNotices } from './site-notices.ts';

/**
 * Why a value of an address was left out: nobody knows it, only one counts, it changes nothing beside what else is
 * asked, a tie is shown alone, both ends are one node, or it is too long.
 */
export type Reason = 'unknown' | 'second' | 'idle' | 'alone' | 'same' | 'long';

/** A parameter of an address that was left out, or its value; and why, where it is not that nobody knows it. */
interface Asked {
  readonly name: string;
  readonly value: string;
  readonly reason?: Reason;
}

/** A run of the live layout that failed: for whoever looks into it, why its code did not come, whether to try again. */
interface LayoutFault {
  readonly message: string;
  readonly trouble?: PartTrouble;
  readonly again?: Retried;
}

/** A parameter with its value, where it has one. */
const quoteAsked = ({ name, value }: Asked): string => (value === '' ? `“${name}”` : `${name} “${value}”`);

/** Why something that an address asks for was left out. */
const WHY: Readonly<Record<Reason, string>> = {
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
export const noticeMessages = catalogue(
  {
    badParameter: ({ reason = 'unknown', ...asked }: Asked) =>
      `The address asks for ${quoteAsked(asked)}, ${WHY[reason]}. It was left out.`,
    badParameters: ({ list, more }: { list: string; more: number }) =>
      `The address asks for what this map does not know or cannot show at once. Left out were: ${list}${more ? ` and ${more} more` : ''}.`,
    moreParameters: ({ more }: { more: number }) =>
      `The address asks for ${more} more that this map does not know. They were left out.`,
    addressLong: ({ most }: { most: number }) =>
      `The address is longer than any view needs: what stands beyond ${plural(most, 'character', 'characters')} was left out.`,
    exportFailed: ({ format }: { format: string }) =>
      `The picture (${format}) could not be made. Export makes others: choose one there.`,
    layoutMissing: () =>
      'The stored positions could not be loaded. The map is laid out anew here, and looks different from what others see.',
    tourFailed: (_again: { again: 'tour' }) => 'The guided tour could not be loaded. The map does without it.',
    layoutFailed: ({ trouble }: LayoutFault) =>
      trouble
        ? `The map could not settle: a part of the page that it needs could not be loaded. ${toReason('en', trouble)} The entries stay where they are and can still be moved.`
        : 'The map could not settle. Its entries stay where they are and can still be moved; “Settle again” tries once more.',
    openAgain: () => 'This view was opened from a file, which the page no longer has. Open the file again to see it.',
    unknown: () => 'Something did not work. The map is as it was.',
  },
  {
    badParameter: ({ reason = 'unknown', ...asked }) =>
      `Alamat halaman meminta ${quoteAsked(asked)}, ${WHY_ID[reason]}. Bagian itu diabaikan.`,
    badParameters: ({ list, more }) =>
      `Alamat halaman meminta hal yang tidak dikenal peta ini atau tidak dapat ditampilkan bersamaan. Diabaikan: ${list}${more ? ` dan ${more} lagi` : ''}.`,
    moreParameters: ({ more }) =>
      `Alamat halaman meminta ${more} hal lagi yang tidak dikenal peta ini. Semuanya diabaikan.`,
    addressLong: ({ most }) =>
      `Alamat halaman lebih panjang daripada kebutuhan tampilan mana pun: bagian setelah ${most} karakter diabaikan.`,
    exportFailed: ({ format }) =>
      `Gambar (${format}) tidak dapat dibuat. Ekspor menyediakan format lain: pilih di sana.`,
    layoutMissing: () =>
      'Posisi yang tersimpan tidak dapat dimuat. Peta ditata ulang di sini, sehingga tampak berbeda dari yang dilihat orang lain.',
    tourFailed: (_again) => 'Tur berpemandu tidak dapat dimuat. Peta tetap dapat dipakai tanpanya.',
    layoutFailed: ({ trouble }) =>
      trouble
        ? `Peta tidak dapat menata diri: bagian halaman yang diperlukan tidak dapat dimuat. ${toReason('id', trouble)} Entri tetap di tempatnya dan masih dapat digeser.`
        : 'Peta tidak dapat menata diri. Entri tetap di tempatnya dan masih dapat digeser; “Tata ulang” mencobanya lagi.',
    openAgain: () =>
      'Tampilan ini dibuka dari berkas yang tidak lagi dipegang halaman. Buka berkasnya lagi untuk melihatnya.',
    unknown: () => 'Ada yang tidak berhasil. Peta tetap seperti semula.',
  },
);

/** The words of all notices: some come with code that comes later, their types at once. */
type Told = (typeof noticeMessages)['en'] &
  (typeof fileNotices)['en'] &
  (typeof refusalNotices)['en'] &
  (typeof networkNotices)['en'] &
  (typeof siteNotices)['en'] &
  (typeof partNotices)['en'];

export type NoticeKey = keyof Told;

/** What the words of a notice speak of. */
type ValuesOf<Key extends NoticeKey> =
  Parameters<Told[Key]> extends [infer Values] ? Readonly<Values> : Readonly<Record<string, never>>;

/** One of some notices, by its key and its values so that it follows the language. */
export type NoticeOf<Key extends NoticeKey> = {
  readonly [Name in Key]: { readonly key: Name; readonly values: ValuesOf<Name> };
}[Key];

/** Something to tell the visitor. */
export type Notice = NoticeOf<NoticeKey>;

/** What "Try again" in a notice tries, where it can be tried. */
export const findRetry = ({ values }: Notice): Retried | undefined => ('again' in values ? values.again : undefined);

/** How much of what an address says is quoted, characters: enough to know it again. */
const QUOTED = 60;

/** The same for what is put together of pieces that are short. */
const QUOTED_LIST = 600;
const LISTS: readonly string[] = ['list', 'toldEn', 'toldId'];

const shortenAll = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value, LISTS.includes(name) ? QUOTED_LIST : QUOTED) : value,
    ]),
  ) as Values;

type Words = Readonly<Record<string, (values: never) => string>>;

/** Every message so far: what is told of code that comes later comes with that code. */
const words: Record<Language, Words> = { ...noticeMessages };

/** Adds messages to those that notices can be made of. */
export function addNotices(messages: Readonly<Record<Language, Words>>): void {
  for (const language of LANGUAGES) words[language] = { ...words[language], ...messages[language] };
}

/** The words of a notice; one whose words have not come still says something. */
export function formatNotice({ key, values }: Notice, language: Language): string {
  const say = (words[language][key] ?? noticeMessages[language].unknown) as (values: object) => string;
  return say(shortenAll(values));
}

/** What an address asks for in vain. */
export type AskedInVain = NoticeOf<'badParameter' | 'moreParameters'>;

export const isAskedInVain = (notice: Notice): notice is AskedInVain =>
  notice.key === 'badParameter' || notice.key === 'moreParameters';

/** How much of that is named; the rest is counted. */
const NAMED = 6;

/** The first of what is asked in vain, with the names of `others`, and how many there are beside them. */
export function listAsked(
  notices: readonly Notice[],
  others: readonly string[] = [],
): { readonly list: string; readonly more: number } {
  const asked = notices.flatMap((notice) => (notice.key === 'badParameter' ? [notice.values] : []));
  const counted = notices.flatMap((notice) => (notice.key === 'moreParameters' ? [notice.values.more] : []));
  const names = [
    ...asked.map(({ name, value }) => quoteAsked({ name: shorten(name, QUOTED), value: shorten(value, QUOTED) })),
    ...others.map((name) => shorten(name, QUOTED)),
  ];
  const more = Math.max(0, names.length - NAMED);
  return { list: names.slice(0, NAMED).join(', '), more: counted.reduce((sum, count) => sum + count, more) };
}

/** One sentence for all that an address asks for in vain, each with the name of its parameter; the rest is counted. */
export function formatAsked(asked: readonly AskedInVain[], language: Language): string {
  const [first] = asked;
  if (first && asked.length === 1) return formatNotice(first, language);
  return noticeMessages[language].badParameters(listAsked(asked));
}
