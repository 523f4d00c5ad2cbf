import type { Certainty, Layer } from '../dataset/vocabulary.ts';
import { and, catalogue, plural } from './catalogue.ts';
import { capital } from './nouns.ts';

type End = 'from' | 'to';
/** What can be changed to bring a path back. */
type Change = 'inferred' | 'undirected' | 'containers' | 'filters';
type Shared = 'places' | 'themes' | 'sessions' | 'neighbours';

const CERTAINTY_ID: Readonly<Record<Certainty, string>> = { high: 'tinggi', medium: 'sedang', low: 'rendah' };

/** How ties may be walked, to say of a result. */
interface Manner {
  readonly directed: boolean;
  readonly inferred: boolean;
  readonly containers: boolean;
}

/** What the panel of paths and common ground says. */
export const pathMessages = catalogue(
  {
    title: 'Paths and common ground',
    lead: 'Who could introduce one to another? Choose two entries: the shortest paths between them are told tie by tie, with the evidence.',
    // The two ends.
    ends: 'The two ends',
    end: (end: End) => (end === 'from' ? 'From' : 'To'),
    endHint: 'Type a name',
    clearEnd: (end: End) => (end === 'from' ? 'Clear the start' : 'Clear the goal'),
    swap: 'Swap the two ends',
    use: (name: string) => `Use the selected: ${name}`,
    liesIn: (place: string, region: string) => `${place} lies in ${region}.`,
    found: (end: End) => (end === 'from' ? 'Choices for the start' : 'Choices for the goal'),
    mostConnected: 'Most connected people',
    notOnMap: 'not on the map',
    // Options.
    options: 'Which ties may be walked',
    useInferred: 'Use inferred ties',
    useInferredNote: 'ties that follow from a rule, not from the source’s words',
    withoutEvent: 'Without the event',
    withoutEventNote: 'no path over everybody having been at the event',
    directed: 'Follow directions',
    directedNote: 'walk ties only from their source to their target',
    // Nothing to tell yet.
    example: 'For example',
    examplePair: (from: string, to: string) => `${from} to ${to}`,
    chooseOther: (end: End) => (end === 'from' ? 'Now choose where to start.' : 'Now choose where to go.'),
    same: 'Both ends are the same. Choose two different ones.',
    busy: 'Looking for paths…',
    failed: 'The paths could not be found: the calculation stopped. Change an end or an option to try again.',
    cancelled: 'Stopped. Change an end or an option to look again.',
    // Paths.
    paths: (count: number, hasMore: boolean) =>
      hasMore ? `The best ${count} paths of many` : count === 1 ? 'The only path' : `${count} paths`,
    steps: (count: number) => plural(count, 'step', 'steps'),
    via: (names: readonly string[]) => (names.length === 0 ? 'a tie of their own' : `through ${and.en.format(names)}`),
    manner: ({ directed, inferred, containers }: Manner, hasInferred: boolean) =>
      `${[
        directed ? 'Ties are walked only the way they point' : 'Ties are walked in either direction',
        ...(hasInferred ? [inferred ? 'inferred ties too' : 'stated ties only'] : []),
        ...(containers ? [] : ['not through the event']),
      ].join(', ')}.`,
    order: 'Fewest steps first; of equal ones those with more stated and surer ties.',
    stepByStep: 'Step by step',
    way: (along: boolean) => (along ? 'along the tie' : 'against the tie'),
    layer: (layer: Layer) => layer,
    certainty: (certainty: Certainty) => `certainty ${certainty}`,
    others: (count: number) => plural(count, 'more tie between them', 'more ties between them'),
    rule: (rule: string) => `Rule: ${rule}.`,
    remarks: 'Public sources have a remark on this tie.',
    paragraphs: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${and.en.format(numbers.map(String))} of the source`,
    openTie: (sentence: string) => `About this tie: ${sentence}`,
    copy: 'Copy introduction',
    copyTable: 'Copy paths as CSV',
    // The columns of the copied table.
    columns: 'path|step|from|relation|to|walked|tie|layer|certainty|paragraphs|evidence',
    copied: 'Copied.',
    notCopied: 'This browser did not allow copying. Select the text instead.',
    evidenceFrom: (title: string, url: string) => `¶: paragraph of “${title}”${url && `, ${url}`}`,
    // No path.
    none: (from: string, to: string) => `No path leads from ${from} to ${to}.`,
    hidden: (name: string) => `${name} is not on the map.`,
    hiddenBy: (filters: readonly string[]) => `Left out by the filters: ${filters.join(', ')}.`,
    showEnd: (name: string) => `Show ${name}`,
    waysOut: 'What brings a path back',
    wayOut: (steps: number, changes: readonly Change[]) =>
      `${plural(steps, 'step', 'steps')}, ${and.en.format(changes.map((change) => CHANGES_EN[change]))}.`,
    takeWayOut: (changes: readonly Change[]) => capital(and.en.format(changes.map((change) => TAKE_EN[change]))),
    noWayOut: 'No setting and no filter cuts it: nothing recorded connects the two.',
    // Common ground.
    common: 'What both have in common',
    commonNote: 'Whichever way the ties point.',
    shared: (group: Shared) =>
      ({ places: 'Places', themes: 'Themes', sessions: 'Sessions', neighbours: 'Tied to both' })[group],
    nothingShared: 'Nothing that is shown: no place, theme, session or neighbour.',
    byRule: (name: string) => `${name}: by a rule, over a tie of somebody else’s`,
    showAll: (count: number) => `Show all ${count}`,
  },
  {
    title: 'Jalur dan kesamaan',
    lead: 'Siapa yang bisa memperkenalkan yang satu kepada yang lain? Pilih dua entri: jalur terpendek di antaranya diceritakan hubungan demi hubungan, beserta buktinya.',
    ends: 'Kedua ujung',
    end: (end) => (end === 'from' ? 'Dari' : 'Ke'),
    endHint: 'Ketik nama',
    clearEnd: (end) => (end === 'from' ? 'Kosongkan titik awal' : 'Kosongkan tujuan'),
    swap: 'Tukar kedua ujung',
    use: (name) => `Pakai yang dipilih: ${name}`,
    liesIn: (place, region) => `${place} terletak di ${region}.`,
    found: (end) => (end === 'from' ? 'Pilihan titik awal' : 'Pilihan tujuan'),
    mostConnected: 'Orang yang paling banyak terhubung',
    notOnMap: 'tidak tampil di peta',
    options: 'Hubungan yang boleh dilalui',
    useInferred: 'Pakai hubungan yang disimpulkan',
    useInferredNote: 'hubungan yang berasal dari aturan, bukan dari kata-kata sumber',
    withoutEvent: 'Tanpa acaranya',
    withoutEventNote: 'tidak lewat kenyataan bahwa semua hadir di acara',
    directed: 'Ikuti arah hubungan',
    directedNote: 'hubungan hanya dilalui dari asalnya ke tujuannya',
    example: 'Misalnya',
    examplePair: (from, to) => `${from} ke ${to}`,
    chooseOther: (end) => (end === 'from' ? 'Sekarang pilih titik awalnya.' : 'Sekarang pilih tujuannya.'),
    same: 'Kedua ujungnya sama. Pilih dua yang berbeda.',
    busy: 'Mencari jalur…',
    failed: 'Jalur tidak dapat dicari karena penghitungannya terhenti. Ubah ujung atau pilihan untuk mencoba lagi.',
    cancelled: 'Dihentikan. Ubah ujung atau pilihan untuk mencari lagi.',
    paths: (count, hasMore) =>
      hasMore ? `${count} jalur terbaik dari sekian banyak` : count === 1 ? 'Satu-satunya jalur' : `${count} jalur`,
    steps: (count) => `${count} langkah`,
    via: (names) => (names.length === 0 ? 'hubungan langsung' : `lewat ${and.id.format(names)}`),
    manner: ({ directed, inferred, containers }, hasInferred) =>
      `${[
        directed ? 'Hubungan dilalui menurut arahnya saja' : 'Hubungan dilalui ke kedua arah',
        ...(hasInferred ? [inferred ? 'termasuk yang disimpulkan' : 'hanya yang dinyatakan'] : []),
        ...(containers ? [] : ['tidak lewat acaranya']),
      ].join(', ')}.`,
    order: 'Yang paling sedikit langkahnya lebih dulu; jika sama, yang lebih banyak dinyatakan dan lebih pasti.',
    stepByStep: 'Langkah demi langkah',
    way: (along) => (along ? 'searah hubungan' : 'melawan arah hubungan'),
    layer: (layer) => ({ stated: 'dinyatakan', inferred: 'disimpulkan' })[layer],
    certainty: (certainty) => `kepastian ${CERTAINTY_ID[certainty]}`,
    others: (count) => `${count} hubungan lain di antara keduanya`,
    rule: (rule) => `Aturan: ${rule}.`,
    remarks: 'Ada catatan dari sumber publik tentang hubungan ini.',
    paragraphs: (numbers) => `paragraf ${and.id.format(numbers.map(String))} sumber`,
    openTie: (sentence) => `Tentang hubungan ini: ${sentence}`,
    copy: 'Salin perkenalan',
    copyTable: 'Salin jalur sebagai CSV',
    columns: 'jalur|langkah|dari|relasi|ke|dilalui|hubungan|lapisan|kepastian|paragraf|bukti',
    copied: 'Tersalin.',
    notCopied: 'Peramban ini tidak mengizinkan penyalinan. Pilih teksnya saja.',
    evidenceFrom: (title, url) => `¶: paragraf “${title}”${url && `, ${url}`}`,
    none: (from, to) => `Tidak ada jalur dari ${from} ke ${to}.`,
    hidden: (name) => `${name} tidak tampil di peta.`,
    hiddenBy: (filters) => `Tersisih oleh filter: ${filters.join(', ')}.`,
    showEnd: (name) => `Tampilkan ${name}`,
    waysOut: 'Yang memunculkan jalur lagi',
    wayOut: (steps, changes) => `${steps} langkah, ${and.id.format(changes.map((change) => CHANGES_ID[change]))}.`,
    takeWayOut: (changes) => capital(and.id.format(changes.map((change) => TAKE_ID[change]))),
    noWayOut: 'Bukan karena pilihan atau filter: tidak ada catatan yang menghubungkan keduanya.',
    common: 'Kesamaan keduanya',
    commonNote: 'Ke mana pun arah hubungannya.',
    shared: (group) =>
      ({ places: 'Tempat', themes: 'Tema', sessions: 'Sesi', neighbours: 'Berhubungan dengan keduanya' })[group],
    nothingShared: 'Tidak ada yang tampil: tempat, tema, sesi, maupun tetangga.',
    byRule: (name) => `${name}: menurut aturan, lewat hubungan pihak lain`,
    showAll: (count) => `Tampilkan semua (${count})`,
  },
);

// What a path comes back with, and what to do for it.
const CHANGES_EN: Readonly<Record<Change, string>> = {
  inferred: 'if inferred ties may be walked',
  undirected: 'if ties may be walked against their direction',
  containers: 'if it may lead through the event',
  filters: 'if what the filters leave out is shown',
};
const CHANGES_ID: Readonly<Record<Change, string>> = {
  inferred: 'jika hubungan yang disimpulkan boleh dilalui',
  undirected: 'jika hubungan boleh dilalui melawan arahnya',
  containers: 'jika boleh lewat acaranya',
  filters: 'jika yang tersisih oleh filter ditampilkan',
};
const TAKE_EN: Readonly<Record<Change, string>> = {
  inferred: 'use inferred ties',
  undirected: 'ignore directions',
  containers: 'allow the event',
  filters: 'show what is left out',
};
const TAKE_ID: Readonly<Record<Change, string>> = {
  inferred: 'pakai hubungan yang disimpulkan',
  undirected: 'abaikan arah hubungan',
  containers: 'izinkan lewat acaranya',
  filters: 'tampilkan yang tersisih',
};
