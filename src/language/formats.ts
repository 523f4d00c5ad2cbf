import type { Language } from '../dataset/language.ts';
import { and, catalogue } from './catalogue.ts';

/** The formats in which data leave for other programs. */
export type DataFormatId = 'csv' | 'gexf' | 'graphml' | 'kumu' | 'kumu-sheet' | 'cytoscape' | 'networkx' | 'json-graph';
/** Those and our own, which loses nothing. */
export type FormatId = DataFormatId | 'json';

/** Something a format can't hold. */
type Missing =
  | 'view'
  | 'language'
  | 'legend'
  | 'consent'
  | 'credit'
  | 'positions'
  | 'look'
  | 'outlines'
  | 'shapes'
  | 'numerals'
  | 'dashes'
  | 'nul'
  | 'xml';
/** Something that a format holds in another form, or that not every program reads from it. */
type Limited =
  | 'lists'
  | 'asText'
  | 'unmeasured'
  | 'apostrophe'
  | 'fourShapes'
  | 'cytoscapeShapes'
  | 'desktopStyle'
  | 'yedLook';
export type Loss = Missing | Limited;

const NAMES: Readonly<Record<FormatId, string>> = {
  json: 'JSON',
  csv: 'CSV',
  gexf: 'GEXF',
  graphml: 'GraphML',
  kumu: 'Kumu',
  'kumu-sheet': 'Kumu (CSV)',
  cytoscape: 'Cytoscape.js',
  networkx: 'NetworkX',
  'json-graph': 'JSON Graph',
};
const USES_EN: Readonly<Record<FormatId, string>> = {
  json: 'data, positions and this view',
  csv: 'two tables, for Excel, Gephi and everything that reads tables',
  gexf: 'for Gephi and Gephi Lite, with places and colours',
  graphml: 'for yEd, igraph, NetworkX and Gephi',
  kumu: 'a blueprint to import into a Kumu project',
  'kumu-sheet': 'two sheets to import into a Kumu project',
  cytoscape: 'for Cytoscape and pages that draw with Cytoscape.js',
  networkx: 'for Python: node_link_graph(data, edges="edges") in NetworkX; before 3.4 it is link="edges"',
  'json-graph': 'JSON Graph Format 2, for programs of your own',
};
const USES_ID: Readonly<Record<FormatId, string>> = {
  json: 'data, posisi, dan tampilan ini',
  csv: 'dua tabel, untuk Excel, Gephi, dan semua yang membaca tabel',
  gexf: 'untuk Gephi dan Gephi Lite, lengkap dengan posisi dan warna',
  graphml: 'untuk yEd, igraph, NetworkX, dan Gephi',
  kumu: 'cetak biru untuk diimpor ke proyek Kumu',
  'kumu-sheet': 'dua lembar untuk diimpor ke proyek Kumu',
  cytoscape: 'untuk Cytoscape dan halaman yang menggambar dengan Cytoscape.js',
  networkx: 'untuk Python: node_link_graph(data, edges="edges") dari NetworkX; sebelum 3.4, link="edges"',
  'json-graph': 'JSON Graph Format 2, untuk program buatan sendiri',
};
const MISSING_EN: Readonly<Record<Missing, string>> = {
  view: 'The view: filters, selection, camera, and how labels are set',
  language: 'The texts in other languages',
  legend:
    'What explains the data: layers, notes, imprint, plurals, what kinds and relations count as, the colours of relations (but for exact ones), relations read backwards, the order of editions, the language of other names',
  consent: 'Who may be shown to others: the file holds only what may be shown',
  credit: 'What the file is about: title, summary, dates, place, source and licence',
  positions: 'Where the entries stand',
  look: 'Colours, sizes, shapes and dashes',
  outlines: 'The colours of outlines',
  shapes: 'The shapes of the kinds',
  numerals: 'The numbers drawn inside sessions; the column “session” has them',
  dashes: 'The dashes of inferred ties; the column “layer” tells which they are',
  nul: 'Characters that no table holds: NUL, and halves of surrogate pairs',
  xml: 'Characters that XML forbids: control characters, and halves of surrogate pairs',
};
const LIMITED_EN: Readonly<Record<Limited, string>> = {
  asText:
    'Further facts, and remarks from public sources: as text, which does not say what is a number, a date or an address',
  unmeasured: 'Ties whose strength nobody has measured: their weight is 1',
  lists: 'Lists: their items share one cell, separated by |; a | inside an item becomes ¦',
  apostrophe: 'Text that a spreadsheet could run as a formula gets an apostrophe',
  fourShapes: 'Shapes other than disc, square, triangle and diamond: the nearest stands in',
  cytoscapeShapes: 'Shapes that Cytoscape lacks: pentagon, rhomboid, vee, rounded rectangle and star stand in',
  desktopStyle: 'The look: Cytoscape.js draws it, Cytoscape on the desktop reads data and positions only',
  yedLook:
    'Shapes, outlines, dashes and the numbers inside sessions: only yEd reads them, and shows the nearest shape it has',
};
const MISSING_ID: Readonly<Record<Missing, string>> = {
  view: 'Tampilan: filter, pilihan, kamera, dan cara label ditata',
  language: 'Teks dalam bahasa lain',
  legend:
    'Penjelasan data: lapisan, catatan, identitas penerbit, bentuk jamak, peran jenis dan relasi, warna relasi (kecuali yang persis), relasi dari arah sebaliknya, urutan penyelenggaraan, bahasa nama-nama lain',
  consent: 'Siapa yang boleh ditampilkan kepada orang lain: berkas hanya memuat yang boleh ditampilkan',
  credit: 'Keterangan tentang isinya: judul, ringkasan, tanggal, tempat, sumber, dan lisensi',
  positions: 'Posisi entri',
  look: 'Warna, ukuran, bentuk, dan garis putus-putus',
  outlines: 'Warna garis tepi',
  shapes: 'Bentuk tiap jenis',
  numerals: 'Nomor di dalam entri sesi; kolom “session” memuatnya',
  dashes: 'Garis putus-putus pada hubungan simpulan; kolom “layer” tetap menandainya',
  nul: 'Karakter yang tidak bisa dimuat tabel: NUL dan paruh pasangan surrogate',
  xml: 'Karakter yang dilarang XML: karakter kendali dan paruh pasangan surrogate',
};
const LIMITED_ID: Readonly<Record<Limited, string>> = {
  asText:
    'Fakta tambahan dan catatan dari sumber publik: sebagai teks, tanpa keterangan mana angka, tanggal, atau alamat',
  unmeasured: 'Hubungan yang kekuatannya belum pernah diukur: bobotnya 1',
  lists: 'Daftar: nilai-nilainya berbagi satu sel, dipisahkan dengan |; tanda | di dalam nilai menjadi ¦',
  apostrophe: 'Teks yang bisa dijalankan spreadsheet sebagai rumus diberi apostrof',
  fourShapes: 'Bentuk selain cakram, persegi, segitiga, dan belah ketupat: diganti yang paling mirip',
  cytoscapeShapes:
    'Bentuk yang tidak ada di Cytoscape: diganti segi lima, jajaran genjang, vee, persegi bersudut bulat, dan bintang',
  desktopStyle: 'Gaya gambar: digambar oleh Cytoscape.js; Cytoscape di desktop hanya membaca data dan posisi',
  yedLook:
    'Bentuk, garis tepi, garis putus-putus, dan nomor di dalam sesi: hanya terbaca oleh yEd, dengan bentuk yang paling mirip',
};

/** Whether it is in the file nevertheless, if in another form or not for every program. */
export const isLimited = (loss: Loss): loss is Limited => Object.hasOwn(LIMITED_EN, loss);

const listIds = (ids: readonly string[], more: number, language: Language): string =>
  `${ids.join(', ')}${more > 0 ? (language === 'en' ? ` and ${more} more` : ` dan ${more} lagi`) : ''}`;

/** The words for files that carry data: what each format is for, and what it can't hold or holds with limits. */
export const formatMessages = catalogue(
  {
    name: (format: FormatId) => NAMES[format],
    use: (format: FormatId) => USES_EN[format],
    lossTitle: 'Not in this file',
    limitTitle: 'In this file, with limits',
    noLoss: 'Nothing is lost.',
    loss: (loss: Loss) => (isLimited(loss) ? LIMITED_EN[loss] : MISSING_EN[loss]),
    extent: 'What goes in',
    visible: 'What is visible',
    everything: 'What is filtered out too',
    cells: 'Cells',
    excel: 'For Excel, with commas',
    'excel-semicolon': 'For Excel, with semicolons and decimal commas',
    plain: 'For programs',
    cellsNote:
      'Excel in Indonesia, Germany and many other countries cuts cells at semicolons. It may itself take text such as 007 or 3-4 for a number or a date. For Gephi, Kumu and programs, choose the last.',
    sheetNote: 'Kumu imports the last. The others are for looking at the sheets in Excel.',
    idsGuarded: (ids: readonly string[], more: number) =>
      `A spreadsheet would take some ids for numbers or dates. They get an apostrophe: ${listIds(ids, more, 'en')}.`,
    idsTaken: (ids: readonly string[], more: number) =>
      `A spreadsheet that opens this file changes some ids, so that ties lose their ends: ${listIds(ids, more, 'en')}. For a spreadsheet, choose a form for Excel.`,
    /** `most` in MB. */
    beyond: (names: readonly string[], most: number, rows: number) =>
      `This map does not open ${and.en.format(names)} again: no file of more than ${most} MB, and no table of more rows than ${rows.toLocaleString('en')}. Save JSON as well, which comes back.`,
    /** In the name of a file that holds everything while something is filtered out. */
    all: 'all',
    empty: 'This network has nothing in it yet, so there is nothing to write.',
    notFetched: 'What writes these files could not be fetched.',
    beginning: (name: string) => `How ${name} begins`,
    /** What tells two files of one export apart, in their names. */
    suffix: (suffix: string) => suffix,
  },
  {
    name: (format) => NAMES[format],
    use: (format) => USES_ID[format],
    lossTitle: 'Tidak ikut dalam berkas ini',
    limitTitle: 'Ikut, tetapi dengan batasan',
    noLoss: 'Tidak ada yang hilang.',
    loss: (loss) => (isLimited(loss) ? LIMITED_ID[loss] : MISSING_ID[loss]),
    extent: 'Yang disertakan',
    visible: 'Yang tampak',
    everything: 'Yang tersaring juga',
    cells: 'Isi sel',
    excel: 'Untuk Excel, dengan koma',
    'excel-semicolon': 'Untuk Excel, dengan titik koma dan koma desimal',
    plain: 'Untuk program',
    cellsNote:
      'Excel di Indonesia, Jerman, dan banyak negara lain memisahkan sel dengan titik koma. Excel sendiri bisa menganggap teks seperti 007 atau 3-4 sebagai angka atau tanggal. Untuk Gephi, Kumu, dan program lain, gunakan pilihan terakhir.',
    sheetNote: 'Kumu mengimpor pilihan terakhir. Yang lain untuk melihat lembarnya di Excel.',
    idsGuarded: (ids, more) =>
      `Spreadsheet akan menganggap beberapa id sebagai angka atau tanggal. Id itu diberi apostrof: ${listIds(ids, more, 'id')}.`,
    idsTaken: (ids, more) =>
      `Spreadsheet yang membuka berkas ini mengubah beberapa id, sehingga hubungan kehilangan ujungnya: ${listIds(ids, more, 'id')}. Untuk spreadsheet, gunakan pilihan untuk Excel.`,
    beyond: (names, most, rows) =>
      `Peta ini tidak membuka kembali ${and.id.format(names)}: tidak ada berkas di atas ${most} MB dan tidak ada tabel di atas ${rows.toLocaleString('id')} baris. Simpan juga JSON, yang bisa dibuka kembali.`,
    all: 'semua',
    empty: 'Jaringan ini masih kosong, jadi belum ada yang bisa ditulis.',
    notFetched: 'Bagian yang menulis berkas ini tidak dapat diambil.',
    beginning: (name) => `Bagian awal ${name}`,
    suffix: (suffix) =>
      ({ nodes: 'simpul', edges: 'hubungan', elements: 'elemen', connections: 'koneksi' })[suffix] ?? suffix,
  },
);
