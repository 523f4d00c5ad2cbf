import { isNoteHeading } from '../../dataset/private-words.ts';
import type { Cell } from '../reading.ts';
import { toAnswered } from './columns.ts';
import { asksForOther } from './consent-headings.ts';
import { foldHeading } from './words.ts';

/** Words of a heading that may ask who is shown, whatever else they mean. */
const MAY_ASK =
  /\b(?:priva\w*|pribadi|rahasia|kerahasiaan|confidential\w*|secret|anonym\w*|anonim\w*|consent\w*|agree\w*|setuju\w*|persetujuan|izin\w*|ijin\w*|permission|permit\w*|ok|okay|boleh\w*|bersedia|kesediaan|web|web ?sites?|web ?pages?|online|internet|situs|laman|publi[ck]\w*|publish\w*|publikasi\w*|umum|visib\w*|release|opt(?:ed)? ?(?:in|out)|opt-?in|opt-?out|listed|listing|display\w*|show\w*|hide|hidden|tampil\w*|gdpr|names?|nama|director\w+|direktori|withdr\w*|objections?)\b/;
/** Words of a heading that ask for something else: who came when, who paid, who is new. */
const OTHER_MATTER =
  /\d|\b(?:attend\w*|present\w*|presence|absent|hadir|kehadiran|absen\w*|registered|registration|terdaftar|confirm\w*|konfirmasi|check(?:ed)? ?in|arriv\w*|invited|undangan|paid|bayar|lunas|member\w*|anggota|keanggotaan|students?|mahasiswa|pelajar|alumni|volunteers?|relawan|staff|staf|speak\w*|pembicara|moderat\w*|panel\w*|chair|host|organi[sz]\w*|panitia|facilitat\w*|fasilitator|vip|first[ -]?time\w*|newcomer|returning|pertama kali|baru|lama|aktif|active|lunch|dinner|breakfast|coffee|makan\w*|sarapan|meals?|vegan|vegetarian|halal|hotel|bus|shuttle|transport\w*|carpool|parking|parkir|tours?|excursions?|outings?|field[ -]?(?:visits?|trips?|work|day)|(?:site|farm|village|home) visits?|visits?|kunjungan|lapangan|walks?|hikes?|exhibitions?|pameran|markets?|fairs?|bazaars?|meetings?|pertemuan|rapat|discussions?|diskusi|round ?tables?|forum|networking|welcome|penyambutan|hackathon|concerts?|konser|screenings?|pemutaran|party|reception|gala|opening|closing|pembukaan|penutupan|plenar\w*|pleno|keynote|sessions?|sesi|workshops?|lokakarya|training|pelatihan|seminar|conference|webinar|talks?|track|days?|hari|morning|afternoon|evening|pagi|siang|sore|malam|monday|tuesday|wednesday|thursday|friday|saturday|sunday|senin|selasa|rabu|kamis|jumat|sabtu|minggu|certificate|sertifikat|badge|shirt|kaos|laptop|poster|paper|abstract|makalah|remote|daring|luring|zoom|in person|founder|pendiri|board|pengurus|retired|pensiun|farmer|petani|cooperative|co-?op|koperasi|ngo|lsm|male|female|laki\w*|perempuan|tech\w*|digital|tags?|class|cluster|community|component|degree|modularity)\b/;

/** Of more columns in which nobody says no each is taken for a session. */
const MOST_UNTOLD = 3;

/** A column by its heading and what stands below it. */
interface Answering {
  readonly label: string;
  readonly values: readonly Cell[];
}

/**
 * Which of some columns may say who is to be published, although no word tells which answer refuses: by a word of the
 * heading, or since none tells of anything else.
 */
export function findUnexplained<Column extends Answering>(columns: readonly Column[]): readonly Column[] {
  const found = columns.flatMap((column) => {
    const heading = foldHeading(column.label);
    const { isAnswered, hasNo } = toAnswered(column.values);
    if (!isAnswered || isNoteHeading(column.label) || asksForOther(heading) || areCounts(column.values)) return [];
    const isCalled = MAY_ASK.test(heading);
    return isCalled || !OTHER_MATTER.test(heading) ? [{ column, isSaid: isCalled || hasNo }] : [];
  });
  const untold = found.filter(({ isSaid }) => !isSaid).length;
  return found.filter(({ isSaid }) => isSaid || untold <= MOST_UNTOLD).map(({ column }) => column);
}

/** Whether numbers count something: of 0 and 1 one alone, or others beside them. */
function areCounts(values: readonly Cell[]): boolean {
  const texts = new Set(values.map(String));
  const isBoth = texts.size === 2 && texts.has('0') && texts.has('1');
  return !isBoth && [...texts].every((text) => /^\d+$/.test(text));
}
