import { type LocalText, toText } from '../../dataset/text.ts';
import type { KindRole, RelationRole } from '../../dataset/vocabulary.ts';
import { firstWords } from '../../language/first-words.ts';
import type { KnownRelation } from './statement.ts';

export type FirstWord = keyof (typeof firstWords)['en'];

/** A word of ours in these languages; in all that we have where none are named. */
export function sayIn(languages: readonly string[] | undefined, word: FirstWord): LocalText {
  return toTold(languages, { en: firstWords.en[word], id: firstWords.id[word] });
}

/** Words of ours as far as they are in these languages; all where none are named. */
export function toTold(languages: readonly string[] | undefined, { en, id }: Pick<LocalText, 'en' | 'id'>): LocalText {
  if (!languages) return toText({ en, id });
  const own = Object.entries({ en, id }).filter(([language]) => languages.includes(language));
  return toText(own.length > 0 ? Object.fromEntries(own) : en);
}

/** The word for several of a role. */
export const MANY = {
  person: 'people',
  initiative: 'initiatives',
  place: 'places',
  theme: 'themes',
  session: 'sessions',
  event: 'events',
  other: 'others',
} as const satisfies Readonly<Record<KindRole, FirstWord>>;

/** The relations of lists that name none. */
export const KNOWN: Readonly<
  Record<KnownRelation, { id: string; inverse: FirstWord; role?: RelationRole; isQuiet?: boolean }>
> = {
  affiliatedWith: { id: 'affiliated-with', inverse: 'affiliates' },
  isFrom: { id: 'is-from', inverse: 'isHomeOf', role: 'place', isQuiet: true },
  interestedIn: { id: 'interested-in', inverse: 'interests', role: 'theme', isQuiet: true },
  takesPartIn: { id: 'takes-part-in', inverse: 'isTakenPartInBy', role: 'session' },
  speaksAt: { id: 'speaks-at', inverse: 'hasSpeaker', role: 'session' },
  isAbout: { id: 'is-about', inverse: 'isTreatedIn', role: 'theme', isQuiet: true },
  linkedTo: { id: 'linked-to', inverse: 'linkedTo' },
};
