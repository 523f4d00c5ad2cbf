import { foldText } from '../base/fold.ts';
import { speaksOfPublishing } from './publishing-remarks.ts';

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'));
/** Up to some words between two others. */
const within = (words: number): string => `(?:[ ,/-]+[^ .;!?]+){0,${words}}?[ ,/-]+`;

/** Words that grant what they seem to refuse: what follows them is no request. */
const GRANTS =
  /\b(?:(?:do not|don't|doesn't|does not|not|never) (?:mind|object|have any objections?)|no (?:objections?|problem)|(?:tidak|tdk|tak|nggak) (?:keberatan|apa-apa|masalah)|why not)\b/g;
/** What else one may not want to be published, unless the name is spoken of too. */
const OTHER =
  /\b(?:photos?|pictures?|foto\w*|gambar|videos?|slides?|talks?|papers?|articles?|books?|reports?|makalah|artikel|e-?mails?|surel|phone|telepon|nomor|numbers?|address|alamat)\b/;
const ONESELF =
  /\b(?:names?|nama\w*|anonym\w*|anonim\w*|(?:publish|list|show|mention|include|name) (?:me|us|him|her|them))\b/;

const NEGATION =
  "(?:(?<!\\b(?:they|we|who|you|which|that) )(?:do not|don't|please not)|never|must not|should not|shouldn't|may not|not to|(?:not|n't) (?:want|wants|wish|wishes|like|agree|consent|allow|permit)\\w*|(?:rather|prefers?(?: to)?) not|no wish|objects? to|refuses? to|declines? to|against)";
const PUBLISHING =
  '(?:publish(?:ing)?|publici[sz]e|publication|(?:be|being|get|name|me|us|him|her) (?:published|public|listed|named|shown|displayed|mentioned|identified|included)|(?:list|show|display|mention|post|share|include|put|use|name|print|add|reveal|disclose)(?:ing)?(?: [^ .;!?]+){0,2}? (?:me|us|him|her|them|names?)|(?:list|show|display|post|share|include|put|add)(?:ing)?(?: [^ .;!?]+){0,3}? (?:online|website|map))';
const WITHDRAWAL =
  '(?:withdr[ae]w\\w*|revok\\w*|retract\\w*|rescind\\w*|withh[eo]ld\\w*|refus\\w*|declin\\w*|den(?:y|ies|ied)|cancel\\w*|no|without|lacks|missing)';
const CONSENT = '(?:consent|permission|agreement to be|authori[sz]ation)';
const TIDAK = '(?:tidak|tdk|tak|nggak|gak|belum)';
const JANGAN = `(?:jangan(?:lah)?|${TIDAK}(?: (?:mau|ingin|bersedia|boleh|setuju|berkenan|usah|perlu|untuk|mengizinkan))+|enggan|keberatan|menolak|(?:mohon|harap|tolong|minta|agar|supaya)(?: [^ .;!?]+){0,3}? (?:tidak|jangan))`;
const CANTUM =
  '(?:(?:di|men|ter|me)?cantum\\w*|(?:di|me|mem)?tampil\\w*|(?:di|mem)?publikasi\\w*|(?:di|men|me)?sebut(?:kan)?|(?:di)?muat|diumumkan|umumkan|(?:di)?tayang\\w*|(?:di|mem)?bagikan nama\\w*|tulis nama\\w*|nama\\w* (?:di )?(?:situs|laman|peta|web\\w*|internet)|masuk (?:situs|laman|peta|website))';

/** Requests in a remark not to be shown to everybody, folded. */
const REFUSES = any(
  `\\b${NEGATION}${within(5)}${PUBLISHING}\\b`,
  `\\bnot (?:to be|for) (?:published|publication|listed|named|public)`,
  `\\b${WITHDRAWAL}(?: [^ .;!?]+){0,3}? ${CONSENT}\\b`,
  `\\b${CONSENT} (?:[^ .;!?]+ ){0,3}?(?:withdrawn|revoked|retracted|refused|denied|declined|cancel\\w*|missing|not (?:yet )?given|not granted)\\b`,
  `\\b(?:did|does|do|has|have)(?: not|n't) (?:give |given )?(?:[^ .;!?]+ )?(?:consent(?:ed)?|permission|agree(?:d)? to (?:be|publi))`,
  '\\bopt(?:ed|s|ing)?[ -]out\\b',
  '\\b(?:keep|stay|remain|be|leave)(?: [^ .;!?]+){0,3}? (?:anonymous|unnamed|confidential|private)(?=\\W*$|[.,;!]| please)',
  '\\b(?:leave|keep|take)(?: [^ .;!?]+){0,3}? (?:off|out of|away from) (?:the |your |this )?(?:web\\w*|site|list|map|internet|directory)',
  '\\b(?:leave|keep|take) (?:me|him|her|us|my name|the name|names?) (?:off|out|away)\\b',
  '\\bnames? (?:off|away from|out of) (?:the |your |this |any )?(?:web ?site|web|site|list|map|internet|directory)\\b|\\boff the record\\b',
  '\\b(?:remove|hide|delete|omit|withhold)(?: [^ .;!?]+){0,1}? (?:me|names?)\\b',
  '\\bnot (?:on|in) (?:the |your |any )?(?:web ?site|web|site|map|list|internet|directory)\\b|\\bno (?:web ?site|names?)(?=\\W*$| please| (?:on|in) )|\\bname withheld\\b',
  '^\\W*(?:anonymous|anonim)(?:ly)?(?: please)?\\W*$|\\b(?:minta|ingin|mohon|mau|tetap) anonim\\b',
  `\\b${JANGAN}${within(4)}${CANTUM}`,
  `\\b${TIDAK} (?:untuk )?(?:di(?:cantum|tampil|publikasi)\\w*)`,
  '\\b(?:rahasiakan|sembunyikan|samarkan|hapus|hilangkan) (?:[^ .;!?]+ )?(?:nama|identitas|data|saya)',
  '\\b(?:menarik|mencabut|tarik|cabut|membatalkan)(?: [^ .;!?]+){0,2}? (?:persetujuan|izin|ijin|kesediaan)',
  '\\b(?:persetujuan|izin|ijin)\\w* (?:[^ .;!?]+ )?(?:ditarik|dicabut|dibatalkan)',
  '\\b(?:tanpa|belum ada|tidak ada|tidak memberi\\w*) (?:izin|ijin|persetujuan)\\b|\\btanpa menyebut nama\\b|\\btanpa nama (?:ya|saja|dong|please)\\b|\\bnama\\w* (?:saya )?(?:jangan|tidak usah|tak usah|tidak perlu)\\b',
);

/** A word that refuses and nothing else but a day. */
const ALONE =
  /^\W*(?:declined|refused|opted out|objects?|objected|no consent|menolak|keberatan|tidak (?:setuju|bersedia)|tidak mau)(?: (?:on|pada|tanggal))?[\s\d./:,-]*(?:\p{L}{3,9}\.?)?[\s\d./:,-]*$/u;

/** What each of them has a part of: most cells have none. */
const HINT =
  /publi|consent|permi|list|name|nama|show|display|mention|anon|record|site|online|map|peta|private|confid|opt|cantum|tampil|sebut|muat|i[zj]in|setuju|rahasia|sembunyi|samar|umum|tayang|declin|refus|withdr|revok|retract|tarik|cabut|object|tolak|keberatan|bersedia|tidak mau|laman|situs|author/;
/** And a word that takes something away. */
const TAKES =
  /\bno[tn]?\b|n['’]t|never|without|lack|missing|against|withdr|revok|retract|rescind|withh|refus|declin|den[yi]|cancel|object|\bopt|keep|stay|remain|leave|take|off|remove|hide|delete|omit|anonym|anonim|jangan|\bti?da?k|\btak\b|gak|enggan|belum|keberatan|olak|mohon|harap|tanpa|rahasia|sembunyi|samar|hapus|hilang|tarik|cabut|batal|prefer/;
/** Digits and signs alone. */
const LETTERLESS = /^[\s\d!-/:-@[-`{-~]*$/;
/** Longer texts are a life or a summary. */
const LONGEST_REMARK = 400;

/** Whether an answer does nothing but take back another one. */
export const isTakenBack = (text: string): boolean =>
  /^\W*(?:withdr[ae]wn?|revoked|retracted|opted out|ditarik(?: kembali)?|dicabut|dibatalkan|zurückgezogen|retirado|retiré)\b/i.test(
    text,
  );

/**
 * Whether somebody asks in the words of a cell not to be shown to everybody, or takes an agreement back; in a remark
 * whatever may be such words.
 */
export function refusesInWords(text: string, isRemark = false): boolean {
  if (text.length > LONGEST_REMARK || LETTERLESS.test(text)) return false;
  const lower = foldText(text);
  const isHinted = HINT.test(lower) && TAKES.test(lower);
  if (!isHinted && !isRemark) return false;
  const marked = lower.replace(/[’‘`´]/g, "'").replace(GRANTS, ' ');
  const isOther = (words: string): boolean => OTHER.test(words);
  if (isRemark && speaksOfPublishing(marked.replace(/[^\S\n]+/g, ' '), isOther)) return true;
  const folded = marked.replace(/\s+/g, ' ');
  if (ALONE.test(folded) || isTakenBack(folded)) return true;
  if (!REFUSES.test(folded)) return false;
  return (
    ONESELF.test(folded) ||
    folded.split(/[.,;!?]+/).some((part) => REFUSES.test(part) && !isOther(part)) ||
    !isOther(folded)
  );
}
