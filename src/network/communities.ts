import type { Steps } from '../base/steps.ts';
import type { Structure } from './structure.ts';

// One pass of the Louvain method (Blondel et al. 2008) and what it goes by. Loops over typed arrays, in plain functions:
// one that goes by steps engines run as it is written for as long as a loop in it lasts, which here is all of the time.

/** Rounds in which each node may join another community; what still changes after them is on the border of two. */
const MOST_ROUNDS = 8;
/** So many of them join between two breaths. */
const AT_ONCE = 4000;

/** Ties between nodes, or between communities of nodes. */
export interface Links {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** All ties at each, also those inside of it, which are none of the links. */
  readonly strength: Float64Array;
}

/** The ties of a network but for those of a node with itself. */
export function toLinks({ nodes, source, target }: Pick<Structure, 'nodes' | 'source' | 'target'>): Links {
  const strength = new Float64Array(nodes.length);
  const ends = [new Int32Array(source.length), new Int32Array(source.length)] as const;
  let links = 0;
  for (let edge = 0; edge < source.length; edge++) {
    const [a, b] = [source[edge] as number, target[edge] as number];
    if (a === b) continue;
    ends[0][links] = a;
    ends[1][links++] = b;
    strength[a] = (strength[a] as number) + 1;
    strength[b] = (strength[b] as number) + 1;
  }
  const weight = new Float64Array(links).fill(1);
  return { count: nodes.length, source: ends[0].slice(0, links), target: ends[1].slice(0, links), weight, strength };
}

/**
 * The community of each after as many rounds as change anything: each joins the one of its neighbours to which it has
 * the most ties beyond `part` of what chance would give it.
 */
export function* joinOnce(links: Links, part: number): Steps<Int32Array> {
  const { count, strength } = links;
  const rows = toRows(links);
  yield;
  const of = new Int32Array(count);
  for (let index = 0; index < count; index++) of[index] = index;
  const joining = { ...rows, part, strength, of, total: strength.slice(), tied: new Float64Array(count) };
  let isChanged = true;
  for (let round = 0; isChanged && round < MOST_ROUNDS; round++) {
    isChanged = false;
    for (let from = 0; from < count; from += AT_ONCE) {
      if (round + from > 0) yield;
      if (joinSome(joining, from, Math.min(count, from + AT_ONCE))) isChanged = true;
    }
  }
  return number(of);
}

interface Joining extends ReturnType<typeof toRows> {
  readonly part: number;
  readonly strength: Float64Array;
  /** The community of each, and all ties at the members of each. */
  readonly of: Int32Array;
  readonly total: Float64Array;
  /** Room for the ties to each community; all 0 between two nodes. */
  readonly tied: Float64Array;
}

/** Lets some join, one after the other; whether any of them did. A check at each place takes twice as long. */
function joinSome({ start, near, weight, part, strength, of, total, tied, all }: Joining, first: number, last: number) {
  let isChanged = false;
  for (let index = first; index < last; index++) {
    const [from, until] = [start[index] as number, start[index + 1] as number];
    const [own, before] = [strength[index] as number, of[index] as number];
    const chance = (part * own) / all;
    for (let slot = from; slot < until; slot++) {
      const community = of[near[slot] as number] as number;
      tied[community] = (tied[community] as number) + (weight[slot] as number);
    }
    total[before] = (total[before] as number) - own;
    let best = before;
    let most = (tied[before] as number) - chance * (total[before] as number) + 1e-9;
    for (let slot = from; slot < until; slot++) {
      const community = of[near[slot] as number] as number;
      const gain = (tied[community] as number) - chance * (total[community] as number);
      if (gain > most) {
        best = community;
        most = gain;
      }
    }
    for (let slot = from; slot < until; slot++) tied[of[near[slot] as number] as number] = 0;
    total[best] = (total[best] as number) + own;
    of[index] = best;
    if (best !== before) isChanged = true;
  }
  return isChanged;
}

/** The same communities, numbered from 0 in the order of their first members. */
function number(of: Int32Array): Int32Array {
  const numbers = new Int32Array(of.length).fill(-1);
  let next = 0;
  for (const community of of) if (numbers[community] === -1) numbers[community] = next++;
  return of.map((community) => numbers[community] as number);
}

/** The ties of each at both of its ends: as they stand in the list where it is their source, then the others. */
function toRows({ count, source, target, weight: weights, strength }: Links) {
  const start = new Int32Array(count + 1);
  for (let link = 0; link < source.length; link++) {
    const [a, b] = [(source[link] as number) + 1, (target[link] as number) + 1];
    start[a] = (start[a] as number) + 1;
    start[b] = (start[b] as number) + 1;
  }
  for (let index = 0; index < count; index++)
    start[index + 1] = (start[index + 1] as number) + (start[index] as number);
  const next = start.slice();
  const near = new Int32Array(2 * source.length);
  const weight = new Float64Array(2 * source.length);
  const addAll = (ends: Int32Array, others: Int32Array) => {
    for (let link = 0; link < ends.length; link++) {
      const end = ends[link] as number;
      const slot = next[end] as number;
      next[end] = slot + 1;
      near[slot] = others[link] as number;
      weight[slot] = weights[link] as number;
    }
  };
  addAll(source, target);
  addAll(target, source);
  let all = 0;
  for (let index = 0; index < count; index++) all += strength[index] as number;
  return { start, near, weight, all: all || 1 };
}

/** The links between communities, each pair once, in the order in which they are met. */
export function joinLinks({ source, target, weight: weights, strength }: Links, of: Int32Array): Links {
  let count = 0;
  const joined = new Float64Array(of.length);
  for (let index = 0; index < of.length; index++) {
    const community = of[index] as number;
    count = Math.max(count, community + 1);
    joined[community] = (joined[community] as number) + (strength[index] as number);
  }
  const [lesser, greater] = [new Int32Array(source.length), new Int32Array(source.length)];
  const weight = new Float64Array(source.length);
  // The pairs by what is left of a product of both: the number of each, counted from 1, at the first free place.
  const mask = 2 ** Math.ceil(Math.log2(2 * source.length + 2)) - 1;
  const places = new Int32Array(mask + 1);
  let pairs = 0;
  for (let link = 0; link < source.length; link++) {
    const [one, other] = [of[source[link] as number] as number, of[target[link] as number] as number];
    if (one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    let place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & mask;
    let pair = (places[place] as number) - 1;
    while (pair >= 0 && (lesser[pair] !== a || greater[pair] !== b)) {
      place = (place + 1) & mask;
      pair = (places[place] as number) - 1;
    }
    if (pair < 0) {
      pair = pairs++;
      places[place] = pairs;
      lesser[pair] = a;
      greater[pair] = b;
    }
    weight[pair] = (weight[pair] as number) + (weights[link] as number);
  }
  return {
    count,
    source: lesser.slice(0, pairs),
    target: greater.slice(0, pairs),
    weight: weight.slice(0, pairs),
    strength: joined.slice(0, count),
  };
}
