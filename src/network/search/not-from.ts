import { at } from '../../base/assert.ts';
import { listTies } from '../list-ties.ts';
import type { Network } from '../network.ts';
import { buildNameFinder } from './find-names.ts';
import { type Hit, toHit } from './hit.ts';
import { type Query, withWords } from './query.ts';
import { WHO } from './small-words.ts';

/** What stands between whom is asked for and the place where they are not from, most words first. */
const NOT_FROM: readonly (readonly string[])[] = [
  'who are not from',
  'who is not from',
  'that are not from',
  'who are not in',
  'that are not in',
  'are not from',
  'is not from',
  'not from',
  'not in',
  'outside of',
  'from outside',
  'outside',
  'yang bukan dari',
  'yang bukan berasal dari',
  'yang tidak berasal dari',
  'bukan berasal dari',
  'tidak berasal dari',
  'bukan dari',
  'bukan asal',
  'dari luar',
  'di luar',
  'yang di luar',
].map((words) => words.split(' '));

/** Where those stand among `LEVELS`, as others whom ties show. */
const TIED = 35;

/**
 * Who is asked for and is surely of a place, but of none in the one that is named: `people not from Asia`. Of whom no
 * place is known it is not said that they are from elsewhere. Null where something else is asked. O(nodes + ties)
 */
export function findNotFrom(
  network: Network,
  { words }: Query,
  findExact: (query: Query) => readonly Hit[],
): readonly Hit[] | null {
  const parts = takeAway(words);
  if (!parts) return null;
  const { whom, place } = parts;
  const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
  if (![...buildNameFinder(network)(place)].some((node) => roleOf(node) === 'place')) return null;
  const isWho = whom.every((word) => WHO.has(word));
  const asked = isWho ? listPeople() : listAsked(findExact(withWords(whom)));
  if (asked.length === 0) return null;
  const within = new Set(
    findExact(withWords([...(isWho ? ['who', 'is'] : whom), 'from', ...place])).map(({ node }) => node),
  );
  const homes = (node: number) =>
    listTies(network, node).flatMap(({ edge, other }) =>
      roleOf(other) === 'place' && network.relations.get(at(network.edges, edge).relation)?.role === 'place'
        ? [edge]
        : [],
    );
  return asked.flatMap(({ node }) => {
    const ties = within.has(node) ? [] : homes(node);
    return ties.length > 0 ? [toHit(node, 'ties', '', TIED, ties)] : [];
  });

  function listPeople(): readonly { readonly node: number }[] {
    return network.nodes.flatMap((_, node) => (roleOf(node) === 'person' ? [{ node }] : []));
  }
}

/** Those who are of what is asked for, or else who their ties say are. */
function listAsked(hits: readonly Hit[]): readonly Hit[] {
  const ofKind = hits.filter(({ field }) => field === 'kind');
  return ofKind.length > 0 ? ofKind : hits.filter(({ field }) => field === 'ties');
}

/** Whom a query asks for, and where they are not to be from; null: it says no such thing. */
function takeAway(
  words: readonly string[],
): { readonly whom: readonly string[]; readonly place: readonly string[] } | null {
  for (const between of NOT_FROM) {
    const start = words.findIndex((_, place) => between.every((word, step) => words[place + step] === word));
    const [whom, place] = [words.slice(0, start), words.slice(start + between.length)];
    if (start > 0 && place.length > 0) return { whom, place };
  }
  return null;
}
