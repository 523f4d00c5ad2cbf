import type { Kind, Relation } from '../../dataset/schema.ts';
import { listWords } from '../../dataset/text.ts';
import type { Network } from '../network.ts';
import { splitWords } from '../words.ts';
import { BODIES, KIND_WORDS, SYNONYMS, TIE_WORDS } from './role-words.ts';
import { isSmall } from './small-words.ts';

/** What words of a query may say of the nodes that are asked for: that they are of kinds, or at one end of ties. */
export type Meaning =
  | { readonly of: 'kinds'; readonly kinds: ReadonlySet<string> }
  | {
      readonly of: 'ties';
      readonly relations: ReadonlySet<string>;
      readonly end: 'source' | 'target' | 'either';
      /** The kinds of nodes that are so called; absent: all. */
      readonly by?: ReadonlySet<string>;
      /** Whether it is said too of whom the rules lend what ties have. */
      readonly isLent?: boolean;
      /** Whether it is said only where somebody asks for the places of these. */
      readonly isOfPlaces?: boolean;
    };

/** Words that mean something; small ones do so only before a name. */
export interface Phrase {
  readonly isSmall: boolean;
  readonly meanings: readonly Meaning[];
}

export interface Phrases {
  /** What some words say together, by the words or by their stems; null: nothing. */
  readonly find: (words: readonly string[]) => Phrase | null;
  /** What a word says that is not typed to its end. */
  readonly complete: (word: string) => Phrase | null;
  /** Every word in any of them. */
  readonly words: ReadonlySet<string>;
}

/** The most words that one phrase is looked for in. */
export const LONGEST_PHRASE = 5;
const SHORTEST_STEM = 4;
const SHORTEST_START = 4;

/** Reads the dataset's own words for its kinds and relations, in all their languages, beside those for roles. */
export function buildPhrases({ kinds, relations }: Pick<Network, 'kinds' | 'relations'>): Phrases {
  const exact = new Map<string, Phrase>();
  const stems = new Map<string, Phrase>();
  const all = new Set<string>();
  const add = (words: readonly string[], meaning: Meaning) => {
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    for (const word of words) all.add(word);
    const key = words.join('');
    const put = (map: Map<string, Phrase>, name: string) => {
      const former = map.get(name) ?? { isSmall: true, meanings: [] };
      const isSmall = former.isSmall && meaning.of === 'ties' && words.every(isLittle);
      map.set(name, { isSmall, meanings: [...former.meanings, meaning] });
    };
    put(exact, key);
    for (const stem of listStems(words)) put(stems, stem);
  };
  for (const kind of kinds.values()) {
    const meaning: Meaning = { of: 'kinds', kinds: new Set([kind.id]) };
    for (const words of listKindWords(kind)) add(words, meaning);
  }
  addRoles([...kinds.values()], [...relations.values()], add);
  const rest: [readonly string[], Meaning][] = [];
  for (const relation of relations.values()) {
    for (const [words, meaning] of listTieWords(relation)) {
      add(words, meaning);
      const said = words.filter((word) => !isLittle(word));
      // Without `by`, `organised` is said of either end.
      const bare =
        BY.has(words.at(-1) ?? '') && meaning.of === 'ties' ? { ...meaning, end: 'either' as const } : meaning;
      if (said.length > 0 && said.length < words.length) rest.push([said, bare]);
    }
  }
  // `founded` is short for `founded by` only where it means nothing itself.
  const taken = new Set(exact.keys());
  for (const [words, meaning] of rest) if (!taken.has(words.join(''))) add(words, meaning);
  const findOne = (words: readonly string[]): Phrase | null => {
    const [alike] = listStems(words).flatMap((stem) => stems.get(stem) ?? []);
    return exact.get(words.join('')) ?? (alike ? ofDoers(words, alike) : null);
  };
  const findSynonym = (words: readonly string[]): Phrase | null => {
    const others = respellAlike(words);
    // A verb is said of who does it: `represents` is `is a delegate of`, and not `has a delegate`.
    const active = others.flatMap((other) => ENDINGS.flatMap((ending) => findOne([...other, ending]) ?? []));
    const meant = active.length > 0 ? active : others.flatMap((other) => findOne(other) ?? []);
    const all = { isSmall: false, meanings: meant.flatMap(({ meanings }) => meanings) };
    return meant.length === 0 ? null : ofDoers(words, all);
  };
  // `example` alone says who cites and who is cited, `based` who is somewhere and where.
  for (const [word, meaning] of listOwnWords([...relations.values()])) if (!exact.has(word)) add([word], meaning);
  // Where no kind is called so, initiatives are what comes nearest.
  const initiatives = [...kinds.values()].flatMap(({ id, role }) => (role === 'initiative' ? [id] : []));
  const bodies = BODIES.split(', ');
  if (initiatives.length > 0 && !bodies.some((word) => findOne([word])))
    for (const word of bodies) add([word], { of: 'kinds', kinds: new Set(initiatives) });
  return {
    find: (words) => findOne(words) ?? findSynonym(words),
    complete: (word) => {
      if (word.length < SHORTEST_START) return null;
      const begun = [...exact].filter(([key, phrase]) => !phrase.isSmall && key.startsWith(word));
      return begun.length > 0 ? { isSmall: false, meanings: begun.flatMap(([, { meanings }]) => meanings) } : null;
    },
    words: all,
  };
}

/** How words for who does something end, or begin in Indonesian. */
const DOER = /(?:er|or)s?$|^pe\p{L}{4}/u;

/**
 * What words say by the stem of others: `researchers` are people who are called so, and not whatever `researches` a theme.
 * Null: nothing.
 */
function ofDoers(words: readonly string[], { isSmall, meanings }: Phrase): Phrase | null {
  if (!DOER.test(words.at(-1) ?? '')) return { isSmall, meanings };
  const left = meanings.filter((meaning) => meaning.of !== 'ties' || meaning.end !== 'either' || !meaning.isLent);
  return left.length > 0 ? { isSmall, meanings: left } : null;
}

/** A kind's names, whole and in their parts: `Co-op, platform or project` is three. */
function listKindWords({ label, plural }: Kind): readonly (readonly string[])[] {
  return [label, plural]
    .flatMap(listWords)
    .flatMap(([, words]) => [words, ...words.split(/[,;/،、，]|\s(?:and|or|dan|atau|e|y|o|ou|und|oder|et)\s/u)])
    .map((part) => splitWords(part).filter((word, place) => place > 0 || !isSmall(word)));
}

/** In the languages whose small words nobody has listed, the shortest are. */
const isLittle = (word: string): boolean => isSmall(word) || word.length < 3;

/** A relation's words from either end, and the same without the small ones before them: `is from`, `from`. */
function listTieWords({
  id,
  label,
  inverse,
  directed,
  role,
}: Relation): readonly (readonly [readonly string[], Meaning])[] {
  const toList = (text: Relation['label'] | undefined, end: 'source' | 'target' | 'either') => {
    // A founder has the themes of what they founded.
    const meaning: Meaning = { of: 'ties', relations: new Set([id]), end, isLent: role === 'theme' };
    return (text ? listWords(text) : []).flatMap(([, said]) => {
      const words = splitWords(said);
      const first = words.findIndex((word) => !isLittle(word));
      // What somebody has is said of the other end: a delegate is who `has delegate` leads to.
      const isHad = HAS.has(words[0] ?? '') && end !== 'either';
      const had: Meaning = isHad ? { ...meaning, end: end === 'source' ? 'target' : 'source' } : meaning;
      return [...new Set([0, first < 0 ? words.length - 1 : first])].map(
        (start) => [words.slice(start), start === 0 ? meaning : had] as const,
      );
    });
  };
  if (directed === false) return toList(label, 'either');
  return [...toList(label, 'source'), ...toList(inverse, 'target')];
}

/** The words of relations, one by one: where one stands alone it may stand for all that have it. */
function listOwnWords(relations: readonly Relation[]): readonly (readonly [string, Meaning])[] {
  const havers = new Map<string, Set<string>>();
  for (const { id, label, inverse } of relations) {
    const texts = [label, ...(inverse ? [inverse] : [])].flatMap((text) => listWords(text));
    for (const word of texts.flatMap(([, said]) => splitWords(said))) {
      if (word.length >= SHORTEST_STEM && !isSmall(word)) havers.set(word, (havers.get(word) ?? new Set()).add(id));
    }
  }
  return [...havers].map(([word, ids]) => [word, { of: 'ties', relations: ids, end: 'either' }] as const);
}

function addRoles(
  kinds: readonly Kind[],
  relations: readonly Relation[],
  add: (words: readonly string[], meaning: Meaning) => void,
): void {
  const addAll = (words: string, meaning: Meaning) => {
    for (const phrase of words.split(', ')) add(splitWords(phrase), meaning);
  };
  const kindsOf = (roles: readonly string[]) =>
    new Set(kinds.filter((kind) => roles.includes(kind.role)).map(({ id }) => id));
  for (const [role, words] of Object.entries(KIND_WORDS)) {
    const meant = kindsOf([role]);
    if (meant.size > 0) addAll(words, { of: 'kinds', kinds: meant });
  }
  for (const { role, words, end, by, like, isLent = false, isOfPlaces = false } of TIE_WORDS) {
    const meant = ofRole(relations, role, like?.split(', '));
    if (meant.size > 0)
      addAll(words, { of: 'ties', relations: meant, end, isLent, isOfPlaces, ...(by ? { by: kindsOf(by) } : {}) });
  }
}

/** The relations of a role, null: of none; where some have a word that begins like one of some, only these. */
function ofRole(
  relations: readonly Relation[],
  role: string | null,
  like: readonly string[] = [],
): ReadonlySet<string> {
  const all = relations.filter((relation) => (relation.role ?? null) === role);
  const isLike = ({ label }: Relation) =>
    listWords(label).some(([, said]) => splitWords(said).some((word) => like.some((start) => word.startsWith(start))));
  const some = all.filter(isLike);
  return new Set((some.length > 0 || role === null ? some : all).map(({ id }) => id));
}

/** The small words that close what is said of its source. */
const ENDINGS = ['of', 'with', 'to', 'for', 'dari', 'dengan'] as const;

/** Words for having somebody or something. */
const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had', 'punya', 'memiliki']);

/** The words that close what is said from the other end. */
const BY: ReadonlySet<string> = new Set(['by', 'oleh']);

/** The same words with one of them as each of those that visitors use for it. */
const respellAlike = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((word, place) => listSynonyms(word).map((other) => words.with(place, other)));

/** What visitors say for a word. */
export const listSynonyms = (word: string): readonly string[] =>
  SYNONYM_STEMS.filter(({ stems }) => stems.has(toStem(word))).flatMap(({ group }) =>
    group.filter((other) => toStem(other) !== toStem(word)),
  );

/** The stems of words, one by one and taken together: `co-ops` and `coop`, `delegates of` and `delegate of`. */
const listStems = (words: readonly string[]): readonly string[] => [
  ...new Set([words.map(toStem).join(''), toStem(words.join(''))]),
];

/** Whether a word for who does something is a form of another one, and no slip: `researcher` of `researches`, `peneliti` of `meneliti`. */
export const isDoerOf = (word: string, other: string): boolean =>
  DOER.test(word) && (toStem(word) === toStem(other) || (/^me/.test(other) && word.slice(1) === other.slice(1)));

/** Without the endings that tell `founders`, `founder` and `founded` apart, or `acaranya` from `acara`. */
function toStem(word: string): string {
  const stem = word.replace(/nya$/, '').replace(/(?:ers?|ors?|ing|ed|es|e|s|d)$/, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

const SYNONYM_STEMS = SYNONYMS.map((group) => ({ group, stems: new Set(group.map(toStem)) }));
