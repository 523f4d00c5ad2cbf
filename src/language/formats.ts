import { catalogue } from './catalogue.ts';

/** The formats in which data leave for other programs. */
export type DataFormatId = 'csv' | 'gexf' | 'graphml' | 'kumu' | 'kumu-sheet' | 'cytoscape' | 'networkx' | 'json-graph';
/** Those and our own, which loses nothing. */
export type FormatId = DataFormatId | 'json';

/** Something a format can't hold. */
export type Loss =
  | 'view'
  | 'language'
  | 'legend'
  | 'credit'
  | 'positions'
  | 'look'
  | 'shapes'
  | 'fourShapes'
  | 'dashes'
  | 'lists'
  | 'apostrophe'
  | 'xml';

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
  json: 'the whole of it: data, positions and this view',
  csv: 'two tables, for Excel, Gephi and everything that reads tables',
  gexf: 'for Gephi and Gephi Lite, with places and colours',
  graphml: 'for yEd, igraph, NetworkX and Gephi',
  kumu: 'a blueprint to import into a Kumu project',
  'kumu-sheet': 'two sheets to import into a Kumu project',
  cytoscape: 'for Cytoscape and pages that draw with Cytoscape.js',
  networkx: 'for Python: node_link_graph in NetworkX',
  'json-graph': 'JSON Graph Format 2, for programs of your own',
};
const USES_ID: Readonly<Record<FormatId, string>> = {
  json: 'seluruhnya: data, posisi, dan tampilan ini',
  csv: 'dua tabel, untuk Excel, Gephi, dan semua yang membaca tabel',
  gexf: 'untuk Gephi dan Gephi Lite, lengkap dengan posisi dan warna',
  graphml: 'untuk yEd, igraph, NetworkX, dan Gephi',
  kumu: 'cetak biru untuk diimpor ke proyek Kumu',
  'kumu-sheet': 'dua lembar untuk diimpor ke proyek Kumu',
  cytoscape: 'untuk Cytoscape dan halaman yang menggambar dengan Cytoscape.js',
  networkx: 'untuk Python: node_link_graph dari NetworkX',
  'json-graph': 'JSON Graph Format 2, untuk program buatan sendiri',
};
const LOSSES_EN: Readonly<Record<Loss, string>> = {
  view: 'The view: filters, selection and camera',
  language: 'The texts in the other language',
  legend: 'What explains the data: layers, notes, relations read backwards, the language of other names',
  credit: 'Title, source and licence',
  positions: 'Where the nodes stand',
  look: 'Colours and sizes',
  shapes: 'The shapes of the kinds',
  fourShapes: 'Shapes other than disc, square, triangle and diamond: the nearest stands in',
  dashes: 'The dashes of inferred ties; the column “layer” tells which they are',
  lists: 'Lists: their items share one cell, separated by |',
  apostrophe: 'For Excel, text that begins like a formula gets an apostrophe; raw text does not',
  xml: 'Control characters, which XML forbids',
};
const LOSSES_ID: Readonly<Record<Loss, string>> = {
  view: 'Tampilan: filter, pilihan, dan kamera',
  language: 'Teks dalam bahasa yang lain',
  legend: 'Penjelasan data: lapisan, catatan, relasi dari arah sebaliknya, bahasa nama-nama lain',
  credit: 'Judul, sumber, dan lisensi',
  positions: 'Posisi simpul',
  look: 'Warna dan ukuran',
  shapes: 'Bentuk tiap jenis',
  fourShapes: 'Bentuk selain cakram, persegi, segitiga, dan belah ketupat: diganti yang paling mirip',
  dashes: 'Garis putus-putus pada hubungan simpulan; kolom “layer” tetap menandainya',
  lists: 'Daftar: butir-butirnya berbagi satu sel, dipisahkan dengan |',
  apostrophe: 'Untuk Excel, teks yang berawal seperti rumus diberi apostrof; teks mentah tidak',
  xml: 'Karakter kendali, yang dilarang XML',
};

/** The words for files that carry data: what each format is for, and what it can't hold. */
export const formatMessages = catalogue(
  {
    name: (format: FormatId) => NAMES[format],
    use: (format: FormatId) => USES_EN[format],
    lossTitle: 'Not in this file',
    noLoss: 'Nothing is lost.',
    loss: (loss: Loss) => LOSSES_EN[loss],
    extent: 'What goes in',
    visible: 'What is visible',
    everything: 'Everything',
    cells: 'Cells',
    excel: 'Safe for Excel',
    raw: 'Raw text',
    /** What tells two files of one export apart, in their names. */
    suffix: (suffix: string) => suffix,
  },
  {
    name: (format) => NAMES[format],
    use: (format) => USES_ID[format],
    lossTitle: 'Tidak ikut dalam berkas ini',
    noLoss: 'Tidak ada yang hilang.',
    loss: (loss) => LOSSES_ID[loss],
    extent: 'Yang disertakan',
    visible: 'Yang tampak',
    everything: 'Semuanya',
    cells: 'Isi sel',
    excel: 'Aman untuk Excel',
    raw: 'Teks mentah',
    suffix: (suffix) =>
      ({ nodes: 'simpul', edges: 'hubungan', elements: 'elemen', connections: 'koneksi' })[suffix] ?? suffix,
  },
);
