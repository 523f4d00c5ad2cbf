import type { Language } from '../dataset/language.ts';
import { and, catalogue, plural } from './catalogue.ts';

const number = {
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  id: new Intl.NumberFormat('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};
const plain = { en: new Intl.NumberFormat('en'), id: new Intl.NumberFormat('id') };

/** What a modularity says: about 0.3 and more is taken for a structure (Newman and Girvan 2004). */
type Quality = 'weak' | 'clear' | 'strong';
const toQuality = (modularity: number): Quality => (modularity < 0.3 ? 'weak' : modularity <= 0.5 ? 'clear' : 'strong');

/**
 * What a group is called until somebody names it: what it is most about, then its two most telling members; `nameOf`
 * tells a node, by its index in the answer, among others.
 */
export function toGroupName(
  nameOf: (node: number) => string,
  { telling, about }: { readonly telling: readonly number[]; readonly about: readonly number[] },
): string {
  const [subject] = about.filter((index) => !telling.includes(index));
  return [...(subject === undefined ? [] : [subject]), ...telling.slice(0, 2)].map(nameOf).join(' · ');
}

/** Some names, and how many there are beside them. */
const some = (language: Language, names: readonly string[], count: number, more: (rest: number) => string): string =>
  and[language].format(count > names.length ? [...names, more(count - names.length)] : names);

/** What the panel of groups says. */
export const groupMessages = catalogue(
  {
    title: 'Groups',
    lead: 'Who hangs together? Entries that have more ties among themselves than chance would give them form a group.',
    resolution: 'Size of the groups',
    fewer: 'Fewer, larger',
    more: 'More, smaller',
    resolutionValue: (resolution: number) =>
      resolution === 1 ? 'Usual size (resolution 1)' : `Resolution ${plain.en.format(resolution)}`,
    outlines: 'Draw the groups on the map',
    busy: 'Looking for groups…',
    stop: 'Stop',
    failed: 'The groups could not be found: the calculation stopped. Change the size or a filter to try again.',
    cancelled: 'Stopped. Change the size or a filter to look again.',
    nothingShown: 'The filters leave nothing to divide.',
    nothingTied: 'None of the entries shown is tied to another: there are no groups.',
    // The division.
    found: (groups: number, alone: number) =>
      `${plural(groups, 'group', 'groups')}${alone > 0 ? `, and ${plural(alone, 'entry', 'entries')} in none` : ''}.`,
    quality: (modularity: number) =>
      ({
        weak: `The division is weak: the groups are hardly more than chance (modularity ${number.en.format(modularity)}).`,
        clear: `The division is clear: many more ties lie inside groups than chance would put there (modularity ${number.en.format(modularity)}).`,
        strong: `The division is strong: most ties lie inside groups, far more than chance would put there (modularity ${number.en.format(modularity)}).`,
      })[toQuality(modularity)],
    howFound: 'How groups are found',
    method:
      'Louvain method, several tries from a fixed start: of the best and those nearly as good, the one that keeps most entries where they were; directions are ignored, and several ties between two entries count once. Modularity is the share of ties inside groups minus the share expected by chance: below 0.3 is weak, above 0.5 strong. A group keeps its letter and colour when filters change. Its members stand in the order of their ties inside it, times the share of their ties that stay inside.',
    group: (letter: string) => `Group ${letter}`,
    size: (count: number) => plural(count, 'entry', 'entries'),
    about: (names: readonly string[]) => `Around ${and.en.format(names)}`,
    rename: (letter: string) => `Rename group ${letter}`,
    nameOf: (letter: string) => `Name of group ${letter}; empty for the automatic one`,
    members: (letter: string) => `Members of group ${letter}`,
    showMembers: 'Members',
    selectAll: (count: number) => (count === 1 ? 'Select it' : `Select all ${count}`),
    selectAllOf: (letter: string, count: number) =>
      count === 1 ? `Select the one of group ${letter}` : `Select all ${count} of group ${letter}`,
    // What holds it together.
    holding: 'What holds it together',
    parts: (sizes: readonly number[], loose: number) => {
      const rest = loose > 0 ? ` ${plural(loose, 'entry is', 'entries are')} tied to no other.` : '';
      if (sizes.length === 0) return `Nothing hangs together.${rest}`;
      if (sizes.length === 1)
        return loose > 0 ? `${rest.trimStart()} All the others hang together.` : 'Everything hangs together.';
      return `${sizes.length} separate parts, of ${some('en', sizes.slice(0, 6).map(String), sizes.length, (more) => `${more} more sizes`)} entries.${rest}`;
    },
    part: (count: number) => `Part of ${plural(count, 'entry', 'entries')}`,
    cutNodes: (count: number) => `${plural(count, 'entry', 'entries')} that others hang on`,
    cutNodesNote: 'Without one of these, some entries are cut off from the largest rest.',
    noCutNodes: 'No single entry holds the others: whichever one goes, the rest stays together.',
    wouldCut: (names: readonly string[], count: number, pieces: number) =>
      `Would cut off ${plural(count, 'entry', 'entries')}${pieces > 1 ? ` in ${pieces} pieces` : ''}: ${some('en', names, count, (more) => `${more} more`)}`,
    bridges: (count: number) => `${plural(count, 'tie that holds', 'ties that hold')} several entries`,
    bridgesNote: (single: number) =>
      `Without one of these ties, the entries behind it are cut off.${single > 0 ? ` ${plural(single, 'more tie holds a single entry', 'more ties hold a single entry each')}.` : ''}`,
    onlySingles: (single: number) =>
      `${plural(single, 'tie holds a single entry', 'ties hold a single entry each')}; no tie holds more.`,
    noBridges: 'No single tie holds anything: whichever one goes, nothing falls apart.',
    holds: (names: readonly string[], count: number) =>
      `Holds ${plural(count, 'entry', 'entries')}: ${some('en', names, count, (more) => `${more} more`)}`,
    showAll: (count: number) => `Show all ${count}`,
    // What if.
    whatIf: 'What if one were missing?',
    whatIfNote: 'Switch an entry off and see what falls apart. Nothing is deleted.',
    switchOff: 'Switch off',
    switchOffNode: (name: string) => `Switch off ${name}`,
    switchOffSelected: (name: string) => `Switch off the selected: ${name}`,
    off: 'Switched off',
    switchOn: 'Switch back on',
    switchOnNode: (name: string) => `Switch ${name} back on`,
    switchAllOn: 'Switch all back on',
    notShown: 'left out by the filters anyway',
    fallsApart: (before: number, after: number, cutOff: number, names: readonly string[]) => {
      const parts =
        after === before
          ? 'The number of parts stays the same.'
          : `${plural(after, 'part', 'parts')} instead of ${before}.`;
      return cutOff === 0
        ? `${parts} Nothing is cut off from the largest part.`
        : `${parts} ${plural(cutOff, 'entry is', 'entries are')} cut off from the largest part: ${some('en', names, cutOff, (more) => `${more} more`)}.`;
    },
    selectCutOff: 'Select what is cut off',
    copy: 'Copy as CSV',
    copied: 'Copied',
    notCopied: 'This browser did not allow copying.',
    // The columns of the copied table.
    columns: ['group', 'group name', 'id', 'name', 'kind'].join('|'),
  },
  {
    title: 'Kelompok',
    lead: 'Siapa berkumpul dengan siapa? Entri yang saling terhubung lebih sering daripada kebetulan membentuk satu kelompok.',
    resolution: 'Ukuran kelompok',
    fewer: 'Lebih sedikit, lebih besar',
    more: 'Lebih banyak, lebih kecil',
    resolutionValue: (resolution) =>
      resolution === 1 ? 'Ukuran biasa (resolusi 1)' : `Resolusi ${plain.id.format(resolution)}`,
    outlines: 'Gambar kelompok di peta',
    busy: 'Mencari kelompok…',
    stop: 'Hentikan',
    failed: 'Kelompok tidak dapat dicari karena penghitungannya terhenti. Ubah ukuran atau filter untuk mencoba lagi.',
    cancelled: 'Dihentikan. Ubah ukuran atau filter untuk mencari lagi.',
    nothingShown: 'Filter tidak menyisakan apa pun untuk dikelompokkan.',
    nothingTied: 'Tidak ada entri yang tampil yang saling terhubung, jadi tidak ada kelompok.',
    found: (groups, alone) => `${groups} kelompok${alone > 0 ? `, dan ${alone} entri di luar kelompok` : ''}.`,
    quality: (modularity) =>
      ({
        weak: `Pembagiannya lemah: kelompoknya hampir tidak lebih dari kebetulan (modularitas ${number.id.format(modularity)}).`,
        clear: `Pembagiannya jelas: hubungan di dalam kelompok jauh lebih banyak daripada kebetulan (modularitas ${number.id.format(modularity)}).`,
        strong: `Pembagiannya kuat: sebagian besar hubungan berada di dalam kelompok, jauh lebih banyak daripada kebetulan (modularitas ${number.id.format(modularity)}).`,
      })[toQuality(modularity)],
    howFound: 'Cara kelompok ditemukan',
    method:
      'Metode Louvain, beberapa percobaan dengan awal yang tetap: di antara yang terbaik dan yang hampir sama baiknya, dipilih yang paling banyak mempertahankan entri di kelompoknya; arah diabaikan, dan beberapa hubungan antara dua entri dihitung satu. Modularitas adalah bagian hubungan di dalam kelompok dikurangi bagian yang diharapkan dari kebetulan: di bawah 0,3 lemah, di atas 0,5 kuat. Huruf dan warna kelompok tetap saat filter berubah. Anggotanya diurutkan menurut banyaknya hubungan di dalam kelompok, dikalikan bagian hubungannya yang tetap di dalam.',
    group: (letter) => `Kelompok ${letter}`,
    size: (count) => `${count} entri`,
    about: (names) => `Seputar ${and.id.format(names)}`,
    rename: (letter) => `Ubah nama kelompok ${letter}`,
    nameOf: (letter) => `Nama kelompok ${letter}; kosongkan untuk nama otomatis`,
    members: (letter) => `Anggota kelompok ${letter}`,
    showMembers: 'Anggota',
    selectAll: (count) => `Pilih semua (${count})`,
    selectAllOf: (letter, count) => `Pilih semua ${count} anggota kelompok ${letter}`,
    holding: 'Apa yang menyatukannya',
    parts: (sizes, loose) => {
      const rest = loose > 0 ? ` ${loose} entri tidak terhubung dengan entri lain.` : '';
      if (sizes.length === 0) return `Tidak ada yang saling terhubung.${rest}`;
      if (sizes.length === 1) return loose > 0 ? `${rest.trimStart()} Semua yang lain menyatu.` : 'Semuanya menyatu.';
      return `${sizes.length} bagian terpisah, berisi ${some('id', sizes.slice(0, 6).map(String), sizes.length, (more) => `${more} ukuran lain`)} entri.${rest}`;
    },
    part: (count) => `Bagian berisi ${count} entri`,
    cutNodes: (count) => `${count} entri tempat yang lain bergantung`,
    cutNodesNote: 'Tanpa salah satunya, ada entri yang terputus dari bagian terbesar yang tersisa.',
    noCutNodes: 'Tidak ada entri yang menahan yang lain sendirian: siapa pun yang hilang, sisanya tetap menyatu.',
    wouldCut: (names, count, pieces) =>
      `Akan memutus ${count} entri${pieces > 1 ? ` dalam ${pieces} pecahan` : ''}: ${some('id', names, count, (more) => `${more} lainnya`)}`,
    bridges: (count) => `${count} hubungan yang menahan beberapa entri`,
    bridgesNote: (single) =>
      `Tanpa salah satu hubungan ini, entri di baliknya terputus.${single > 0 ? ` ${single} hubungan lain masing-masing menahan satu entri.` : ''}`,
    onlySingles: (single) => `${single} hubungan masing-masing menahan satu entri; tidak ada yang menahan lebih.`,
    noBridges: 'Tidak ada hubungan yang menahan sendirian: mana pun yang hilang, tidak ada yang terputus.',
    holds: (names, count) => `Menahan ${count} entri: ${some('id', names, count, (more) => `${more} lainnya`)}`,
    showAll: (count) => `Tampilkan semua (${count})`,
    whatIf: 'Bagaimana jika satu tidak ada?',
    whatIfNote: 'Nonaktifkan satu entri dan lihat apa yang terputus. Tidak ada yang dihapus.',
    switchOff: 'Nonaktifkan',
    switchOffNode: (name) => `Nonaktifkan ${name}`,
    switchOffSelected: (name) => `Nonaktifkan yang dipilih: ${name}`,
    off: 'Dinonaktifkan',
    switchOn: 'Aktifkan lagi',
    switchOnNode: (name) => `Aktifkan lagi ${name}`,
    switchAllOn: 'Aktifkan lagi semua',
    notShown: 'memang tersisih oleh filter',
    fallsApart: (before, after, cutOff, names) => {
      const parts = after === before ? 'Jumlah bagiannya tetap.' : `Menjadi ${after} bagian, semula ${before}.`;
      return cutOff === 0
        ? `${parts} Tidak ada yang terputus dari bagian terbesar.`
        : `${parts} ${cutOff} entri terputus dari bagian terbesar: ${some('id', names, cutOff, (more) => `${more} lainnya`)}.`;
    },
    selectCutOff: 'Pilih yang terputus',
    copy: 'Salin sebagai CSV',
    copied: 'Tersalin',
    notCopied: 'Peramban ini tidak mengizinkan penyalinan.',
    columns: ['kelompok', 'nama kelompok', 'id', 'nama', 'jenis'].join('|'),
  },
);
