import { toHeldBack } from '../dataset/consent.ts';
import { joinEditions } from '../dataset/join-editions.ts';
import { MOST_PARALLEL } from '../dataset/limits.ts';
import { renameRefs, withoutCircles } from '../dataset/node-refs.ts';
import { toRecordKey } from '../dataset/same-record.ts';
import type { Dataset, EdgeRecord, NodeRecord } from '../dataset/schema.ts';
import { toBetterSpelling } from './better-spelling.ts';
import { type EditionNames, type Editions, settleEdition } from './editions.ts';
import { joinCorrections } from './join-corrections.ts';
import { type Difference, holdBack, type Judge, joinNode, joinTie } from './join-records.ts';

/** What was decided about entries that come in. */
export interface Decisions {
  /** Which old entry each of them is; the others are new. */
  readonly same: ReadonlyMap<string, string>;
  /** Old entries that a new one is not, for good. */
  readonly apart?: ReadonlyMap<string, readonly string[]>;
  /** Old entries that a new one may be, about which nothing is decided yet. */
  readonly open?: ReadonlyMap<string, readonly string[]>;
  /** Whose value counts where both say something else, by `id field`: whether that which comes in does. */
  readonly taken?: ReadonlyMap<string, boolean>;
  readonly editions?: EditionNames;
  /** What nodes and ties that come in are called in their file. */
  readonly refs?: ReadonlyMap<string, string>;
}

/** Two networks as one. */
export interface Merged {
  readonly dataset: Dataset;
  /** Where both say something else, in the order of the lists. */
  readonly differences: readonly Difference[];
  /** How many ties that come in were there before. */
  readonly sameTies: number;
  /** How many ties stay out, since between their ends stand as many as can be drawn. */
  readonly crowded: number;
}

/** Where two differ, as `Decisions` keeps it. */
export const toDifferenceKey = (id: string, field: string): string => `${id} ${field}`;

/**
 * Joins what comes in with the base that it was made for: `coming` has the lists of the base with more at their ends.
 * Ids and places in the lists of what was there stay, and names, but for the slips among them. Ties with the same ends and relation become one. What
 * says nothing new leaves the very same objects, so that the same file twice changes nothing. O(records).
 */
export function merge(base: Dataset, coming: Dataset, decisions: Decisions): Merged {
  const { same, apart, taken } = decisions;
  const editions = settleEdition(base, coming, decisions.editions ?? { before: '', coming: '' });
  const { sources } = coming.meta;
  const isTold = editions.all === base.meta.editions && sources === base.meta.sources;
  const meta = isTold ? base.meta : { ...base.meta, sources, ...(editions.all && { editions: editions.all }) };
  const toldIn = ({ editions: own }: Told) => own ?? (editions.coming === null ? [] : [editions.coming]);
  const differences: Difference[] = [];
  const judge: Judge = {
    isTaken: (id, field) => taken?.get(toDifferenceKey(id, field)),
    differ: (difference) => differences.push(difference),
  };
  const mark = toMark({ meta }, editions);
  const ties = mergeTies(base, coming, decisions, judge, { mark, toldIn });
  const more = new Map<string, NodeRecord[]>();
  const fresh: NodeRecord[] = [];
  for (const node of renameRefs(coming.nodes.slice(base.nodes.length), (id) => same.get(id) ?? id)) {
    const id = same.get(node.id);
    if (id === undefined) fresh.push(node);
    else if (!more.get(id)?.push(node)) more.set(id, [node]);
  }
  const doubted = listDoubted(fresh, decisions);
  const nameBetter = toBetterSpelling(coming);
  const old = base.nodes.map((node) => {
    const others = more.get(node.id) ?? [];
    const all = others.reduce((one, other) => joinNode(one, other, judge), node);
    const joined = nameBetter(all, node, others);
    const held = (doubted.get(node.id) ?? []).reduce(holdBack, joined);
    return mark(held, [...others.flatMap(toldIn), ...(ties.touched.get(node.id) ?? [])]);
  });
  const before = new Map(base.nodes.map((node) => [node.id, node]));
  const added = fresh.map((single) => {
    // Whoever may be somebody of the map who is held back is so as well, until that is decided.
    const maybe = (decisions.open?.get(single.id) ?? []).flatMap((id) => before.get(id) ?? []);
    const node = maybe.reduce(holdBack, single);
    const others = apart?.get(node.id) ?? [];
    const told = [...new Set([...(node.apart ?? []), ...others])];
    return mark(others.length > 0 ? { ...node, apart: told } : node, toldIn(node), true);
  });
  const nodes = [...withoutCircles([...old, ...added])];
  const there = new Set([...nodes, ...ties.edges].map(({ id }) => id));
  const toLeft = (id: string) => (there.has(id) ? id : null);
  const corrections = joinCorrections(base.corrections, coming.corrections, {
    node: (id) => toLeft(same.get(id) ?? id),
    edge: (id) => toLeft(ties.became.get(id) ?? id),
  });
  const dataset = withoutUnused(base, { ...coming, meta, nodes, edges: ties.edges, corrections });
  return { dataset, differences, sameTies: ties.same, crowded: ties.crowded };
}

/** Old entries that somebody who is held back may be, and how far: until that is decided they are held back as well. */
function listDoubted(fresh: readonly NodeRecord[], { open }: Decisions) {
  const doubted = new Map<string, Pick<NodeRecord, 'consent'>[]>();
  for (const node of fresh) {
    if (!toHeldBack(node.consent)) continue;
    for (const old of open?.get(node.id) ?? []) if (!doubted.get(old)?.push(node)) doubted.set(old, [node]);
  }
  return doubted;
}

interface Told {
  readonly editions?: string[] | undefined;
}
/** The record with editions that it was in; `isNew`: it was on the map in none. */
type Mark = <Item extends Told>(item: Item, told: readonly string[], isNew?: boolean) => Item;

/** Puts editions into records; old ones that told none were in that which was on the map before. */
function toMark(of: Pick<Dataset, 'meta'>, { before }: Editions): Mark {
  return (item, told, isNew = false) => {
    const all = joinEditions(of, item.editions ?? (before !== null && !isNew ? [before] : []), told);
    if (!all || all.join(' ') === item.editions?.join(' ')) return item;
    return { ...item, editions: all };
  };
}

interface Marking {
  readonly mark: Mark;
  /** The editions that a record which comes in was in. */
  readonly toldIn: (record: Told) => readonly string[];
}

function mergeTies(base: Dataset, coming: Dataset, { same, refs }: Decisions, judge: Judge, { mark, toldIn }: Marking) {
  const undirected = new Set(coming.relations.flatMap(({ id, directed }) => (directed === false ? [id] : [])));
  const toSaying = ({ source, target, relation }: EdgeRecord) =>
    [relation, ...(undirected.has(relation) ? [source, target].sort() : [source, target])].join('\u0000');
  const said = new Map<string, EdgeRecord[]>();
  const pairs = new Map<string, number>();
  const put = (edge: EdgeRecord) => {
    const saying = toSaying(edge);
    if (!said.get(saying)?.push(edge)) said.set(saying, [edge]);
    const pair = [edge.source, edge.target].sort().join(' ');
    const count = (pairs.get(pair) ?? 0) + 1;
    pairs.set(pair, count);
    return count <= MOST_PARALLEL;
  };
  for (const edge of base.edges) put(edge);
  const joins = new Map<string, EdgeRecord[]>();
  // Which ends of the file each tie was said of: parallel ties of one file stay, those of entries that become one do not.
  const saidOf = new Map<string, string>();
  const became = new Map<string, string>();
  const touched = new Map<string, Set<string>>();
  const added: EdgeRecord[] = [];
  let crowded = 0;
  for (const written of coming.edges.slice(base.edges.length)) {
    const [source, target] = [written.source, written.target].map((id) => same.get(id) ?? id) as [string, string];
    if (source === target && written.source !== written.target) continue;
    const edge = source === written.source && target === written.target ? written : { ...written, source, target };
    for (const id of [source, target]) touched.set(id, new Set([...(touched.get(id) ?? []), ...toldIn(written)]));
    const ends = `${written.source} ${written.target}`;
    const free = (said.get(toSaying(edge)) ?? []).filter(({ id }) => saidOf.get(id) !== ends);
    const ref = refs?.get(edge.id);
    const known =
      free.find(({ id }) => id === ref) ?? free.find((one) => toContent(one) === toContent(edge)) ?? free[0];
    if (known) {
      saidOf.set(known.id, ends);
      became.set(edge.id, known.id);
      if (!joins.get(known.id)?.push(edge)) joins.set(known.id, [edge]);
      continue;
    }
    saidOf.set(edge.id, ends);
    if (put(edge)) added.push(edge);
    else crowded++;
  }
  const join = (edge: EdgeRecord) => (joins.get(edge.id) ?? []).reduce((all, one) => joinTie(all, one, judge), edge);
  const edges = [
    ...base.edges.map((edge) => mark(join(edge), (joins.get(edge.id) ?? []).flatMap(toldIn))),
    ...added.map((edge) => mark(join(edge), [edge, ...(joins.get(edge.id) ?? [])].flatMap(toldIn), true)),
  ];
  return { edges, touched, became, crowded, same: [...joins.values()].flat().length };
}

/** What a tie says beside its ends. */
function toContent({
  id: _id,
  source: _source,
  target: _target,
  origin: _origin,
  editions: _editions,
  ...rest
}: EdgeRecord) {
  return toRecordKey(rest);
}

/** Without the kinds and relations that came for entries and ties which were there before. */
function withoutUnused(base: Dataset, dataset: Dataset): Dataset {
  const used = new Set([
    ...dataset.nodes.map(({ kind }) => `kind ${kind}`),
    ...dataset.edges.map(({ relation }) => `relation ${relation}`),
  ]);
  const keep = <Item extends { readonly id: string }>(
    of: string,
    old: readonly Item[],
    all: readonly Item[],
  ): Item[] => {
    const left = all.flatMap((item, at) => (used.has(`${of} ${item.id}`) ? item : (old[at] ?? [])));
    return left.length === old.length && left.every((item, at) => item === old[at]) ? (old as Item[]) : left;
  };
  return {
    ...dataset,
    kinds: keep('kind', base.kinds, dataset.kinds),
    relations: keep('relation', base.relations, dataset.relations),
  };
}
