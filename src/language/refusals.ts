import { catalogue } from './catalogue.ts';

/** Why a file is not let in. */
export type RefusalCode =
  | 'too-large'
  | 'too-large-together'
  | 'many-files'
  | 'same-file'
  | 'own-file'
  | 'own-backup'
  | 'empty'
  | 'no-text'
  | 'named-sheet'
  | 'old-excel'
  | 'excel-binary'
  | 'numbers'
  | 'cytoscape-session'
  | 'html'
  | 'old-excel-xml'
  | 'document'
  | 'picture'
  | 'packed'
  | 'database'
  | 'statistics'
  | 'graphviz'
  | 'gephi-project'
  | 'ucinet'
  | 'address-cards'
  | 'calendar'
  | 'references'
  | 'linked-data'
  | 'map-data'
  | 'mind-map'
  | 'drawing'
  | 'script'
  | 'feed'
  | 'broken-graph'
  | 'foreign-archive'
  | 'damaged-archive'
  | 'locked-archive'
  | 'many-entries'
  | 'bomb'
  | 'many-cells'
  | 'many-columns'
  | 'many-rows'
  | 'doctype'
  | 'broken-xml'
  | 'deep'
  | 'foreign-xml'
  | 'broken-json'
  | 'foreign-json'
  | 'many-nodes'
  | 'many-ties'
  | 'nothing'
  | 'unreadable'
  | 'slow'
  | 'broken';

type Values = Readonly<Record<string, string | number>>;

/** A file that was refused: the reason and the way out; whoever shows it names the file before it. */
export const refusalMessages = catalogue(
  {
    'too-large': ({ most = 0 }: Values) =>
      `is larger than ${most} MB. Leave out what the map does not need, such as pictures, and try again.`,
    'too-large-together': ({ most = 0 }: Values) =>
      `was left alone: the files before it and this one are larger than ${most} MB together. Bring it in by itself.`,
    'many-files': ({ most = 0 }: Values) =>
      `was left alone: of files, ${most} come in together at most. Bring it in later.`,
    'same-file': ({ other = '' }: Values) => `is the same file as ${other}: it comes in once.`,
    'own-file': () =>
      'is a picture without a list in it, or a view of this map without a network. It is left as it is: open a view by itself, and keep the others here.',
    'own-backup': () =>
      'is a backup of several networks, which goes beside nothing else. Bring the others in first; then drop the backup by itself: its networks come back under “My networks”, and none that is there is lost.',
    empty: () => 'is empty. Save the list once more from the program it comes from, and use that.',
    'no-text': () =>
      'is neither a sheet, nor a graph file, nor text. Save the list as .xlsx, .ods or .csv and use that.',
    'named-sheet': () =>
      'is named as a spreadsheet but is plain text, and no table. Open the list in its own program and save it as .xlsx, .ods or .csv.',
    'old-excel': () =>
      'is an old Excel file, or one with a password. Open it in Excel and save it as .xlsx, without a password.',
    'excel-binary': () => 'is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    numbers: () => 'is a Numbers document. In Numbers choose File, Export To, Excel or CSV, and use that.',
    'cytoscape-session': () =>
      'is a Cytoscape session. In Cytoscape choose File, Export, Network to File, and save as CX2, GraphML or Cytoscape.js JSON.',
    html: () => 'is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.',
    'old-excel-xml': () => 'is an Excel sheet of 2003 in XML. Open it in Excel or LibreOffice and save it as .xlsx.',
    document: () =>
      'is a text or a presentation, not a list. Copy its table into a spreadsheet and save that as .xlsx or .ods, or paste the table into the page.',
    picture: () => 'is a picture, and no view that Export has made. Type or paste the list that is in it.',
    packed: () =>
      'is packed in a way that is not opened here. Unpack it and use the files that are in it; the page takes up to ten together.',
    database: () => 'is a database. Save the table that you need as .csv and use that.',
    statistics: () => 'is a file of a statistics program. Save the table in it as .csv and use that.',
    graphviz: () =>
      'is a Graphviz graph (DOT). Open it in Gephi or in NetworkX and save it as GEXF or GraphML, and use that.',
    'gephi-project': () => 'is a Gephi project. In Gephi choose File, Export, Graph file, GEXF, and use that.',
    ucinet: () => 'is a file of UCINET or NetDraw. There choose Export, Pajek (.net), and use that.',
    'address-cards': () => 'is a list of address cards (vCard). In the address book choose Export, CSV, and use that.',
    calendar: () =>
      'is a calendar (ICS). Write its sessions into a sheet, one in a row, with day, title and speakers, and use that.',
    references: () =>
      'is a list of references. In Zotero, JabRef or another reference manager export it as CSV, and use that.',
    'linked-data': () =>
      'is linked data (RDF). Ask it for two columns with SPARQL, save the answer as .csv, and use that.',
    'map-data': () => 'is a file of places on a map of the earth. In QGIS save its table as .csv, and use that.',
    'mind-map': () =>
      'is a mind map or an outline. Export it as .csv, or write who belongs to whom into two columns, and use that.',
    drawing: () => 'is a drawing. Export it as .csv, or write who is tied to whom into two columns, and use that.',
    script: () => 'is a script for a database. Run it there, save the answer as .csv, and use that.',
    feed: () => 'is a news feed (RSS). Open it in a spreadsheet, keep the columns that you need, and save it as .csv.',
    'broken-graph': ({ line = 0 }: Values) =>
      `breaks off or has a fault near line ${line}. Save it once more from the program it comes from.`,
    'foreign-archive': () =>
      'is an archive without a sheet in it. Unpack it and use the files that are in it; the page takes up to ten together.',
    'damaged-archive': () => 'is damaged: part of it is missing. Save or download it once more.',
    'locked-archive': () => 'is locked with a password. Save it without one.',
    'many-entries': ({ most = 0 }: Values) =>
      `has more parts than ${most}. Copy the sheet that you need into a new file.`,
    bomb: () => 'unpacks to far more than a list can be. Copy the sheet that you need into a new file.',
    'many-cells': ({ most = 0 }: Values) =>
      `has more cells than ${inDigits(most, 'en')}. Keep the rows and columns that you need and try again.`,
    'many-rows': ({ most = 0 }: Values) =>
      `has a sheet with more rows than ${inDigits(most, 'en')}. Keep those that you need and try again.`,
    'many-columns': ({ most = 0 }: Values) =>
      `has a sheet with more columns than ${inDigits(most, 'en')}. Keep those that you need and try again.`,
    doctype: () =>
      'has a document type (DOCTYPE), which can be made to do harm. Take that line out, or save it once more from the program it comes from.',
    'broken-xml': ({ line = 0 }: Values) =>
      `is damaged at line ${line}. Save it once more from the program it comes from.`,
    deep: ({ most = 0 }: Values) =>
      `has parts inside parts, more than ${most} deep, as no list has. Save it once more from the program it comes from.`,
    'foreign-xml': ({ root = '' }: Values) =>
      `is XML${root && ` (<${root}>)`} that holds no network. Save it as GEXF or GraphML, or a list as .xlsx, .ods or .csv, and use that.`,
    'broken-json': ({ line = 0 }: Values) =>
      `is JSON that breaks off or has a fault near line ${line}. Save it once more from the program it comes from.`,
    'foreign-json': () =>
      'is JSON without nodes and ties. Kumu, Cytoscape, CX, d3, NetworkX and JSON Graph are read; save a list as .csv and use that.',
    'many-nodes': ({ count = '', most = 0 }: Values) =>
      `has too many entries${count && `: ${inDigits(count, 'en')}`}. The map takes up to ${inDigits(most, 'en')}: bring in a part of it.`,
    'many-ties': ({ count = '', most = 0 }: Values) =>
      `has too many ties${count && `: ${inDigits(count, 'en')}`}. The map takes up to ${inDigits(most, 'en')}: bring in a part of it.`,
    nothing: () =>
      'has no row and no entry with anything in it. Open it in the program it comes from, see whether the list is there, and save it once more.',
    unreadable: () => 'could not be read: something in it is like in no file before. Save it as .csv and use that.',
    slow: ({ seconds = 0 }: Values) =>
      `could not be understood within ${seconds} seconds and was let go. Bring in a part of it.`,
    broken: () => 'could not be read by this browser. Save it once more, or bring in a part of it.',
  },
  {
    'too-large': ({ most = 0 }) =>
      `lebih besar dari ${most} MB. Hilangkan yang tidak diperlukan peta, misalnya gambar, lalu coba lagi.`,
    'too-large-together': ({ most = 0 }) =>
      `tidak dibaca: bersama berkas sebelumnya ukurannya lebih dari ${most} MB. Masukkan berkas ini sendiri.`,
    'many-files': ({ most = 0 }) =>
      `tidak dibaca: paling banyak ${most} berkas masuk sekaligus. Masukkan berkas ini kemudian.`,
    'same-file': ({ other = '' }) => `sama persis dengan berkas ${other}: hanya masuk sekali.`,
    'own-file': () =>
      'adalah gambar tanpa daftar, atau tampilan peta ini tanpa jaringan. Berkas ini tidak disentuh: buka tampilan sendiri, dan biarkan yang lain di sini.',
    'own-backup': () =>
      'adalah cadangan beberapa jaringan, yang tidak bisa masuk bersama berkas lain. Masukkan dulu berkas yang lain; lalu lepaskan cadangan itu sendiri: jaringannya kembali di bawah “Jaringan saya”, dan tidak ada yang sudah ada di sana yang hilang.',
    empty: () => 'kosong. Simpan lagi daftarnya dari program asalnya, lalu lepaskan di sini.',
    'no-text': () =>
      'bukan lembar kerja, bukan berkas graf, dan bukan teks. Simpan daftarnya sebagai .xlsx, .ods, atau .csv, lalu lepaskan di sini.',
    'named-sheet': () =>
      'dinamai seperti lembar kerja, tetapi isinya teks biasa dan bukan tabel. Buka daftarnya di program asalnya, lalu simpan sebagai .xlsx, .ods, atau .csv.',
    'old-excel': () =>
      'adalah berkas Excel lama, atau berkas dengan kata sandi. Buka di Excel lalu simpan sebagai .xlsx tanpa kata sandi.',
    'excel-binary': () => 'adalah buku kerja Excel biner (.xlsb). Buka di Excel lalu simpan sebagai .xlsx.',
    numbers: () =>
      'adalah dokumen Numbers. Di Numbers, pilih File, Export To, Excel atau CSV, lalu lepaskan hasilnya di sini.',
    'cytoscape-session': () =>
      'adalah sesi Cytoscape. Di Cytoscape, pilih File, Export, Network to File, lalu simpan sebagai CX2, GraphML, atau Cytoscape.js JSON.',
    html: () =>
      'adalah halaman web, apa pun namanya. Buka di program lembar kerja lalu simpan sebagai .xlsx atau .csv.',
    'old-excel-xml': () =>
      'adalah lembar Excel 2003 dalam XML. Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.',
    document: () =>
      'adalah dokumen teks atau presentasi, bukan daftar. Salin tabelnya ke lembar kerja lalu simpan sebagai .xlsx atau .ods, atau tempelkan tabelnya di sini.',
    picture: () =>
      'adalah gambar, bukan tampilan yang dibuat oleh Ekspor. Ketik atau tempelkan daftar yang ada di dalamnya.',
    packed: () =>
      'dipadatkan dengan cara yang tidak dibuka di sini. Ekstrak lalu lepaskan isinya, paling banyak sepuluh berkas sekaligus.',
    database: () => 'adalah basis data. Simpan tabel yang diperlukan sebagai .csv, lalu lepaskan di sini.',
    statistics: () => 'adalah berkas program statistik. Simpan tabelnya sebagai .csv, lalu lepaskan di sini.',
    graphviz: () =>
      'adalah graf Graphviz (DOT). Buka di Gephi atau NetworkX, simpan sebagai GEXF atau GraphML, lalu lepaskan di sini.',
    'gephi-project': () =>
      'adalah proyek Gephi. Di Gephi, pilih File, Export, Graph file, GEXF, lalu lepaskan hasilnya di sini.',
    ucinet: () =>
      'adalah berkas UCINET atau NetDraw. Di sana pilih Export, Pajek (.net), lalu lepaskan hasilnya di sini.',
    'address-cards': () =>
      'adalah kumpulan kartu alamat (vCard). Di buku alamat, pilih Ekspor, CSV, lalu lepaskan hasilnya di sini.',
    calendar: () =>
      'adalah kalender (ICS). Tulis sesi-sesinya di lembar kerja, satu per baris, dengan hari, judul, dan pembicara, lalu lepaskan di sini.',
    references: () =>
      'adalah daftar pustaka. Di Zotero, JabRef, atau program sejenis, ekspor sebagai CSV, lalu lepaskan di sini.',
    'linked-data': () =>
      'adalah data tertaut (RDF). Ambil dua kolom dengan SPARQL, simpan jawabannya sebagai .csv, lalu lepaskan di sini.',
    'map-data': () =>
      'adalah berkas tempat di peta bumi. Di QGIS, simpan tabelnya sebagai .csv, lalu lepaskan di sini.',
    'mind-map': () =>
      'adalah peta pikiran atau kerangka. Ekspor sebagai .csv, atau tulis siapa termasuk ke mana dalam dua kolom, lalu lepaskan di sini.',
    drawing: () =>
      'adalah gambar diagram. Ekspor sebagai .csv, atau tulis siapa terhubung dengan siapa dalam dua kolom, lalu lepaskan di sini.',
    script: () =>
      'adalah skrip untuk basis data. Jalankan di sana, simpan jawabannya sebagai .csv, lalu lepaskan di sini.',
    feed: () =>
      'adalah umpan berita (RSS). Buka di lembar kerja, sisakan kolom yang diperlukan, lalu simpan sebagai .csv.',
    'broken-graph': ({ line = 0 }) => `terputus atau salah di sekitar baris ${line}. Simpan lagi dari program asalnya.`,
    'foreign-archive': () =>
      'adalah arsip tanpa lembar kerja di dalamnya. Bongkar arsip itu dan lepaskan isinya, paling banyak sepuluh berkas sekaligus.',
    'damaged-archive': () => 'rusak: sebagian isinya hilang. Simpan atau unduh sekali lagi.',
    'locked-archive': () => 'terkunci dengan kata sandi. Simpan tanpa kata sandi.',
    'many-entries': ({ most = 0 }) =>
      `memiliki lebih dari ${most} bagian. Salin lembar yang diperlukan ke berkas baru.`,
    bomb: () =>
      'menjadi jauh lebih besar daripada daftar mana pun saat dibuka. Salin lembar yang diperlukan ke berkas baru.',
    'many-cells': ({ most = 0 }) =>
      `memiliki lebih dari ${inDigits(most, 'id')} sel. Simpan hanya baris dan kolom yang diperlukan, lalu coba lagi.`,
    'many-rows': ({ most = 0 }) =>
      `memuat lembar dengan lebih dari ${inDigits(most, 'id')} baris. Sisakan yang Anda perlukan, lalu coba lagi.`,
    'many-columns': ({ most = 0 }) =>
      `memuat lembar dengan lebih dari ${inDigits(most, 'id')} kolom. Sisakan yang Anda perlukan, lalu coba lagi.`,
    doctype: () =>
      'memuat jenis dokumen (DOCTYPE), yang bisa disalahgunakan. Hapus baris itu, atau simpan lagi dari program asalnya.',
    'broken-xml': ({ line = 0 }) => `rusak di baris ${line}. Simpan lagi dari program asalnya.`,
    deep: ({ most = 0 }) =>
      `memuat bagian di dalam bagian, lebih dari ${most} tingkat, yang tidak dimiliki daftar mana pun. Simpan lagi dari program asalnya.`,
    'foreign-xml': ({ root = '' }) =>
      `adalah XML${root && ` (<${root}>)`} yang tidak memuat jaringan. Simpan sebagai GEXF atau GraphML, atau daftarnya sebagai .xlsx, .ods, atau .csv, lalu lepaskan di sini.`,
    'broken-json': ({ line = 0 }) =>
      `adalah JSON yang terputus atau salah di sekitar baris ${line}. Simpan lagi dari program asalnya.`,
    'foreign-json': () =>
      'adalah JSON tanpa simpul dan hubungan. Yang terbaca: Kumu, Cytoscape, CX, d3, NetworkX, dan JSON Graph; simpan daftar sebagai .csv, lalu lepaskan di sini.',
    'many-nodes': ({ count = '', most = 0 }) =>
      `memuat ${count ? inDigits(count, 'id') : 'terlalu banyak'} entri. Peta menampung paling banyak ${inDigits(most, 'id')}: masukkan sebagian saja.`,
    'many-ties': ({ count = '', most = 0 }) =>
      `memuat ${count ? inDigits(count, 'id') : 'terlalu banyak'} hubungan. Peta menampung paling banyak ${inDigits(most, 'id')}: masukkan sebagian saja.`,
    nothing: () =>
      'tidak punya baris atau entri yang berisi sesuatu. Buka di program asalnya, periksa apakah daftarnya ada, lalu simpan lagi.',
    unreadable: () => 'tidak dapat dibaca: ada isi yang tidak terduga. Simpan sebagai .csv, lalu lepaskan di sini.',
    slow: ({ seconds = 0 }) => `tidak selesai dipahami dalam ${seconds} detik dan dilepas. Masukkan sebagian saja.`,
    broken: () => 'tidak dapat dibaca oleh peramban ini. Simpan sekali lagi, atau masukkan sebagian saja.',
  },
);

/** `150,000`, `150.000`: so large that it needs marks. */
const inDigits = (value: string | number, language: string): string => Number(value).toLocaleString(language);
