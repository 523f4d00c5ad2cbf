import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { findTied, type Tied } from './find-tied.ts';
import { type Parts, type Taking, takeApart } from './parts.ts';
import { LONGEST_PHRASE, type Phrase } from './phrases.ts';
import { isSmall, WHO } from './small-words.ts';
import { buildWays } from './ways.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What stands before those whose company is asked for, in one word or in several. */
const WITH = toSet('with together along alongside besides dengan bersama sama bareng selain');
const AND = toSet('and dan');
const ASKS = toSet('who whom which what siapa siapakah mana apa');
/** What is said of others, and adds nothing to the question. */
const ELSE = toSet('else other others also same share shared sat lagi lain lainnya juga satu sama berbagi duduk');
/** At these somebody is with others, and they are nobody's company. */
const MEETINGS: ReadonlySet<string | undefined> = toSet('session event');
const NOBODY: ReadonlySet<string | undefined> = toSet('place theme session event');

/** Those whose company is asked for, and what else is said. */
interface Asked {
  readonly of: readonly number[];
  readonly rest: readonly string[];
}

/**
 * Who else is what is said of somebody, `who was at the round table with Ann`; where nothing is named, at the same thing
 * as they, `who spoke with Ann`. Never they themselves, nor what they founded. None: nobody is known to be; null:
 * something else is asked.
 */
export function findCompanions(network: Network, words: readonly string[], taking: Taking): readonly Tied[] | null {
  const asked = readAsked(network, words, taking);
  const parts = asked && takeApart(asked.rest, taking);
  if (!parts) return null;
  const areOf = (kinds: readonly string[], roles: typeof NOBODY) =>
    kinds.length > 0 && kinds.every((kind) => roles.has(network.kinds.get(kind)?.role));
  // `Who was in a session with Ann` asks for people, `which sessions were with Ann` for hers.
  const isWho = words.some((word) => WHO.has(word));
  const said = parts.said.filter(
    ({ phrase, named }) =>
      !(phrase.isSmall && named < 0) && !(isWho && named < 0 && areOf(listKinds(phrase), MEETINGS)),
  );
  if (said.some(({ phrase }) => areOf(listKinds(phrase), NOBODY))) return null;
  const isQuestion = words.some((word) => ASKS.has(word));
  if (!isQuestion && said.length === 0) return null;
  const others = listOthers(network, asked.of, { ...parts, said }, taking.phrases.find(['was', 'at']));
  return others.length > 0 || isQuestion ? others : null;
}

/** `there` is what is said of whoever was at something. */
function listOthers(network: Network, of: readonly number[], parts: Parts, there: Phrase | null): readonly Tied[] {
  const { findTie } = buildWays(network);
  const isTied = (node: number, ends: ReadonlySet<number>) => findTie(node, (_, other) => ends.has(other)) >= 0;
  const areTied = (end: number) => of.every((node) => isTied(node, new Set([end])));
  // Of all that is so called, what these have to do with.
  const named = parts.named.map((one) => {
    const own = [...one.nodes].filter(areTied);
    return own.length > 0 ? { ...one, nodes: new Set(own) } : one;
  });
  const isOwn = ({ node, ties }: Tied) =>
    ties.length > 0 &&
    ties.every((tie) => [numberAt(network.source, tie), numberAt(network.target, tie)].includes(node));
  // Who is `in` a seminar attends it.
  const wide = (phrase: Phrase): Phrase => ({ ...phrase, meanings: [...phrase.meanings, ...(there?.meanings ?? [])] });
  let said = parts.said.map((one) => (one.phrase.isSmall ? { ...one, phrase: wide(one.phrase) } : one));
  let shared: Phrase | null = null;
  let meetings = named.filter(({ nodes }) => [...nodes].some((node) => MEETINGS.has(roleOf(network, node))));
  if (named.length === 0) {
    const tie = said.find(({ phrase }) => listKinds(phrase).length === 0)?.phrase ?? there;
    if (!tie) return [];
    shared = tie;
    const ends = listEnds(network, at(of, 0), tie).filter(areTied);
    const met = ends.filter((end) => MEETINGS.has(roleOf(network, end)));
    // Who is from one place, or speaks about one theme, need not do so together.
    const done = ends.filter((end) => !NOBODY.has(roleOf(network, end)));
    named.push({ words: [], nodes: new Set(met.length > 0 ? met : done) });
    said = [...said.filter(({ phrase }) => phrase !== tie), { phrase: tie, words: [], named: 0, isAfter: false }];
    meetings = named;
  } else if (meetings.length === 0) {
    const ofTies = said.filter(({ phrase }) => listKinds(phrase).length === 0);
    const own = findTied(network, { said: ofTies, named }).filter(isOwn);
    if (!of.every((one) => own.some(({ node }) => node === one))) return [];
  }
  if (meetings.some(({ nodes }) => ![...nodes].some(areTied))) return [];
  return findTied(network, { said, named }).filter((one) => {
    const { node } = one;
    if (of.includes(node) || NOBODY.has(roleOf(network, node))) return false;
    const isTheirs = (edge: number) =>
      network.relations.get(at(network.edges, edge).relation)?.role === 'founding' &&
      numberAt(network.target, edge) === node;
    if (findTie(node, (edge, other) => of.includes(other) && isTheirs(edge)) >= 0) return false;
    if (shared) return listEnds(network, node, shared).some((end) => named[0]?.nodes.has(end));
    return meetings.length > 0 ? meetings.every(({ nodes }) => isTied(node, nodes)) : isOwn(one);
  });
}

/** What somebody's ties that a phrase means lead to. */
function listEnds(network: Network, node: number, { meanings }: Phrase): readonly number[] {
  const ends: number[] = [];
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const edge = numberAt(network.rowEdge, slot);
    const { relation } = at(network.edges, edge);
    const isMeant = meanings.some(
      (one) =>
        one.of === 'ties' &&
        one.relations.has(relation) &&
        (one.end === 'either' || numberAt(network[one.end], edge) === node),
    );
    if (isMeant) ends.push(numberAt(network.rowNode, slot));
  }
  return ends;
}

/** Finds `with Ann and Ben`, `with whom did Ann`, `did Ann speak with`; null where nobody is named there. */
function readAsked(network: Network, words: readonly string[], { phrases, findNamed }: Taking): Asked | null {
  /** The one whose name stands from a place on, small words before it left out. */
  const readName = (from: number, end: number) => {
    const start = words.findIndex((word, place) => place >= from && !isSmall(word));
    for (let stop = end; start >= 0 && stop > start; stop--) {
      if (isSmall(words[stop - 1] ?? '')) continue;
      const nodes = [...findNamed(words.slice(start, stop))];
      if (nodes.length === 0) continue;
      const own = nodes.filter((node) => !NOBODY.has(roleOf(network, node)));
      return own.length === 1 ? { node: at(own, 0), start, stop } : null;
    }
    return null;
  };
  for (let place = 0; place < words.length; place++) {
    // `In the same session as Ann`.
    const isAs = words[place] === 'as' && words.includes('same');
    if (!isAs && !WITH.has(words[place] ?? '')) continue;
    let end = place + 1;
    while (WITH.has(words[end] ?? '')) end++;
    if (isSaid(words.slice(0, end), phrases) || isInName(words, place, findNamed)) continue;
    const isLast = end === words.length;
    const first = isLast ? readName(0, place) : readName(end, words.length);
    if (!first) continue;
    const found = [first];
    for (let last = first; !isLast && AND.has(words[last.stop] ?? ''); ) {
      const next = readName(last.stop + 1, words.length);
      if (next?.start !== last.stop + 1) break;
      found.push(next);
      last = next;
    }
    const isRead = (one: number) =>
      (one >= place && one < end) || (one >= first.start && one < at(found, found.length - 1).stop);
    const rest = words.filter((word, one) => !isRead(one) && !ELSE.has(word));
    return { of: found.map(({ node }) => node), rest };
  }
  return null;
}

/** Whether a name stands in a query as that of those whose company is asked for, who are no answer: `who works with Ann`. */
export function isCompanyOf(words: readonly string[], [first = '']: readonly string[]): boolean {
  return [words[words.indexOf(first) - 1], words.at(-1)].some((word = '') => WITH.has(word));
}

/** Whether the last of some words closes what is said: `deals with`, `berafiliasi dengan`. */
function isSaid(words: readonly string[], phrases: Taking['phrases']): boolean {
  for (let length = 2; length <= Math.min(LONGEST_PHRASE, words.length); length++)
    if (phrases.find(words.slice(-length))) return true;
  return false;
}

const isInName = (words: readonly string[], place: number, findNamed: Taking['findNamed']): boolean =>
  [place - 1, place].some(
    (from) => from >= 0 && from + 2 <= words.length && findNamed(words.slice(from, from + 2), 'begun').size > 0,
  );

const listKinds = ({ meanings }: Phrase): readonly string[] =>
  meanings.flatMap((one) => (one.of === 'kinds' ? [...one.kinds] : []));

function roleOf(network: Network, node: number): string | undefined {
  return network.kinds.get(at(network.nodes, node).kind)?.role;
}
