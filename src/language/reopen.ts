import { catalogue } from './catalogue.ts';

type Values = Readonly<Record<string, string | number>>;

const DAMAGE: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  cut: 'its end is missing',
  checksum: 'what it carries has been changed on the way',
  json: 'its text breaks off or is not JSON',
};
const DAMAGE_ID: Readonly<Record<string, string>> = {
  empty: 'berkas itu kosong',
  cut: 'bagian akhirnya hilang',
  checksum: 'isinya berubah di perjalanan',
  json: 'teksnya terputus atau bukan JSON',
};

/** Opening a file: the words on the page. */
export const reopenMessages = catalogue(
  {
    open: 'Open a snapshot …',
    choose: 'Snapshot to open',
    again: 'Pictures and JSON carry this view and open again when they are dropped on the page.',
    drop: 'Drop to open',
    dropNote: 'A picture or file from Export opens as the view it was made of. Nothing leaves this browser.',
    opened: (file: string, title: string) => `${file} is open: ${title}`,
    back: (title: string) => `Back to what was open before: ${title}`,
  },
  {
    open: 'Buka snapshot …',
    choose: 'Snapshot yang akan dibuka',
    again: 'Gambar dan JSON memuat tampilan ini dan terbuka kembali bila diseret ke halaman.',
    drop: 'Lepaskan untuk membuka',
    dropNote:
      'Gambar atau berkas dari Ekspor terbuka kembali sebagai tampilan asalnya. Tidak ada yang dikirim keluar dari peramban ini.',
    opened: (file, title) => `${file} terbuka: ${title}`,
    back: (title) => `Kembali ke yang terbuka sebelumnya: ${title}`,
  },
);

/** What may have happened to a picture or page of a kind that Export makes, and to one of another kind. */
const STRIPPED = (file: string, format: string): string => {
  if (format === 'PNG')
    return `${file} carries no view: this PNG may have been shrunk or cleaned by a program it went through. The file as Export gave it still opens.`;
  if (format === 'SVG' || format === 'PDF')
    return `${file} carries no view: this ${format} was made elsewhere, or a program it went through has taken the view out. The file as Export gave it still opens.`;
  return `${file} carries no view: Export makes no ${format} files. The PNG, SVG, PDF or JSON that Export gave still opens.`;
};
const STRIPPED_ID = (file: string, format: string): string => {
  if (format === 'PNG')
    return `${file} tidak memuat tampilan: PNG ini mungkin diperkecil atau dibersihkan oleh program yang dilewatinya. Berkas asli dari Ekspor tetap dapat dibuka.`;
  if (format === 'SVG' || format === 'PDF')
    return `${file} tidak memuat tampilan: ${format} ini dibuat di tempat lain, atau tampilannya dihapus oleh program yang dilewatinya. Berkas asli dari Ekspor tetap dapat dibuka.`;
  return `${file} tidak memuat tampilan: Ekspor tidak membuat berkas ${format}. PNG, SVG, PDF, atau JSON dari Ekspor tetap dapat dibuka.`;
};

/** What there is to tell about a file; values come by name, as with all notices. */
export const reopenNotices = catalogue(
  {
    fileStripped: ({ file = '', format = '' }: Values) => STRIPPED(String(file), String(format)),
    filesLeft: ({ file = '', count = 0 }: Values) =>
      `One file opens at a time: of those dropped together only ${file} was tried, and ${
        count === 1 ? 'the other one was' : `the ${count} others were`
      } left alone.`,
    fileForeign: ({ file = '' }: Values) =>
      `${file} is no file this map can open. It opens what Export gives as PNG, SVG, PDF, HTML or JSON, and datasets of its own format.`,
    fileDamaged: ({ file = '', what = '' }: Values) =>
      `${file} is damaged: ${DAMAGE[what] ?? what}. The map is as it was.`,
    fileTooLarge: ({ file = '', most = 0 }: Values) =>
      `${file} is larger than ${most} MB, more than a view can be. The map is as it was.`,
    fileUnreadable: ({ file = '' }: Values) => `The browser could not read ${file}. The map is as it was.`,
    fileUndrawable: ({ file = '' }: Values) =>
      `${file} holds a network that could not be drawn here. The map is as it was.`,
    snapshotNewer: ({ file = '', version = 0 }: Values) =>
      `${file} was made by a newer Jejaring (format ${version}). Reload the page to get the newest, then open it again.`,
    snapshotInvalid: ({ file = '', path = '', message = '' }: Values) =>
      `${file} can’t be opened: ${path && `${path} `}${message}. The map is as it was.`,
    snapshotElsewhere: ({ file = '', en = '' }: Values) =>
      `${file} shows another network, “${en}”, and does not carry its data. Open it where that network is open or published.`,
    snapshotChanged: ({ file = '' }: Values) =>
      `The data have changed since ${file} was made. It shows what is still there.`,
    snapshotOwnData: ({ file = '' }: Values) =>
      `${file} brings its own state of the data, which is not the one published here. The map shows the file’s.`,
    snapshotPartly: ({ file = '', list = '' }: Values) =>
      `${file} asks for what this map does not know. Left out were: ${list}.`,
    openAgain: (_: Values) =>
      'This view was opened from a file, which the page no longer has. Open the file again to see it.',
  },
  {
    fileStripped: ({ file = '', format = '' }) => STRIPPED_ID(String(file), String(format)),
    filesLeft: ({ file = '', count = 0 }) =>
      `Hanya satu berkas dibuka setiap kali: dari yang dilepas bersamaan, ${file} yang dicoba, dan ${count} lainnya tidak dibuka.`,
    fileForeign: ({ file = '' }) =>
      `${file} bukan berkas yang dapat dibuka peta ini. Yang dapat dibuka: PNG, SVG, PDF, HTML, atau JSON dari Ekspor, serta himpunan data dalam formatnya sendiri.`,
    fileDamaged: ({ file = '', what = '' }) => `${file} rusak: ${DAMAGE_ID[what] ?? what}. Peta tetap seperti semula.`,
    fileTooLarge: ({ file = '', most = 0 }) =>
      `${file} lebih besar dari ${most} MB, terlalu besar untuk sebuah tampilan. Peta tetap seperti semula.`,
    fileUnreadable: ({ file = '' }) => `Peramban tidak dapat membaca ${file}. Peta tetap seperti semula.`,
    fileUndrawable: ({ file = '' }) =>
      `${file} memuat jejaring yang tidak dapat digambar di sini. Peta tetap seperti semula.`,
    snapshotNewer: ({ file = '', version = 0 }) =>
      `${file} dibuat oleh Jejaring yang lebih baru (format ${version}). Muat ulang halaman agar mendapat versi terbaru, lalu buka lagi.`,
    snapshotInvalid: ({ file = '', path = '', message = '' }) =>
      `${file} tidak dapat dibuka: ${path && `${path} `}${message}. Peta tetap seperti semula.`,
    snapshotElsewhere: ({ file = '', id = '' }) =>
      `${file} menampilkan jejaring lain, “${id}”, tanpa membawa datanya. Bukalah di tempat jejaring itu sedang terbuka atau diterbitkan.`,
    snapshotChanged: ({ file = '' }) =>
      `Data sudah berubah sejak ${file} dibuat. Yang ditampilkan adalah yang masih ada.`,
    snapshotOwnData: ({ file = '' }) =>
      `${file} membawa keadaan datanya sendiri, yang berbeda dari yang diterbitkan di sini. Peta menampilkan data dari berkas.`,
    snapshotPartly: ({ file = '', list = '' }) =>
      `${file} meminta hal yang tidak dikenal peta ini. Diabaikan: ${list}.`,
    openAgain: () =>
      'Tampilan ini dibuka dari berkas yang tidak lagi dipegang halaman. Buka berkasnya lagi untuk melihatnya.',
  },
);
