import { catalogue } from './catalogue.ts';

/** What the page says in place of the app while it can't start. The words stand in the page, not in a script. */
export const startMessages = catalogue(
  {
    title: 'The map has not started.',
    opening: 'Opening your network…',
    slow: 'The map is still on its way. You can wait, or load the page again.',
    unreachable: 'The site cannot be reached: there may be no connection, or the site is down.',
    missing:
      'There is a newer version of this page, and files of this one are gone. Load the page again to get the newer one.',
    outdated:
      'This browser is too old for it, or a file came damaged. Load the page again; if that does not help, a newer browser will show it.',
    broken:
      'Something in it does not work in this browser. Load the page again; if that does not help, tell whoever publishes it.',
    silent: 'What you see is a picture of it: no script of the page has run. It may be one of these:',
    silentDisk:
      'The page was opened from a disk. Browsers run such pages from a web server only. For one file that opens from a disk, choose Export → HTML in the map on its site.',
    silentFrame: 'The page stands in a frame that keeps it from its own files. Open it in a tab of its own.',
    silentOther: 'The site has a newer version or is out of reach: load the page again. Or this browser is too old.',
    arriving: 'The view of this link is on its way.',
    again: 'Load again',
    alone: 'Open in a tab of its own',
  },
  {
    title: 'Peta belum berjalan.',
    opening: 'Membuka jaringan Anda…',
    slow: 'Peta masih dalam perjalanan. Anda dapat menunggu, atau memuat ulang halaman.',
    unreachable: 'Situs tidak dapat dijangkau: mungkin tidak ada koneksi, atau situsnya sedang mati.',
    missing:
      'Ada versi baru halaman ini, dan berkas versi lama ini sudah tidak ada. Muat ulang halaman untuk mendapatkan yang baru.',
    outdated:
      'Peramban ini terlalu lama untuknya, atau ada berkas yang rusak di jalan. Muat ulang halaman; bila tetap gagal, peramban yang lebih baru dapat menampilkannya.',
    broken:
      'Ada yang tidak berjalan di peramban ini. Muat ulang halaman; bila tetap gagal, beri tahu penerbit halaman ini.',
    silent: 'Yang Anda lihat hanyalah gambarnya: skrip halaman ini tidak berjalan. Mungkin salah satu dari ini:',
    silentDisk:
      'Halaman dibuka dari diska. Peramban hanya menjalankannya dari peladen web. Untuk satu berkas yang terbuka dari diska, pilih Ekspor → HTML pada peta di situsnya.',
    silentFrame: 'Halaman berada dalam bingkai yang menghalanginya dari berkasnya sendiri. Buka di tab tersendiri.',
    silentOther: 'Situs punya versi baru atau tidak terjangkau: muat ulang halaman. Atau peramban ini terlalu lama.',
    arriving: 'Tampilan dari tautan ini sedang disiapkan.',
    again: 'Muat ulang',
    alone: 'Buka di tab tersendiri',
  },
);
