import { catalogue, plural } from './catalogue.ts';

/** A few of the characters, each once. */
function sampleOf(characters: readonly string[]): string {
  const different = [...new Set(characters)];
  return different.slice(0, 6).join(' ') + (different.length > 6 ? ' …' : '');
}

/** Pages of a picture, and parts of the card round it, by the ids they are chosen by. */
type PageId =
  | 'own'
  | 'slide'
  | 'square'
  | 'story'
  | 'a4-landscape'
  | 'a4-portrait'
  | 'a3-landscape'
  | 'a3-portrait'
  | 'custom';
type PartId = 'title' | 'counts' | 'asked' | 'legend' | 'extra' | 'source' | 'licence' | 'date' | 'credit';

const PAGES_EN: Readonly<Record<PageId, string>> = {
  own: 'As the map is',
  slide: 'Slide 16:9, 1920 × 1080 px',
  square: 'Square, 1080 × 1080 px',
  story: 'Story 9:16, 1080 × 1920 px',
  'a4-landscape': 'A4 landscape',
  'a4-portrait': 'A4 portrait',
  'a3-landscape': 'A3 landscape',
  'a3-portrait': 'A3 portrait',
  custom: 'A size of your own',
};
const PAGES_ID: Readonly<Record<PageId, string>> = {
  own: 'Seperti petanya',
  slide: 'Salindia 16:9, 1920 × 1080 px',
  square: 'Persegi, 1080 × 1080 px',
  story: 'Story 9:16, 1080 × 1920 px',
  'a4-landscape': 'A4 mendatar',
  'a4-portrait': 'A4 tegak',
  'a3-landscape': 'A3 mendatar',
  'a3-portrait': 'A3 tegak',
  custom: 'Ukuran sendiri',
};
const PARTS_EN: Readonly<Record<PartId, string>> = {
  title: 'Title and subtitle',
  counts: 'Counts',
  asked: 'Filters and selection',
  legend: 'Legend',
  extra: 'Ranking',
  source: 'Source',
  licence: 'Licence',
  date: 'Date',
  credit: 'Credit',
};
const PARTS_ID: Readonly<Record<PartId, string>> = {
  title: 'Judul dan subjudul',
  counts: 'Jumlah',
  asked: 'Filter dan pilihan',
  legend: 'Legenda',
  extra: 'Peringkat',
  source: 'Sumber',
  licence: 'Lisensi',
  date: 'Tanggal',
  credit: 'Kredit',
};

/** The words of the Export dialog and of the pictures themselves. */
export const shareMessages = catalogue(
  {
    title: 'Export',
    close: 'Close',
    cancel: 'Cancel',
    download: 'Download',
    preparing: 'Preparing…',
    format: 'Format',
    pngNote: 'for slides and messages',
    svgNote: 'for illustrators and the web',
    pdfNote: 'for print, with text to select',
    jsonNote: 'data, positions and this view',
    pictures: 'Pictures',
    data: 'Data',
    carry: 'Put the whole network into the file, so that it opens again anywhere',
    carryNote: 'Without it, the picture opens again only where this network is open or published.',
    part: 'Part of the map',
    whole: 'Whole map',
    current: 'Current view',
    around: 'Selection and its ties',
    aroundNote: 'Select something on the map first, or put it in focus.',
    page: 'Page',
    pages: (page: PageId) => PAGES_EN[page],
    pageWidth: 'Width',
    pageHeight: 'Height',
    unit: 'Unit',
    dpi: 'Dots per inch',
    dpiOf: (dpi: number) => `${dpi} dpi`,
    millimetres: (width: number, height: number) => `${width} × ${height} mm`,
    cardPart: (part: PartId) => PARTS_EN[part],
    copy: 'Copy',
    copied: 'The picture is on the clipboard.',
    copyFailed: 'The browser did not let the picture onto the clipboard. Download it instead.',
    stopped: 'Stopped. Nothing was saved.',
    progress: 'Progress',
    scale: 'Resolution',
    times: (scale: number) => `${scale}×`,
    look: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    options: 'In the picture',
    caption: 'Title, legend and source',
    background: 'Background',
    preview: 'Preview',
    previewOf: (title: string) => `Preview of the picture: ${title}`,
    file: 'File',
    pixels: (width: number, height: number) => `${width} × ${height} px`,
    clamped: (width: number, height: number) =>
      `That is more than a browser can draw. The picture will be ${width} × ${height} px.`,
    vector: 'Vector, sharp at any size',
    nothingShown: 'Nothing is shown at the moment, so there is no picture to take. Take off a filter first.',
    nothingToWrite: 'Nothing is shown at the moment. Take off a filter, or choose “Everything”.',
    jsonHolds: 'Holds the whole dataset with its evidence, where every node stands now, and what you have chosen.',
    failedUnreadable: 'The browser could not draw this picture. SVG works without that step.',
    failedTooLarge: 'The browser has no room for a picture of this size. Choose a lower resolution, or SVG.',
    failed: 'The file could not be made. Try again, or choose another format.',
    useSvg: 'Use SVG instead',
    saved: (names: readonly string[]) =>
      `${names.join(' and ')} ${names.length === 1 ? 'is on its way' : 'are on their way'} to your downloads.`,
    replaced: (characters: readonly string[]) =>
      characters.length === 0
        ? ''
        : ` ${plural(characters.length, 'character', 'characters')} that no font here has (${sampleOf(characters)}) ${
            characters.length === 1 ? 'is' : 'are'
          } shown as \ufffd. SVG and PNG keep ${characters.length === 1 ? 'it' : 'them'}.`,
    shown: (nodes: number, total: number, ties: number) => `${nodes} of ${total} shown, ${plural(ties, 'tie', 'ties')}`,
    unnamed: (missing: number, nodes: number) =>
      `${missing} of ${nodes} names ${missing === 1 ? 'finds' : 'find'} no room on this map.`,
    nameMore: 'A larger page or a filter makes room; the tables hold every name.',
    selected: (names: string) => `Selected: ${names}`,
    searched: (query: string) => `Search: “${query}”`,
    path: (start: string, goal: string, steps: number) =>
      `Path from ${start} to ${goal}, ${plural(steps, 'step', 'steps')}`,
    madeOn: (day: string) => `Made on ${day}`,
    group: (name: string, count: number) => `${name} (${count})`,
    grouped: 'Shaded: who hangs together',
    sizedBy: (role: string) => `Sizes: ${role.toLowerCase()}`,
    keyActors: (role: string) => `Key actors: ${role.toLowerCase()}`,
    opportunities: 'Who could work together',
    source: (title: string, url: string) => `Source: ${title}${url && `, ${url}`}`,
    madeWith: 'Made with Jejaring.',
    description: (facts: string) => `A map of nodes and ties. ${facts}.`,
    nodeTitle: (label: string, kind: string, ties: number) => `${label}, ${kind}, ${plural(ties, 'tie', 'ties')}`,
    edgeTitle: (source: string, relation: string, target: string) => `${source} ${relation} ${target}`,
    edgeInferred: (sentence: string) => `${sentence} (inferred)`,
  },
  {
    title: 'Ekspor',
    close: 'Tutup',
    cancel: 'Batal',
    download: 'Unduh',
    preparing: 'Menyiapkan…',
    format: 'Format',
    pngNote: 'untuk salindia dan pesan',
    svgNote: 'untuk ilustrator dan web',
    pdfNote: 'untuk cetak, teksnya bisa disalin',
    jsonNote: 'data, posisi, dan tampilan',
    pictures: 'Gambar',
    data: 'Data',
    carry: 'Sertakan seluruh jejaring dalam berkas, agar dapat dibuka kembali di mana saja',
    carryNote: 'Tanpa itu, gambar hanya terbuka kembali di tempat jejaring ini sedang terbuka atau diterbitkan.',
    part: 'Bagian peta',
    whole: 'Seluruh peta',
    current: 'Tampilan saat ini',
    around: 'Pilihan dan hubungannya',
    aroundNote: 'Pilih dulu sesuatu di peta, atau jadikan fokus.',
    page: 'Halaman',
    pages: (page) => PAGES_ID[page],
    pageWidth: 'Lebar',
    pageHeight: 'Tinggi',
    unit: 'Satuan',
    dpi: 'Titik per inci',
    dpiOf: (dpi) => `${dpi} dpi`,
    millimetres: (width, height) => `${width} × ${height} mm`,
    cardPart: (part) => PARTS_ID[part],
    copy: 'Salin',
    copied: 'Gambar sudah tersalin ke papan klip.',
    copyFailed: 'Peramban tidak mengizinkan gambar disalin ke papan klip. Unduh saja gambarnya.',
    stopped: 'Dihentikan. Tidak ada yang disimpan.',
    progress: 'Kemajuan',
    scale: 'Resolusi',
    times: (scale) => `${scale}×`,
    look: 'Tampilan',
    light: 'Terang',
    dark: 'Gelap',
    options: 'Isi gambar',
    caption: 'Judul, legenda, dan sumber',
    background: 'Latar belakang',
    preview: 'Pratinjau',
    previewOf: (title) => `Pratinjau gambar: ${title}`,
    file: 'Berkas',
    pixels: (width, height) => `${width} × ${height} px`,
    clamped: (width, height) =>
      `Ukuran itu melebihi kemampuan peramban. Gambar akan berukuran ${width} × ${height} px.`,
    vector: 'Vektor, tajam pada ukuran apa pun',
    nothingShown:
      'Saat ini tidak ada yang tampil, jadi tidak ada gambar yang bisa diambil. Lepas dulu salah satu filter.',
    nothingToWrite: 'Saat ini tidak ada yang tampil. Lepas dulu salah satu filter, atau pilih “Semuanya”.',
    jsonHolds: 'Memuat seluruh himpunan data beserta buktinya, posisi tiap simpul sekarang, dan pilihan Anda.',
    failedUnreadable: 'Peramban tidak dapat menggambar gambar ini. SVG tidak memerlukan langkah itu.',
    failedTooLarge: 'Peramban tidak punya ruang untuk gambar sebesar ini. Pilih resolusi lebih rendah, atau SVG.',
    failed: 'Berkas tidak dapat dibuat. Coba lagi, atau pilih format lain.',
    useSvg: 'Pakai SVG saja',
    saved: (names) => `${names.join(' dan ')} sedang diunduh.`,
    replaced: (characters) =>
      characters.length === 0
        ? ''
        : ` ${characters.length} karakter yang tidak ada dalam fon (${sampleOf(characters)}) tampil sebagai \ufffd. SVG dan PNG tetap memuatnya.`,
    shown: (nodes, total, ties) => `${nodes} dari ${total} tampil, ${ties} hubungan`,
    unnamed: (missing, nodes) => `${missing} dari ${nodes} nama tidak mendapat tempat di peta ini.`,
    nameMore: 'Halaman yang lebih besar atau filter memberi tempat; tabel memuat semua nama.',
    selected: (names) => `Terpilih: ${names}`,
    searched: (query) => `Pencarian: “${query}”`,
    path: (start, goal, steps) => `Jalur dari ${start} ke ${goal}, ${steps} langkah`,
    madeOn: (day) => `Dibuat pada ${day}`,
    group: (name, count) => `${name} (${count})`,
    grouped: 'Diarsir: yang saling terkait erat',
    sizedBy: (role) => `Ukuran: ${role.toLowerCase()}`,
    keyActors: (role) => `Aktor kunci: ${role.toLowerCase()}`,
    opportunities: 'Yang bisa bekerja sama',
    source: (title, url) => `Sumber: ${title}${url && `, ${url}`}`,
    madeWith: 'Dibuat dengan Jejaring.',
    description: (facts) => `Peta simpul dan hubungan. ${facts}.`,
    nodeTitle: (label, kind, ties) => `${label}, ${kind}, ${ties} hubungan`,
    edgeTitle: (source, relation, target) => `${source} ${relation} ${target}`,
    edgeInferred: (sentence) => `${sentence} (disimpulkan)`,
  },
);
