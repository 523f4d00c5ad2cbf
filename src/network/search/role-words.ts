import type { KindRole, RelationRole } from '../../dataset/vocabulary.ts';

// What visitors call things by their roles, whatever the dataset calls its kinds and relations, in the languages of the
// page; between commas. Words of more languages come with the dataset, which has its own for its kinds and relations.

export const KIND_WORDS: Readonly<Partial<Record<KindRole, string>>> = {
  person: 'person, people, orang, tokoh',
  initiative: 'initiative, prakarsa, inisiatif',
  place: 'place, tempat, lokasi, where, mana, manakah, dimana, dimanakah',
  theme: 'theme, topic, tema, topik',
  session: 'session, sesi',
  event: 'event, acara',
};

/** Words for an end of ties of a role; where roles of kinds are told, only nodes of these are so called. */
interface TieWords {
  /** Null: relations without a role, of which only those are meant that are `like` it. */
  readonly role: RelationRole | null;
  readonly words: string;
  readonly end: 'source' | 'target' | 'either';
  readonly by?: readonly KindRole[];
  /** Beginnings of words: where relations of the role have one of them, only these are meant. */
  readonly like?: string;
  /** Whether it is said too of whom the rules lend what ties have: a founder of what they founded. */
  readonly isLent?: boolean;
  /** Whether it is said only of whom is named, or where somebody asks for the places of these: `which countries were represented`. */
  readonly isOfPlaces?: boolean;
}

/** How words for being at an event begin. */
const ATTEND = 'attend, particip, visit, join, menghadiri, hadir, ikut, mengikuti';

export const TIE_WORDS: readonly TieWords[] = [
  {
    role: 'founding',
    words:
      'founder, cofounder, co-founder, founded, behind, started, created, set up, pendiri, perintis, mendirikan, di balik',
    end: 'source',
  },
  { role: 'founding', words: 'founded by, started by, created by, didirikan oleh, didirikan', end: 'target' },
  {
    role: 'session',
    words: 'speaker, spoke, speaks, presenter, pembicara, pemateri, berbicara',
    end: 'source',
    by: ['person'],
  },
  {
    role: 'session',
    words: 'penceramah',
    end: 'source',
    by: ['person'],
    like: 'lectur, speak, talk, ceramah, berceramah',
  },
  { role: 'session', words: 'participant, peserta, appeared in, appears in, took part in, ikut di', end: 'source' },
  {
    role: 'session',
    words: 'shown, shown in, showed in, presented in, exhibited in, tampil, tampil di, ditampilkan, ditampilkan di',
    end: 'source',
    like: 'present, show, exhibit, display, demonstr, pitch, tampil, menampil, ditampil, pamer, dipamer',
  },
  {
    role: 'session',
    words: 'was at, were at, came to, participate in, participated in, hadir di, hadir pada, datang ke',
    end: 'source',
    isOfPlaces: true,
  },
  {
    role: 'theme',
    words:
      'work on, works on, working on, deal with, deals with, dealing with, use, uses, using, discuss, discusses, ' +
      'discussed, bergerak di bidang, bergerak di, bergerak dalam, di bidang, bekerja di bidang, berkaitan dengan, memakai, menggunakan, ' +
      'work with, works with, working with, worked with, work for, works for, working for, help, helps, helping, helped, ' +
      'support, supports, supporting, serve, serves, serving, bekerja dengan, bekerja bersama, bekerja sama dengan, ' +
      'bekerjasama dengan, bekerja untuk, membantu, mendukung, mendampingi, melayani, ' +
      'memanfaatkan, membahas, dibahas, study, studies, studied, research, researches, meneliti, mempelajari',
    end: 'either',
    isLent: true,
  },
  // Who stands for a body or works there, and what is talked about, have no role: they are known by their words.
  {
    role: null,
    words:
      'speak for, speaks for, spoke for, work at, works at, working at, worked at, work for, works for, working for, work with, ' +
      'works with, represent, represents, represented, belong to, belongs to, member of, members of, member, members, employee of, staff of, representative of, ' +
      'bekerja di, bekerja untuk, bekerja pada, bekerja dengan, bekerja bersama, bekerja sama dengan, anggota, anggota dari, staf, pegawai, mewakili, wakil, ' +
      'berbicara untuk',
    end: 'source',
    like: 'affiliat, delegat, represent, member, works, employ, belong, berafiliasi, utusan, wakil, mewakili, anggota, bekerja',
  },
  {
    role: null,
    words:
      'sent delegates, sends delegates, sent a delegate, sent representatives, sent a representative, ' +
      'mengirim delegasi, mengirim utusan, mengirim delegat, mengirim wakil, mengirimkan delegasi, mengirimkan utusan',
    end: 'target',
    like: 'delegat, represent, utusan, wakil, mewakili',
  },
  {
    role: null,
    words: 'discuss, discusses, discussed, discussed by, membahas, dibahas, dibahas oleh, dibicarakan',
    end: 'either',
    like: 'speaks, talks, comments, discuss, respond, berbicara, bicara, membahas, berkomentar',
  },
  {
    role: null,
    words:
      'attend, attends, attended, took part, takes part, take part, took part in, participate, participated, participate in, participated in, was at, were at, ' +
      'came to, hadir, hadir di, hadir pada, datang, datang ke, ikut serta, ikut serta di, mengikuti',
    end: 'source',
    like: ATTEND,
  },
  // Whatever small word stands behind it.
  {
    role: null,
    words:
      'compared with, compared to, equated with, equated to, equivalent of, equivalent to, counterpart of, alternative to, ' +
      'alternatif bagi, alternatif untuk, padanan bagi, padanan untuk, setara dengan',
    end: 'source',
    like: 'liken, compar, equat, resembl, similar, diserupakan, disamakan, mirip, serupa',
  },
  { role: null, words: 'represented, terwakili, diwakili', end: 'source', like: ATTEND, isOfPlaces: true },
  {
    role: 'session',
    words: 'represented, terwakili, diwakili, attended, took part, participated, hadir, ikut serta',
    end: 'source',
    isOfPlaces: true,
  },
  {
    role: 'place',
    words:
      'is from, are from, was from, were from, come from, comes from, came from, coming from, live in, lives in, living in, ' +
      'berasal dari, asal, tinggal di, bermukim di, menetap di',
    end: 'either',
    by: ['person', 'initiative', 'other'],
    isLent: true,
  },
  // Small words between what is asked for and what it is tied to.
  { role: 'place', words: 'from, dari', end: 'either', by: ['person', 'initiative', 'other'] },
  { role: 'place', words: 'in, at, di, pada', end: 'either' },
  { role: 'session', words: 'in, at, di, pada, dalam', end: 'either' },
  { role: 'theme', words: 'about, on, tentang, mengenai, soal', end: 'either' },
];

/** Words for bodies, which the dataset has a kind for, or else calls by another name. */
export const BODIES = 'organisation, organization, institution, organisasi, lembaga, institusi, instansi';

/** Words that visitors use for one another; a dataset has one of them, or none. */
export const SYNONYMS: readonly (readonly string[])[] = [
  'talk, speak, lecture',
  'berbicara, bicara, ceramah, berpidato',
  'host, organise, organize, hold, convene, arrange',
  'menyelenggarakan, mengadakan, menggelar, penyelenggara',
  'represent, delegate, affiliated',
  'mewakili, wakil, utusan, delegasi, delegat, berafiliasi',
  'sponsor, fund, finance',
  'mendanai, membiayai, mendukung, pendana, pendukung',
  'aim, aims, goal, objective, purpose, want, seek',
  'mengupayakan, diupayakan, tujuan, sasaran, cita',
  'present, show, exhibit',
  'menampilkan, menyajikan, mempresentasikan, disajikan, ditampilkan, dipresentasikan',
  'likened, similar, like, alike, resembles, compared, equated, equivalent, counterpart',
  'diserupakan, mirip, serupa, seperti, menyerupai, dibandingkan, disamakan, disetarakan, diibaratkan, padanan',
  'firm, company, business',
  'nation, country',
  BODIES,
].map((line) => line.split(', '));
