import { catalogue, plural } from './catalogue.ts';
import type { Standing } from './compare.ts';

const is = (count: number): string => (count === 1 ? 'is' : 'are');

/** The words of the panel that compares two editions. */
export const editionMessages = catalogue(
  {
    heading: 'Editions compared',
    lead: 'Who is in one edition of the event and not in the other.',
    tooFew:
      'Two editions are needed for a comparison. Bring in the list of another event, or name the editions in the details of the network.',
    from: 'From',
    to: 'To',
    compare: 'Compare on the map',
    offer: 'Compare the two',
    stop: 'Stop comparing',
    summary: (from: string, to: string, added: number, returned: number, absent: number) =>
      returned + absent === 0
        ? `Nobody is named in ${from}; ${added} ${is(added)} new in ${to}.`
        : `Of ${plural(returned + absent, 'name', 'names')} in ${from}, ${returned} ${is(returned)} in ${to} too and ${absent} ${is(absent)} not; ${added} ${is(added)} new.`,
    people: (from: string, to: string, added: number, returned: number, absent: number, noun: string) =>
      `Of ${returned + absent} ${noun} in ${from}, ${returned} ${is(returned)} in ${to} too and ${absent} ${is(absent)} not; ${added} ${is(added)} new.`,
    whole: (from: string, to: string, added: number, returned: number, absent: number) =>
      `Together with organisations and the like: of ${plural(returned + absent, 'name', 'names')} in ${from}, ${returned} ${is(returned)} in ${to} too and ${absent} ${is(absent)} not; ${added} ${is(added)} new.`,
    counted:
      'People, organisations and the like count; a place or a theme is there as soon as one of them or a list says so.',
    partial:
      'Whoever did not agree to be shown, or is kept back for another reason, is in no list here and not counted.',
    noProof: 'In both means that both lists have the name: nobody has looked who was in the room.',
    untold: (count: number) => `${count} ${count === 1 ? 'tells' : 'tell'} no edition and ${is(count)} not counted.`,
    undecided: (count: number) =>
      count === 0
        ? 'Every pair of like names is decided.'
        : `${plural(count, 'pair of like names is', 'pairs of like names are')} undecided: each counts as two, and one that was in both editions as one absent and one new.`,
    renamed: (count: number) =>
      count === 0
        ? 'Every pair of themes is decided.'
        : `${plural(count, 'theme', 'themes')} may be there under two names: how ${count === 1 ? 'it rises or falls' : 'they rise or fall'} tells nothing before that is decided.`,
    maybe: (other: string) => `may be “${other}”`,
    selectUntold: 'Select them',
    kinds: 'By kind',
    places: (noun: string) => `Who is missing, by ${noun}`,
    newPlaces: (noun: string, to: string) => `New in ${to}, by ${noun}`,
    themes: (noun: string) => `Rising and falling, by ${noun}`,
    name: 'Name',
    head: (standing: Standing) => ({ added: 'New', returned: 'In both', absent: 'Absent' })[standing],
    cell: (row: string, count: number, words: string) => `${row}: ${count} ${words}`,
    gone: 'none left',
    fresh: 'new',
    change: (before: number, after: number) => `${before} → ${after}`,
    onlyIn: (edition: string) => `only in “${edition}”`,
    otherWords:
      'Most themes are named in one of the two alone: lists in two languages, or in other words, name one theme twice. What rises or falls is told only of themes that both name.',
    otherNames: (kinds: string, hasThemes: boolean) =>
      `${kinds}: what one list calls by another name, or in another language, counts once as absent and once as new${hasThemes ? ', or seems to fall' : ''}.`,
    joinThem: '“Same as …” beside one that only one list names joins the two.',
    sameAs: 'Same as …',
    rises: 'rising',
    falls: 'falling',
    showAll: (count: number) => `Show all ${count}`,
    ties: 'Ties',
    tieHead: (standing: Standing) => ({ added: 'New', returned: 'Confirmed', absent: 'Gone' })[standing],
    tiesUntold: (count: number) => `${plural(count, 'tie tells', 'ties tell')} no edition.`,
    tiesHidden: (count: number) => `Of these, ${plural(count, 'tie', 'ties')} ${is(count)} not on the map now.`,
    listTies: (head: string, count: number) => `Ties, ${head.toLowerCase()}: ${count}`,
  },
  {
    heading: 'Perbandingan penyelenggaraan',
    lead: 'Siapa yang ada di satu penyelenggaraan dan tidak ada di yang lain.',
    tooFew:
      'Perbandingan memerlukan dua penyelenggaraan. Masukkan daftar acara lain, atau namai penyelenggaraannya di rincian jaringan.',
    from: 'Dari',
    to: 'Ke',
    compare: 'Bandingkan di peta',
    offer: 'Bandingkan keduanya',
    stop: 'Berhenti membandingkan',
    summary: (from, to, added, returned, absent) =>
      returned + absent === 0
        ? `Tidak ada nama di ${from}; ${added} baru di ${to}.`
        : `Dari ${returned + absent} nama di ${from}, ${returned} ada juga di ${to} dan ${absent} tidak; ${added} baru.`,
    people: (from, to, added, returned, absent, noun) =>
      `Dari ${returned + absent} ${noun} di ${from}, ${returned} ada juga di ${to} dan ${absent} tidak; ${added} baru.`,
    whole: (from, to, added, returned, absent) =>
      `Bersama organisasi dan sejenisnya: dari ${returned + absent} nama di ${from}, ${returned} ada juga di ${to} dan ${absent} tidak; ${added} baru.`,
    counted:
      'Yang dihitung ialah orang, organisasi, dan sejenisnya; tempat atau tema ada begitu salah satu dari mereka atau sebuah daftar menyebutkannya.',
    partial:
      'Yang tidak setuju ditampilkan, atau ditahan karena alasan lain, tidak ada dalam daftar mana pun di sini dan tidak dihitung.',
    noProof:
      'Ada di keduanya berarti namanya ada di kedua daftar: tidak ada yang memeriksa siapa yang benar-benar hadir.',
    untold: (count) => `${count} tidak menyebut penyelenggaraan dan tidak dihitung.`,
    undecided: (count) =>
      count === 0
        ? 'Semua pasangan nama yang mirip sudah diputuskan.'
        : `${count} pasangan nama yang mirip belum diputuskan: masing-masing dihitung dua, dan yang ada di kedua penyelenggaraan sebagai satu tidak ada dan satu baru.`,
    renamed: (count) =>
      count === 0
        ? 'Semua pasangan tema sudah diputuskan.'
        : `${count} tema mungkin ada dengan dua nama: naik turunnya tidak berarti apa-apa sebelum itu diputuskan.`,
    maybe: (other) => `mungkin “${other}”`,
    selectUntold: 'Pilih mereka',
    kinds: 'Menurut jenis',
    places: (noun) => `Siapa yang tidak ada, menurut ${noun}`,
    newPlaces: (noun, to) => `Baru di ${to}, menurut ${noun}`,
    themes: (noun) => `Naik dan turun, menurut ${noun}`,
    name: 'Nama',
    head: (standing) => ({ added: 'Baru', returned: 'Keduanya', absent: 'Tidak ada' })[standing],
    cell: (row, count, words) => `${row}: ${count} ${words}`,
    gone: 'tak tersisa',
    fresh: 'baru',
    change: (before, after) => `${before} → ${after}`,
    onlyIn: (edition) => `hanya di “${edition}”`,
    otherWords:
      'Sebagian besar tema hanya disebut di salah satunya: daftar dalam dua bahasa, atau dengan kata lain, menyebut satu tema dua kali. Naik atau turun hanya dikatakan tentang tema yang disebut keduanya.',
    otherNames: (kinds, hasThemes) =>
      `${kinds}: yang di salah satu daftar disebut dengan nama lain, atau dalam bahasa lain, terhitung sekali sebagai tidak ada dan sekali sebagai baru${hasThemes ? ', atau tampak turun' : ''}.`,
    joinThem: '“Sama dengan …” di samping yang hanya disebut satu daftar menggabungkan keduanya.',
    sameAs: 'Sama dengan …',
    rises: 'naik',
    falls: 'turun',
    showAll: (count) => `Tampilkan semua (${count})`,
    ties: 'Hubungan',
    tieHead: (standing) => ({ added: 'Baru', returned: 'Tetap', absent: 'Hilang' })[standing],
    tiesUntold: (count) => `${count} hubungan tidak menyebut penyelenggaraan.`,
    tiesHidden: (count) => `Di antaranya, ${count} hubungan kini tidak tampil di peta.`,
    listTies: (head, count) => `Hubungan ${head.toLowerCase()}: ${count}`,
  },
);
