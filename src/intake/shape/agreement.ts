import { isTakenBack } from '../../dataset/refusing-words.ts';
import { isBare } from './bare-answers.ts';
import { isMark, isNoMark } from './words.ts';

/** What is asked of whom: whether to leave them out, or whether they may be shown. */
type Asked = 'hidden' | 'shown';
/** What was answered to what was asked. */
export interface Answer {
  readonly asked: Asked;
  readonly words: string;
}

/** Whether an answer keeps somebody, or a tie, from being published. */
export const refuses = ({ asked, words }: Answer): boolean => isLeftOut(asked, words);

/** Whether an answer that refuses nothing has more words than a yes, which may bind it to something: it is to be asked about. */
export const isBound = ({ asked, words }: Answer): boolean =>
  words !== '' && !isLeftOut(asked, words) && !isBare(asked, words.replace(DAY, ' ').trim() || 'yes');

/** The first word or sign of an answer, whatever brackets are round it. */
const firstWord = (text: string): string => /[\p{L}\p{N}✓✔☑✅✗✘☐☒❌]+/u.exec(text)?.[0] ?? text.trim();
/** An answer that names everybody as those who may see. */
const isForAll = (text: string): boolean =>
  /^\W*(?:everyone|everybody|anyone|anybody|(?:the )?public|all|semua(?: orang)?|siapa (?:saja|pun)|publik|umum)\b/i.test(
    text,
  );
/** Whether a cell says who may see something: everybody, or a few. */
export const isAudience = (text: string): boolean =>
  isForAll(text) ||
  /^\W*(?:(?:only|just|hanya) |no ?body|no one|organi[sz]ers?\b|members?\b|participants?\b|private\b|internal\b|panitia\b|anggota\b|peserta\b|tidak ada|pribadi\b)/i.test(
    text,
  );
/** A 1 by itself is a mark, one before other words is the first of a month. */
const beginsWithYes = (text: string): boolean =>
  (isMark(firstWord(text)) && !/^\W*1\W.*\w/.test(text)) ||
  /^(agree|agreed|accept|accepted|approved|given|granted|allowed|sure|ok|okay|setuju|menyetujui|boleh|bersedia|iya|silakan)$/i.test(
    firstWord(text),
  ) ||
  /^\W*(?:i|we|saya|kami) (?:fully )?(?:agree|consent|accept|setuju|bersedia|menyetujui)\b/i.test(text) ||
  isForAll(text);
/** Words that take an answer back: then it is not clear. */
const TAKEN_BACK =
  /\b(?:withdr[ae]w\w*|revok\w*|retract\w*|rescind\w*|cancel\w*|declin\w*|refus\w*|expired?|no longer|not any ?more|chang\w+ (?:his|her|their|my) mind|ditarik|menarik|dicabut|mencabut|dibatalkan|batal|tidak lagi|berubah pikiran)\b/i;
const beginsWithNo = (text: string): boolean => isNoMark(firstWord(text));
/** Words that refuse by themselves. */
const REFUSES =
  /^(?:declin\w*|refus\w*|reject\w*|den(?:y|ied)|disagree\w*|object\w*|opt(?:ed)? out|never|don['’]?t|do not|please (?:don['’]?t|do not)|not agreed|nope|jangan|keberatan|menolak|ditolak|tolak|enggak|nggak|gak|belum)(?!\p{L})/iu;
/** What is longer tells more than a yes or a no. */
const LONGEST_ANSWER = 60;

/** Whether a cell refuses in words or by a sign; a digit counts something. */
export const isRefusal = (text: string): boolean =>
  (text.length <= LONGEST_ANSWER && isNoMark(text) && /[^\s\d]/.test(text)) ||
  (text.length <= LONGEST_ANSWER && REFUSES.test(text.trim())) ||
  isTakenBack(text);

/** Whether a cell answers a question with a yes or a no, in whatever words or signs. */
export function isAnswer(text: string): boolean {
  if (text.length > LONGEST_ANSWER) return isTakenBack(text);
  if (isMark(text) || isNoMark(text) || isRefusal(text) || text.trim() === '☒') return true;
  if (/^\W*(?:i|we|saya|kami) /i.test(text) && beginsWithYes(text)) return true;
  const first = firstWord(text);
  if (isForAll(text)) return false;
  return first.length > 1 && (beginsWithYes(first) || isNoMark(first));
}

/** A day in digits or with its month in letters, and the time of it. */
const DAY =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}\.? (?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\p{L}*\.?,? \d{4})(?:[T ,]*\d{1,2}:\d{2}(?::\d{2})?)?/iu;
/** What may stand beside a day on which somebody agreed; any other word may take it back. */
const BESIDE_DAY = /^(?:(?:signed|given|agreed|on|ditandatangani|disetujui|pada|tanggal)[\s:,]*)*$/i;
const isDayOfConsent = (text: string): boolean => DAY.test(text) && BESIDE_DAY.test(text.replace(DAY, '').trim());

/**
 * What an answer says of being published: the day on which somebody agreed is a yes; what is taken back or not clear, a
 * no.
 */
const isLeftOut = (meaning: Asked, words: string): boolean =>
  meaning === 'hidden'
    ? words !== '' && !beginsWithNo(words)
    : beginsWithNo(words) || TAKEN_BACK.test(words) || !(beginsWithYes(words) || isDayOfConsent(words));
