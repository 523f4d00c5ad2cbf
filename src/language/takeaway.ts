import type { Language } from '../dataset/language.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { KindRole } from '../dataset/vocabulary.ts';

/** The order in which the sentence counts; kinds of any other role are summed up last. */
const ORDER: readonly KindRole[] = ['event', 'session', 'person', 'initiative', 'place', 'theme', 'other'];

const DIGITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
};

/** What one is called and what many are called. */
const NOUNS: Readonly<Record<Language, Readonly<Record<KindRole, readonly [string, string]>>>> = {
  en: {
    event: ['seminar', 'seminars'],
    session: ['session', 'sessions'],
    person: ['person', 'people'],
    initiative: ['co-op or platform', 'co-ops and platforms'],
    place: ['place', 'places'],
    theme: ['theme', 'themes'],
    other: ['other', 'others'],
  },
  id: {
    event: ['seminar', 'seminar'],
    session: ['sesi', 'sesi'],
    person: ['orang', 'orang'],
    initiative: ['koperasi atau platform', 'koperasi dan platform'],
    place: ['tempat', 'tempat'],
    theme: ['tema', 'tema'],
    other: ['lainnya', 'lainnya'],
  },
};

/** What a network without entries says. */
const BLANK: Readonly<Record<Language, string>> = {
  en: 'This network has no entries yet.',
  id: 'Jejaring ini belum punya isi.',
};

const EMPTY: Readonly<Record<Language, string>> = {
  en: 'Nothing is shown: the filters leave everything out.',
  id: 'Tidak ada yang tampil: filter menyisihkan semuanya.',
};

/**
 * One sentence of what is shown, counted: "One seminar, seven sessions, 18 people and two others." The
 * numbers add up to the nodes that `visible` marks with 1; it stands in the order of the dataset's nodes.
 */
export function buildTakeaway(dataset: Dataset, visible: Uint8Array, language: Language): string {
  const roles = new Map(dataset.kinds.map((kind) => [kind.id, kind.role]));
  const counts = new Map<KindRole, number>();
  dataset.nodes.forEach((node, index) => {
    const role = roles.get(node.kind) ?? 'other';
    if (visible[index]) counts.set(role, (counts.get(role) ?? 0) + 1);
  });
  const parts = ORDER.flatMap((role) => {
    const count = counts.get(role) ?? 0;
    return count > 0 ? [`${DIGITS[language][count] ?? count} ${NOUNS[language][role][count === 1 ? 0 : 1]}`] : [];
  });
  if (parts.length === 0) return (dataset.nodes.length === 0 ? BLANK : EMPTY)[language];
  const list = new Intl.ListFormat(language).format(parts);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}
