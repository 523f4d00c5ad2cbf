import { catalogue, plural } from './catalogue.ts';

const share = {
  en: new Intl.NumberFormat('en', { style: 'percent' }),
  id: new Intl.NumberFormat('id', { style: 'percent' }),
};
const decimal = {
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  id: new Intl.NumberFormat('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** How opportunities are found and what their points are worth, in plain words. */
export const methodMessages = catalogue(
  {
    method: 'How pairs are found',
    whatCounts:
      'Only people, initiatives and organisations are paired. Left out are companies, places, themes, sessions and the event; whoever is tied already, even by a tie that the filters hide; and people who stand in the same relation to the same organisation, such as two delegates. Ties count whatever their direction, parallel ones once.',
    points1:
      'Points are thousandths. A chain of three ties counts 1 divided by the ties of the first node in between and by those of the second: the busier the go-betweens, the less it says. Chains through the event do not count.',
    points2:
      'Anything that both are tied to counts 0.1 divided by its ties. A shared theme counts up to 0.05, the more the fewer have it; who was in a session has its themes. A shared theme in different places counts 0.003 more, and in different sessions as well.',
    introduction:
      'The introduction is the shortest way that avoids the event; a place or a theme on it counts double, since it introduces nobody.',
    confidenceRule:
      'Confidence is high when at least two thirds of the points rest on nothing but stated ties that nobody calls less than certain and there are two reasons or more; medium when a third does; else low.',
    tried: (ties: number, hits: number, chance: number) =>
      `Does it work? ${plural(ties, 'known tie', 'known ties')} between people, initiatives and organisations ${ties === 1 ? 'was' : 'were'} hidden and looked for. The hidden end came among the first ten ${share.en.format(hits)} of the time; chance would give ${share.en.format(chance)}.`,
    isBest: 'No index alone does better, hits and AUC taken together.',
    isBetter: (name: string) => `On what is shown now, one index alone does better: ${name}.`,
    sampled: (ties: number, eligible: number) => `Tried on a sample: ${ties} of ${plural(eligible, 'tie', 'ties')}.`,
    notTried: 'It cannot be tried on what is shown: no stated tie joins two people, initiatives or organisations.',
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
    method: 'Cara pasangan ditemukan',
    whatCounts:
      'Hanya orang, prakarsa, dan organisasi yang dipasangkan. Tidak diikutkan: perusahaan, tempat, tema, sesi, dan acara; mereka yang sudah berhubungan, termasuk lewat hubungan yang disembunyikan penyaring; serta orang-orang yang relasinya sama dengan organisasi yang sama, misalnya dua utusan. Arah hubungan tidak diperhitungkan, hubungan rangkap dihitung sekali.',
    points1:
      'Poin dihitung per seribu. Rantai tiga hubungan bernilai 1 dibagi jumlah hubungan perantara pertama dan jumlah hubungan perantara kedua: makin sibuk perantaranya, makin kecil artinya. Rantai melalui acara tidak dihitung.',
    points2:
      'Apa pun yang berhubungan dengan keduanya bernilai 0,1 dibagi jumlah hubungannya. Tema bersama bernilai hingga 0,05, makin besar bila makin sedikit yang memilikinya; siapa yang hadir dalam sebuah sesi memiliki tema sesi itu. Tema bersama di tempat yang berbeda menambah 0,003, begitu pula di sesi yang berbeda.',
    introduction:
      'Jalan perkenalan adalah yang terpendek tanpa melalui acara; tempat atau tema di jalan itu dihitung dua kali karena tidak dapat memperkenalkan siapa pun.',
    confidenceRule:
      'Keyakinan tinggi bila sedikitnya dua pertiga poin hanya bertumpu pada hubungan yang dinyatakan dan tidak disebut kurang pasti dan alasannya dua atau lebih; sedang bila sepertiga; selebihnya rendah.',
    tried: (ties, hits, chance) =>
      `Apakah cara ini berhasil? ${ties} hubungan yang diketahui antara orang, prakarsa, dan organisasi disembunyikan lalu dicari. Ujung yang tersembunyi masuk sepuluh teratas dalam ${share.id.format(hits)} percobaan; secara kebetulan ${share.id.format(chance)}.`,
    isBest: 'Tidak ada indeks tunggal yang lebih baik, bila temuan dan AUC dijumlahkan.',
    isBetter: (name) => `Pada yang tampil sekarang, satu indeks saja lebih baik: ${name}.`,
    sampled: (ties, eligible) => `Dicoba pada sampel: ${ties} dari ${eligible} hubungan.`,
    notTried:
      'Tidak dapat dicoba pada yang tampil: tidak ada hubungan yang dinyatakan antara dua orang, prakarsa, atau organisasi.',
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
