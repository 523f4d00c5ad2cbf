/** A question whether somebody agrees to be seen by everybody. */
const AGREES =
  /\b(?:agree|consent|allow|permission|may we|can we|ok to|okay to|setuju|persetujuan|bersedia|boleh|izin|acepta|autoriza|concorda|einverstanden|einwilligung|zustimmung|consentimiento|consentimento|consentement|acceptez)\b.*\b(?:publi\w*|list(?:ed|ing)?|shown?|named?|map|website|directory|(?:di|me)?tampil\w*|(?:di|men)?cantum\w*|dipubli\w*|disebut\w*|peta|situs|mapa|karte|veroffentlich\w*)\b/;
/** Words of being seen by everybody, or of a name where everybody looks. */
const SHOWS =
  /\b(?:publish\w*|publications?|publicly|listed|listings?|displayed|(?:di|me)?tampil\w*|(?:di|men|ter)?cantum\w*|(?:di|mem)?publikasi\w*|public(?:ar|ado|ada|acion|acao)|publier|veroffentlich\w*|angezeigt)\b|\b(?:names?|nama|not|hide|jangan|show\w*|appears?|muncul|include\w*)\b.*\b(?:web ?sites?|web ?pages?|web|sites?|online|internet|maps?|peta|situs|laman|director\w+|direktori)\b/;
/** Words that turn what is asked round. */
const TURNED = /\b(?:not|don['’]?t|never|hide|hidden|withhold|without|jangan|tidak|tanpa|nicht|ohne|ne pas|sin)\b/;
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

/** Whether a folded heading asks if somebody may be shown to everybody. */
export const asksToBeShown = (heading: string): boolean => AGREES.test(heading) && !asksForOther(heading);

/**
 * What is asked below a folded heading that speaks of being shown, where the answers are a yes or a no: whether somebody
 * may be, or is not to be. Null: it speaks of something else.
 */
export function findAskedToBeShown(heading: string): 'shown' | 'hidden' | null {
  if (!SHOWS.test(heading) || (OTHER.test(heading) && !NAMED.test(heading))) return null;
  return TURNED.test(heading) ? 'hidden' : 'shown';
}

/** Whether it asks for an agreement to something else: photos, a newsletter. That neither shows nor hides anybody. */
export const asksForOther = (heading: string): boolean =>
  ASKS.test(heading) && OTHER.test(heading) && !NAMED.test(heading.replace(/\bmailing lists?\b/g, ''));

/** Whether people sign below it: a signature says that somebody was there. */
export const isSignature = (heading: string): boolean => SIGNATURE.test(heading);
