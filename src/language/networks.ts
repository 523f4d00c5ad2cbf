import type { Language } from '../dataset/language.ts';
import { catalogue, plural } from './catalogue.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
const DAY = 24 * 60 * 60 * 1000;

/** `today, 10:31`, `yesterday, 18:02`, `3 May 2026, 09:00`: both times in ms since 1970, read by the clock here. */
function formatWhen(time: number, now: number, language: Language): string {
  const locale = LOCALES[language];
  const clock = new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight - time) / DAY);
  const day =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
      : new Date(time).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${clock}`;
}

/** The list of networks that this browser keeps. */
export const networksMessages = catalogue(
  {
    title: 'My networks',
    close: 'Close',
    where:
      'Networks of your own are kept in this browser alone: nobody else sees them, and clearing its data removes them. A backup file is safe elsewhere. Keep it to yourself: it holds everything, also whoever did not agree to be shown.',
    blocked:
      'This browser lets the page keep nothing: storage is blocked or the window is private. What is here is gone when the page is closed. Save a backup file before.',
    empty: 'None yet. Begin with an empty one, or with a copy of what is open.',
    list: 'Networks in this browser',
    create: 'New empty network',
    bringIn: 'From a list or file …',
    copyOpen: (title: string) => `Copy of “${title}”`,
    copyName: (name: string) => `${name} (copy)`,
    size: (nodes: number, ties: number) => `${plural(nodes, 'entry', 'entries')}, ${plural(ties, 'tie', 'ties')}`,
    changed: (time: number, now: number) => `changed ${formatWhen(time, now, 'en')}`,
    called: (name: string, apart: string) => `${name} (${apart})`,
    goOn: (name: string) => `Go on with “${name}”`,
    entries: (nodes: number) => plural(nodes, 'entry', 'entries'),
    notNow: 'Not now',
    isOpen: 'open now',
    open: (name: string) => `Open ${name}`,
    rename: (name: string) => `Rename ${name}`,
    name: 'Name',
    save: 'Save',
    cancel: 'Cancel',
    duplicate: (name: string) => `Duplicate ${name}`,
    backup: (name: string) => `Backup file of ${name}`,
    publish: (name: string) => `Publish ${name}`,
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `“${name}” is deleted. For 30 days you find it below, under “Recently deleted”.`,
    recentlyDeleted: 'Recently deleted',
    howLong:
      'Kept for 30 days, the last 20 at most, and as long as the browser has room. No backup file of all has them.',
    deleted: (time: number, now: number) => `deleted ${formatWhen(time, now, 'en')}`,
    bringBack: 'Bring back',
    bringBackOf: (name: string) => `Bring back ${name}`,
    discard: 'Delete for good',
    discardOf: (name: string) => `Delete for good: ${name}`,
    discardNow: (name: string) => `Delete “${name}” for good, with no way back`,
    discarded: (name: string) => `“${name}” is deleted for good.`,
    isBack: (name: string) => `“${name}” is back.`,
    renamed: (name: string) => `Renamed to “${name}”.`,
    duplicated: (name: string) => `“${name}” is duplicated.`,
    backedUp: (file: string) =>
      `${file} is saved. Keep it to yourself: it holds everything, also whoever did not agree to be shown.`,
    undo: 'Undo',
    backupAll: 'Backup file of all',
    restore: 'Restore from a file …',
    chooseBackup: 'Backup file to restore from',
    restoring: (done: number) => `Reading the backup: ${plural(done, 'network', 'networks')} …`,
    stop: 'Stop',
    came: (count: number, same: number) =>
      [
        ...(count > 0 ? [`${plural(count, 'network is', 'networks are')} back.`] : []),
        ...(same > 0 ? [`${plural(same, 'network is', 'networks are')} here already, just as in the file.`] : []),
      ].join(' '),
    busy: (name: string) => `“${name}” is being changed in another tab. Close it there, or choose “Edit here” first.`,
    gone: (name: string) => `“${name}” is no longer there.`,
    refused: 'The browser did not do it. Nothing has changed.',
    full: 'The browser has no more room. Delete something here, or save a backup file.',
    broken: (file: string) =>
      `${file} is a backup that breaks off or was damaged on its way, so that not all of it is there. Copy it again from where it was saved, or choose an older one. Nothing has changed.`,
    foreign: (file: string) =>
      `${file} is no backup: it is none that “My networks” has saved, and no data file (JSON) from Export. For a list or a graph file choose “From a list or file”. Nothing has changed.`,
    tooLarge: (file: string, most: number) => `${file} is larger than ${most} MB. Nothing has changed.`,
    crowded: (file: string, most: number) =>
      `${file} holds more networks than the ${most} that it may. Nothing has changed.`,
    newer: (file: string) =>
      `${file} was made by a newer Jejaring. Reload the page to get the newest, then restore it again. Nothing has changed.`,
    excess: (file: string) => `${file} holds a network that is too large to be drawn. Nothing has changed.`,
    invalid: (file: string, told: string) => `${file} cannot be restored: ${told}. Nothing has changed.`,
    vacant: (file: string) => `${file} is a backup with nothing in it.`,
  },
  {
    title: 'Jaringan saya',
    close: 'Tutup',
    where:
      'Jaringan milik Anda hanya disimpan di peramban ini: tidak ada orang lain yang melihatnya, dan menghapus data peramban ikut menghapusnya. Berkas cadangan aman disimpan di tempat lain. Simpanlah untuk diri sendiri: semuanya ada di dalamnya, juga siapa pun yang tidak setuju ditampilkan.',
    blocked:
      'Peramban tidak mengizinkan halaman ini menyimpan apa pun: penyimpanan diblokir atau jendelanya privat. Isinya hilang saat halaman ditutup. Simpan berkas cadangan sebelumnya.',
    empty: 'Belum ada. Mulailah dengan yang kosong, atau dengan salinan dari yang sedang terbuka.',
    list: 'Jaringan di peramban ini',
    create: 'Jaringan kosong baru',
    bringIn: 'Dari daftar atau berkas …',
    copyOpen: (title) => `Salinan “${title}”`,
    copyName: (name) => `${name} (salinan)`,
    size: (nodes, ties) => `${nodes} entri, ${ties} hubungan`,
    changed: (time, now) => `diubah ${formatWhen(time, now, 'id')}`,
    called: (name, apart) => `${name} (${apart})`,
    goOn: (name) => `Lanjutkan “${name}”`,
    entries: (nodes) => `${nodes} entri`,
    notNow: 'Nanti saja',
    isOpen: 'sedang terbuka',
    open: (name) => `Buka ${name}`,
    rename: (name) => `Ganti nama ${name}`,
    name: 'Nama',
    save: 'Simpan',
    cancel: 'Batal',
    duplicate: (name) => `Gandakan ${name}`,
    backup: (name) => `Berkas cadangan ${name}`,
    publish: (name) => `Terbitkan ${name}`,
    remove: (name) => `Hapus ${name}`,
    removed: (name) => `“${name}” sudah dihapus. Selama 30 hari ada di bawah, di “Baru saja dihapus”.`,
    recentlyDeleted: 'Baru saja dihapus',
    howLong:
      'Disimpan 30 hari, paling banyak 20 yang terakhir, dan selama peramban masih punya ruang. Berkas cadangan semuanya tidak memuatnya.',
    deleted: (time, now) => `dihapus ${formatWhen(time, now, 'id')}`,
    bringBack: 'Kembalikan',
    bringBackOf: (name) => `Kembalikan ${name}`,
    discard: 'Hapus selamanya',
    discardOf: (name) => `Hapus selamanya: ${name}`,
    discardNow: (name) => `Hapus “${name}” selamanya, tanpa jalan kembali`,
    discarded: (name) => `“${name}” sudah dihapus selamanya.`,
    isBack: (name) => `“${name}” sudah kembali.`,
    renamed: (name) => `Nama diganti menjadi “${name}”.`,
    duplicated: (name) => `“${name}” sudah digandakan.`,
    backedUp: (file) =>
      `${file} sudah disimpan. Simpanlah untuk diri sendiri: semuanya ada di dalamnya, juga siapa pun yang tidak setuju ditampilkan.`,
    undo: 'Urungkan',
    backupAll: 'Berkas cadangan semuanya',
    restore: 'Pulihkan dari berkas …',
    chooseBackup: 'Berkas cadangan untuk dipulihkan',
    restoring: (done) => `Membaca cadangan: ${done} jaringan …`,
    stop: 'Hentikan',
    came: (count, same) =>
      [
        ...(count > 0 ? [`${count} jaringan sudah kembali.`] : []),
        ...(same > 0 ? [`${same} jaringan sudah ada di sini, persis seperti di berkas.`] : []),
      ].join(' '),
    busy: (name) => `“${name}” sedang diubah di tab lain. Tutup di sana, atau pilih “Sunting di sini” dahulu.`,
    gone: (name) => `“${name}” sudah tidak ada.`,
    refused: 'Peramban tidak melakukannya. Tidak ada yang berubah.',
    full: 'Ruang peramban sudah habis. Hapus sesuatu di sini, atau simpan berkas cadangan.',
    broken: (file) =>
      `${file} adalah cadangan yang terpotong atau rusak di perjalanan, jadi isinya tidak lengkap. Salin lagi dari tempat penyimpanannya, atau pilih yang lebih lama. Tidak ada yang berubah.`,
    foreign: (file) =>
      `${file} bukan cadangan: bukan berkas yang disimpan “Jaringan saya”, bukan pula berkas data (JSON) dari Ekspor. Untuk daftar atau berkas graf pilih “Dari daftar atau berkas”. Tidak ada yang berubah.`,
    tooLarge: (file, most) => `${file} lebih besar dari ${most} MB. Tidak ada yang berubah.`,
    crowded: (file, most) => `${file} memuat lebih dari ${most} jaringan. Tidak ada yang berubah.`,
    newer: (file) =>
      `${file} dibuat oleh Jejaring yang lebih baru. Muat ulang halaman agar mendapat versi terbaru, lalu pulihkan lagi. Tidak ada yang berubah.`,
    excess: (file) => `${file} memuat jaringan yang terlalu besar untuk digambar. Tidak ada yang berubah.`,
    invalid: (file, told) => `${file} tidak dapat dipulihkan: ${told}. Tidak ada yang berubah.`,
    vacant: (file) => `${file} adalah cadangan tanpa isi.`,
  },
);

/** What stands over the map while a network of the visitor's own is not simply kept. */
export const keepingMessages = catalogue(
  {
    elsewhere: 'This network is open in another tab, which changes it. Here it can be read.',
    free: 'The tab that changed this network is closed. It can be edited here now.',
    behind:
      'Another tab has changed this network meanwhile. What you see here is as you left it, and is no longer saved.',
    full: 'The browser has no more room: this network is no longer saved. Save a backup file, or delete others.',
    blocked:
      'The browser lets this page keep nothing: this network is gone when the page is closed. Save a backup file before.',
    gone: 'This network was deleted. A copy of it can be kept.',
    editHere: 'Edit here',
    showOther: 'Show the other tab’s',
    keepCopy: 'Keep a copy',
    backup: 'Save a backup file',
    networks: 'My networks',
  },
  {
    elsewhere: 'Jaringan ini terbuka di tab lain, yang sedang mengubahnya. Di sini hanya dapat dibaca.',
    free: 'Tab yang mengubah jaringan ini sudah ditutup. Sekarang jaringan ini dapat disunting di sini.',
    behind:
      'Sementara itu tab lain telah mengubah jaringan ini. Yang tampil di sini adalah keadaan terakhir Anda, dan tidak lagi disimpan.',
    full: 'Ruang peramban sudah habis: jaringan ini tidak lagi disimpan. Simpan berkas cadangan, atau hapus yang lain.',
    blocked:
      'Peramban tidak mengizinkan halaman ini menyimpan apa pun: jaringan ini hilang saat halaman ditutup. Simpan berkas cadangan sebelumnya.',
    gone: 'Jaringan ini sudah dihapus. Salinannya dapat disimpan.',
    editHere: 'Sunting di sini',
    showOther: 'Tampilkan dari tab lain',
    keepCopy: 'Simpan salinan',
    backup: 'Simpan berkas cadangan',
    networks: 'Jaringan saya',
  },
);
