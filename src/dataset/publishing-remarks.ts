const any = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
const word = (...patterns: readonly string[]): RegExp => new RegExp(`\\b${any(...patterns)}\\b`);

/** Words that take something away. */
const DENIES = word(
  "deleted?|take down|taken down|hapus\\w*|keluarkan|no|not|[a-z]+n't|dont|doesnt|cannot|cant|never|without|off|stays?|keep|kept|remove\\w*|leave|left|hide|hidden|avoid\\w*|exclud\\w*|omit\\w*|skip|withh[eo]ld|out of|away from|against|refus\\w*|declin\\w*|object\\w*|nothing|none|instead of",
  'jangan\\w*|jgn|jng|jgan|tidak|tdk|tak|ga|gak|gk|nggak|ngga|enggak|ndak|tanpa|tnp|bukan|enggan|keberatan|menolak|tolak|kecuali|sembunyi\\w*|rahasia\\w*|samar\\w*|hindari',
  "nicht|kein\\w*|ohne|sans|ne pas|ne [^ ]+ pas|n'[^ ]+ pas|pas (?:de|mon|sur)|sin|nao|sem|niet|geen|zonder|senza|non",
);
/** Words that wish for something, or for no more than something. */
const WISHES = word(
  'only|just|prefer\\w*|wants?|wanted|wish\\w*|asks?|asked|asking|request\\w*|rather|would like|unless|until|before',
  'hanya|saja|aja|cukup|ingin\\w*|mau|mohon|minta|meminta|tolong|harap|lebih suka|pengen|pingin|sebaiknya|dulu',
  'nur|lieber|bitte|mochten?|seulement|uniquement|solamente|solo (?:con|mi|las?|el)|apenas|prefier[eo]|alleen|liever',
);

/** Where everybody looks. */
const PLACES = word(
  'web|web ?sites?|web ?pages?|sites?|home ?pages?|internet|social media|socials|facebook|instagram|google|youtube',
  'situs\\w*|laman\\w*|medsos|media sosial|sosmed|web ?seiten?|redes sociales|redes sociais|pagina web|reseaux sociaux|sito',
);
const ONLINE = word('online|daring|maps?|peta|pages?|en linea|en ligne|im netz|karte|mapa');
/** To be seen by everybody. */
const APPEARS = word(
  'appear(?:s|ing|ed|ance)?|(?:be|being|been|get|gets) (?:[^ ]+ )?(?:published|public|posted|uploaded|listed|named|shown|displayed|mentioned|identified|included|visible|seen|featured|shared|quoted)',
  'publish(?:es|ed|ing)?|publication|publici[sz]\\w+|publicity|publicly|(?:in)?visible|findable|searchable|googled|listings?|directory|gdpr',
  '(?:made|make|go|goes|going|me|him|her|them|not|be) public|public(?=[ ,:)]*$| (?:please|list|page|profile|view|names?|display|use)\\b)|[a-z]*(?:data|details|info|information)(?: [^ ]+){0,2}? (?:shared|public)|shar(?:e|ing) (?:(?:my|his|her|their|any|personal) )*(?:data|details|info\\w*)',
  '(?:di|me|mem|men|ter)?(?:tampil|cantum|publikasi|pajang|tayang|umum)kan|(?:ter|di)?(?:cantum|tampil)|muncul\\w*|publikasi\\w*|di[ -]?publi\\w*|dimuncul\\w*|di ?pajang\\w*|di ?tayang\\w*|dimuat|disebut(?:kan)?|di[ -]?upload|di[ -]?unggah|diunggah|di[ -]?post\\w*|di[ -]?share|disebar\\w*|(?:untuk|ke|kepada|oleh|di) (?:publik|umum)|publik(?=[ ,:)]*$)',
  'veroffentlich\\w*|erscheinen|genannt|nennen|zeigen|erwahnt|aufgefuhrt|gelistet|offentlich|publicar\\w*|publicad[oa]s?|aparecer\\w*|apare[cz][oa]\\w*|mostrar\\w*|divulgar\\w*|publier|publie[se]?|apparaitre|paraitre|mentionne\\w*|diffuser|afficher|montrer|pubblic\\w+|apparire|publiceren|vermeld',
);
/** By what somebody is known. */
const ONESELF = word(
  '(?:sur)?names?|nama(?:nya|ku|mu)?|initials?|inisial\\w*|anonym\\w*|anonim\\w*|pseudonym\\w*|samaran|privasi|identity|identitas\\w*|unnamed|incognito|(?:publish|list|show|mention|include|name) (?:me|us|him|her|them)',
  'namen?|nombre|nome|nom|naam|iniciales|iniciais|initialen|initiales',
);
/** What is said to be left undone: a denial stands before it. */
const UNDONE = word(
  "(?:do not|don't|dont|not to|never|rather not|please not|n't want to|prefers? not to) (?:[^ ]+ ){0,2}?(?:list|show|post|share|display|mention|upload|tag|identify|disclose|reveal)",
  '(?:remove|delete|hide|take down)\\w* (?:[^ ]+ ){0,3}?(?:lists?|maps?|entry|profile|data|me|us|him|her|them)|(?:entry|profile|data) (?:to be |be )?(?:deleted|removed|hidden|taken down)|(?:hapus|hapuskan|keluarkan) (?:[^ ]+ ){0,2}?(?:daftar|data|peta|saya|kami)',
  '(?:no|without|against) (?:public )?(?:posting|sharing|listing|tagging|uploading|naming)',
  '(?:jangan|jgn|(?:tidak|tdk|gak|ga|nggak|tak) (?:usah|perlu|mau|ingin|boleh)) (?:[^ ]+ ){0,2}?(?:(?:di|me|meng)?[ -]?(?:upload|posting|post|share|unggah|sebar\\w*|pasang|pajang|muat|sebut\\w*|bagikan|tayang\\w*|masukkan (?:[^ ]+ ){0,2}?(?:saya|kami|beliau|daftar|peta|direktori)))',
);
/** What keeps something among a few, by itself. */
const KEEPS = new RegExp(
  any(
    '^[^a-z]*(?:(?:strictly|please|keep|very|is|mohon|minta|tolong|bersifat) )*(?:private|confidential|keep (?:[^ ]+ )?secret|rahasia|privat|anonym\\w*|anonim\\w*|off the record|incognito|unlisted|hide|hidden|internal(?: use)?(?: only)?|low profile)(?: please| pls| saja| ya)?[^a-z]*$',
    '\\b(?:internal use|use internally|internal only|internally only|untuk (?:kalangan )?internal|(?:hanya|only) (?:for )?internal|internal saja|dirahasiakan|kerahasiaan|confidential\\w*|pseudonym\\w*|nama samaran|pakai inisial|(?:our|your|internal) eyes only|(?:must|should|may) not know|tidak boleh tahu|(?:khusus|hanya untuk) (?:internal|panitia|anggota)|for (?:the )?organi[sz]ers only)\\b',
    '\\bonly (?:inside|within|among|visible to|for) (?:(?:the|our) )?(?:network|group|members|organi[sz]ers)\\b',
    '\\b(?:keep|stay|remain|be|prefers?|wants?) (?:[^ ]+ ){0,2}?private(?! (?:room|car|sector|bath\\w*|school|compan\\w*|transport|flat))\\b',
    '\\b(?:for|respect|needs?|wants?|asks? for|values?) (?:[^ ]+ ){0,2}?(?:privacy|anonymity|confidentiality)\\b|\\b(?:menjaga|jaga|demi|minta) (?:privasi|kerahasiaan)\\b',
  ),
);

/** What else one may speak of in these words, and what is a plain fact. */
const ELSEWHERE = new RegExp(
  any(
    // Addresses.
    '\\S+@\\S+|https?:\\S+|www\\.\\S+|\\b[\\w-]+\\.(?:org|com|net|id|coop|info|io|de|es|fr|br)\\b\\S*',
    // Who takes part from afar.
    '\\b(?:attend|join|participat|present|speak|take part|takes part|connect|dial|follow|watch|com(?:e|es|ing)|register|pay|paid|hadir|ikut|bergabung|mengikuti|menghadiri|presentasi|daftar|mendaftar|bayar)\\w*(?: [^ ]+){0,3}? (?:online|daring|(?:the |our )?web ?site|web)\\b',
    '\\b(?:online|daring) (?:only|saja|attend\\w*|particip\\w*|session|meeting|payment|form|course|shop|store|class\\w*|hari|day)\\b',
    // Who has no site or line of their own.
    '\\bno (?:[^ ]+ )?web ?site (?:yet|so far|of)|\\bweb ?site (?:is )?(?:not (?:yet )?ready|down|under construction)|\\b(?:no|bad|slow) internet (?:at|in|access|connection)|\\binternet (?:access|connection)|\\bruns? (?:[^ ]+ ){1,2}web ?site|\\b(?:belum|tidak|tdk) (?:punya|ada|memiliki) (?:situs|web\\w*|internet|laman)',
    // Sites that one goes to, and what is public besides names.
    '\\bsite (?:visits?|manager|tour)|\\bon[ -]site\\b|\\b(?:camp|building|construction|heritage|work) sites?\\b|\\bweb (?:design\\w*|develop\\w*|programm\\w*|of)\\b|\\bsitus (?:warisan|sejarah|purbakala)',
    '\\bpublic (?:transport\\w*|sector|health|holiday|school|speaking|policy|administration|goods?|interest|servi\\w+|librar\\w+|universit\\w+)\\b|\\b(?:kendaraan|transportasi|angkutan|sakit) umum\\b',
    // What has not happened.
    "\\b(?:has|have|had|did)(?:n't| not)(?: yet)? (?:publish\\w*|upload\\w*|appear\\w*)|\\b(?:we|they|who) (?:do not|don't) publish|\\bno longer (?:online|available|public\\w*)|\\b(?:belum|tidak) (?:meng|mem|di)?(?:unggah|upload|publikasikan) (?:makalah|abstrak|foto|slide)\\w*",
    '\\b(?:tidak|tak|tdk|belum|gak) (?:pernah )?muncul(?=[ ,]*$| (?:hari|pada|sesi|kemarin|sama|di (?:hari|acara|sesi|hotel|lokasi)))|\\btampil (?:[^ ]+ )?(?:menari|menyanyi|musik|bersama|di (?:panggung|malam|acara))|\\btidak menyebut\\w*(?: nama\\w*)?|^(?:tanpa nama|unnamed|anonymous|anonim) ?:',
    // How somebody is called.
    '\\b(?:nick|file|user|brand|maiden|company|project|domain)[ -]?names?\\b|\\bnames? ?(?:badge|tag|card|plate)s?\\b|\\b(?:one|single|no (?:last|family|middle)|satu) (?:names?|nama)\\b|\\bno surname\\b|\\b(?:nama (?:panggilan|jalan|kota|desa|lembaga|organisasi|proyek)|papan nama|kartu nama|satu nama)\\b|\\bnon-[a-z]+',
    '\\b(?:names?|nama\\w*) (?:is |was )?(?:not|tidak|tdk) (?:yet )?(?:legible|readable|clear|known|sure|correct|right|complete|jelas|terbaca|lengkap|diketahui|sesuai|cocok|benar|ada)\\b|\\b(?:correct|spell|chang|misspel|pronounc)\\w* (?:[^ ]+ ){0,2}?names?\\b|\\bnames? (?:[^ ]+ ){0,2}?(?:spel\\w+|misspel\\w+|pronounced|corrected|changed)\\b',
    // What else is shared, listed or added.
    '\\b(?:shar|show|list|add|put|includ|post|mention)\\w*(?: [^ ]+){0,3}? (?:rooms?|kamar|taxi|cars?|beds?|bus|table|meals?|food|dish|films?|onions?|nuts?|milk|meat|pork|sugar|dinner|lunch|tent|seats?)\\b',
  ),
  'g',
);
/** Papers on which a name stands too. */
const PAPERS = word(
  'certificates?|badges?|invoices?|receipts?|visas?|passports?|tickets?|letters?|sertifikat|lencana|kwitansi|paspor|ktp|tiket|surat',
);
const PHOTOS = word('photos?|photograph\\w*|pictures?|foto\\w*|gambar|videos?|film(?:ed|ing)');

/**
 * Whether a folded remark speaks of being seen by everybody and denies or wishes something in the same sentence. It
 * hears more than it need: whoever is asked about is held back, whoever is not goes out. `isOther` tells whether a
 * sentence speaks of what else one may not want to be published.
 */
export function speaksOfPublishing(folded: string, isOther: (sentence: string) => boolean): boolean {
  if (!DENIES.test(folded) && !WISHES.test(folded) && !KEEPS.test(folded)) return false;
  return folded
    .replace(ELSEWHERE, ' ')
    .split(/[.;!?\n]+/)
    .some((sentence) => {
      if (KEEPS.test(sentence)) return true;
      const [isDenied, isSeen] = [DENIES.test(sentence), PLACES.test(sentence) || APPEARS.test(sentence)];
      if (!isDenied && !WISHES.test(sentence)) return false;
      const isOnline = isSeen || ONLINE.test(sentence);
      const isNamed = ONESELF.test(sentence);
      if (isOther(sentence) && !isNamed) return PHOTOS.test(sentence) && isOnline && !APPEARS.test(sentence);
      if (PAPERS.test(sentence) && !isOnline) return false;
      return isSeen || isNamed || (isDenied && (isOnline || UNDONE.test(sentence)));
    });
}
