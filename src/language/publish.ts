import { catalogue, plural } from './catalogue.ts';

interface Sizes {
  readonly nodes: number;
  readonly ties: number;
}

/** A network that is put where everybody can see it. */
export const publishMessages = catalogue(
  {
    title: 'Publish',
    open: 'Publish …',
    openNote: 'A site of your own, with a list of what goes out:',
    close: 'Close',
    cancel: 'Cancel',
    download: 'Download',
    again: 'Try again',
    intro:
      'You get a file with the whole map: search, filters, questions. Nothing is sent anywhere; where you put it is up to you.',
    form: 'As',
    folder: 'A folder (ZIP), for a web server',
    page: 'One HTML file, for mail and disks',
    folderNote:
      'Unpack it and put all of it on any web server, into any folder. Opened from a disk it is a picture only.',
    pageNote: 'Opens in any browser without a network. A server takes it too, but search engines find little in it.',
    goesOut: 'What goes out',
    sizes: (out: Sizes, all: Sizes) =>
      out.nodes === all.nodes && out.ties === all.ties
        ? `Everything: ${plural(all.nodes, 'entry', 'entries')} and ${plural(all.ties, 'tie', 'ties')}.`
        : `${out.nodes} of ${plural(all.nodes, 'entry', 'entries')} and ${out.ties} of ${plural(all.ties, 'tie', 'ties')}.`,
    leftOut: (count: number, ledTo: number) =>
      `Left out with ${count === 1 ? 'its' : 'their'} ties: ${plural(count, 'entry', 'entries')} that others must not see${ledTo > 0 ? `, and ${ledTo} that only they led to` : ''}.`,
    named: (count: number) => `Only by name: ${plural(count, 'entry', 'entries')}.`,
    whoGoesOut: (count: number) => `Who goes out: ${plural(count, 'person', 'people')}`,
    never:
      'Never: notes and remarks, other spellings of joined entries, where the data were read from, what others have agreed to, who was told from whom, reports and former versions.',
    columns: 'Columns',
    column: (name: string, count: number) => `${name} (${count})`,
    notes: (columns: readonly string[]) => `Notes stay here: ${columns.join(', ')}.`,
    private: 'looks private',
    written: 'free text',
    contacts: (count: number) => `Mail addresses and phone numbers inside other words (${count})`,
    contactsStay: 'Left out of the words where they stand; all else there goes out:',
    contactsOut: 'These go out for everybody to read:',
    found: (name: string, contacts: readonly string[]) => `${name}: ${contacts.join(', ')}`,
    more: (count: number) => `and ${count} more`,
    about: 'What the site says of itself',
    name: 'Title',
    summary: 'Summary in one sentence',
    languages: 'Languages',
    licence: 'Licence',
    imprint: 'Imprint',
    contact: 'Contact',
    site: 'Address',
    unsaid: 'not said',
    change: 'Change these',
    waits: 'Change what the site says of itself, then publish.',
    back: 'Back to Publish',
    noPublish: 'Do not publish now',
    copyFirst: 'To change these, make a copy of your own first.',
    readFirst: (count: number) => `${plural(count, 'person', 'people')}: first read what is remarked of them`,
    copyToRead: (count: number) =>
      `${plural(count, 'person', 'people')}: first make a copy of your own, and read what is remarked of them.`,
    preparing: 'Preparing…',
    progress: 'How far it is',
    savedFolder: (name: string) => `Saved as ${name}. Unpack it and put all of it on a web server.`,
    savedPage: (name: string) => `Saved as ${name}.`,
    stopped: 'Stopped. Nothing was saved.',
    unreachable: 'Some files of this site did not come: there may be no connection, or a file was changed on its way.',
    changed:
      'This site has a newer version by now, or does not say which files it has. Load the page again, then publish.',
    insecure: 'A folder can be made only where this site is opened over HTTPS. One HTML file can be made here.',
    noTemplate: 'The page that HTML files are made from is not here. It comes with the built site.',
    failed: 'It could not be made.',
  },
  {
    title: 'Terbitkan',
    open: 'Terbitkan …',
    openNote: 'Situs Anda sendiri, dengan daftar apa saja yang ikut keluar:',
    close: 'Tutup',
    cancel: 'Batal',
    download: 'Unduh',
    again: 'Coba lagi',
    intro:
      'Anda mendapat berkas berisi seluruh peta: pencarian, filter, pertanyaan. Tidak ada yang dikirim ke mana pun; Anda yang menentukan tempatnya.',
    form: 'Sebagai',
    folder: 'Satu folder (ZIP), untuk peladen web',
    page: 'Satu berkas HTML, untuk surel dan diska',
    folderNote:
      'Ekstrak lalu taruh semuanya di peladen web mana pun, di folder mana pun. Bila dibuka dari diska, yang tampil hanya gambarnya.',
    pageNote:
      'Terbuka di peramban mana pun tanpa jaringan. Peladen web juga menerimanya, tetapi mesin pencari menemukan sedikit di dalamnya.',
    goesOut: 'Yang ikut keluar',
    sizes: (out, all) =>
      out.nodes === all.nodes && out.ties === all.ties
        ? `Semuanya: ${all.nodes} entri dan ${all.ties} hubungan.`
        : `${out.nodes} dari ${all.nodes} entri dan ${out.ties} dari ${all.ties} hubungan.`,
    leftOut: (count, ledTo) =>
      `Tidak ikut, bersama hubungannya: ${count} entri yang tidak boleh dilihat orang lain${ledTo > 0 ? `, dan ${ledTo} yang hanya terhubung lewat mereka` : ''}.`,
    named: (count) => `Hanya namanya: ${count} entri.`,
    whoGoesOut: (count) => `Siapa yang ikut keluar: ${count} orang`,
    never:
      'Tidak pernah ikut: catatan, ejaan lain dari entri yang digabung, asal data, persetujuan orang, siapa yang dibedakan dari siapa, laporan, dan versi terdahulu.',
    columns: 'Kolom',
    column: (name, count) => `${name} (${count})`,
    notes: (columns) => `Catatan tetap di sini: ${columns.join(', ')}.`,
    private: 'tampaknya pribadi',
    written: 'teks bebas',
    contacts: (count) => `Alamat surel dan nomor telepon di dalam kata-kata lain (${count})`,
    contactsStay: 'Dihapus dari kata-kata tempatnya berada; selebihnya ikut keluar:',
    contactsOut: 'Ini ikut keluar dan dapat dibaca siapa pun:',
    found: (name, contacts) => `${name}: ${contacts.join(', ')}`,
    more: (count) => `dan ${count} lagi`,
    about: 'Keterangan situs tentang dirinya',
    name: 'Judul',
    summary: 'Ringkasan dalam satu kalimat',
    languages: 'Bahasa',
    licence: 'Lisensi',
    imprint: 'Penerbit',
    contact: 'Kontak',
    site: 'Alamat',
    unsaid: 'belum diisi',
    change: 'Ubah keterangan ini',
    waits: 'Ubah keterangan situs, lalu terbitkan.',
    back: 'Kembali ke Terbitkan',
    noPublish: 'Jangan terbitkan sekarang',
    copyFirst: 'Untuk mengubahnya, buat dulu salinan Anda sendiri.',
    readFirst: (count) => `${count} orang: baca dulu catatan tentang mereka`,
    copyToRead: (count) => `${count} orang: buat dulu salinan Anda sendiri, lalu baca catatan tentang mereka.`,
    preparing: 'Menyiapkan…',
    progress: 'Seberapa jauh prosesnya',
    savedFolder: (name) => `Tersimpan sebagai ${name}. Ekstrak lalu taruh semuanya di peladen web.`,
    savedPage: (name) => `Tersimpan sebagai ${name}.`,
    stopped: 'Dihentikan. Tidak ada yang disimpan.',
    unreachable:
      'Sebagian berkas situs ini tidak sampai: mungkin tidak ada koneksi, atau ada berkas yang berubah di perjalanan.',
    changed:
      'Situs ini sudah punya versi yang lebih baru, atau tidak menyebutkan berkas-berkasnya. Muat ulang halaman, lalu terbitkan.',
    insecure: 'Folder hanya dapat dibuat bila situs ini dibuka lewat HTTPS. Satu berkas HTML dapat dibuat di sini.',
    noTemplate: 'Halaman dasar untuk berkas HTML tidak ada di sini. Halaman itu ada di situs yang sudah dibangun.',
    failed: 'Tidak dapat dibuat.',
  },
);
