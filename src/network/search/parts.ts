import { LONGEST_PHRASE, type Phrase, type Phrases } from './phrases.ts';
import { isSmall } from './small-words.ts';

/** Words that name somebody or something, and the nodes whose names have them. */
export interface Named {
  readonly words: readonly string[];
  readonly nodes: ReadonlySet<number>;
  /** Whether the words are no name, but a day or a place in the order. */
  readonly isMoment?: boolean;
}

/** What a query says of the nodes that are asked for. */
export interface Said {
  readonly phrase: Phrase;
  readonly words: readonly string[];
  /** Which named one their ties are with, by its place; -1: none is meant. */
  readonly named: number;
  /** Whether that one stands before the words: then it is at either end, `Ann speaks about` as well as `eBay founder`. */
  readonly isAfter: boolean;
}

/** A query taken apart: what it says of the nodes, and whom it names. */
export interface Parts {
  readonly said: readonly Said[];
  readonly named: readonly Named[];
}

/** `isApart`: words that join nothing stand before it, as in `which towns are the growers from`. */
type Piece = { phrase: Phrase; words: readonly string[]; isApart?: boolean } | { named: number };

/** What joins two kinds of which either is asked for. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'dan', 'atau']);

/** Finds the sessions that words from a place on mean, and the words for them. */
export type FindMoment = (words: readonly string[], place: number) => Named | null;

/** How a query is taken apart. */
export interface Taking {
  readonly phrases: Phrases;
  /** The nodes of which one name has all words; in their order, where that is asked, the last one to its end. */
  readonly findNamed: (words: readonly string[], order?: 'begun' | 'whole') => ReadonlySet<number>;
  /** The nodes of those that are what a phrase says of kinds. */
  readonly findOfKind: (nodes: Iterable<number>, phrase: Phrase) => ReadonlySet<number>;
  /** All nodes, where the last words for a kind are of whom ties are with: `who organised the event`. */
  readonly objects: Iterable<number> | null;
  /** The sessions that words for a day or a place in the order mean. */
  readonly findMoment: FindMoment;
  /** Whether small words, such as `from`, say something. */
  readonly withSmall: boolean;
  /** Whether the last word may be the beginning of one. */
  readonly isUnfinished: boolean;
}

/** Takes the words of a query apart; null where some of them are nobody's name. The longest phrase, or name, goes first. */
export function takeApart(typed: readonly string[], taking: Taking): Parts | null {
  const words = typed.filter((word, place) => word !== typed[place - 1]);
  const pieces: Piece[] = [];
  const named: Named[] = [];
  let open: string[] = [];
  const close = (): boolean => {
    const split = splitNames(open, taking.findNamed);
    open = [];
    for (const one of split ?? []) pieces.push({ named: named.push(one) - 1 });
    return split !== null;
  };
  for (let place = 0; place < words.length; ) {
    const moment = taking.findMoment(words, place);
    if (moment) {
      if (!close()) return null;
      // `On day 2` are the very sessions, which are in no other.
      const last = pieces.at(-1);
      if (last && 'phrase' in last && last.phrase.isSmall) pieces.pop();
      pieces.push({ named: named.push({ ...moment, isMoment: true }) - 1 });
      place += moment.words.length;
      continue;
    }
    const found = findPhrase(words, place, taking);
    const longer = countNamed(words, place, found?.words.length ?? 1, taking);
    if (found && longer === 0) {
      const isApart = open.length > 0 && !open.some((word) => JOINING.has(word));
      if (!close()) return null;
      pieces.push({ ...found, isApart });
      place += found.words.length;
    } else {
      open.push(...words.slice(place, place + Math.max(1, longer)));
      place += Math.max(1, longer);
    }
  }
  if (!close()) return null;
  const united = uniteKinds(pieces);
  const object = findObject(united, taking);
  // Without one the words are read as ever, which others do.
  if (taking.objects && !object) return null;
  return join(object ? [...united.slice(0, -1), { named: named.push(object) - 1 }] : united, named, taking);
}

/** All of a kind that is said last, after words for ties that nobody named has. */
function findObject(pieces: readonly Piece[], { objects, findOfKind }: Taking): Named | null {
  const [before, ties, kind] = [pieces.at(-3), pieces.at(-2), pieces.at(-1)];
  if (!objects || !kind || !('phrase' in kind) || !toKinds(kind) || !ties || !('phrase' in ties)) return null;
  if ((before && 'named' in before) || !ties.phrase.meanings.some((meaning) => meaning.of === 'ties')) return null;
  return { words: kind.words, nodes: findOfKind(objects, kind.phrase) };
}

/** Of two kinds that nothing can be both of, `people and companies`, either is asked for. */
function uniteKinds(pieces: readonly Piece[]): readonly Piece[] {
  const united: Piece[] = [];
  for (const piece of pieces) {
    const before = united.at(-1);
    const [first, second] = [toKinds(before), toKinds(piece)];
    if (
      before &&
      'phrase' in before &&
      'phrase' in piece &&
      !piece.isApart &&
      first &&
      second &&
      [...first].every((kind) => !second.has(kind))
    ) {
      united.pop();
      const meanings = [...before.phrase.meanings, ...piece.phrase.meanings];
      united.push({ phrase: { isSmall: false, meanings }, words: [...before.words, ...piece.words] });
    } else united.push(piece);
  }
  return united;
}

/** The kinds that a phrase says something is of; null where it says something else too. */
function toKinds(piece: Piece | undefined): Set<string> | null {
  if (!piece || 'named' in piece) return null;
  const kinds = new Set<string>();
  for (const meaning of piece.phrase.meanings) {
    if (meaning.of !== 'kinds') return null;
    for (const kind of meaning.kinds) kinds.add(kind);
  }
  return kinds;
}

/** How many words from a place on are in a name as they stand, where these are more than `least`; else 0. */
function countNamed(words: readonly string[], place: number, least: number, { findNamed }: Taking): number {
  for (let length = words.length - place; length > least; length--) {
    const own = words.slice(place, place + length);
    // Only the last word may still be on its way.
    const order = place + length < words.length ? 'whole' : 'begun';
    if (trim(own).length === length && findNamed(own, order).size > 0) return length;
  }
  return 0;
}

/** After something was said, `session 7` is the one of that name: what a kind's words say is of whom they stand before. */
function join(pieces: readonly Piece[], named: readonly Named[], { findOfKind }: Taking): Parts {
  const rest: Piece[] = [];
  const found = [...named];
  for (const piece of pieces) {
    const before = rest.at(-1);
    const isSecond = rest.length > 1 && before && 'phrase' in before;
    const own = 'named' in piece ? found[piece.named] : undefined;
    const meant = isSecond && own ? findOfKind(own.nodes, before.phrase) : new Set<number>();
    if (own && 'named' in piece && meant.size > 0) {
      rest.pop();
      found[piece.named] = { ...own, nodes: meant };
    }
    rest.push(piece);
  }
  return { said: bind(rest), named: found };
}

function findPhrase(words: readonly string[], place: number, { phrases, withSmall, isUnfinished }: Taking) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - place); length > 0; length--) {
    const own = words.slice(place, place + length);
    const isLast = isUnfinished && length === 1 && place === words.length - 1;
    const phrase = phrases.find(own) ?? (isLast && !own.every(isSmall) ? phrases.complete(own[0] as string) : null);
    if (phrase && (withSmall || !phrase.isSmall)) return { phrase, words: own };
  }
  return null;
}

/** Words between phrases as names, the longest first; small words between them name nobody. Null: some name nobody. */
function splitNames(words: readonly string[], findNamed: Taking['findNamed']): readonly Named[] | null {
  const split: Named[] = [];
  for (let place = 0; place < words.length; ) {
    let length = words.length - place;
    let nodes = findNamed(trim(words.slice(place)));
    while (nodes.size === 0 && length > 1) nodes = findNamed(trim(words.slice(place, place + --length)));
    if (nodes.size > 0) split.push({ words: trim(words.slice(place, place + length)), nodes });
    else if (!isSmall(words[place] as string)) return null;
    place += length;
  }
  return split;
}

/** Without small words at either end. */
function trim(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isSmall(word));
  return first < 0 ? [] : words.slice(first, words.findLastIndex((word) => !isSmall(word)) + 1);
}

/** Ties are with whom is named right after the words for them; `eBay founder` is the other way about. */
function bind(pieces: readonly Piece[]): readonly Said[] {
  const taken = new Set<number>();
  const nameAt = (place: number): number => {
    const piece = pieces[place];
    return piece && 'named' in piece && !taken.has(piece.named) ? piece.named : -1;
  };
  return pieces.flatMap((piece, place) => {
    if ('named' in piece) return [];
    const isOfTies = piece.phrase.meanings.some((meaning) => meaning.of === 'ties');
    const after = nameAt(place + 1);
    const named = !isOfTies ? -1 : after >= 0 || piece.phrase.isSmall ? after : nameAt(place - 1);
    if (named >= 0) taken.add(named);
    return [{ ...piece, named, isAfter: named >= 0 && named !== after }];
  });
}
