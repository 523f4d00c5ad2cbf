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
}

export const TIE_WORDS: readonly TieWords[] = [
  { role: 'founding', words: 'founder, cofounder, co-founder, founded, pendiri, perintis, mendirikan', end: 'source' },
  { role: 'founding', words: 'founded by, didirikan oleh, didirikan', end: 'target' },
  {
    role: 'session',
    words: 'speaker, spoke, speaks, presenter, pembicara, pemateri, penceramah, berbicara',
    end: 'source',
    by: ['person'],
  },
  { role: 'session', words: 'participant, peserta', end: 'source' },
  {
    role: 'session',
    words:
      'shown in, showed in, presented in, appeared in, appears in, took part in, tampil di, ditampilkan di, ikut di',
    end: 'source',
  },
  {
    role: 'theme',
    words:
      'work on, works on, working on, deal with, deals with, dealing with, bergerak di bidang, di bidang, berkaitan dengan',
    end: 'either',
  },
  // Small words between what is asked for and what it is tied to.
  { role: 'place', words: 'from, dari', end: 'either', by: ['person', 'initiative', 'other'] },
  { role: 'place', words: 'in, at, di, pada', end: 'either' },
  { role: 'session', words: 'in, at, di, pada, dalam', end: 'either' },
  { role: 'theme', words: 'about, on, tentang, mengenai, soal', end: 'either' },
];
