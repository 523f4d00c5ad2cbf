import { at, numberAt } from '../../base/assert.ts';
import { foldText } from '../../base/fold.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import { withoutArticle } from '../../language/article.ts';
import type { SelfWord } from '../../language/opportunities.ts';
import type { Network } from '../../network/network.ts';
import { NAME_FIELDS } from '../../network/search/hit.ts';
import { isSmall } from '../../network/search/small-words.ts';
import type { Hit, Search } from '../../network/search.ts';
import { tellName } from '../../network/tell-apart.ts';
import type { Said } from '../../store/meeting-said.ts';

/** Somebody to ask for, or something that one can say of oneself. */
export interface Choice {
  readonly id: string;
  readonly as: 'actor' | Said;
  readonly name: string;
  /** Its own kind, or the kind that it is. */
  readonly kind: Kind;
  /** How the search found it. */
  readonly hit?: Hit;
}

export interface Choices {
  readonly list: readonly Choice[];
  /** Nothing is called so, and these are similar. */
  readonly isGuess: boolean;
  /** Whether the first is what was said, and not only somebody of whom something says so: nobody is taken for another. */
  readonly isSure: boolean;
  /** Of a phrase of which only a kind is understood the words that are not. */
  readonly missing: readonly string[];
}

/** So many are listed, and so many hits are gone through for them. */
const LISTED = 7;
const LOOKED_AT = 60;
/** A kind is not meant by fewer letters. */
const SHORTEST = 3;
/** Of a longer phrase no more words are looked at. */
const MOST_WORDS = 12;

/** What a node can be chosen as; null: nothing. `actors` marks who can ask. */
function toChoice(network: Network, actors: Uint8Array, node: number, language: Language): Choice | null {
  const record = at(network.nodes, node);
  const kind = network.kinds.get(record.kind);
  if (!kind) return null;
  const as = kind.role === 'theme' ? 'themes' : kind.role === 'place' ? 'places' : actors[node] ? 'actor' : null;
  return as && { id: record.id, as, name: tellName(network, node, language), kind };
}

/** What one can say of oneself on this map. */
export const listSelfWords = ({ nodes, kinds }: Network): readonly SelfWord[] => {
  const roles = new Set(nodes.map(({ kind }) => kinds.get(kind)?.role));
  return [...(['theme', 'place'] as const).filter((role) => roles.has(role)), 'kind'];
};

/** What a query can mean: what is called so, kinds, and what else is found by it. O(what the search takes). */
export function findChoices(
  network: Network,
  actors: Uint8Array,
  search: Search,
  query: string,
  language: Language,
): Choices {
  const bare = withoutArticle(query);
  const asked = foldText(bare);
  const hits = search(bare, LOOKED_AT);
  const isGuess = hits[0]?.isGuess === true;
  const found = hits.flatMap((hit) => {
    const choice = toChoice(network, actors, hit.node, language);
    const isCalled = foldText(hit.matched).startsWith(asked);
    // Whoever is not on the map says what they are, and is not who has such words in a description.
    const isMeant = choice?.as !== 'actor' || isCalled || NAME_FIELDS.includes(hit.field);
    return choice ? [{ choice: { ...choice, hit }, isCalled, isMeant }] : [];
  });
  const present = asked.length < SHORTEST ? [] : listKinds(network, actors);
  const called = present.filter((kind) => isCalled(kind, asked));
  const words = called.length > 0 ? null : listSaidKinds(search, asked);
  const said = present.filter(({ id }) => words?.has(id));
  const toKind = (kind: Kind): Choice => ({ id: kind.id, as: 'kinds', name: kind.label[language], kind });
  const begins = called.filter((kind) => beginsWith(kind, asked));
  const hasKind = called.length + said.length > 0;
  const rest = found.filter((hit) => !hit.isCalled && !(isGuess && hasKind));
  const list = [
    // Several are called by the word that a kind begins with; who means one of them types on.
    ...begins.map(toKind),
    ...found.filter((hit) => hit.isCalled).map(({ choice }) => choice),
    ...called.filter((kind) => !begins.includes(kind)).map(toKind),
    ...rest.filter(({ isMeant }) => isMeant).map(({ choice }) => choice),
    ...said.map(toKind),
    ...rest.filter(({ isMeant }) => !isMeant).map(({ choice }) => choice),
  ];
  const isSure = hasKind || (!isGuess && found.some(({ isMeant }) => isMeant));
  const isOnlyKind = said.length > 0 && (found.length === 0 || isGuess);
  return {
    list: list.slice(0, LISTED),
    isGuess: isGuess && !hasKind,
    isSure,
    missing: isOnlyKind ? listUnknown(search, bare) : [],
  };
}

/** The kinds that words of a phrase stand for: `a co-op of drivers`. */
const listSaidKinds = (search: Search, asked: string): ReadonlySet<string> =>
  new Set(
    asked
      .split(/\s+/)
      .slice(0, MOST_WORDS)
      .flatMap((word) => search.read(word)?.kinds ?? []),
  );

/** The words of a phrase that stand for no kind and say something. */
const listUnknown = (search: Search, phrase: string): readonly string[] =>
  phrase
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .filter((word) => !isSmall(foldText(word)) && !search.read(word)?.kinds.length);

/** Several things said in one go: what each of them means, and what means nothing here. */
export interface SaidAtOnce {
  readonly list: readonly Choice[];
  readonly missing: readonly string[];
}

/** What is said in one go, between commas and semicolons; one thing where the whole is a name of the map. */
export function findAtOnce(query: string, find: (query: string) => Choices): SaidAtOnce | null {
  const parts = query
    .split(/[,;，；、،؛]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const whole = parts.length > 1 ? find(query) : null;
  if (!whole || (!whole.isGuess && whole.list.some(({ name }) => foldText(name).startsWith(foldText(query)))))
    return null;
  const means = parts.map((part) => {
    const { list, isGuess } = find(part);
    // Who is on the map is chosen alone: to say what one is is to be somebody else.
    const usable = isGuess ? [] : list.filter(({ as }) => as !== 'actor');
    return usable.find(({ name }) => foldText(name) === foldText(part)) ?? usable[0];
  });
  const list = means.flatMap((choice) => choice ?? []);
  return {
    list: list.filter(({ as, id }, place) => list.findIndex((one) => one.as === as && one.id === id) === place),
    missing: parts.filter((_, place) => !means[place]),
  };
}

/**
 * What a phrase without commas says of oneself, `food co-op in Oslo`; null where it says no two things, or somebody is
 * called so.
 */
export function findInPhrase(
  network: Network,
  actors: Uint8Array,
  search: Search,
  query: string,
  language: Language,
): SaidAtOnce | null {
  const asked = foldText(withoutArticle(query));
  if (findChoices(network, actors, search, query, language).list.some(({ name }) => foldText(name).startsWith(asked)))
    return null;
  const { nodes = [], kinds = [] } = search.read(query) ?? {};
  const meant = listKinds(network, actors).filter(({ id }) => kinds.includes(id));
  const list = [
    ...nodes.flatMap((node) => toChoice(network, actors, node, language) ?? []),
    ...meant.map((kind): Choice => ({ id: kind.id, as: 'kinds', name: kind.label[language], kind })),
  ];
  return list.length > 1 ? { list, missing: [] } : null;
}

/** Themes and places with most ties, after those of `first`: what to begin with. O(nodes log nodes). */
export function listExamples(
  network: Network,
  roles: readonly ('theme' | 'place')[],
  chosen: readonly string[],
  language: Language,
  first: readonly number[] = [],
): readonly Choice[] {
  const none = new Uint8Array(network.nodes.length);
  const ahead = (node: number) => (first.includes(node) ? 1 : 0);
  return roles.flatMap((role) =>
    network.nodes
      .flatMap(({ kind, id }, node) => (network.kinds.get(kind)?.role === role && !chosen.includes(id) ? [node] : []))
      .sort(
        (one, other) => ahead(other) - ahead(one) || numberAt(network.degree, other) - numberAt(network.degree, one),
      )
      .slice(0, 6 / roles.length)
      .flatMap((node) => toChoice(network, none, node, language) ?? []),
  );
}

/** The kinds of those who can be met. */
function listKinds(network: Network, actors: Uint8Array): readonly Kind[] {
  const present = new Set(network.nodes.flatMap(({ kind }, node) => (actors[node] ? [kind] : [])));
  return [...network.kinds.values()].filter(({ id }) => present.has(id));
}

const namesOf = ({ label, plural }: Kind): readonly string[] =>
  LANGUAGES.flatMap((language) => [foldText(label[language]), foldText(plural[language])]);
const isCalled = (kind: Kind, asked: string): boolean => namesOf(kind).some((name) => ` ${name}`.includes(` ${asked}`));
const beginsWith = (kind: Kind, asked: string): boolean => namesOf(kind).some((name) => name.startsWith(asked));
