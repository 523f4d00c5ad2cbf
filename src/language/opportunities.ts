import { catalogue, plural } from './catalogue.ts';

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };
const share = {
  en: new Intl.NumberFormat('en', { style: 'percent' }),
  id: new Intl.NumberFormat('id', { style: 'percent' }),
};
const decimal = {
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  id: new Intl.NumberFormat('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

type Confidence = 'high' | 'medium' | 'low';
const CONFIDENCE_ID: Readonly<Record<Confidence, string>> = { high: 'tinggi', medium: 'sedang', low: 'rendah' };

/** The names of the pieces of evidence that are told, and how many there are beside them. */
type Some = readonly [names: readonly string[], rest: number];
const some = (language: 'en' | 'id', [names, rest]: Some): string => {
  const more = language === 'en' ? `${rest} more` : `${rest} lainnya`;
  return and[language].format(rest > 0 ? [...names, more] : names);
};

/** What the panel of opportunities says, and the files that leave it. */
export const opportunityMessages = catalogue(
  {
    title: 'Opportunities to collaborate',
    lead: 'Who could work together? Pairs without a tie between them, ranked by what speaks for one, with the evidence.',
    // Whom it is for.
    for: 'For',
    anyone: 'anyone',
    notShown: (name: string) => `${name} (left out by the filters)`,
    choose: (name: string) => `For ${name}`,
    // How things stand.
    busy: 'Comparing pairs…',
    stop: 'Stop',
    failed: 'The pairs could not be compared: the calculation stopped. Change a filter to try again.',
    cancelled: 'Stopped. Choose somebody else or change a filter to go on.',
    ranked: 'Pairs',
    count: (shown: number, found: number) =>
      shown < found
        ? `The best ${shown} of ${found} pairs that anything speaks for.`
        : `${plural(found, 'pair', 'pairs')}.`,
    nothing: 'Nothing that is shown speaks for a pair that is not tied already.',
    isLeftOut: (name: string) => `${name} is left out by the filters, so nothing can be said of it.`,
    allDismissed: 'You dismissed all of them.',
    showAll: (count: number) => `Show all ${count}`,
    showFirst: (count: number) => `Show only the first ${count}`,
    // A pair.
    rank: (rank: number) => `Number ${rank}`,
    points: (points: number) => plural(points, 'point', 'points'),
    reasons: 'What speaks for it',
    themes: (about: Some) => `Themes in common: ${some('en', about)}`,
    sessions: (about: Some) => `In the same session: ${some('en', about)}`,
    places: (about: Some) => `Place in common: ${some('en', about)}`,
    neighbours: (about: Some) => `Both tied to ${some('en', about)}`,
    events: (about: Some) => `At the same event: ${some('en', about)}`,
    chains: (ways: number, about: Some) =>
      `Three ties apart, ${ways === 1 ? 'in one way' : `in ${ways} ways`}: by ${some('en', about)}`,
    'other-places': (one: string, other: string) => `A theme in common, in different places: ${one} and ${other}`,
    'other-sessions': (one: string, other: string) => `A theme in common, in different sessions: ${one} and ${other}`,
    introduced: 'Introduced through',
    way: 'How one leads to the other',
    noWay: 'No way leads from one to the other but through the event.',
    confidence: (confidence: Confidence) =>
      ({
        high: 'Confidence: high. Most of it rests on stated, certain ties.',
        medium: 'Confidence: medium. Part of it rests on inferred or uncertain ties, or one reason stands alone.',
        low: 'Confidence: low. Most of it rests on inferred or uncertain ties.',
      })[confidence],
    confidenceWord: (confidence: Confidence): string => confidence,
    evidence: (count: number) => `The ties behind it (${count})`,
    openTie: (sentence: string) => `Show this tie on the map: ${sentence}`,
    inferred: 'inferred',
    certainty: (certainty: Confidence) => `certainty ${certainty}`,
    keep: 'Keep',
    keepPair: (one: string, other: string) => `Keep ${one} and ${other} on the shortlist`,
    dismiss: 'Dismiss',
    dismissPair: (one: string, other: string) => `Dismiss ${one} and ${other}`,
    paths: 'See paths',
    pathsOf: (one: string, other: string) => `See the paths between ${one} and ${other}`,
    dismissed: (count: number) => `${count} dismissed`,
    restore: 'Show again',
    // The shortlist.
    shortlist: 'Shortlist',
    remove: (one: string, other: string) => `Take ${one} and ${other} off the shortlist`,
    noReason: 'nothing speaks for it in what is shown',
    save: (count: number) => `Take the shortlist with you (${count}):`,
    saveAll: (count: number) => `Take the list with you (${count}):`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying here.',
    saved: (name: string) => `Saved as ${name}.`,
    // Files.
    fileTitle: (seminar: string) => `Opportunities to collaborate: ${seminar}`,
    fileLead: (points: string) =>
      `Pairs that share no tie and could, by what speaks for them. ${points} None of it foretells that they will work together.`,
    columns: [
      'one',
      'other',
      'points',
      'what speaks for it',
      'introduced through',
      'confidence',
      'common neighbours',
      'Adamic–Adar',
      'resource allocation',
      'Jaccard',
    ].join('|'),
    // The method.
    method: 'How pairs are found',
    whatCounts:
      'Only people, co-ops and organisations are paired. Left out are companies, places, themes, sessions and the event; whoever is tied already, even by a tie that the filters hide; and people who stand in the same relation to the same organisation, such as two delegates. Ties count whatever their direction, parallel ones once.',
    points1:
      'Points are thousandths. A chain of three ties counts 1 divided by the ties of the first node in between and by those of the second: the busier the go-betweens, the less it says. Chains through the event do not count.',
    points2:
      'Anything that both are tied to counts 0.1 divided by its ties. A shared theme counts up to 0.05, the more the fewer have it; who was in a session has its themes. A shared theme in different places counts 0.003 more, and in different sessions as well.',
    introduction:
      'The introduction is the shortest way that avoids the event; a place or a theme on it counts double, since it introduces nobody.',
    confidenceRule:
      'Confidence is high when at least two thirds of the points rest on stated ties of high certainty alone and there are two reasons or more; medium when a third does; else low.',
    tried: (ties: number, hits: number, chance: number) =>
      `Does it work? ${plural(ties, 'known tie', 'known ties')} between people, co-ops and organisations ${ties === 1 ? 'was' : 'were'} hidden one at a time. The hidden end came among the first ten ${share.en.format(hits)} of the time; chance would give ${share.en.format(chance)}.`,
    isBest: 'No index alone does better, hits and AUC taken together.',
    isBetter: (name: string) => `On what is shown now, one index alone does better: ${name}.`,
    sampled: (ties: number, eligible: number) => `Tried on a sample: ${ties} of ${eligible} ties.`,
    notTried: 'It cannot be tried on what is shown: no stated tie joins two people, co-ops or organisations.',
    modest: 'Take the order as a hint whom to look at first. It foretells nothing.',
    index: 'Index',
    hits: 'Hits in 10',
    auc: 'AUC',
    aucNote: 'AUC: how often the hidden end stands above one that is not tied; 0.50 is chance.',
    hitsValue: (value: number) => share.en.format(value),
    aucValue: (value: number) => decimal.en.format(value),
    blend: 'these points',
    chainsIndex: 'chains of three',
    resource: 'resource allocation',
    adamicAdar: 'Adamic–Adar',
    common: 'common neighbours',
    jaccard: 'Jaccard',
    themesIndex: 'shared rare themes',
    degree: 'degree',
    random: 'chance',
  },
  {
    title: 'Peluang kerja sama',
    lead: 'Siapa yang bisa bekerja sama? Pasangan yang belum berhubungan, diurutkan menurut alasannya, lengkap dengan buktinya.',
    for: 'Untuk',
    anyone: 'siapa saja',
    notShown: (name) => `${name} (tersisih oleh penyaring)`,
    choose: (name) => `Untuk ${name}`,
    busy: 'Membandingkan pasangan…',
    stop: 'Hentikan',
    failed: 'Pasangan tidak dapat dibandingkan: perhitungannya terhenti. Ubah penyaring untuk mencoba lagi.',
    cancelled: 'Dihentikan. Pilih pihak lain atau ubah penyaring untuk melanjutkan.',
    ranked: 'Pasangan',
    count: (shown, found) =>
      shown < found ? `${shown} terbaik dari ${found} pasangan yang ada alasannya.` : `${found} pasangan.`,
    nothing: 'Dari yang tampil, tidak ada alasan bagi pasangan yang belum berhubungan.',
    isLeftOut: (name) => `${name} tersisih oleh penyaring, jadi tidak ada yang dapat dikatakan tentangnya.`,
    allDismissed: 'Semuanya sudah Anda singkirkan.',
    showAll: (count) => `Tampilkan semua (${count})`,
    showFirst: (count) => `Tampilkan ${count} teratas saja`,
    rank: (rank) => `Nomor ${rank}`,
    points: (points) => `${points} poin`,
    reasons: 'Alasannya',
    themes: (about) => `Tema yang sama: ${some('id', about)}`,
    sessions: (about) => `Dalam sesi yang sama: ${some('id', about)}`,
    places: (about) => `Tempat yang sama: ${some('id', about)}`,
    neighbours: (about) => `Keduanya berhubungan dengan ${some('id', about)}`,
    events: (about) => `Di acara yang sama: ${some('id', about)}`,
    chains: (ways, about) => `Terpaut tiga hubungan, lewat ${ways} jalur: ${some('id', about)}`,
    'other-places': (one, other) => `Tema sama, tempat berbeda: ${one} dan ${other}`,
    'other-sessions': (one, other) => `Tema sama, sesi berbeda: ${one} dan ${other}`,
    introduced: 'Dapat diperkenalkan melalui',
    way: 'Jalan dari yang satu ke yang lain',
    noWay: 'Tidak ada jalan dari yang satu ke yang lain selain melalui acara itu sendiri.',
    confidence: (confidence) =>
      ({
        high: 'Keyakinan: tinggi. Sebagian besar bertumpu pada hubungan yang dinyatakan dan pasti.',
        medium:
          'Keyakinan: sedang. Sebagian bertumpu pada hubungan yang disimpulkan atau kurang pasti, atau alasannya hanya satu.',
        low: 'Keyakinan: rendah. Sebagian besar bertumpu pada hubungan yang disimpulkan atau kurang pasti.',
      })[confidence],
    confidenceWord: (confidence) => CONFIDENCE_ID[confidence],
    evidence: (count) => `Hubungan yang mendasarinya (${count})`,
    openTie: (sentence) => `Tunjukkan hubungan ini di peta: ${sentence}`,
    inferred: 'disimpulkan',
    certainty: (certainty) => `kepastian ${CONFIDENCE_ID[certainty]}`,
    keep: 'Simpan',
    keepPair: (one, other) => `Simpan ${one} dan ${other} dalam daftar pendek`,
    dismiss: 'Singkirkan',
    dismissPair: (one, other) => `Singkirkan ${one} dan ${other}`,
    paths: 'Lihat jalur',
    pathsOf: (one, other) => `Lihat jalur antara ${one} dan ${other}`,
    dismissed: (count) => `${count} disingkirkan`,
    restore: 'Tampilkan lagi',
    shortlist: 'Daftar pendek',
    remove: (one, other) => `Keluarkan ${one} dan ${other} dari daftar pendek`,
    noReason: 'tidak ada alasannya dalam yang tampil',
    save: (count) => `Bawa daftar pendek (${count}):`,
    saveAll: (count) => `Bawa daftar ini (${count}):`,
    copy: 'Salin',
    copied: 'Tersalin.',
    notCopied: 'Peramban tidak mengizinkan penyalinan di sini.',
    saved: (name) => `Disimpan sebagai ${name}.`,
    fileTitle: (seminar) => `Peluang kerja sama: ${seminar}`,
    fileLead: (points) =>
      `Pasangan yang belum berhubungan tetapi bisa, menurut alasannya. ${points} Semua ini tidak meramalkan bahwa mereka akan bekerja sama.`,
    columns: [
      'pihak pertama',
      'pihak kedua',
      'poin',
      'alasan',
      'dapat diperkenalkan melalui',
      'keyakinan',
      'tetangga bersama',
      'Adamic–Adar',
      'alokasi sumber daya',
      'Jaccard',
    ].join('|'),
    method: 'Cara pasangan ditemukan',
    whatCounts:
      'Hanya orang, koperasi, dan organisasi yang dipasangkan. Tidak diikutkan: perusahaan, tempat, tema, sesi, dan acara; mereka yang sudah berhubungan, termasuk lewat hubungan yang disembunyikan penyaring; serta orang-orang yang relasinya sama dengan organisasi yang sama, misalnya dua utusan. Arah hubungan tidak diperhitungkan, hubungan rangkap dihitung sekali.',
    points1:
      'Poin dihitung per seribu. Rantai tiga hubungan bernilai 1 dibagi jumlah hubungan perantara pertama dan jumlah hubungan perantara kedua: makin sibuk perantaranya, makin kecil artinya. Rantai melalui acara tidak dihitung.',
    points2:
      'Apa pun yang berhubungan dengan keduanya bernilai 0,1 dibagi jumlah hubungannya. Tema bersama bernilai hingga 0,05, makin besar bila makin sedikit yang memilikinya; siapa yang hadir dalam sebuah sesi memiliki tema sesi itu. Tema bersama di tempat yang berbeda menambah 0,003, begitu pula di sesi yang berbeda.',
    introduction:
      'Jalan perkenalan adalah yang terpendek tanpa melalui acara; tempat atau tema di jalan itu dihitung dua kali karena tidak dapat memperkenalkan siapa pun.',
    confidenceRule:
      'Keyakinan tinggi bila sedikitnya dua pertiga poin hanya bertumpu pada hubungan yang dinyatakan dengan kepastian tinggi dan alasannya dua atau lebih; sedang bila sepertiga; selebihnya rendah.',
    tried: (ties, hits, chance) =>
      `Apakah cara ini berhasil? ${ties} hubungan yang diketahui antara orang, koperasi, dan organisasi disembunyikan satu per satu. Ujung yang tersembunyi masuk sepuluh teratas dalam ${share.id.format(hits)} percobaan; secara kebetulan ${share.id.format(chance)}.`,
    isBest: 'Tidak ada indeks tunggal yang lebih baik, bila temuan dan AUC dijumlahkan.',
    isBetter: (name) => `Pada yang tampil sekarang, satu indeks saja lebih baik: ${name}.`,
    sampled: (ties, eligible) => `Dicoba pada sampel: ${ties} dari ${eligible} hubungan.`,
    notTried:
      'Tidak dapat dicoba pada yang tampil: tidak ada hubungan yang dinyatakan antara dua orang, koperasi, atau organisasi.',
    modest: 'Anggaplah urutan ini petunjuk siapa yang patut dilihat dulu. Ini bukan ramalan.',
    index: 'Indeks',
    hits: 'Temuan dalam 10',
    auc: 'AUC',
    aucNote:
      'AUC: seberapa sering ujung yang tersembunyi berada di atas yang tidak berhubungan; 0,50 berarti kebetulan.',
    hitsValue: (value) => share.id.format(value),
    aucValue: (value) => decimal.id.format(value),
    blend: 'poin ini',
    chainsIndex: 'rantai tiga hubungan',
    resource: 'alokasi sumber daya',
    adamicAdar: 'Adamic–Adar',
    common: 'tetangga bersama',
    jaccard: 'Jaccard',
    themesIndex: 'tema langka bersama',
    degree: 'derajat',
    random: 'kebetulan',
  },
);
