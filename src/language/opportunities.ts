import type { Certainty } from '../dataset/vocabulary.ts';
import { catalogue } from './catalogue.ts';

export type Reason = 'close' | 'cause' | 'doors' | 'learn' | 'elsewhere';
type Strength = 'strong' | 'fair' | 'faint';
/** By what a group is ordered: a measure of its own, or its plain index. */
type Order = 'own' | 'plain';
/** What somebody has to do with what a contact is of. */

const CERTAINTY_ID: Readonly<Record<Certainty, string>> = { high: 'tinggi', medium: 'sedang', low: 'rendah' };

/** What somebody who is not on a map can say of themselves; a map without themes or places asks for none. */
export type SelfWord = 'theme' | 'place' | 'kind';

const SELF_EN: Readonly<Record<SelfWord, string>> = { theme: 'themes', place: 'a place', kind: 'a kind' };
const SELF_ID: Readonly<Record<SelfWord, string>> = { theme: 'tema', place: 'tempat', kind: 'jenis' };

/** What the panel of whom to meet says; what speaks for somebody is in `meeting-proofs.ts`. */
export const opportunityMessages = catalogue(
  {
    title: 'Whom to meet',
    lead: 'Whom to talk to next, why, and who could introduce you.',
    // Who asks.
    who: 'For whom?',
    whoHint: (ways: readonly SelfWord[]) => `A name; or ${ways.map((way) => `a ${way}`).join(', ')}`,
    whoNote: (ways: readonly SelfWord[]) =>
      `If you are on the map, type your name. If not, say what you are: ${ways.map((way) => SELF_EN[way]).join(', ')}.`,
    whoFound: 'Whom or what you can choose',
    suggestions: 'For example',
    aKind: 'kind',
    described: 'You',
    actor: 'Asked for',
    looksFor: 'What do you look for?',
    looksForOf: (name: string) => `What does ${name} look for?`,
    looksForHint: 'A theme',
    looked: 'Looked for',
    forget: (name: string) => `Take back: ${name}`,
    choose: (name: string) => `For ${name}`,
    similar: 'Similar:',
    allOf: (count: number) => (count === 1 ? 'this one' : `all ${count}`),
    missing: (names: readonly string[]) => `Nothing here is called ${names.map((name) => `“${name}”`).join(' or ')}.`,
    busy: 'Looking for whom to meet…',
    stop: 'Stop',
    failed: 'It could not be found out: the calculation stopped. Change a filter to try again.',
    cancelled: 'Stopped. Choose somebody else or change a filter to go on.',
    nothing: 'Nothing that is shown speaks for anybody who is not known already.',
    isLeftOut: (name: string) => `${name} is left out by the filters, so nothing can be said of it.`,
    group: (reason: Reason) =>
      ({
        close: 'Close by',
        cause: 'The same cause',
        doors: 'Opens doors',
        learn: 'To learn from',
        elsewhere: 'The same cause elsewhere',
      })[reason],
    groupNote: (reason: Reason, who: string | null, by: Order) =>
      ({
        close:
          who === null
            ? 'Of your place. Who was at an event and can be written to first.'
            : `A step away: somebody in between, a session or an event that both were in.${by === 'plain' ? ' Who is linked in the most ways first.' : ''}`,
        cause: `The ${by === 'plain' ? 'most' : 'rarest'} themes in common first.`,
        doors: `Reaches many to whom ${who ?? 'you'} ${who === null ? 'have' : 'has'} no tie.${by === 'plain' ? ' Who has the most neighbours first, whoever they are.' : ''}`,
        learn: `Does what ${who ?? 'you'} ${who === null ? 'look' : 'looks'} for.`,
        elsewhere: `Does the same in another place.${by === 'plain' ? ' The most themes in common first.' : ''}`,
      })[reason],
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
    // Somebody to meet.
    strength: (strength: Strength): string => strength,
    strengthSaid: (strength: Strength) =>
      ({
        strong: 'Much speaks for it',
        fair: 'Something speaks for it',
        faint: 'Little speaks for it',
      })[strength],
    also: 'Other reasons',
    alsoGroup: (group: string) => `Also ${group.toLowerCase()}:`,
    together: (names: readonly string[]) => `Together with ${names.join(', ')}`,
    writeTo: 'Write to',
    whoIs: (words: string) => `who ${words}`,
    noContact: 'The map names nobody to write to.',
    nobodyKnown: 'The map names nobody to write to, and nobody who could introduce: look for their own page.',
    wanted: (name: string, tie: string) => `Whom ${name} sets out to reach, by its record (“${tie}”):`,
    introducers: 'Could be asked',
    andMore: (count: number) => `and ${count} more`,
    through: 'through',
    namedInWords: 'Nobody to write to has an entry, but the record may name somebody in words',
    noEntry: 'Nobody to write to has an entry',
    inItsWords: 'The record says:',
    remark: (found: 'corrected' | 'unconfirmed' | 'notFound' | 'refined', name: string) =>
      ({
        corrected: `The record of ${name} was corrected`,
        unconfirmed: `A check could not confirm all that is said of ${name}`,
        notFound: `A check found nothing about ${name}`,
        refined: `Public sources are more exact about ${name}`,
      })[found],
    seeDetails: (words: string) => `${words}: see Details`,
    noIntroducer: 'The map names nobody who could introduce: write directly.',
    nobodyElse: 'The map names nobody else: no other sure tie leads to both sides.',
    howFaint:
      'Faint: to have been in one place, or to share something, is not to know each other. You may simply write directly.',
    nobodyThere: 'The map names nobody to write to there.',
    alsoEntry: 'Of these on the map:',
    seeRecord: 'See its record',
    chain: 'A chain of two leads there',
    evidence: (count: number) => `The ties behind it (${count})`,
    openTie: (sentence: string) => `Show what this tie rests on: ${sentence}`,
    inferred: 'inferred',
    certainty: (certainty: Certainty) => `certainty ${certainty}`,
    message: 'Write',
    messageTo: (name: string) => `Write a message about ${name}`,
    keep: 'Keep',
    keepOne: (name: string) => `Keep ${name} on the shortlist`,
    dismiss: 'Dismiss',
    dismissOne: (name: string) => `Dismiss ${name}`,
    dismissed: (count: number) => `${count} dismissed`,
    restore: 'Show again',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying here.',
    // The shortlist.
    shortlist: 'Shortlist',
    remove: (name: string) => `Take ${name} off the shortlist`,
    noReason: 'nothing speaks for it in what is shown',
    keptFor: (name: string) => `for ${name}`,
    keptForYou: 'for you',
    save: (count: number) => `Take the shortlist with you (${count}):`,
    saveAll: (count: number) => `Take the list with you (${count}):`,
    print: 'Print',
    saved: (name: string) => `Saved as ${name}.`,
    fileTitle: (network: string) => `Whom to meet: ${network}`,
    fileYou: 'you',
    fileLead: 'Found by the ties of the map. None of it foretells that they will work together.',
    columns: 'name|for|kind|reason|how much|why|also|write to|could be asked|remarks',
  },
  {
    title: 'Siapa yang perlu ditemui',
    lead: 'Siapa yang sebaiknya diajak bicara berikutnya, mengapa, dan siapa yang bisa memperkenalkan.',
    who: 'Untuk siapa?',
    whoHint: (ways) => `Nama; atau ${ways.map((way) => SELF_ID[way]).join(', ')}`,
    whoNote: (ways) =>
      `Jika Anda ada di peta, ketik nama Anda. Jika tidak, sebutkan Anda siapa: ${ways.map((way) => SELF_ID[way]).join(', ')}.`,
    whoFound: 'Yang dapat dipilih',
    suggestions: 'Misalnya',
    aKind: 'jenis',
    described: 'Anda',
    actor: 'Ditanyakan untuk',
    looksFor: 'Apa yang Anda cari?',
    looksForOf: (name) => `Apa yang dicari ${name}?`,
    looksForHint: 'Tema',
    looked: 'Yang dicari',
    forget: (name) => `Batalkan: ${name}`,
    choose: (name) => `Untuk ${name}`,
    similar: 'Yang mirip:',
    allOf: (count) => `semua, ${count}`,
    missing: (names) => `Di sini tidak ada ${names.map((name) => `“${name}”`).join(' atau ')}.`,
    busy: 'Mencari siapa yang perlu ditemui…',
    stop: 'Hentikan',
    failed: 'Jawabannya tidak dapat dicari: perhitungannya terhenti. Ubah penyaring untuk mencoba lagi.',
    cancelled: 'Dihentikan. Pilih pihak lain atau ubah penyaring untuk melanjutkan.',
    nothing: 'Dari yang tampil, tidak ada alasan untuk menemui siapa pun yang belum dikenal.',
    isLeftOut: (name) => `${name} tersisih oleh penyaring, jadi tidak ada yang dapat dikatakan tentangnya.`,
    group: (reason) =>
      ({
        close: 'Dekat',
        cause: 'Perhatian yang sama',
        doors: 'Pembuka pintu',
        learn: 'Tempat belajar',
        elsewhere: 'Perhatian yang sama di tempat lain',
      })[reason],
    groupNote: (reason, who, by) =>
      ({
        close:
          who === null
            ? 'Dari tempat Anda. Yang hadir di acara dan bisa dihubungi lebih dulu.'
            : `Selangkah saja: ada perantara, atau sesi atau acara yang diikuti keduanya.${by === 'plain' ? ' Yang paling banyak kaitannya lebih dulu.' : ''}`,
        cause: `Tema bersama yang paling ${by === 'plain' ? 'banyak' : 'langka'} lebih dulu.`,
        doors: `Menjangkau banyak pihak yang belum berhubungan dengan ${who ?? 'Anda'}.${by === 'plain' ? ' Yang paling banyak tetangganya lebih dulu, siapa pun mereka.' : ''}`,
        learn: `Mengerjakan yang ${who === null ? 'Anda cari' : `dicari ${who}`}.`,
        elsewhere: `Melakukan hal yang sama di tempat lain.${by === 'plain' ? ' Tema bersama yang paling banyak lebih dulu.' : ''}`,
      })[reason],
    more: (count) => `Tampilkan ${count} lagi`,
    fewer: 'Tampilkan lebih sedikit',
    strength: (strength) => ({ strong: 'kuat', fair: 'cukup', faint: 'lemah' })[strength],
    strengthSaid: (strength) =>
      ({ strong: 'Alasannya banyak', fair: 'Alasannya cukup', faint: 'Alasannya sedikit' })[strength],
    also: 'Alasan lain',
    alsoGroup: (group) => `Juga ${group.toLowerCase()}:`,
    together: (names) => `Bersama ${names.join(', ')}`,
    writeTo: 'Tulis kepada',
    whoIs: (words) => `yang ${words}`,
    noContact: 'Peta ini tidak menyebut siapa yang dapat dihubungi.',
    nobodyKnown: 'Peta ini tidak menyebut siapa yang dapat dihubungi atau memperkenalkan: carilah lamannya sendiri.',
    wanted: (name, tie) => `Yang hendak dijangkau ${name} menurut catatannya (“${tie}”):`,
    introducers: 'Bisa dimintai tolong',
    andMore: (count) => `dan ${count} lainnya`,
    through: 'lewat',
    namedInWords: 'Belum ada entri orang yang dapat dihubungi, tetapi catatannya mungkin menyebut nama seseorang',
    noEntry: 'Belum ada entri orang yang dapat dihubungi',
    inItsWords: 'Menurut catatannya:',
    remark: (found, name) =>
      ({
        corrected: `Catatan tentang ${name} dikoreksi`,
        unconfirmed: `Pemeriksaan tidak dapat memastikan semua yang dikatakan tentang ${name}`,
        notFound: `Pemeriksaan tidak menemukan apa pun tentang ${name}`,
        refined: `Sumber publik lebih rinci tentang ${name}`,
      })[found],
    seeDetails: (words) => `${words}: lihat Rincian`,
    noIntroducer: 'Peta ini tidak menyebut siapa yang bisa memperkenalkan: tulislah langsung.',
    nobodyElse: 'Peta ini tidak menyebut yang lain: tidak ada hubungan pasti lain yang menuju kedua pihak.',
    howFaint:
      'Lemah: pernah di satu tempat atau punya kesamaan belum berarti saling kenal. Anda boleh langsung menulis saja.',
    nobodyThere: 'Peta ini tidak menyebut siapa yang dapat dihubungi di sana.',
    alsoEntry: 'Yang ada di peta:',
    seeRecord: 'Lihat catatannya',
    chain: 'Rantai dua pihak menuju ke sana',
    evidence: (count) => `Hubungan yang mendasarinya (${count})`,
    openTie: (sentence) => `Tunjukkan dasar hubungan ini: ${sentence}`,
    inferred: 'disimpulkan',
    certainty: (certainty) => `kepastian ${CERTAINTY_ID[certainty]}`,
    message: 'Tulis',
    messageTo: (name) => `Tulis pesan tentang ${name}`,
    keep: 'Simpan',
    keepOne: (name) => `Simpan ${name} dalam daftar pendek`,
    dismiss: 'Singkirkan',
    dismissOne: (name) => `Singkirkan ${name}`,
    dismissed: (count) => `${count} disingkirkan`,
    restore: 'Tampilkan lagi',
    copy: 'Salin',
    copied: 'Tersalin.',
    notCopied: 'Peramban tidak mengizinkan penyalinan di sini.',
    shortlist: 'Daftar pendek',
    remove: (name) => `Keluarkan ${name} dari daftar pendek`,
    noReason: 'tidak ada alasannya dalam yang tampil',
    keptFor: (name) => `untuk ${name}`,
    keptForYou: 'untuk Anda',
    save: (count) => `Bawa daftar pendek (${count}):`,
    saveAll: (count) => `Bawa daftar ini (${count}):`,
    print: 'Cetak',
    saved: (name) => `Disimpan sebagai ${name}.`,
    fileTitle: (network) => `Siapa yang perlu ditemui: ${network}`,
    fileYou: 'Anda',
    fileLead: 'Ditemukan lewat hubungan di peta. Semua ini tidak meramalkan bahwa mereka akan bekerja sama.',
    columns: 'nama|untuk|jenis|alasan|seberapa kuat|mengapa|juga|tulis kepada|bisa dimintai tolong|keterangan',
  },
);
