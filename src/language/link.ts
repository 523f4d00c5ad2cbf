import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

/** The Share dialog: the link, the frame for another page, the citations. */
export const linkMessages = catalogue(
  {
    title: 'Share this view',
    close: 'Close',
    link: 'Link to this view',
    address: 'Address',
    linkNote: 'Opens with the same filters, selection, language and panel.',
    linkNoteFile:
      'Opens this file with the same filters, selection, language and panel. Where you have zoomed to and what you have moved since is not in it.',
    linkMoved:
      'The link shows the whole map in its first arrangement. Where you have zoomed to and what you have moved is kept by a picture, JSON or HTML from Export.',
    noLinkFile: 'This map is a single file and has no address that others could open. Send the file itself.',
    noLinkOpened:
      'This network was opened from a file, so a link to this site would show another one. Send it as HTML or JSON from Export.',
    noLinkOwn:
      'This network is kept in this browser alone, so a link to this site would show another one elsewhere. Send it as HTML or JSON from Export, or publish it.',
    frame: 'In another web page',
    frameNote: 'The map alone, with its legend and a way back here. It takes no wheel turns until it is clicked.',
    width: 'Width',
    height: 'Height',
    pixels: 'px',
    code: 'Code for the page',
    cite: 'Cite',
    style: 'Style',
    citeMap: 'This map',
    citeSource: (title: string) => `Its source: ${title}`,
    licence: 'Licence',
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    copied: 'Copied',
    notCopied: 'This browser did not allow copying. The text is selected: copy it with Ctrl C or from its menu.',
  },
  {
    title: 'Bagikan tampilan ini',
    close: 'Tutup',
    link: 'Tautan ke tampilan ini',
    address: 'Alamat',
    linkNote: 'Terbuka dengan filter, pilihan, bahasa, dan panel yang sama.',
    linkNoteFile:
      'Membuka berkas ini dengan filter, pilihan, bahasa, dan panel yang sama. Bagian yang baru Anda perbesar dan entri yang baru Anda geser tidak ikut.',
    linkMoved:
      'Tautan menampilkan seluruh peta dalam susunan awalnya. Bagian yang Anda perbesar dan entri yang Anda geser tersimpan dalam gambar, JSON, atau HTML dari Ekspor.',
    noLinkFile: 'Peta ini berupa satu berkas dan tidak punya alamat yang dapat dibuka orang lain. Kirimkan berkasnya.',
    noLinkOpened:
      'Jaringan ini dibuka dari berkas, jadi tautan ke situs ini akan menampilkan jaringan lain. Kirimkan sebagai HTML atau JSON dari Ekspor.',
    noLinkOwn:
      'Jaringan ini hanya disimpan di peramban ini, jadi tautan ke situs ini akan menampilkan jaringan lain di tempat lain. Kirimkan sebagai HTML atau JSON dari Ekspor, atau terbitkan.',
    frame: 'Di halaman web lain',
    frameNote: 'Hanya peta, dengan legenda dan jalan kembali ke sini. Roda tetikus baru berlaku setelah peta diklik.',
    width: 'Lebar',
    height: 'Tinggi',
    pixels: 'px',
    code: 'Kode untuk halaman itu',
    cite: 'Kutip',
    style: 'Gaya',
    citeMap: 'Peta ini',
    citeSource: (title) => `Sumbernya: ${title}`,
    licence: 'Lisensi',
    copy: 'Salin',
    copyOf: (what) => `Salin: ${what}`,
    copied: 'Tersalin',
    notCopied:
      'Peramban ini tidak mengizinkan penyalinan. Teksnya sudah terpilih: salin dengan Ctrl C atau lewat menunya.',
  },
);

/** What citations say in each language; months go by the style guides' own habit. */
export const citationMessages = catalogue(
  {
    map: 'Interactive map',
    undated: 'n.d.',
    retrieved: (day: string, url: string) => `Retrieved ${day}${url && `, from ${url}`}`,
    accessed: (day: string) => `Accessed ${day}`,
  },
  {
    map: 'Peta interaktif',
    undated: 't.t.',
    retrieved: (day, url) => `Diakses ${day}${url && `, dari ${url}`}`,
    accessed: (day) => `Diakses ${day}`,
  },
);

const DAYS: Readonly<Record<Language, string>> = { en: 'en-US', id: 'id-ID' };

/** `November 24, 2026`, `24 November 2026`: a day as citations write it, in the reader's own time zone. */
export const formatCitedDay = (day: Date, language: Language): string =>
  new Intl.DateTimeFormat(DAYS[language], { dateStyle: 'long' }).format(day);
