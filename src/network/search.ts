import { at, numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import type { Network } from './network.ts';
import { buildAsker } from './search/ask.ts';
import { recallCorpus, recallCorpusInSteps } from './search/corpus.ts';
import { recallDetailsInSteps } from './search/details.ts';
import { buildGuesser } from './search/guess.ts';
import { byText, type Hit, type HitField, NAME_FIELDS } from './search/hit.ts';
import { listHomes, recallHomesInSteps } from './search/homes.ts';
import { buildLastResort, isAnyTogether } from './search/last-resort.ts';
import { buildPhrases } from './search/phrases.ts';
import {
  asksWho,
  isOfPeople,
  listSingulars,
  type Query,
  readQuery,
  toOtherWords,
  toPersonWords,
  withNeeded,
  withoutAbout,
  withWords,
} from './search/query.ts';
import { LEVELS, listMayAnswer, rankTexts } from './search/rank-texts.ts';
import { readPhrase, type SaidOfOne } from './search/read-phrase.ts';
import { buildTiesInSteps } from './ties.ts';

export type { Hit, HitField };
export interface Search {
  (query: string, limit: number): readonly Hit[];
  /** What a phrase says somebody is; null where it says anything else. */
  readonly read: (phrase: string) => SaidOfOne | null;
}

/**
 * Looks through names in every language, other names and descriptions, and understands words for kinds, roles and
 * relations beside names. Words may be unfinished, or parts of longer ones, and small words may miss. Every hit has
 * all that is needed, names with the very words first; what stands only in details comes where there is nothing else.
 * Where nothing has, there may be guesses: words misspelt, most of the words, letters alike; a name of signs is never
 * guessed. Each query is O(letters of all texts + ties), and what is read of a record is remembered with the record.
 */
export const buildSearch = (network: Network): Search => finish(buildSearchInSteps(network));

/** The same in steps of some ms, with all that a first question would have to read. */
export function* buildSearchInSteps(network: Network): Steps<Search> {
  yield* recallCorpusInSteps(network);
  yield* recallDetailsInSteps(network);
  yield* recallHomesInSteps(network);
  yield* buildTiesInSteps(network, { layers: [], certainties: [] });
  return makeSearch(network);
}

function makeSearch(network: Network): Search {
  const corpus = recallCorpus(network);
  const { texts } = corpus;
  const phrases = buildPhrases(network);
  const { ask, askNear, taking } = buildAsker(network, phrases);
  const { findElsewhere, findDetailed, findTogether, findAkin } = buildLastResort(network, phrases, findExact);
  const guess = buildGuesser({ corpus, phrases, findExact, askNear, sorted });
  let last: { readonly query: string; readonly hits: readonly Hit[] } | null = null;

  const search = (query: string, limit: number) => {
    const asked = query.trim();
    if (last?.query !== asked) last = { query: asked, hits: asked === '' ? [] : find(readQuery(asked)) };
    return last.hits.slice(0, Math.max(0, limit));
  };
  const readWords = (words: readonly string[]) => readPhrase(network, words, taking);
  const read = (phrase: string) => {
    const asked = readQuery(phrase);
    const { words } = toOtherWords(asked)?.query ?? asked;
    return readWords(words) ?? readWords(toPersonWords(words));
  };
  return Object.assign(search, { read });

  function find(query: Query): readonly Hit[] {
    const other = toOtherWords(query);
    const isCalled = (asked: Query) => findExact(asked).some((hit) => isCalledSo(hit) && isAnyTogether(asked, [hit]));
    if (other && !isCalled(other.instead)) {
      const near = find(other.query);
      return other.isNear ? near.map((hit) => ({ ...hit, isGuess: true, isPartly: true })) : near;
    }
    const elsewhere = findElsewhere(query);
    if (elsewhere) return sorted(new Map(elsewhere.map((hit) => [hit.node, hit])));
    const hits = query.words.length > 0 ? findExact(query) : [];
    if (!query.hasLetters) return hits;
    // Several of what one is called, or described as; what has the very word stands first.
    for (const one of listSingulars(query.words)) {
      const fields: readonly HitField[] = hits.length > 0 ? NAME_FIELDS : ['description', ...NAME_FIELDS];
      const known = new Set(hits.map(({ node }) => node));
      const more = findExact(withWords(one)).filter(
        ({ node, field }) => fields.includes(field) && !known.has(node) && (!isOfPeople(query) || isPerson(node)),
      );
      if (more.length > 0) return [...hits, ...more];
    }
    // Words that stand together in the details alone are meant before those that names have apart.
    if (hits.length > 0) return [...(isAnyTogether(query, hits) ? [] : findTogether(query)), ...hits];
    // Where the ties are known to show nobody, no words are the answer.
    const detailed = ask(query, false)?.isAll ? [] : findDetailed(query);
    if (detailed.length > 0) return sorted(new Map(detailed.map((hit) => [hit.node, hit])));
    const about = withoutAbout(query);
    const spoken = about ? findExact(about) : [];
    if (spoken.length > 0) return spoken;
    const called = findAkin(query);
    return called.length > 0 ? called : guess(query);
  }

  function isCalledSo({ field }: Hit): boolean {
    return NAME_FIELDS.includes(field);
  }

  function isPerson(node: number): boolean {
    return network.kinds.get(at(network.nodes, node).kind)?.role === 'person';
  }

  /** All that has what is needed, the best first. */
  function findExact(query: Query): readonly Hit[] {
    let ranked = rankAll(query);
    const isNamed = ranked.some(({ score }) => score >= LEVELS.contains);
    const answer = query.hasLetters ? ask(query, isNamed) : null;
    if (answer?.isAll) return sorted(new Map(answer.hits.map((hit) => [hit.node, hit])));
    if (answer?.small.length) ranked = rankAll(withNeeded(query, [...query.needed, ...answer.small]));
    // Who is asked for is who the ties show, and nobody whose description has the words.
    if (answer && answer.hits.length > 0 && asksWho(query))
      ranked = ranked.filter(({ score }) => score >= LEVELS.names);
    if (isNamed) ranked = ranked.filter(({ score }) => score >= LEVELS.mentioned);
    const found = new Map<number, Hit>();
    for (const hit of [
      ...ranked,
      ...listHomes(network, query, LEVELS.core, LEVELS.mentioned),
      ...(answer?.hits ?? []),
    ]) {
      if (hit.score > (found.get(hit.node)?.score ?? 0)) found.set(hit.node, hit);
    }
    return sorted(found);
  }

  function rankAll(query: Query): readonly Hit[] {
    return listMayAnswer(corpus, query).flatMap((node) => {
      const rank = rankTexts(at(texts, node), query);
      return rank ? [byText(node, rank.text, rank.level)] : [];
    });
  }

  /** The best first; of what answers equally well, the most connected; sessions that answer alike in their own order. */
  function sorted(found: ReadonlyMap<number, Hit>): readonly Hit[] {
    const ties = (hit: Hit) => numberAt(network.degree, hit.node);
    const hits = [...found.values()].sort(
      (one, other) => other.score - one.score || ties(other) - ties(one) || one.node - other.node,
    );
    const numberOf = ({ node }: Hit) => at(network.nodes, node).session?.number;
    const sessions = new Map<number, Hit[]>();
    for (const hit of hits) {
      const level = Math.floor(hit.score);
      if (numberOf(hit) !== undefined) sessions.set(level, [...(sessions.get(level) ?? []), hit]);
    }
    for (const alike of sessions.values()) alike.sort((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0));
    return hits.map((hit) => (numberOf(hit) === undefined ? hit : (sessions.get(Math.floor(hit.score))?.pop() ?? hit)));
  }
}
