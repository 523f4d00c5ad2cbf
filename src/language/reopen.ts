import { catalogue } from './catalogue.ts';

/** Opening a file: the words on the page. */
export const reopenMessages = catalogue(
  {
    open: 'Open files …',
    choose: 'Files to open',
    pasted: 'Pasted list',
    again: 'Pictures and JSON carry this view and open again when they are dropped on the page.',
    drop: 'Drop to open',
    dropNote:
      'A picture or file from Export opens as the view it was made of, a list or graph file is looked at first. Nothing leaves this browser.',
    opened: (file: string, title: string) => `${file} is open: ${title}`,
    openedOwn: (title: string) => `${title} is open`,
    back: (title: string) => `Back to what was open before: ${title}`,
  },
  {
    open: 'Buka berkas …',
    choose: 'Berkas yang akan dibuka',
    pasted: 'Daftar tempelan',
    again: 'Gambar dan JSON memuat tampilan ini dan terbuka kembali bila diseret ke halaman.',
    drop: 'Lepaskan untuk membuka',
    dropNote:
      'Gambar atau berkas dari Ekspor terbuka kembali sebagai tampilan asalnya; daftar atau berkas graf diperiksa dahulu. Tidak ada yang dikirim keluar dari peramban ini.',
    opened: (file, title) => `${file} terbuka: ${title}`,
    openedOwn: (title) => `${title} terbuka`,
    back: (title) => `Kembali ke yang terbuka sebelumnya: ${title}`,
  },
);
