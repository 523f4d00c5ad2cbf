import { and, catalogue, plural } from './catalogue.ts';
import type { SharedRole } from './lacking.ts';

/** What can be measured, and through what, by the ids the analysis knows them by. */
export type MeasureId = 'degree' | 'betweenness' | 'closeness' | 'pagerank' | 'bridging-places' | 'bridging-themes';
type ThroughId = 'ties' | 'weights' | 'session' | 'place' | 'theme' | 'shared';

type ByMeasure = Readonly<Record<MeasureId, string>>;
type ByThrough = Readonly<Record<ThroughId, string>>;

const ROLES_EN: ByMeasure = {
  degree: 'Most connected',
  betweenness: 'Bridges groups',
  closeness: 'Reaches everyone fastest',
  pagerank: 'Known by the well-known',
  'bridging-places': 'Bridges places',
  'bridging-themes': 'Bridges themes',
};
const ROLES_ID: ByMeasure = {
  degree: 'Paling banyak terhubung',
  betweenness: 'Menjembatani kelompok',
  closeness: 'Paling cepat menjangkau semua',
  pagerank: 'Dikenal para tokoh',
  'bridging-places': 'Menjembatani tempat',
  'bridging-themes': 'Menjembatani tema',
};
/** The field's own names. */
const FIELDS_EN: ByMeasure = {
  degree: 'degree',
  betweenness: 'betweenness',
  closeness: 'closeness',
  pagerank: 'PageRank',
  'bridging-places': 'betweenness of places',
  'bridging-themes': 'betweenness of themes',
};
const FIELDS_ID: ByMeasure = {
  degree: 'degree',
  betweenness: 'betweenness',
  closeness: 'closeness',
  pagerank: 'PageRank',
  'bridging-places': 'betweenness tempat',
  'bridging-themes': 'betweenness tema',
};
const MEANINGS_EN: ByMeasure = {
  degree: 'Degree: the number of its neighbours, the other entries it is tied to; several ties to one count once.',
  betweenness:
    'Betweenness: the share of all pairs of other entries whose shortest way leads through it. Σ σₛₜ(v) ∕ σₛₜ, over the number of pairs.',
  closeness:
    'Closeness: 1 for who is tied to everyone, less the farther the others are. (r ∕ Σ d) · (r ∕ (n − 1)), with r others reached at distances d, of n − 1.',
  pagerank:
    'PageRank: the share of a walker’s time who follows ties at random. 0.15 ∕ n + 0.85 Σ PR(u) ∕ deg(u), over all u tied to it.',
  'bridging-places': 'Of all pairs of actors without a place in common, the share whose shortest way leads through it.',
  'bridging-themes': 'Of all pairs of actors without a theme in common, the share whose shortest way leads through it.',
};
const MEANINGS_ID: ByMeasure = {
  degree:
    'Degree (derajat): jumlah tetangganya, yaitu entri lain yang berhubungan dengannya; beberapa hubungan dengan satu entri dihitung satu.',
  betweenness:
    'Betweenness (keperantaraan): bagian dari semua pasangan entri lain yang jalur terpendeknya melewatinya. Σ σₛₜ(v) ∕ σₛₜ, dibagi jumlah pasangan.',
  closeness:
    'Closeness (kedekatan): 1 bagi yang berhubungan dengan semua, makin kecil bila yang lain makin jauh. (r ∕ Σ d) · (r ∕ (n − 1)), dengan r entri terjangkau pada jarak d, dari n − 1.',
  pagerank:
    'PageRank: bagian waktu seorang pejalan yang mengikuti hubungan secara acak. 0,15 ∕ n + 0,85 Σ PR(u) ∕ deg(u), untuk semua u yang berhubungan dengannya.',
  'bridging-places': 'Dari semua pasangan aktor tanpa tempat yang sama, bagian yang jalur terpendeknya melewatinya.',
  'bridging-themes': 'Dari semua pasangan aktor tanpa tema yang sama, bagian yang jalur terpendeknya melewatinya.',
};
const THROUGH_EN: ByThrough = {
  ties: 'Ties as they are',
  weights: 'Ties by their weight',
  session: 'Shared sessions',
  place: 'Shared places',
  theme: 'Shared themes',
  shared: 'All that is shared, and own ties',
};
const THROUGH_ID: ByThrough = {
  ties: 'Hubungan apa adanya',
  weights: 'Hubungan menurut bobotnya',
  session: 'Sesi yang sama',
  place: 'Tempat yang sama',
  theme: 'Tema yang sama',
  shared: 'Semua yang sama, dan hubungan sendiri',
};
const WEIGHTS_EN =
  'What k actors share adds 1 ∕ (k − 1) to each of their ties (Newman 2001), so that large ones do not count for more; a strong tie is a short way.';
const WEIGHTS_ID =
  'Yang sama bagi k aktor menambah 1 ∕ (k − 1) pada tiap hubungan mereka (Newman 2001), jadi yang besar tidak lebih berbobot; hubungan kuat berarti jalur pendek.';
/** What of the entries that are no actors a network holds. */
export interface Held {
  readonly hasEvent: boolean;
  readonly hasSessions: boolean;
  /** What actors can have in common. */
  readonly shared: readonly SharedRole[];
}

const SHARED_EN = { session: 'sessions', place: 'places', theme: 'themes' };
const SHARED_ID = { session: 'sesi', place: 'tempat', theme: 'tema' };

const CAVEATS_EN: ByThrough = {
  ties: 'Every tie counts as it is, whatever it says.',
  weights:
    'A tie counts as much as it weighs, one without a weight as 1; of several between the same two the weights add up, and a heavy tie is a short way.',
  session: `Actors only, tied where they were in the same session. ${WEIGHTS_EN}`,
  place: `Actors only, tied where they belong to the same place. ${WEIGHTS_EN}`,
  theme: `Actors only, tied where they have a theme in common. ${WEIGHTS_EN}`,
  shared: `Actors only, tied by sessions, places and themes in common; a tie of their own adds 1. ${WEIGHTS_EN}`,
};
const CAVEATS_ID: ByThrough = {
  ties: 'Setiap hubungan dihitung apa adanya, apa pun isinya.',
  weights:
    'Hubungan dihitung sebesar bobotnya, yang tanpa bobot sebagai 1; bobot beberapa hubungan antara dua entri yang sama dijumlahkan, dan hubungan berbobot besar berarti jalur pendek.',
  session: `Hanya aktor, terhubung bila berada di sesi yang sama. ${WEIGHTS_ID}`,
  place: `Hanya aktor, terhubung bila tempatnya sama. ${WEIGHTS_ID}`,
  theme: `Hanya aktor, terhubung bila ada tema yang sama. ${WEIGHTS_ID}`,
  shared: `Hanya aktor, terhubung oleh sesi, tempat, dan tema yang sama; hubungan sendiri menambah 1. ${WEIGHTS_ID}`,
};

/** The words of the panel of key actors. */
export const actorsMessages = catalogue(
  {
    title: 'Key actors',
    lead: 'Who matters depends on what one asks. Choose what counts.',
    measures: 'What counts',
    role: (measure: MeasureId) => ROLES_EN[measure],
    field: (measure: MeasureId) => FIELDS_EN[measure],
    meaning: (measure: MeasureId) => MEANINGS_EN[measure],
    strength: 'Strength, or weighted degree: what its ties weigh together.',
    through: 'Count through',
    throughName: (through: ThroughId) => THROUGH_EN[through],
    caveat: (through: ThroughId, { shared }: Held) =>
      through === 'ties' && shared.length > 0
        ? `Everything is an entry here, ${and.en.format(shared.map((role) => SHARED_EN[role]))} too, so an actor scores by the size of what it is tied to. Count through what actors share to even that out.`
        : CAVEATS_EN[through],
    containers: ({ hasEvent, hasSessions }: Held) =>
      `Include ${and.en.format([...(hasEvent ? ['the event'] : []), ...(hasSessions ? ['the sessions'] : [])])}`,
    containersNote: ({ hasEvent, hasSessions }: Held) =>
      `Left out by default: ${[
        ...(hasEvent ? ['the event takes no part'] : []),
        ...(hasSessions ? ['sessions connect, but are not ranked'] : []),
      ].join('; ')}.`,
    containersIdle: 'Has no effect here: only actors take part.',
    sized: 'Size entries on the map by this',
    busy: 'Measuring…',
    stop: 'Stop',
    cancelled: 'Stopped. Choose again to measure.',
    failed: 'This could not be measured. Choose again to try once more; the map is as it was.',
    empty: 'Nobody to rank: no person, initiative or organisation is shown. Fewer filters show more.',
    flat: 'Nobody stands out: everyone scores 0 by this measure.',
    allSame: (count: number) =>
      count === 1 ? 'There is only one to rank.' : `Nobody stands out: all ${count} score the same.`,
    ranking: 'Ranking',
    howCounted: 'How this was counted',
    rank: (rank: number) => `Rank ${rank}`,
    scope: (nodes: number, ties: number) =>
      `Measured on ${plural(nodes, 'entry', 'entries')} and ${plural(ties, 'pair of tied entries', 'pairs of tied entries')} shown now; direction does not matter.`,
    sampled: (count: number) =>
      `An estimate: the network is large, so ${plural(count, 'entry stands', 'entries stand')} for all as starting points.`,
    tooLarge: (count: number) =>
      `${plural(count, 'one', 'of them')} shared by more than 400 actors ${count === 1 ? 'ties' : 'tie'} nobody here.`,
    notTried: 'How firm the ranks are was not tried: the network is too large for that.',
    zeros: (count: number) => `${plural(count, 'other scores', 'others score')} 0.`,
    showAll: (count: number) => `Show all ${count}`,
    showFirst: (count: number) => `Show the first ${count}`,
    copy: 'Copy as CSV',
    copied: 'Copied',
    notCopied: 'This browser did not allow copying.',
    // The columns of the copied table.
    columns: [
      'rank',
      'id',
      'name',
      'kind',
      'value',
      'best rank',
      'worst rank',
      'rank without inferred ties',
      'why',
    ].join(','),
  },
  {
    title: 'Aktor kunci',
    lead: 'Siapa yang penting bergantung pada apa yang ditanyakan. Pilih apa yang dihitung.',
    measures: 'Yang dihitung',
    role: (measure) => ROLES_ID[measure],
    field: (measure) => FIELDS_ID[measure],
    meaning: (measure) => MEANINGS_ID[measure],
    strength: 'Strength (kekuatan), atau degree berbobot: jumlah bobot hubungannya.',
    through: 'Hitung lewat',
    throughName: (through) => THROUGH_ID[through],
    caveat: (through, { shared }) =>
      through === 'ties' && shared.length > 0
        ? `Semuanya entri di sini, juga ${and.id.format(shared.map((role) => SHARED_ID[role]))}, jadi nilai aktor ikut ditentukan besarnya yang berhubungan dengannya. Hitung lewat yang sama di antara aktor untuk mengimbanginya.`
        : CAVEATS_ID[through],
    containers: ({ hasEvent, hasSessions }) =>
      `Sertakan ${and.id.format([...(hasEvent ? ['acara'] : []), ...(hasSessions ? ['sesi'] : [])])}`,
    containersNote: ({ hasEvent, hasSessions }) =>
      `Tidak disertakan kecuali diminta: ${[
        ...(hasEvent ? ['acara tidak ikut dihitung'] : []),
        ...(hasSessions ? ['sesi menghubungkan, tetapi tidak diberi peringkat'] : []),
      ].join('; ')}.`,
    containersIdle: 'Tidak berpengaruh di sini: hanya aktor yang dihitung.',
    sized: 'Ukuran entri di peta menurut nilai ini',
    busy: 'Menghitung…',
    stop: 'Hentikan',
    cancelled: 'Dihentikan. Pilih lagi untuk menghitung.',
    failed: 'Ini tidak dapat dihitung. Pilih lagi untuk mencoba sekali lagi; peta tetap seperti semula.',
    empty:
      'Tidak ada yang dapat diberi peringkat: tidak ada orang, prakarsa, atau lembaga yang tampil. Kurangi filternya.',
    flat: 'Tidak ada yang menonjol: semua bernilai 0 menurut ukuran ini.',
    allSame: (count) =>
      count === 1 ? 'Hanya ada satu aktor.' : `Tidak ada yang menonjol: ke-${count} aktor bernilai sama.`,
    ranking: 'Peringkat',
    howCounted: 'Cara menghitungnya',
    rank: (rank) => `Peringkat ${rank}`,
    scope: (nodes, ties) =>
      `Dihitung dari ${nodes} entri dan ${ties} pasang entri berhubungan yang kini tampil; arah tidak diperhitungkan.`,
    sampled: (count) => `Ini perkiraan: jaringannya besar, jadi ${count} entri mewakili semua sebagai titik awal.`,
    tooLarge: (count) => `${count} yang sama bagi lebih dari 400 aktor tidak menghubungkan siapa pun di sini.`,
    notTried: 'Kemantapan peringkat tidak diuji: jaringannya terlalu besar.',
    zeros: (count) => `${count} lainnya bernilai 0.`,
    showAll: (count) => `Tampilkan semua ${count}`,
    showFirst: (count) => `Tampilkan ${count} teratas`,
    copy: 'Salin sebagai CSV',
    copied: 'Tersalin',
    notCopied: 'Peramban ini tidak mengizinkan penyalinan.',
    columns: [
      'peringkat',
      'id',
      'nama',
      'jenis',
      'nilai',
      'peringkat terbaik',
      'peringkat terburuk',
      'peringkat tanpa hubungan yang disimpulkan',
      'alasan',
    ].join(','),
  },
);
