import type { DatasetFault, Fault, FaultCode } from '../dataset/fault.ts';
import type { Language } from '../dataset/language.ts';
import { locateFaults } from '../dataset/locate.ts';
import { catalogue, plural } from './catalogue.ts';

// These words come with the page or the program that tells of a fault, which few visitors need.

/** The page that stands in for the map when its dataset can't be read. */
export const faultMessages = catalogue(
  {
    title: 'This network cannot be shown',
    unreachable: (file: string) =>
      `The file ${file} could not be fetched: there is no connection, or the site does not answer.`,
    missing: (file: string) => `There is no file ${file} on this site.`,
    refused: (file: string, status: string | number = '') =>
      `The site did not give out the file ${file}${status && `: status ${status}`}.`,
    syntax: (file: string) => `The file ${file} is not JSON, which datasets are written in.`,
    invalid: (file: string) => `The file ${file} is not a dataset that this page can read.`,
    faults: (count: number) => `${plural(count, 'fault', 'faults')} found`,
    whole: 'the file as a whole',
    more: (count: number) => `and ${count} more`,
    line: (line: number, column: number | undefined) => `line ${line}${column ? `, column ${column}` : ''}`,
    doTitle: 'What to do',
    doReader: 'If you only wanted to read: try again, and if that does not help, tell whoever publishes the page.',
    doEditor:
      'If you edit the file: correct the places named above, then build again. The build checks the same rules.',
    doUnreachable: 'Look at your connection, then try again. Nothing is lost: the address keeps the view.',
    doPublisher: 'If you publish it: upload the whole folder that the build made, with its data.',
    reload: 'Reload',
    again: 'Try again',
    trying: 'The file is fetched and read again …',
    stillWrong: (tries: number) => `The file can still not be shown (${plural(tries, 'try', 'tries')}).`,
    stillNot: (tries: number) => `It could still not be fetched (${plural(tries, 'try', 'tries')}).`,
  },
  {
    title: 'Jaringan ini tidak dapat ditampilkan',
    unreachable: (file) => `Berkas ${file} tidak dapat diambil: tidak ada sambungan, atau situsnya tidak menjawab.`,
    missing: (file) => `Tidak ada berkas ${file} di situs ini.`,
    refused: (file, status = '') => `Situs ini tidak memberikan berkas ${file}${status && `: status ${status}`}.`,
    syntax: (file) => `Berkas ${file} bukan JSON, format penulisan himpunan data.`,
    invalid: (file) => `Berkas ${file} bukan himpunan data yang dapat dibaca halaman ini.`,
    faults: (count) => `Ditemukan ${count} kesalahan`,
    whole: 'seluruh berkas',
    more: (count) => `dan ${count} lagi`,
    line: (line, column) => `baris ${line}${column ? `, kolom ${column}` : ''}`,
    doTitle: 'Yang dapat dilakukan',
    doReader: 'Jika Anda hanya ingin membaca: coba lagi; bila tetap gagal, beri tahu penerbit halaman ini.',
    doEditor:
      'Jika Anda menyunting berkasnya: perbaiki bagian yang disebut di atas, lalu bangun ulang. Aturan yang diperiksa sama.',
    doUnreachable: 'Periksa sambungan Anda, lalu coba lagi. Tidak ada yang hilang: alamat menyimpan tampilannya.',
    doPublisher: 'Jika Anda menerbitkannya: unggah seluruh folder hasil pembangunan, beserta datanya.',
    reload: 'Muat ulang',
    again: 'Coba lagi',
    trying: 'Berkas diambil dan dibaca lagi …',
    stillWrong: (tries) => `Berkas masih tidak dapat ditampilkan (${tries} kali mencoba).`,
    stillNot: (tries) => `Berkas masih tidak dapat diambil (${tries} kali mencoba).`,
  },
);

/** What kind of trouble it is: each has a way out of its own. */
export function toTrouble({ faults }: DatasetFault): 'unreachable' | 'missing' | 'refused' | 'syntax' | 'invalid' {
  const { code, found } = faults[0] ?? {};
  if (code === 'syntax') return 'syntax';
  if (code !== 'not-fetched') return 'invalid';
  if (found === undefined) return 'unreachable';
  return found === 404 || found === 410 ? 'missing' : 'refused';
}

interface Said {
  readonly found: string | number;
  readonly right: string | number;
}
type Words = Readonly<Record<FaultCode, (said: Said) => string>>;

const SYNTAX: Readonly<Record<string, (found: string | number) => string>> = {
  end: () => 'the text breaks off here',
  comma: (found) => `there is a comma too many before “${found}”`,
  quotes: (found) => `${found} is no quotation mark of JSON, which has only the straight "`,
  text: () => 'the text that begins here has no quotation mark at its end, or a \\ that JSON does not know',
  other: (found) => `“${found}” cannot stand here`,
};
const SYNTAX_ID: typeof SYNTAX = {
  end: () => 'teksnya terputus di sini',
  comma: (found) => `ada koma berlebih sebelum “${found}”`,
  quotes: (found) => `${found} bukan tanda kutip JSON, yang hanya mengenal tanda lurus "`,
  text: () => 'teks yang dimulai di sini tidak ditutup tanda kutip, atau memuat \\ yang tidak dikenal JSON',
  other: (found) => `“${found}” tidak boleh ada di sini`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an entry with fields in { }',
};
const TYPES_ID: typeof TYPES = {
  string: 'teks dalam tanda kutip',
  number: 'angka',
  boolean: 'true atau false',
  Array: 'daftar dalam [ ]',
  Object: 'isian dengan kolom dalam { }',
};

const EN: Words = {
  'missing-file': () => 'the page does not say where its dataset is',
  'not-fetched': ({ found }) => `could not be fetched${found && `: status ${found}`}`,
  syntax: ({ found, right }) => ['is not JSON', SYNTAX[right]?.(found)].filter(Boolean).join(': '),
  'lost-letters': () => 'holds letters that were lost when it was saved (�): save the original again, as UTF-8',
  crowded: () => 'holds more than any network that this app opens',
  newer: ({ found, right }) => `is version ${found}; this app reads up to version ${right}`,
  missing: ({ found }) => `“${found}” is missing`,
  'unknown-field': ({ right }) => `is no field of this format${right && `; here may stand: ${right}`}`,
  type: ({ found, right }) => `“${found}” stands where ${TYPES[right] ?? right} is due`,
  'no-text': ({ found }) => `“${found}” stands where a text is due: "…", or one for each language, as { "en": "…" }`,
  'no-languages': () => 'holds no words: a text needs them in one language at least, as { "en": "…" }',
  tag: ({ found }) => `“${found}” must be the tag of a language, such as en, pt or zh-Hant`,
  choice: ({ found, right }) =>
    `“${found}” is not known here; it must be ${String(right).replace(/, (?=[^,]*$)/, ' or ')}`,
  empty: () => 'must not be empty',
  id: ({ found }) =>
    `“${found}” must be an id: letters from a to z, digits, - _ and . without blanks or accents, and no word of JavaScript’s own such as constructor`,
  'web-address': ({ found }) => `“${found}” must be a web address that begins with http:// or https://`,
  contact: ({ found }) => `“${found}” must be a mail address, or a web address that begins with http:// or https://`,
  day: ({ found }) => `“${found}” must be a date as YYYY-MM-DD, such as 2026-05-08`,
  colour: ({ found }) => `“${found}” must be a colour as #rrggbb in small letters, such as #1b9e77`,
  'no-such-day': ({ found }) => `“${found}” is no day of the calendar`,
  whole: ({ found }) => `${found} must be a whole number`,
  small: ({ found, right }) => `${found} is too small: the least is ${right}`,
  large: ({ found, right }) => `${found} is too large: the most is ${right}`,
  above: ({ found, right }) => `${found} must be more than ${right}`,
  'long-text': ({ found, right }) => `has ${found} characters; the most is ${right}`,
  'long-list': ({ found, right }) => `has ${found} entries; the most is ${right}`,
  'short-list': () => 'needs at least one entry',
  twice: ({ found }) => `the id “${found}” is used twice`,
  parallel: ({ found, right }) => `is one tie too many between the same two, ${found}; the most is ${right}`,
  'also-node': ({ found }) => `the id “${found}” is also that of an entry; a tie needs one of its own`,
  'no-kind': ({ found, right }) => `“${found}” is not the id of a kind${right && `; there are: ${right}`}`,
  'no-relation': ({ found, right }) => `“${found}” is not the id of a relation${right && `; there are: ${right}`}`,
  'no-edition': ({ found, right }) =>
    `“${found}” is not the id of an edition${right ? `; there are: ${right}` : ': the dataset lists none'}; list it under meta.editions, or leave it out here`,
  'no-node': ({ found }) => `“${found}” is not the id of an entry`,
  'no-tie': ({ found }) => `“${found}” is not the id of a tie`,
  circle: ({ found }) => `“${found}” makes the place lie within itself`,
  'no-rule': () => 'is missing: an inferred tie needs the rule it follows from',
  'no-number': ({ found }) => `“${found}” must be a number without quotation marks, as its type says`,
  'other-language': ({ found, right }) => `“${found}” is not among the languages of this dataset: ${right}`,
  'end-before-start': ({ found, right }) => `the end, ${found}, is before the start, ${right}`,
  loop: () => 'a tie from an entry to itself',
  'no-session': () => 'a session that says neither its number nor its day, under “session”',
};

const ID: Words = {
  'missing-file': () => 'halaman tidak menyebut letak himpunan datanya',
  'not-fetched': ({ found }) => `tidak dapat diambil${found && `: status ${found}`}`,
  syntax: ({ found, right }) => ['bukan JSON', SYNTAX_ID[right]?.(found)].filter(Boolean).join(': '),
  'lost-letters': () => 'memuat huruf yang hilang saat disimpan (�): simpan lagi dari berkas aslinya, sebagai UTF-8',
  crowded: () => 'memuat lebih banyak daripada jaringan mana pun yang dapat dibuka di sini',
  newer: ({ found, right }) => `adalah versi ${found}; aplikasi ini membaca sampai versi ${right}`,
  missing: ({ found }) => `“${found}” tidak ada`,
  'unknown-field': ({ right }) => `bukan kolom dalam format ini${right && `; yang boleh ada di sini: ${right}`}`,
  type: ({ found, right }) => `“${found}” ada di tempat yang seharusnya berisi ${TYPES_ID[right] ?? right}`,
  'no-text': ({ found }) =>
    `“${found}” ada di tempat yang seharusnya berisi teks: "…", atau satu untuk setiap bahasa, seperti { "id": "…" }`,
  'no-languages': () => 'tidak berisi kata: teks harus ada setidaknya dalam satu bahasa, seperti { "id": "…" }',
  tag: ({ found }) => `“${found}” harus berupa kode bahasa, misalnya en, pt, atau zh-Hant`,
  choice: ({ found, right }) =>
    `“${found}” tidak dikenal di sini; harus ${String(right).replace(/, (?=[^,]*$)/, ' atau ')}`,
  empty: () => 'tidak boleh kosong',
  id: ({ found }) =>
    `“${found}” harus berupa id: huruf a sampai z, angka, - _ dan . tanpa spasi atau aksen, dan bukan kata milik JavaScript seperti constructor`,
  'web-address': ({ found }) => `“${found}” harus berupa alamat web yang diawali http:// atau https://`,
  contact: ({ found }) => `“${found}” harus berupa alamat surel, atau alamat web yang diawali http:// atau https://`,
  day: ({ found }) => `“${found}” harus berupa tanggal TTTT-BB-HH, misalnya 2026-05-08`,
  colour: ({ found }) => `“${found}” harus berupa warna #rrggbb dengan huruf kecil, misalnya #1b9e77`,
  'no-such-day': ({ found }) => `“${found}” tidak ada dalam kalender`,
  whole: ({ found }) => `${found} harus berupa bilangan bulat`,
  small: ({ found, right }) => `${found} terlalu kecil: paling sedikit ${right}`,
  large: ({ found, right }) => `${found} terlalu besar: paling banyak ${right}`,
  above: ({ found, right }) => `${found} harus lebih dari ${right}`,
  'long-text': ({ found, right }) => `berisi ${found} karakter; paling banyak ${right}`,
  'long-list': ({ found, right }) => `berisi ${found} isian; paling banyak ${right}`,
  'short-list': () => 'harus berisi setidaknya satu isian',
  twice: ({ found }) => `id “${found}” dipakai dua kali`,
  parallel: ({ found, right }) =>
    `melebihi jumlah hubungan antara dua entri yang sama, ${found}; paling banyak ${right}`,
  'also-node': ({ found }) => `id “${found}” juga milik sebuah entri; hubungan memerlukan id sendiri`,
  'no-kind': ({ found, right }) => `“${found}” bukan id sebuah jenis${right && `; yang ada: ${right}`}`,
  'no-relation': ({ found, right }) => `“${found}” bukan id sebuah relasi${right && `; yang ada: ${right}`}`,
  'no-edition': ({ found, right }) =>
    `“${found}” bukan id sebuah penyelenggaraan${right ? `; yang ada: ${right}` : ': himpunan data ini tidak mendaftarkan satu pun'}; daftarkan di meta.editions, atau hapus dari sini`,
  'no-node': ({ found }) => `“${found}” bukan id sebuah entri`,
  'no-tie': ({ found }) => `“${found}” bukan id sebuah hubungan`,
  circle: ({ found }) => `“${found}” membuat tempat ini berada di dalam dirinya sendiri`,
  'no-rule': () => 'tidak ada: hubungan simpulan memerlukan aturan yang mendasarinya',
  'no-number': ({ found }) => `“${found}” harus berupa angka tanpa tanda kutip, sesuai tipenya`,
  'other-language': ({ found, right }) => `“${found}” tidak termasuk bahasa himpunan data ini: ${right}`,
  'end-before-start': ({ found, right }) => `akhirnya, ${found}, lebih awal daripada awalnya, ${right}`,
  loop: () => 'hubungan dari sebuah entri ke dirinya sendiri',
  'no-session': () => 'sesi yang tidak menyebut nomor ataupun harinya, di bawah “session”',
};

const WORDS: Readonly<Record<Language, Words>> = { en: EN, id: ID };

/** What is wrong with one thing, without its place: `“star” is not known here; it must be circle or square`. */
const tellWhat = ({ code, found = '', right = '' }: Fault, language: Language): string =>
  WORDS[language][code]({ found, right });

/** A fault in words: the path, where in the file and at which record that is, and what is wrong. */
export interface ToldFault {
  readonly path: string;
  /** `line 12, “Ada Lovelace”`; may be empty. */
  readonly place: string;
  readonly what: string;
}

function tell(fault: Fault, language: Language): ToldFault {
  const { line, column, name, path } = fault;
  const place = [line !== undefined && faultMessages[language].line(line, column), name && `“${name[language]}”`];
  return { path, place: place.filter(Boolean).join(', '), what: tellWhat(fault, language) };
}

/** The first `most` faults in words, and how many there are beside them. */
export function tellFaults({ faults, text }: DatasetFault, language: Language, most: number) {
  const first = faults.slice(0, most);
  const told = (text === undefined ? first : locateFaults(text, first)).map((fault) => tell(fault, language));
  return { told, more: faults.length - told.length };
}

/** One fault as part of a sentence: `nodes[3].shape (line 12, “Ada”): “star” is not known here …`. */
export function tellFault(fault: Fault, language: Language): string {
  const { path, place, what } = tell(fault, language);
  const where = `${path}${place && path ? ` (${place})` : place}`;
  return `${where}${where && ': '}${what}`;
}

/** The same for a program's window: a line each, after a first one that names the file. */
export const tellForConsole = (fault: DatasetFault, most = 10): string =>
  `${fault.file} can’t be used:${toLines(fault, most)}`;

/** The same for what is odd and let in. */
export const tellOddities = (odd: DatasetFault, most = 10): string =>
  `${odd.file} holds something odd, and is used as it is:${toLines(odd, most)}`;

function toLines(fault: DatasetFault, most: number): string {
  const { told, more } = tellFaults(fault, 'en', most);
  const lines = told.map(({ path, place, what }) => `\n  ${path || '(whole file)'}${place && ` (${place})`}: ${what}`);
  return `${lines.join('')}${more > 0 ? `\n  ${faultMessages.en.more(more)}` : ''}`;
}
