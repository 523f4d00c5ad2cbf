import { catalogue, plural } from './catalogue.ts';

const share = {
  en: new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }),
  id: new Intl.NumberFormat('id', { style: 'percent', maximumFractionDigits: 0 }),
};
const decimal = {
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  id: new Intl.NumberFormat('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** How whom to meet is found, what it is worth, and by which measure each group is ordered. */
export const methodMessages = catalogue(
  {
    method: 'How this is found',
    who: 'Only people, initiatives and organisations are met: no company, place, theme, session or event, and nobody with whom there is a tie already, even one that a filter hides. A body and the person to write to for it are one; everybody stands once, under the reason that speaks strongest for them.',
    close:
      'Close by: everybody in between, every session and event that both were in counts 1, an event 0.3, divided by how many others it links alike; a place in common counts half as much again.',
    cause:
      'The same cause, here and elsewhere: the rarity of each theme in common. Who was in a session has its themes; who has none of their own has those of the event, at half.',
    doors:
      'Opens doors: each tie to somebody new counts 1, somebody new from a session 0.2. Where nobody whom one knows leads there, it is faint.',
    learn: 'To learn from: the rarity of the themes that are looked for; nobody where none are named.',
    strength:
      'Strong, fair or faint says how firm it is: strong rests on stated ties of their own, faint on no more than an event that both were at or on what others lend them.',
    introducers:
      'Who could be asked: people and bodies that the map ties to both sides, and to the other better than one’s own side is, without those who speak for the very body, and only by ties that are stated, sure and not left in doubt by a correction; whom somebody cites has not met them, but they can say who that is. A body knows nobody by where it was, if it is in doubt that the person to write to for it was there. One’s own people first, then who truly knows the other: by a tie, one body, a session that both were in, or since they cite it; who is of one’s own place can be reached, so they come first, also where a rule infers the place. An introduction is as good as the weaker of its two halves: who only was at an event gives a faint one. Who held an event stands last and is told once, above all. The letter goes to who is acquainted with both, else directly; of those from elsewhere two are named. Of equally strong names those come first to whom somebody truly introduces who does not stand further down; where a plain index orders a group, only of equals by it. Where nobody does, a chain of two people or bodies is looked for.',
    tried:
      'Does it work? Known ties were hidden and looked for, in the order of each group and in that of a plain index; the group takes the index unless its own order is better by one of the two counts and no worse by the other, and then says so above its names. With fewer than ten ties hidden it keeps its own. The indices: by how many ways two are linked (close by), how many themes they share (the same cause), how many neighbours the other has (opens doors); equals stand in the group’s own order.',
    notTried: 'It cannot be tried on what is shown: there are no ties to hide.',
    group: 'Group',
    own: 'Found in 10',
    plain: 'by the plain index',
    auc: 'AUC',
    by: (by: 'own' | 'plain') => (by === 'plain' ? 'plain index' : 'own measure'),
    belowChance: 'foretells no ties',
    order: 'Order',
    hitsValue: (value: number) => share.en.format(value),
    aucValue: (value: number) => decimal.en.format(value),
    aucNote: (ties: number, chance: number) =>
      `${plural(ties, 'tie was', 'ties were')} hidden. AUC: how often the hidden end stands above one that is not tied. Chance gives ${share.en.format(chance)} and 0.50: a group below that tells whom one meets easily, not who is tied: the table says which, and it stands after equally strong ones.`,
    same: 'Is everybody told the same ones? Within a group, many are: who has the most neighbours opens doors for nearly all, who is not said to be elsewhere shares the cause with all of that theme, and who held an event knows all who were there. Two who ask can find the same three first; so look further down, and at the other groups.',
    modest:
      'Equals stand in an order drawn for whoever asks, always the same one: it means nothing. Take the order as a hint whom to look at first. It foretells nothing.',
  },
  {
    method: 'Cara jawaban ini ditemukan',
    who: 'Yang ditemui hanya orang, prakarsa, dan organisasi: bukan perusahaan, tempat, tema, sesi, atau acara, dan bukan pihak yang sudah berhubungan, termasuk lewat hubungan yang disembunyikan penyaring. Sebuah lembaga dan orang yang dapat dihubungi untuknya dihitung satu; setiap pihak muncul sekali, di bawah alasannya yang terkuat.',
    close:
      'Dekat: setiap perantara dan setiap sesi yang diikuti keduanya dihitung 1, acara 0,3, dibagi jumlah pihak lain yang dihubungkannya; tempat yang sama menambah setengahnya.',
    cause:
      'Perhatian yang sama, di sini dan di tempat lain: kelangkaan setiap tema bersama. Siapa yang hadir dalam sebuah sesi memiliki tema sesi itu; yang tidak punya tema sendiri memakai tema acaranya, dihitung setengah.',
    doors:
      'Pembuka pintu: setiap hubungan dengan pihak baru dihitung 1, pihak baru dari sebuah sesi 0,2. Bila tidak ada kenalan yang dapat mengantar ke sana, alasannya lemah.',
    learn: 'Tempat belajar: kelangkaan tema yang dicari; bila tidak disebut, tidak ada siapa pun di sini.',
    strength:
      'Kuat, cukup, atau lemah menunjukkan seberapa kokoh alasannya: kuat bertumpu pada hubungan sendiri yang dinyatakan, lemah hanya pada acara yang sama atau pada yang dipinjam dari pihak lain.',
    introducers:
      'Yang bisa dimintai tolong: orang dan lembaga yang menurut peta terkait dengan kedua pihak, dan dengan pihak lain itu lebih dekat daripada pihak sendiri, kecuali wakil lembaga itu sendiri, dan hanya lewat hubungan yang dinyatakan, pasti, dan tanpa koreksi yang meragukannya; yang dikutip belum tentu bertemu, tetapi yang mengutip dapat menceritakan siapa dia. Sebuah lembaga tidak dianggap mengenal siapa pun dari tempat hadirnya, bila kehadiran orang yang dapat dihubungi untuknya diragukan. Orang sendiri lebih dulu, lalu yang benar-benar mengenal pihak itu: lewat hubungan, lembaga yang sama, sesi yang sama, atau karena mengutipnya; yang setempat dengan Anda dapat dijangkau, jadi didahulukan, juga bila tempatnya hanya menurut suatu aturan. Perkenalan sekuat bagiannya yang lebih lemah: yang hanya hadir di satu acara memberi perkenalan yang lemah. Yang mengadakan acara disebut terakhir dan sekali saja, di atas semuanya. Surat ditujukan kepada yang mengenal keduanya, atau langsung; dari tempat lain dua yang disebut. Dari nama yang sama kuatnya didahulukan yang punya perantara yang benar-benar mengenalnya dan tidak berada lebih bawah dalam daftar; di kelompok yang memakai indeks biasa, hanya di antara yang setara menurut indeks itu. Bila tidak ada, dicari rantai dua orang atau lembaga.',
    tried:
      'Apakah cara ini berhasil? Hubungan yang diketahui disembunyikan lalu dicari, menurut urutan setiap kelompok dan menurut indeks biasa; indeks dipakai, kecuali bila urutan kelompok itu lebih baik dalam salah satu hitungan dan tidak lebih buruk dalam yang lain; bila dipakai, kelompok itu menyebutnya di atas daftarnya. Bila yang disembunyikan kurang dari sepuluh, urutannya sendiri dipakai. Indeksnya: banyaknya jalan yang menghubungkan keduanya (dekat), banyaknya tema bersama (perhatian yang sama), banyaknya tetangga pihak itu (pembuka pintu); yang setara mengikuti urutan kelompok itu sendiri.',
    notTried: 'Tidak dapat dicoba pada yang tampil: tidak ada hubungan yang dapat disembunyikan.',
    group: 'Kelompok',
    own: 'Temuan dalam 10',
    plain: 'menurut indeks biasa',
    auc: 'AUC',
    by: (by) => (by === 'plain' ? 'indeks biasa' : 'ukuran sendiri'),
    belowChance: 'tidak meramalkan hubungan',
    order: 'Urutan',
    hitsValue: (value) => share.id.format(value),
    aucValue: (value) => decimal.id.format(value),
    aucNote: (ties, chance) =>
      `Ada ${ties} hubungan yang disembunyikan. AUC: seberapa sering ujung yang tersembunyi berada di atas yang tidak berhubungan. Secara kebetulan ${share.id.format(chance)} dan 0,50: kelompok di bawah itu menunjukkan siapa yang mudah ditemui, bukan siapa yang berhubungan: tabel menyebut yang mana, dan letaknya sesudah kelompok lain yang sama kuat.`,
    same: 'Apakah semua mendapat nama yang sama? Di dalam satu kelompok sering kali ya: yang paling banyak tetangganya membuka pintu bagi hampir semua, yang tidak tercatat berada di tempat lain berbagi perhatian dengan semua yang punya tema itu, dan yang mengadakan acara mengenal semua yang hadir. Dua penanya bisa mendapat tiga nama pertama yang sama; jadi, lihat juga yang di bawahnya dan kelompok lain.',
    modest:
      'Yang setara berurutan menurut undian, selalu sama bagi penanya yang sama: urutan itu tidak berarti apa-apa. Anggaplah urutan ini petunjuk siapa yang patut dilihat dulu. Ini bukan ramalan.',
  },
);
