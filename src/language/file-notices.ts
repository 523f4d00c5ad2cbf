import type { Language } from '../dataset/language.ts';
import type { Excess } from '../dataset/limits.ts';
import { catalogue, plural } from './catalogue.ts';

// These words come with the code that opens files, which few visitors need.

interface OfFile {
  readonly file: string;
}

/** What is told first, in every language since the notice stays when the language is switched; the rest is counted. */
interface Faulty extends OfFile {
  readonly toldEn: string;
  readonly toldId: string;
  readonly more: number;
}

/** What is the matter with a file that is broken. */
type Damage = 'cut' | 'checksum' | 'json';

/** A file that takes long to open. */
export const readingMessages = catalogue(
  { reading: (file: string) => `Opening ${file} …`, cancel: 'Cancel' },
  { reading: (file) => `Membuka ${file} …`, cancel: 'Batal' },
);

const DAMAGE: Readonly<Record<Damage, string>> = {
  cut: 'its end is missing',
  checksum: 'what it carries has been changed on the way',
  json: 'its text breaks off or is not JSON',
};
const DAMAGE_ID: typeof DAMAGE = {
  cut: 'bagian akhirnya hilang',
  checksum: 'isinya berubah di perjalanan',
  json: 'teksnya terputus atau bukan JSON',
};

/** What may have happened to a picture or page of a kind that Export makes, and to one of another kind. */
const STRIPPED = (file: string, format: string): string => {
  if (format === 'PNG')
    return `${file} is a picture with no network in it. If it came from Export, a program it went through has taken the network out: the file as Export gave it still opens. Lists (XLSX, ODS, CSV) and graph files can be read too.`;
  if (format === 'SVG' || format === 'PDF')
    return `${file} has no network in it: this ${format} was made elsewhere, or a program it went through has taken the network out. The file as Export gave it still opens; so do lists (XLSX, ODS, CSV) and graph files.`;
  return `${file} is a picture (${format}) with no network in it. What can be read: a list (XLSX, ODS, CSV), a graph file, or what Export gave as PNG, SVG, PDF, HTML or JSON.`;
};
const STRIPPED_ID = (file: string, format: string): string => {
  if (format === 'PNG')
    return `${file} adalah gambar tanpa jaringan di dalamnya. Jika berasal dari Ekspor, jaringannya dihapus oleh program yang dilewatinya: berkas asli dari Ekspor tetap dapat dibuka. Daftar (XLSX, ODS, CSV) dan berkas graf juga dapat dibaca.`;
  if (format === 'SVG' || format === 'PDF')
    return `${file} tidak memuat jaringan: ${format} ini dibuat di tempat lain, atau jaringannya dihapus oleh program yang dilewatinya. Berkas asli dari Ekspor tetap dapat dibuka; begitu pula daftar (XLSX, ODS, CSV) dan berkas graf.`;
  return `${file} adalah gambar (${format}) tanpa jaringan di dalamnya. Yang dapat dibaca: daftar (XLSX, ODS, CSV), berkas graf, atau PNG, SVG, PDF, HTML, atau JSON dari Ekspor.`;
};

/** `150,000`, `150.000`: no count of a network, so large that it needs marks. */
const inDigits = (value: number, language: Language): string => value.toLocaleString(language);

/** Why a file was not opened; the next file has its own. */
export const refusalNotices = catalogue(
  {
    fileStripped: ({ file, format }: OfFile & { format: string }) => STRIPPED(file, format),
    filesLeft: ({ file, count }: OfFile & { count: number }) =>
      `One file opens at a time: of those dropped together only ${file} was tried, and ${
        count === 1 ? 'the other one was' : `the ${count} others were`
      } left alone.`,
    notLetIn: ({ file, toldEn }: OfFile & { toldEn: string; toldId: string }) =>
      `${file} ${toldEn} The map is as it was.`,
    fileForeign: ({ file }: OfFile) =>
      `${file} is no file this map can open. It opens what Export gives as PNG, SVG, PDF, HTML or JSON, and datasets of its own format.`,
    fileDamaged: ({ file, what }: OfFile & { what: Damage }) =>
      `${file} is damaged: ${DAMAGE[what]}. Download or save it once more. The map is as it was.`,
    fileTooLarge: ({ file, most }: OfFile & { most: number }) =>
      `${file} is larger than ${most} MB. Leave out what the map does not need, such as pictures, and try again. The map is as it was.`,
    fileFull: ({ file }: OfFile) =>
      `${file} holds more than a view can. Open it as Export gave it, or bring in a part of it. The map is as it was.`,
    fileSlow: ({ file, seconds }: OfFile & { seconds: number }) =>
      `${file} could not be read within ${seconds} seconds and was let go. The map is as it was. Opened again when less is running on this device, it may do.`,
    networkTooLarge: ({ file, what, count, most }: OfFile & Excess) =>
      `${file} holds a network with ${inDigits(count, 'en')} ${what === 'nodes' ? 'entries' : what}. This map draws up to ${inDigits(most, 'en')}. The map is as it was.`,
    fileUnreadable: ({ file }: OfFile) =>
      `The browser could not read ${file}. Save it once more on this device and try again. The map is as it was.`,
    fileUndrawable: ({ file }: OfFile) => `${file} holds a network that could not be drawn here. The map is as it was.`,
    snapshotNewer: ({ file, version }: OfFile & { version: number }) =>
      `${file} was made by a newer Jejaring (format ${version}). Reload the page to get the newest, then open it again.`,
    snapshotInvalid: ({ file, toldEn, more }: Faulty) =>
      `${file} can’t be opened: ${toldEn}${more ? `; and ${plural(more, 'more fault', 'more faults')}` : ''}. The map is as it was.`,
    snapshotElsewhere: ({ file, en }: OfFile & { en: string; id: string }) =>
      `${file} shows another network, “${en}”, and does not carry its data. Open it where that network is open or published.`,
  },
  {
    fileStripped: ({ file, format }) => STRIPPED_ID(file, format),
    filesLeft: ({ file, count }) =>
      `Hanya satu berkas dibuka setiap kali: dari yang dilepas bersamaan, ${file} yang dicoba, dan ${count} lainnya tidak dibuka.`,
    notLetIn: ({ file, toldId }) => `${file} ${toldId} Peta tetap seperti semula.`,
    fileForeign: ({ file }) =>
      `${file} bukan berkas yang dapat dibuka peta ini. Yang dapat dibuka: PNG, SVG, PDF, HTML, atau JSON dari Ekspor, serta himpunan data dalam formatnya sendiri.`,
    fileDamaged: ({ file, what }) =>
      `${file} rusak: ${DAMAGE_ID[what]}. Unduh atau simpan sekali lagi. Peta tetap seperti semula.`,
    fileTooLarge: ({ file, most }) =>
      `${file} lebih besar dari ${most} MB. Hilangkan yang tidak diperlukan peta, misalnya gambar, lalu coba lagi. Peta tetap seperti semula.`,
    fileFull: ({ file }) =>
      `${file} memuat lebih banyak daripada sebuah tampilan. Buka berkas seperti yang diberikan Ekspor, atau masukkan sebagian saja. Peta tetap seperti semula.`,
    fileSlow: ({ file, seconds }) =>
      `${file} tidak selesai dibaca dalam ${seconds} detik dan dilepas. Peta tetap seperti semula. Coba buka lagi saat perangkat ini tidak terlalu sibuk.`,
    networkTooLarge: ({ file, what, count, most }) =>
      `${file} memuat jaringan dengan ${inDigits(count, 'id')} ${what === 'nodes' ? 'entri' : 'hubungan'}. Peta ini menggambar paling banyak ${inDigits(most, 'id')}. Peta tetap seperti semula.`,
    fileUnreadable: ({ file }) =>
      `Peramban tidak dapat membaca ${file}. Simpan sekali lagi di perangkat ini, lalu coba lagi. Peta tetap seperti semula.`,
    fileUndrawable: ({ file }) =>
      `${file} memuat jaringan yang tidak dapat digambar di sini. Peta tetap seperti semula.`,
    snapshotNewer: ({ file, version }) =>
      `${file} dibuat oleh Jejaring yang lebih baru (format ${version}). Muat ulang halaman agar mendapat versi terbaru, lalu buka lagi.`,
    snapshotInvalid: ({ file, toldId, more }) =>
      `${file} tidak dapat dibuka: ${toldId}${more ? `; dan ${more} kesalahan lagi` : ''}. Peta tetap seperti semula.`,
    snapshotElsewhere: ({ file, id }) =>
      `${file} menampilkan jaringan lain, “${id}”, tanpa membawa datanya. Bukalah di tempat jaringan itu sedang terbuka atau diterbitkan.`,
  },
);

/** What there is to tell about a file that was opened. */
export const fileNotices = catalogue(
  {
    networkOdd: ({ file, toldEn, more }: Faulty) =>
      `${file} holds something odd, and is shown as it is: ${toldEn}${more ? `; and ${more} more` : ''}.`,
    snapshotChanged: ({ file }: OfFile) =>
      `The data have changed since ${file} was made. It shows what is still there.`,
    snapshotOwnData: ({ file }: OfFile) =>
      `${file} brings its own state of the data, which is not the one published here. The map shows the file’s.`,
    snapshotAway: ({ file }: OfFile) =>
      `${file} looks at a part of the map where nothing stands. The whole map is shown instead.`,
    snapshotPartly: ({ file, list, more }: OfFile & { list: string; more: number }) =>
      `${file} asks for what this map does not know. Left out were: ${list}${more ? ` and ${more} more` : ''}.`,
  },
  {
    networkOdd: ({ file, toldId, more }) =>
      `${file} memuat hal yang tidak lazim, dan ditampilkan apa adanya: ${toldId}${more ? `; dan ${more} lagi` : ''}.`,
    snapshotChanged: ({ file }) => `Data sudah berubah sejak ${file} dibuat. Yang ditampilkan adalah yang masih ada.`,
    snapshotOwnData: ({ file }) =>
      `${file} membawa keadaan datanya sendiri, yang berbeda dari yang diterbitkan di sini. Peta menampilkan data dari berkas.`,
    snapshotAway: ({ file }) =>
      `${file} melihat ke bagian peta yang kosong. Sebagai gantinya, seluruh peta ditampilkan.`,
    snapshotPartly: ({ file, list, more }) =>
      `${file} meminta hal yang tidak dikenal peta ini. Diabaikan: ${list}${more ? ` dan ${more} lagi` : ''}.`,
  },
);
