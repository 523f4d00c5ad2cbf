import type { KindRole, RelationRole } from '../../dataset/vocabulary.ts';

// What visitors call things by their roles, whatever the dataset calls its kinds and relations, in the languages of the
// page; between commas. Words of more languages come with the dataset, which has its own for its kinds and relations.

export const KIND_WORDS: Readonly<Partial<Record<KindRole, string>>> = {
  person: 'person, people, orang, tokoh',
  initiative: 'initiative, prakarsa, inisiatif',
  place: 'place, tempat, lokasi, where, mana',
  theme: 'theme, topic, tema, topik',
  session: 'session, sesi',
  event: 'event, acara',
};

/** Words for an end of ties of a role; where roles of kinds are told, only nodes of these are so called. */
interface TieWords {
  readonly role: RelationRole;
  readonly words: string;
  readonly end: 'source' | 'target' | 'either';
  readonly by?: readonly KindRole[];
  /** Beginnings of words: where relations of the role have one of them, only these are meant. */
  readonly like?: string;
  /** Whether it is said too of whom the rules lend what ties have: a founder of what they founded. */
  readonly isLent?: boolean;
}

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
    words: 'speaker, spoke, speaks, presenter, pembicara, pemateri, penceramah, berbicara',
    end: 'source',
    by: ['person'],
  },
  { role: 'session', words: 'participant, peserta, appeared in, appears in, took part in, ikut di', end: 'source' },
  {
    role: 'session',
    words: 'shown, shown in, showed in, presented in, exhibited in, tampil, tampil di, ditampilkan, ditampilkan di',
    end: 'source',
    like: 'present, show, exhibit, display, demonstr, pitch, tampil, menampil, ditampil, pamer, dipamer',
  },
  {
    role: 'theme',
    words:
      'work on, works on, working on, deal with, deals with, dealing with, use, uses, using, discuss, discusses, ' +
      'discussed, bergerak di bidang, di bidang, bekerja di bidang, berkaitan dengan, memakai, menggunakan, ' +
      'memanfaatkan, membahas, dibahas',
    end: 'either',
    isLent: true,
  },
  {
    role: 'place',
    words: 'is from, are from, was from, were from, come from, comes from, came from, coming from, berasal dari',
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

/** Words that visitors use for one another; a dataset has one of them, or none. */
export const SYNONYMS: readonly (readonly string[])[] = [
  'talk, speak, lecture',
  'host, organise, organize, hold',
  'represent, delegate, affiliated',
  'mewakili, wakil, utusan, berafiliasi',
  'sponsor, fund, finance',
  'mendanai, membiayai, mendukung',
  'firm, company, business',
  'nation, country',
].map((line) => line.split(', '));
