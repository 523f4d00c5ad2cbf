import { catalogue, plural } from './catalogue.ts';

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };

type Confidence = 'high' | 'medium' | 'low';
const CONFIDENCE_ID: Readonly<Record<Confidence, string>> = { high: 'tinggi', medium: 'sedang', low: 'rendah' };

/** The names of the pieces of evidence that are told, and how many there are beside them. */
type Some = readonly [names: readonly string[], rest: number];
const some = (language: 'en' | 'id', [names, rest]: Some): string => {
  const more = language === 'en' ? `${rest} more` : `${rest} lainnya`;
  return and[language].format(rest > 0 ? [...names, more] : names);
};

const isOne = ([names, rest]: Some): boolean => names.length + rest === 1;

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
    onlyMost: (count: number) =>
      `The list holds the ${count} with most ties. Anybody else can be chosen by selecting them on the map.`,
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
    themes: (about: Some) => `${isOne(about) ? 'Theme' : 'Themes'} in common: ${some('en', about)}`,
    sessions: (about: Some) => `In the same session: ${some('en', about)}`,
    places: (about: Some) => `${isOne(about) ? 'Place' : 'Places'} in common: ${some('en', about)}`,
    neighbours: (about: Some) => `Both tied to ${some('en', about)}`,
    events: (about: Some) => `At the same event: ${some('en', about)}`,
    chains: (ways: number, about: Some) =>
      `Three ties apart, ${ways === 1 ? 'in one way' : `in ${ways} ways`}: by ${some('en', about)}`,
    'other-places': (one: string, other: string) => `A theme in common, in different places: ${one} and ${other}`,
    'other-sessions': (one: string, other: string) => `A theme in common, in different sessions: ${one} and ${other}`,
    introduced: 'Introduced through',
    way: 'How one leads to the other',
    noWay: 'No way leads from one to the other but through the event.',
    /** `hasDoubt`: whether any tie of the network is inferred or less than certain. */
    confidence: (confidence: Confidence, hasDoubt: boolean) =>
      ({
        high: `Confidence: high.${hasDoubt ? ' Most of it rests on stated, certain ties.' : ''}`,
        medium: hasDoubt
          ? 'Confidence: medium. Part of it rests on inferred or uncertain ties, or one reason stands alone.'
          : 'Confidence: medium. One reason stands alone.',
        low: `Confidence: low.${hasDoubt ? ' Most of it rests on inferred or uncertain ties.' : ''}`,
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
    pathsOf: (one: string, other: string) => `See paths between ${one} and ${other}`,
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
    fileTitle: (network: string) => `Opportunities to collaborate: ${network}`,
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
  },
  {
    title: 'Peluang kerja sama',
    lead: 'Siapa yang bisa bekerja sama? Pasangan yang belum berhubungan, diurutkan menurut alasannya, lengkap dengan buktinya.',
    for: 'Untuk',
    anyone: 'siapa saja',
    notShown: (name) => `${name} (tersisih oleh penyaring)`,
    choose: (name) => `Untuk ${name}`,
    onlyMost: (count) => `Daftar ini memuat ${count} yang paling banyak hubungannya. Yang lain dapat dipilih di peta.`,
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
    confidence: (confidence, hasDoubt) =>
      ({
        high: `Keyakinan: tinggi.${hasDoubt ? ' Sebagian besar bertumpu pada hubungan yang dinyatakan dan pasti.' : ''}`,
        medium: hasDoubt
          ? 'Keyakinan: sedang. Sebagian bertumpu pada hubungan yang disimpulkan atau kurang pasti, atau alasannya hanya satu.'
          : 'Keyakinan: sedang. Alasannya hanya satu.',
        low: `Keyakinan: rendah.${hasDoubt ? ' Sebagian besar bertumpu pada hubungan yang disimpulkan atau kurang pasti.' : ''}`,
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
    fileTitle: (network) => `Peluang kerja sama: ${network}`,
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
  },
);
