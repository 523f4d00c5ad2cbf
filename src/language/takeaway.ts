import type { Language } from '../dataset/language.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import { and } from './catalogue.ts';
import { capital, countKind, countRole, inWords } from './nouns.ts';

/** The order in which the sentence counts; kinds of any other role come last. */
const ORDER: readonly Exclude<KindRole, 'other'>[] = ['event', 'session', 'person', 'initiative', 'place', 'theme'];
/** More kinds than these that have no role are summed up. */
const NAMED = 3;

/** What a network without entries says. */
const BLANK: Readonly<Record<Language, string>> = {
  en: 'This network has no entries yet.',
  id: 'Jaringan ini belum punya isi.',
};

/** Where no kind has a role, so that there is nothing that these would be others beside. */
const OF_KINDS: Readonly<Record<Language, (count: string, kinds: string) => string>> = {
  en: (count, kinds) => `${count} entries of ${kinds} kinds`,
  id: (count, kinds) => `${count} entri dari ${kinds} jenis`,
};

const EMPTY: Readonly<Record<Language, string>> = {
  en: 'Nothing is shown: the filters leave everything out.',
  id: 'Tidak ada yang tampil: filter menyisihkan semuanya.',
};

/**
 * One sentence of what is shown, counted: "One event, seven sessions, 18 people and two others." The
 * numbers add up to the nodes that `visible` marks with 1; it stands in the order of the dataset's nodes.
 */
export function buildTakeaway(dataset: Dataset, visible: Uint8Array, language: Language): string {
  const counts = new Map<string, number>();
  dataset.nodes.forEach(({ kind }, index) => {
    if (visible[index]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  const shown = dataset.kinds.filter(({ id }) => counts.has(id));
  const sumOf = (role: KindRole) =>
    shown.reduce((sum, kind) => sum + (kind.role === role ? (counts.get(kind.id) ?? 0) : 0), 0);
  const sayRole = (role: KindRole, of: Pick<Dataset, 'kinds'> = dataset) =>
    sumOf(role) > 0 ? [countRole(of, role, sumOf(role), language)] : [];
  const others = shown.filter(({ role }) => role === 'other');
  const rest = sumOf('other');
  const areAlone = others.length === shown.length;
  const ofKinds = () => OF_KINDS[language](inWords(rest, language), inWords(others.length, language));
  const parts = [
    ...ORDER.flatMap((role) => sayRole(role)),
    ...(others.length > NAMED
      ? areAlone
        ? [ofKinds()]
        : sayRole('other', { kinds: [] })
      : others.map((kind) => countKind(kind, counts.get(kind.id) ?? 0, language))),
  ];
  if (parts.length === 0) return (dataset.nodes.length === 0 ? BLANK : EMPTY)[language];
  // Commas inside a noun would be taken for those between them.
  const list = parts.some((part) => part.includes(',')) ? parts.join('; ') : and[language].format(parts);
  return `${capital(list)}.`;
}
