import { and, catalogue, joinNames } from './catalogue.ts';

/** What can be pressed in an entry of the list of whom to meet, and the way back to it. */
export const cardMessages = catalogue(
  {
    whole: (name: string) => `All about meeting ${name}`,
    seeDetails: (name: string) => `Open the details of ${name}`,
    way: 'Way',
    seeWay: (name: string) => `Show the way to ${name} on the map`,
    ask: (asked: string) => `Ask ${asked}`,
    askTo: (asked: string, name: string) => `Ask ${asked} to introduce you to ${name}`,
    details: 'Details',
    // Through whom one comes to somebody.
    throughOne: (name: string, strength: string) => `Ask ${name}${strength && ` (${strength})`}:`,
    direct: (name: string) => (name ? `Write directly to ${name}.` : 'Write directly.'),
    nobody: 'The map names nobody who could introduce you.',
    ownToo: 'Write directly and say so, or ask somebody below.',
    ownAlone: 'Write directly and say so: no other way is nearer.',
    // Who stands for a body by its record, without an entry.
    writeToNamed: (name: string) => `Write to ${name}, who has no entry`,
    namedThere: (name: string) => `${name} (named in the record, without an entry)`,
    mayKnow: 'May know them, by what is not certain',
    ofOwn: (names: readonly string[], seeker: string) => `${seeker}’s own ${and.en.format(names)}`,
    letOwn: (names: readonly string[], seeker: string, whom: string) =>
      `Let ${seeker}’s own ${joinNames(names, 'or')} write${whom && ` to ${whom}`}:`,
    bothAt: (event: string) => `both sides were at “${event}”.`,
    // Of whom one writes to for a body that was there: nobody is said to have been there themselves without a source.
    bodyAt: (body: string, event: string, doubt: string) => `${body} was at “${event}” too${doubt}.`,
    notSaid: (name: string, isStated: boolean) =>
      isStated ? `, but it is not certain that ${name} was there` : `, but no source says that ${name} was there`,
    questioned: (name: string, event: string, check: string) =>
      `The source has ${name} at “${event}” too; ${check ? `its check says: “${check}”` : 'a check speaks against it'}.`,
    opens: (name: string, seeker: string | null, names: readonly string[], more: number) =>
      `${name} could then introduce ${seeker ?? 'you'} to ${and.en.format(more > 0 ? [...names, `${more} more`] : names)}.`,
    or: (start: string) => `Or ${start.charAt(0).toLowerCase()}${start.slice(1)}`,
    ofYourPlace: (name: string, place: string, sureness: string, event: string) =>
      `Or first ask ${name}, of ${place} as you are${sureness} and at “${event}” too.`,
    orOne: (name: string, strength: string, links: string) => `Or ask ${name} (${strength}): ${links}.`,
    orHost: (name: string, strength: string) => `Or ask ${name} (${strength}), which held it.`,
    nameThrough: (body: string, person: string) => `${body} (through ${person})`,
    gateway: (name: string, count: number, all: number) =>
      `For ${count} of these ${all} it is ${name} who could introduce from outside: the map ties few others to both sides. A letter of your own is often nearer.`,
    host: (name: string, count: number, all: number, event: string) =>
      `${name} organised “${event}”, with ${count} of these ${all} there or on its list: one letter to them can ask for several.`,
    first: (name: string, beside: string) => `Nobody here has a tie to you, so write first to ${name}${beside}.`,
    inSession: (session: string, others: number, sureness: string) =>
      `, in “${session}” with ${others} more of this list${sureness}`,
    toHost: (name: string) => `Write to ${name}`,
    beginning: 'To begin with: why, and through whom',
    throughWhom: (name: string, links: string) => `Through ${name}${links && `: ${links}`}.`,
    ofBody: (person: string, body: string) => `${person} of ${body}`,
    back: 'Back to whom to meet',
    hostShort: (name: string, event: string) => `${name} held “${event}”: one letter can ask for several.`,
    // Somebody was named who is to be met.
    sayWho: (name: string) => `Say for whom, and see who could introduce you to ${name}.`,
    comesWith: (name: string) => `${name} stands in this list with`,
    isTied: (name: string) => `${name} is not listed: there is a tie already.`,
    notListed: (name: string) => `${name} is not listed: nothing that is shown speaks for it.`,
    unmet: (names: readonly string[]) =>
      `Of what is looked for, nobody on this map offers ${joinNames(
        names.map((name) => `“${name}”`),
        'or',
      )}.`,
    unshared: (names: readonly string[]) =>
      `Nobody to meet here deals with ${joinNames(
        names.map((name) => `“${name}”`),
        'or',
      )}.`,
  },
  {
    whole: (name) => `Selengkapnya tentang menemui ${name}`,
    seeDetails: (name) => `Buka rincian ${name}`,
    way: 'Jalur',
    seeWay: (name) => `Tunjukkan jalur ke ${name} di peta`,
    ask: (asked) => `Minta bantuan ${asked}`,
    askTo: (asked, name) => `Minta bantuan ${asked} untuk memperkenalkan Anda kepada ${name}`,
    details: 'Rincian',
    throughOne: (name, strength) => `Minta bantuan ${name}${strength && ` (${strength})`}:`,
    direct: (name) => (name ? `Tulis langsung kepada ${name}.` : 'Tulis langsung.'),
    nobody: 'Peta ini tidak menyebut siapa yang bisa memperkenalkan Anda.',
    ownToo: 'Tulis langsung dan sebutkan itu, atau mintalah bantuan salah satu di bawah ini.',
    ownAlone: 'Tulis langsung dan sebutkan itu: tidak ada jalan yang lebih dekat.',
    writeToNamed: (name) => `Tulis kepada ${name}, yang belum punya entri`,
    namedThere: (name) => `${name} (disebut dalam catatannya, belum punya entri)`,
    mayKnow: 'Mungkin mengenal mereka, menurut hal yang tidak pasti',
    ofOwn: (names, seeker) => `${and.id.format(names)} dari ${seeker} sendiri`,
    letOwn: (names, seeker, whom) =>
      `Sebaiknya ${joinNames(names, 'atau')} dari ${seeker} sendiri yang menulis${whom && ` kepada ${whom}`}:`,
    bothAt: (event) => `kedua pihak hadir di “${event}”.`,
    bodyAt: (body, event, doubt) => `${body} juga hadir di “${event}”${doubt}.`,
    notSaid: (name, isStated) =>
      isStated
        ? `, tetapi belum pasti ${name} ada di sana`
        : `, tetapi tidak ada sumber yang menyebut ${name} ada di sana`,
    questioned: (name, event, check) =>
      `Menurut sumbernya ${name} juga ada di “${event}”; ${check ? `pemeriksaannya menyebut: “${check}”` : 'sebuah pemeriksaan membantahnya'}.`,
    opens: (name, seeker, names, more) =>
      `Lalu ${name} bisa memperkenalkan ${seeker ?? 'Anda'} kepada ${and.id.format(more > 0 ? [...names, `${more} lainnya`] : names)}.`,
    or: (start) => `Atau ${start.charAt(0).toLowerCase()}${start.slice(1)}`,
    ofYourPlace: (name, place, sureness, event) =>
      `Atau tanyakan dulu kepada ${name}, dari ${place} seperti Anda${sureness}, yang juga ada di “${event}”.`,
    orOne: (name, strength, links) => `Atau minta bantuan ${name} (${strength}): ${links}.`,
    orHost: (name, strength) => `Atau minta bantuan ${name} (${strength}) yang menyelenggarakannya.`,
    nameThrough: (body, person) => `${body} (lewat ${person})`,
    gateway: (name, count, all) =>
      `Untuk ${count} dari ${all} ini, dari luar ${name}-lah yang bisa memperkenalkan: peta menghubungkan sedikit pihak lain dengan keduanya. Surat Anda sendiri sering lebih dekat.`,
    host: (name, count, all, event) =>
      `${name} menyelenggarakan “${event}”, tempat ${count} dari ${all} ini hadir atau tercantum: satu surat kepadanya bisa menanyakan beberapa sekaligus.`,
    first: (name, beside) =>
      `Di sini belum ada yang berhubungan dengan Anda, jadi tulislah lebih dulu kepada ${name}${beside}.`,
    inSession: (session, others, sureness) =>
      `, yang ada di “${session}” bersama ${others} lagi dari daftar ini${sureness}`,
    toHost: (name) => `Tulis kepada ${name}`,
    beginning: 'Untuk memulai: mengapa, dan lewat siapa',
    throughWhom: (name, links) => `Lewat ${name}${links && `: ${links}`}.`,
    ofBody: (person, body) => `${person} dari ${body}`,
    back: 'Kembali ke siapa yang perlu ditemui',
    hostShort: (name, event) => `${name} menyelenggarakan “${event}”: satu surat bisa menanyakan beberapa.`,
    sayWho: (name) => `Katakan untuk siapa, lalu lihat siapa yang bisa memperkenalkan Anda kepada ${name}.`,
    comesWith: (name) => `${name} ada dalam daftar ini bersama`,
    isTied: (name) => `${name} tidak terdaftar: hubungannya sudah ada.`,
    notListed: (name) => `${name} tidak terdaftar: tidak ada yang ditampilkan yang mendukungnya.`,
    unmet: (names) =>
      `Dari yang dicari, tidak ada di peta ini yang menawarkan ${joinNames(
        names.map((name) => `“${name}”`),
        'atau',
      )}.`,
    unshared: (names) =>
      `Tidak ada yang bisa ditemui di sini yang terkait tema ${joinNames(
        names.map((name) => `“${name}”`),
        'atau',
      )}.`,
  },
);
