import { catalogue, plural } from './catalogue.ts';

/** A few of the characters, each once. */
function sampleOf(characters: readonly string[]): string {
  const different = [...new Set(characters)];
  return different.slice(0, 6).join(' ') + (different.length > 6 ? ' …' : '');
}

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
    part: 'Part of the map',
    whole: 'Whole map',
    current: 'Current view',
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
    filters: (words: string) => `Filters: ${words}`,
    selected: (names: string) => `Selected: ${names}`,
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
    part: 'Bagian peta',
    whole: 'Seluruh peta',
    current: 'Tampilan saat ini',
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
    filters: (words) => `Filter: ${words}`,
    selected: (names) => `Terpilih: ${names}`,
    source: (title, url) => `Sumber: ${title}${url && `, ${url}`}`,
    madeWith: 'Dibuat dengan Jejaring.',
    description: (facts) => `Peta simpul dan hubungan. ${facts}.`,
    nodeTitle: (label, kind, ties) => `${label}, ${kind}, ${ties} hubungan`,
    edgeTitle: (source, relation, target) => `${source} ${relation} ${target}`,
    edgeInferred: (sentence) => `${sentence} (disimpulkan)`,
  },
);
