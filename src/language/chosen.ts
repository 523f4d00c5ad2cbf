import type { Certainty, Finding, Layer } from '../dataset/vocabulary.ts';
import { and, catalogue, plural } from './catalogue.ts';

// These words come with what tells of nodes and ties that are chosen, once the map is live.

/** Everything that can leave a node out, as the panel names it. */
interface FilterWords {
  readonly kinds: string;
  readonly places: string;
  readonly themes: string;
  readonly sessions: string;
  readonly days: string;
  readonly editions: string;
  readonly relations: string;
  readonly degree: string;
  readonly focus: string;
}

const FILTERS_EN: FilterWords = {
  kinds: 'kind',
  places: 'place',
  themes: 'theme',
  sessions: 'session',
  days: 'day',
  editions: 'edition',
  relations: 'relation',
  degree: 'number of ties',
  focus: 'focus',
};
const FILTERS_ID: FilterWords = {
  kinds: 'jenis',
  places: 'tempat',
  themes: 'tema',
  sessions: 'sesi',
  days: 'hari',
  editions: 'penyelenggaraan',
  relations: 'relasi',
  degree: 'jumlah hubungan',
  focus: 'fokus',
};
const CERTAINTY_EN: Readonly<Record<Certainty, string>> = { high: 'high', medium: 'medium', low: 'low' };
const CERTAINTY_ID: Readonly<Record<Certainty, string>> = { high: 'tinggi', medium: 'sedang', low: 'rendah' };

/** Where a place or a session of a node comes from. */
export type Basis = Layer | 'derived' | 'region' | 'geography';

/** The words of what is told of nodes and ties that are chosen. */
export const chosenMessages = catalogue(
  {
    details: 'Details',
    // The head of a node.
    alsoKnownAs: 'Also known as',
    // Facts.
    places: 'Place',
    sessions: 'Session',
    day: 'Day',
    format: 'Format',
    namedIn: 'Named in',
    paragraphs: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${and.en.format(numbers.map(String))} of the source`,
    onDay: (day: number) => `day ${day}`,
    dayNotStated: 'day not stated',
    liesIn: 'Lies in',
    holds: 'Holds',
    basis: (basis: Basis) =>
      ({ stated: '', inferred: 'inferred', derived: 'derived', region: 'wider area', geography: 'general geography' })[
        basis
      ],
    basisNote: (basis: Basis) =>
      ({
        stated: '',
        inferred: 'Only inferred ties say so',
        derived:
          'From ties of others: an initiative takes its founder’s place and session, a session the places of those in it',
        region: 'A region that holds one of the other places',
        geography: 'Known from general geography, not from the source',
      })[basis],
    andMore: (count: number) => `and ${count} more`,
    // Ties.
    inferred: 'inferred',
    rule: (rule: string) => `Rule: ${rule}.`,
    certainty: (certainty: Certainty) => `Certainty: ${CERTAINTY_EN[certainty]}.`,
    openTie: (sentence: string) => `About this tie: ${sentence}`,
    showAll: (count: number) => `Show all ${count}`,
    notShown: 'left out',
    throughFounders: 'Through their founders',
    throughFoundersNote: 'Not tied to the session itself: who founded them took part.',
    noTies: 'No ties are recorded.',
    // What the filters leave out.
    leftOutBy: (names: readonly (keyof FilterWords)[]) =>
      `Not on the map: your choice of ${and.en.format(names.map((name) => FILTERS_EN[name]))} leaves it out.`,
    showIt: 'Show it',
    tiesLeftOut: (count: number) =>
      count === 1
        ? 'One tie is left out of the map by your filters.'
        : `${count} ties are left out of the map by your filters.`,
    showTies: (count: number) => (count === 1 ? 'Show the tie' : 'Show the ties'),
    tieLeftOut: 'Your filters leave this tie out of the map.',
    // What can be done with a node.
    actions: 'Actions',
    focus: 'Focus',
    focusNote: 'Keep only the neighbourhood of this on the map',
    depth: 'Reach of the focus',
    reach: (depth: number) => plural(depth, 'tie', 'ties'),
    less: 'One tie less',
    more: 'One tie further',
    pin: 'Pin',
    pinNote: 'Keep it in its place when the map settles',
    centre: 'Centre',
    centreNote: 'Bring it to the middle of the map',
    addTie: 'Add a tie',
    tieNote: 'To the fields for a tie, below',
    meet: 'Whom to meet',
    meetNote: 'Whom it could talk to next, why, and who could introduce',
    // Corrections.
    finding: (finding: Finding) =>
      ({
        agrees: 'Public sources agree',
        refines: 'Public sources are more exact',
        contradicts: 'Public sources differ',
        open: 'Public sources leave it open',
      })[finding],
    seeAbove: 'see above',
    // A tie.
    tie: 'Tie',
    layer: (layer: Layer) => ({ stated: 'Stated', inferred: 'Inferred' })[layer],
    howKnown: 'How it is known',
    certaintyHead: 'Certainty',
    weight: 'Weight',
    editionHead: (count: number) => (count === 1 ? 'Edition' : 'Editions'),
    certaintyWord: (certainty: Certainty) => CERTAINTY_EN[certainty],
    ruleHead: 'Rule',
    evidence: 'Evidence',
    source: 'Source',
    // Several.
    several: (count: number) => `${count} selected`,
    remove: (label: string) => `Take ${label} off the selection`,
    between: 'Ties between them',
    noneBetween: 'No tie between them is shown.',
    shared: 'What all of them are tied to',
    noneShared: 'Nothing shown is tied to all of them.',
  },
  {
    details: 'Rincian',
    alsoKnownAs: 'Nama lain',
    places: 'Tempat',
    sessions: 'Sesi',
    day: 'Hari',
    format: 'Bentuk',
    namedIn: 'Disebut di',
    paragraphs: (numbers) => `paragraf ${and.id.format(numbers.map(String))} sumber`,
    onDay: (day) => `hari ke‑${day}`,
    dayNotStated: 'hari tidak disebut',
    liesIn: 'Terletak di',
    holds: 'Mencakup',
    basis: (basis) =>
      ({
        stated: '',
        inferred: 'disimpulkan',
        derived: 'diturunkan',
        region: 'kawasannya',
        geography: 'geografi umum',
      })[basis],
    basisNote: (basis) =>
      ({
        stated: '',
        inferred: 'Hanya menurut hubungan yang disimpulkan',
        derived:
          'Dari hubungan pihak lain: prakarsa mengikuti tempat dan sesi pendirinya, sesi mengikuti tempat pengisinya',
        region: 'Kawasan yang mencakup salah satu tempat lainnya',
        geography: 'Menurut geografi umum, bukan menurut sumber',
      })[basis],
    andMore: (count) => `dan ${count} lainnya`,
    inferred: 'disimpulkan',
    rule: (rule) => `Aturan: ${rule}.`,
    certainty: (certainty) => `Kepastian: ${CERTAINTY_ID[certainty]}.`,
    openTie: (sentence) => `Tentang hubungan ini: ${sentence}`,
    showAll: (count) => `Tampilkan semua (${count})`,
    notShown: 'tersisih',
    throughFounders: 'Lewat pendirinya',
    throughFoundersNote: 'Tidak terhubung langsung dengan sesi ini: pendirinyalah yang ikut serta.',
    noTies: 'Tidak ada hubungan yang tercatat.',
    leftOutBy: (names) =>
      `Tidak tampil di peta karena pilihan ${and.id.format(names.map((name) => FILTERS_ID[name]))}.`,
    showIt: 'Tampilkan',
    tiesLeftOut: (count) => `${count} hubungan tidak tampil di peta karena filter.`,
    showTies: () => 'Tampilkan hubungannya',
    tieLeftOut: 'Hubungan ini tidak tampil di peta karena filter.',
    actions: 'Tindakan',
    focus: 'Fokus',
    focusNote: 'Sisakan hanya lingkungan terdekatnya di peta',
    depth: 'Jangkauan fokus',
    reach: (depth) => `${depth} hubungan`,
    less: 'Kurangi satu hubungan',
    more: 'Tambah satu hubungan',
    pin: 'Sematkan',
    pinNote: 'Biarkan di tempatnya saat peta ditata ulang',
    centre: 'Tengahkan',
    centreNote: 'Bawa ke tengah peta',
    addTie: 'Tambahkan hubungan',
    tieNote: 'Ke isian hubungan, di bawah',
    meet: 'Siapa ditemui',
    meetNote: 'Siapa yang sebaiknya diajak bicara, mengapa, dan siapa yang bisa memperkenalkan',
    finding: (finding) =>
      ({
        agrees: 'Sumber publik sejalan',
        refines: 'Sumber publik lebih rinci',
        contradicts: 'Sumber publik berbeda',
        open: 'Sumber publik belum memastikannya',
      })[finding],
    seeAbove: 'lihat di atas',
    tie: 'Hubungan',
    layer: (layer) => ({ stated: 'Dinyatakan', inferred: 'Disimpulkan' })[layer],
    howKnown: 'Dasarnya',
    certaintyHead: 'Kepastian',
    weight: 'Bobot',
    editionHead: () => 'Penyelenggaraan',
    certaintyWord: (certainty) => CERTAINTY_ID[certainty],
    ruleHead: 'Aturan',
    evidence: 'Bukti',
    source: 'Sumber',
    several: (count) => `${count} dipilih`,
    remove: (label) => `Keluarkan ${label} dari pilihan`,
    between: 'Hubungan di antaranya',
    noneBetween: 'Tidak ada hubungan di antaranya yang tampil.',
    shared: 'Yang berhubungan dengan semuanya',
    noneShared: 'Tidak ada yang tampil yang berhubungan dengan semuanya.',
  },
);
