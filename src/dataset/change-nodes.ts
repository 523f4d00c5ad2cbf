import { at } from '../base/assert.ts';
import { createTally } from '../base/tally.ts';
import { toStricter } from './consent.ts';
import { joinEditions } from './join-editions.ts';
import { mintNodeId } from './mint-id.ts';
import { renameRefs, withoutCircles } from './node-refs.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';
import { type LocalText, toText } from './text.ts';

// Changes of a dataset that passed the gate, to one that would pass it: what is not touched stays the same object.

/** Other values for some fields of a record; `undefined`: the field goes. */
export type Change<Item> = { readonly [Field in Exclude<keyof Item, 'id'>]?: Item[Field] | undefined };

/** A dataset after something was added to it, and the id of that. */
export interface Added {
  readonly dataset: Dataset;
  readonly id: string;
}

/** Whether a node or a tie has an id, to be asked many times; they share one space, since the address names both alike. */
export function toIsTaken({ nodes, edges }: Dataset): (id: string) => boolean {
  const taken = new Set([...nodes, ...edges].map(({ id }) => id));
  return (id) => taken.has(id);
}

const [tallyNodes, tallyTies] = [createTally<NodeRecord>(({ id }) => id), createTally<EdgeRecord>(({ id }) => id)];

/** The same of a dataset that is edited: what costs is what has changed since one asked last. */
export const isTaken = ({ nodes, edges }: Dataset, id: string): boolean =>
  tallyNodes(nodes).has(id) || tallyTies(edges).has(id);

/** One more node at the end of the list. */
export function addNode(dataset: Dataset, kind: string, name: string): Added {
  const id = mintNodeId(name, (word) => isTaken(dataset, word));
  const node: NodeRecord = { id, kind, label: toText(name), aliases: [] };
  return { dataset: { ...dataset, nodes: dataset.nodes.concat(node) }, id };
}

/**
 * A node with some of its fields replaced; a field that is set to `undefined` is gone. Whoever knows at what `place` of
 * the list it stands spares it the search.
 */
export const changeNode = (dataset: Dataset, id: string, change: Change<NodeRecord>, place?: number): Dataset => ({
  ...dataset,
  nodes: replace(dataset.nodes, id, change, place),
});

/** The places of records in their lists, ascending. */
export interface PlacesInLists {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/**
 * Nodes gone with their ties, and out of the corrections that speak of them. Whoever knows where these stand spares it
 * the search.
 */
export function removeNodes(dataset: Dataset, ids: readonly string[], found?: PlacesInLists): Dataset {
  const gone = new Set(ids);
  const places = found ?? findPlaces(dataset, gone);
  const ties = new Set(places.edges.map((place) => at(dataset.edges, place).id));
  const corrections = withoutRefs(dataset.corrections, 'edges', ties);
  return {
    ...dataset,
    nodes: renameRefs(withoutPlaces(dataset.nodes, places.nodes), (id) => (gone.has(id) ? null : id)),
    edges: withoutPlaces(dataset.edges, places.edges),
    corrections: withoutRefs(corrections, 'nodes', gone),
  };
}

/** Where nodes and their ties stand. O(nodes + ties) */
const findPlaces = ({ nodes, edges }: Dataset, gone: ReadonlySet<string>): PlacesInLists => ({
  nodes: nodes.flatMap(({ id }, place) => (gone.has(id) ? [place] : [])),
  edges: edges.flatMap(({ source, target }, place) => (gone.has(source) || gone.has(target) ? [place] : [])),
});

/** More than this are not taken out one by one. */
const MOST_ONE_BY_ONE = 100;

/** A list without what stands at some of its places, ascending; where there are none it is the very same. */
function withoutPlaces<Item>(list: Item[], places: readonly number[]): Item[] {
  if (places.length === 0) return list;
  if (places.length > MOST_ONE_BY_ONE) {
    const gone = new Set(places);
    return list.filter((_, place) => !gone.has(place));
  }
  const next = list.slice();
  for (const place of places.toReversed()) next.splice(place, 1);
  return next;
}

/** Ties gone, and out of the corrections that speak of them. */
export function removeTies(dataset: Dataset, ids: readonly string[]): Dataset {
  const gone = new Set(ids);
  if (gone.size === 0) return dataset;
  return {
    ...dataset,
    edges: dataset.edges.filter(({ id }) => !gone.has(id)),
    corrections: withoutRefs(dataset.corrections, 'edges', gone),
  };
}

/**
 * Two nodes as one: `kept` stays with its id and its name, and takes the ties, the name as another name, and the
 * fields that it lacks; of who may be shown the stricter word counts. Ties between the two go; of two that then say
 * the same one stays.
 */
export function joinNodes(dataset: Dataset, kept: string, gone: string): Dataset {
  const [one, other] = [kept, gone].map((id) => dataset.nodes.find((node) => node.id === id));
  if (!one || !other || one === other) return dataset;
  const { id: _id, kind: _kind, label, aliases, ...fields } = other;
  const names = new Set([one.label.en, one.label.id, ...one.aliases.map(({ text }) => text)]);
  const more = [...listNames(label), ...aliases].filter(({ text }) => !names.has(text) && names.add(text));
  const editions = joinEditions(dataset, one.editions, other.editions);
  const apart = [...new Set([...(one.apart ?? []), ...(other.apart ?? [])])];
  const consent = toStricter(one.consent, other.consent);
  const within = [...new Set([...(one.within ?? []), ...(other.within ?? [])])];
  const joined: NodeRecord = {
    ...fields,
    ...one,
    aliases: [...one.aliases, ...more],
    ...(editions && { editions }),
    ...(consent && { consent }),
    ...(apart.length > 0 && { apart }),
    ...(within.length > 0 && { within }),
  };
  const nodes = dataset.nodes.filter(({ id }) => id !== gone).map((node) => (node.id === kept ? joined : node));
  const moved = dataset.edges.flatMap((edge) => moveTie(edge, kept, gone));
  const first = new Map<string, EdgeRecord>();
  for (const edge of moved) {
    const says = [edge.source, edge.relation, edge.target].join(' ');
    const known = first.get(says);
    if (!known || (edge.source !== kept && edge.target !== kept)) {
      first.set(known ? edge.id : says, edge);
      continue;
    }
    const both = joinEditions(dataset, known.editions, edge.editions);
    if (both) first.set(says, { ...known, editions: both });
  }
  const edges = [...first.values()];
  const left = new Set(edges.map(({ id }) => id));
  const lost = new Set(dataset.edges.filter(({ id }) => !left.has(id)).map(({ id }) => id));
  const corrections = dataset.corrections.map((correction) => {
    const named = [...new Set(correction.nodes.map((id) => (id === gone ? kept : id)))];
    return correction.nodes.includes(gone) ? { ...correction, nodes: named } : correction;
  });
  return {
    ...dataset,
    nodes: [...withoutCircles(renameRefs(nodes, (id) => (id === gone ? kept : id)))],
    edges,
    corrections: withoutRefs(corrections, 'edges', lost),
  };
}

const listNames = (label: LocalText): NodeRecord['aliases'] =>
  label.en === label.id
    ? [{ text: label.en, joined: true }]
    : [
        { text: label.en, lang: 'en', joined: true },
        { text: label.id, lang: 'id', joined: true },
      ];

function moveTie(edge: EdgeRecord, kept: string, gone: string): readonly EdgeRecord[] {
  if (edge.source !== gone && edge.target !== gone) return [edge];
  const [source, target] = [edge.source, edge.target].map((id) => (id === gone ? kept : id)) as [string, string];
  return source === target && edge.source !== edge.target ? [] : [{ ...edge, source, target }];
}

/** Says of two nodes that they are not the same, whatever they are called. */
export function tellApart(dataset: Dataset, one: string, other: string): Dataset {
  const { apart = [] } = dataset.nodes.find(({ id }) => id === one) ?? {};
  return apart.includes(other) ? dataset : changeNode(dataset, one, { apart: [...apart, other] });
}

/** A list with one record changed, which stands at `place`, if anywhere. */
export function replace<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: Change<Item>,
  place = list.findIndex((item) => item.id === id),
): Item[] {
  const next = list.slice();
  if (place < 0) return next;
  const entries = Object.entries({ ...at(list, place), ...change }).filter(([, value]) => value !== undefined);
  next[place] = Object.fromEntries(entries) as unknown as Item;
  return next;
}

/** Corrections without what has gone; one that then speaks of nobody goes too. */
function withoutRefs(
  corrections: Dataset['corrections'],
  field: 'nodes' | 'edges',
  gone: ReadonlySet<string>,
): Dataset['corrections'] {
  return corrections.flatMap((correction) => {
    const ids = correction[field] ?? [];
    if (!ids.some((id) => gone.has(id))) return [correction];
    const left = ids.filter((id) => !gone.has(id));
    return field === 'nodes' && left.length === 0 ? [] : [{ ...correction, [field]: left }];
  });
}
