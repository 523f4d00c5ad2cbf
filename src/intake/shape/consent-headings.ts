/** A question whether somebody agrees to be seen by everybody. */
const AGREES =
  /\b(?:agree|consent|allow|permission|may we|can we|ok to|okay to|setuju|persetujuan|bersedia|boleh|izin|acepta|autoriza|concorda|einverstanden|einwilligung|zustimmung|consentimiento|consentimento|consentement|acceptez)\b.*\b(?:publi\w*|list(?:ed|ing)?|shown?|named?|map|website|directory|(?:di|me)?tampil\w*|(?:di|men)?cantum\w*|dipubli\w*|disebut\w*|peta|situs|mapa|karte|veroffentlich\w*)\b/;
/** Words of being seen by everybody, or of a name where everybody looks. */
const SHOWS =
  /\b(?:publish\w*|publications?|publicly|listed|listings?|displayed|(?:di|me)?tampil\w*|(?:di|men|ter)?cantum\w*|(?:di|mem)?publikasi\w*|public(?:ar|ado|ada|acion|acao)|publier|veroffentlich\w*|angezeigt)\b|\b(?:names?|nama|not|hide|leave|keep|omit|exclude|remove|rahasiakan|sembunyikan|jangan|show\w*|appears?|muncul|include\w*)\b.*\b(?:web ?sites?|web ?pages?|web|sites?|online|internet|maps?|peta|situs|laman|director\w+|direktori)\b|\b(?:leave|keep|hide|omit|exclude|remove|rahasiakan|sembunyikan|keberatan)\b.*\b(?:names?|nama)\b|\b(?:keep|stay|remain)\b.*\b(?:private|anonymous|secret)\b|\b(?:show|list|name|mention|include|hide|remove|delete) (?:me|us)\b|\b(?:rahasiakan|sembunyikan|samarkan|hilangkan|sebutkan)\b|\bhapus(?:kan)? (?:saya|kami|nama|data)\b/;
/** Words that ask who may see somebody. */
const VISIBLE =
  /\b(?:visib\w+|(?:can|may) see|seen by|show(?:n|ed)? to|share(?:d)? with|publish(?:ed)? (?:to|for)|terlihat|dilihat|melihat|(?:di)?tampil\w* (?:untuk|kepada|bagi))\b/;
/** Words by which somebody leaves: below them a yes takes somebody off, whatever was asked before. */
const LEAVES =
  /\bwithdr[ae]w\w*|\b(?:leave|left|off) (?:the |this |our |your )?(?:list|map|network|directory)\b|\b(?:mengundurkan|undurkan|undur|menarik|tarik) diri\b|\bkeluar dari (?:daftar|peta|jaringan|direktori|list)\b|\b(?:di|men)?(?:cabut|tarik) (?:kembali )?(?:persetujuan|izin|ijin)\b|\b(?:persetujuan|izin|ijin)\w* (?:di)?(?:cabut|tarik|batalkan)\b|^(?:batal|membatalkan)(?: (?:hadir|ikut|datang|kehadiran|keikutsertaan))?$|^cancel+ed(?: (?:attendance|participation))?$/;
/** Words that do so where the answers are a yes and a no: of anything else that is public nobody asks so. */
const ASKED_FOR =
  /\b(?:publi[ck]\w*|umum|web ?sites?|web|online|internet|situs|laman|opted (?:in|out)|agree\w*|consent\w*|setuju\w*|kesediaan|bersedia\w*|boleh\w*|izin\w*|permission|permit\w*|may we|happy|ok|okay|display\w*|menampilkan|dimuat|memuat|show|names?|nama|einwilligung|einverstanden|zustimmung|acept\w*|autori[sz]\w*|concord\w*|offentlich)\b/;
/** Words that turn what is asked round: below them a yes keeps somebody away. */
const TURNED =
  /\b(?:not|don['’]?t|never|hide|hidden|withhold|opted out|opt out|opt-out|without|(?:leave|keep|take)\b.*\b(?:off|out|away|private|secret)|remove\w*|omit\w*|exclude\w*|conceal\w*|refuse\w*|decline\w*|objections?|object|mind|anonymous\w*|jangan|tidak|tanpa|keberatan|menolak|tolak|rahasia\w*|(?:di|meny)?sembunyi\w*|hapus\w*|hilang\w*|samar\w*|kecualikan|anonim\w*|nicht|ohne|ausblenden|ne pas|sin)\b/;
/** Words that ask for an agreement, to whatever it be. */
const ASKS =
  /\b(?:agree\w*|consent\w*|allow\w*|permission|permit\w*|release|accept\w*|may we|can we|ok|okay|opt-?in|opt-?out|setuju|persetujuan|menyetujui|bersedia|boleh|izin\w*|jangan|do not|don['’]t|acepta|autoriza|concorda|einverstanden|einwilligung|acceptez)\b/;
/** What somebody may agree to that is not their name on a map. */
const OTHER =
  /\b(?:photo\w*|pictures?|(?:di)?foto\w*|images?|gambar|video\w*|film\w*|record(?:ed|ings?)|(?:di)?rekam\w*|audio|stream\w*|newsletters?|mailing|buletin|e-?mails?|surel|contact(?:ed)?|dihubungi|phone|whatsapp|marketing|terms|conditions|conduct|syarat|tata tertib)\b/;
/** What says that the name is asked about too. */
const NAMED =
  /\b(?:names?|named|nama|list(?:ed)?|(?:ter|di)?cantum\w*|disebut\w*|directory|direktori|gdpr|data protection)\b/;
const SIGNATURE = /\b(?:signatures?|tanda ?tangan|ttd|paraf|unterschrift|firma del participante)\b/;

/** An agreement that a heading denies: below it a yes refuses. */
const DENIES =
  /(?<!\b(?:or|atau) )\b(?:not|don['’]?t|never|tidak|tdk|tak|belum) (?:(?:to|mau|ingin) )?(?:agree|consent|allow|permit|give|want|wish|setuju|bersedia|boleh|mengizinkan|izinkan|memberi)/;

/** What a folded heading asks that asks for an agreement to be shown to everybody; null for one that does not. */
export const findAgreement = (heading: string): 'shown' | 'hidden' | null =>
  AGREES.test(heading) && !asksForOther(heading) ? (DENIES.test(heading) ? 'hidden' : 'shown') : null;

/** What the answers below a heading are. */
export interface Answered {
  /** Whether most are a yes or a no. */
  readonly isAnswered: boolean;
  /** Whether somebody says no in so many words, or takes a yes back. */
  readonly hasNo: boolean;
  readonly hasTakenBack: boolean;
  /** Whether most say who may see: everybody, or a few. */
  readonly areAudiences?: boolean;
  /** Whether all that is answered takes something back. */
  readonly areTakenBack: boolean;
}

/**
 * What is asked below a folded heading by the answers that were given: whether somebody may be shown, or is not to be.
 * Null: it asks for something else.
 */
export function findAskedToBeShown(heading: string, answered: Answered): 'shown' | 'hidden' | null {
  const { isAnswered, hasNo, hasTakenBack, areTakenBack, areAudiences } = answered;
  if (areAudiences && VISIBLE.test(heading)) return 'shown';
  if (isAnswered && LEAVES.test(heading)) return 'hidden';
  if (!isAnswered || (OTHER.test(heading) && !NAMED.test(heading))) return null;
  // Nothing but an agreement is taken back.
  const isAsked = SHOWS.test(heading) || ASKED_FOR.test(heading);
  if (!hasTakenBack && !SHOWS.test(heading) && !(hasNo && isAsked)) return null;
  // Where nobody says yes and no word asks for it, an empty cell takes nothing back.
  if (areTakenBack && !isAsked) return 'hidden';
  return TURNED.test(heading) ? 'hidden' : 'shown';
}

/** Whether it asks for an agreement to something else: photos, a newsletter. That neither shows nor hides anybody. */
export const asksForOther = (heading: string): boolean =>
  ASKS.test(heading) && OTHER.test(heading) && !NAMED.test(heading.replace(/\bmailing lists?\b/g, ''));

/** Whether people sign below it: a signature says that somebody was there. */
export const isSignature = (heading: string): boolean => SIGNATURE.test(heading);
