import { foldText } from '../../base/fold.ts';

const any = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const SHOWN = any(
  'listed|published|shown|named|displayed|mentioned|included',
  '(?:di|ter)(?:tampilkan|publikasikan|cantumkan|muat|sebut(?:kan)?)',
);
const SHOW = '(?:publish|list|show|display|mention|name|tampilkan|publikasikan|cantumkan|muat|sebutkan)';
const ONESELF = '(?:me|us|my (?:full )?name|our names?|nama (?:saya|kami)|saya|kami)';
/** That somebody may be shown, in a sentence of its own, as forms write it beside their yes. */
const MAY_BE_SHOWN = any(
  `(?:(?:i|we) )?(?:agree|consent|happy|ok|okay|fine) (?:to|with) (?:(?:be|being|have|having) )?(?:my name |our names )?(?:${SHOWN}|publishing ${ONESELF})`,
  `(?:(?:you )?(?:may|can) |feel free to )?${SHOW} ${ONESELF}`,
  `(?:${ONESELF} )?(?:(?:may be|can be|boleh|dapat|bisa|bersedia|setuju|untuk) )*${SHOWN}`,
);
const WHERE =
  '(?: (?:(?:on|in) the|di) (?:web ?site|web|site|map|directory|situs|laman|peta|internet)| online| publicly)?';

/** Words that make an answer, whichever it is, only more polite. */
const POLITE =
  'please|pls|thanks|thank you|terima kasih|makasih|gracias|obrigad[oa]|danke|bitte|merci|por favor|bu|pak|kak|mas|mbak|dong|lah|kok';
const FREELY = any(
  "no problem|no objections?|(?:i )?(?:don't|do not) mind|why not|all good|(?:it's |is )?fine",
  '(?:tidak|tdk|tak|nggak|gak) (?:apa apa|masalah|keberatan)',
);
const YES = any(
  'everyone|everybody|anyone|anybody|(?:the )?public|all|semua(?: orang)?|siapa (?:saja|pun)|publik|umum',
  '[yxv1]|yes|yeah|yep|yup|ya|iya|ja|jawohl|si|oui|sim|true|ok|okay|oke|sure|agreed?|accept(?:ed)?|approved|given|granted|allowed|signed',
  '(?:sangat |saya |kami )?(?:setuju|bersedia)|menyetujui|boleh|silakan|silahkan|monggo|disetujui|hadir',
  'of course|certainly|definitely|absolutely|gladly|with pleasure|happy to|go ahead|by all means|(?:i|we) (?:do|agree|consent|accept)|you (?:may|can)|feel free|in full|full name|fully|consent|very much|very',
  'tentu(?:nya)?|pasti|saja|sekali|dengan senang hati|sudah|on|pada|tanggal|nama lengkap',
  "gerne?|claro|por supuesto|de acuerdo|naturlich|einverstanden|bien sur|d'accord|volontiers|com certeza",
);
const NO = any(
  'no|n|nope|nah|0|false|tidak|tdk|tak|enggak|nggak|gak|nein|non|nao|belum pernah',
  "i (?:do not|don't)|not at all|problem|objections?|sama sekali(?: tidak)?",
);
const sentence = (...words: readonly string[]): RegExp =>
  new RegExp(`^(?:${any(...words, POLITE, FREELY, `${MAY_BE_SHOWN}${WHERE}`)}(?: |$))+$`);
const BARE = { shown: sentence(YES), hidden: sentence(NO) } as const;

/** Longer than this nobody only says yes. */
const LONGEST = 120;

/**
 * Whether an answer that lets somebody be shown, a yes to `shown` or a no to `hidden`, does nothing else: each word of
 * it is known and only strengthens. Any other word may bind it to something.
 */
export function isBare(asked: keyof typeof BARE, answer: string): boolean {
  const words = foldText(answer)
    .replace(/[’‘`´]/g, "'")
    .replace(/[✓✔☑✅]\ufe0f?/gu, ' yes ')
    .replace(/[✗✘☐❌]\ufe0f?/gu, ' no ')
    .replace(/[.,;:!()[\]"“”«»–—/-]|[👍👌🙏🙂😊]\p{Emoji_Modifier}?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST && BARE[asked].test(words);
}
