import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { splitWords } from '../words.ts';
import { findInWords } from './details.ts';
import { buildNameFinder } from './find-names.ts';
import { type Hit, type HitField, NAME_FIELDS, toHit } from './hit.ts';
import { findNotFrom } from './not-from.ts';
import type { Phrases } from './phrases.ts';
import { type Query, toAkin } from './query.ts';

/** Where what stands in the details alone stands among `LEVELS`. */
const DETAILED = 15;

export interface LastResort {
  /** Who is surely from elsewhere, where that is asked for; see `findNotFrom`. */
  readonly findElsewhere: (query: Query) => readonly Hit[] | null;
  /** What the details of records tell in words. */
  readonly findDetailed: (query: Query) => readonly Hit[];
  /** The same, where the words of a query stand there as they were typed. */
  readonly findTogether: (query: Query) => readonly Hit[];
  /** Who is called by the nearest word to what people are called, where nobody is called so: a guess. */
  readonly findAkin: (query: Query) => readonly Hit[];
}

/** What is looked at beside names, descriptions and ties, mostly where none of these is an answer. */
export function buildLastResort(
  network: Network,
  phrases: Phrases,
  findExact: (query: Query) => readonly Hit[],
): LastResort {
  const findNamed = buildNameFinder(network);
  const isPerson = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role === 'person';
  const findDetailed = (query: Query) =>
    findInWords(network, query, phrases, findNamed).map(({ node, text }) => toHit(node, 'details', text, DETAILED));
  return {
    findElsewhere: (query) => (query.hasLetters ? findNotFrom(network, query, findExact) : null),
    findDetailed,
    findTogether: (query) => findDetailed(query).filter((hit) => isTogether(query, hit)),
    findAkin: (query) => {
      const akin = toAkin(query);
      const found = akin ? findExact(akin) : [];
      // What people are called is asked of people, where any is.
      const people = found.filter(({ node }) => isPerson(node));
      return (people.length > 0 ? people : found).map((hit) => ({ ...hit, isGuess: true }));
    },
  };
}

/** Whether the words of a query stand in one of some hits as they were typed, or a hit is known by more than words. */
export const isAnyTogether = (query: Query, hits: readonly Hit[]): boolean =>
  query.words.length < 2 || hits.some((hit) => !WORDS.includes(hit.field) || isTogether(query, hit));

const WORDS: readonly HitField[] = [...NAME_FIELDS, 'description'];

const isTogether = ({ plain }: Query, { matched }: Hit): boolean => splitWords(matched).join(' ').includes(plain);
