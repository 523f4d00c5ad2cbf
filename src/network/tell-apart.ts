import { append } from '../base/append.ts';
import { at, numberAt } from '../base/assert.ts';
import { toSeenText } from '../base/seen-text.ts';
import { createTally } from '../base/tally.ts';
import type { Language } from '../dataset/language.ts';
import type { EdgeRecord, NodeRecord } from '../dataset/schema.ts';
import type { KindRole, RelationRole } from '../dataset/vocabulary.ts';
import { nameEdition } from './editions.ts';
import type { Network } from './network.ts';

/** Which of its names a node is shown by: the full one, or the one that it has on the map. */
type NameField = 'label' | 'short';

/** For each node whose name others have too, what tells it from them. */
type Apart = ReadonlyMap<number, string>;

/** What a neighbour is, and the tie with it. */
interface Roles {
  readonly kind: KindRole | undefined;
  readonly tie: RelationRole | undefined;
}

/** The neighbours by which one is known, best first. */
const SORTS: readonly ((roles: Roles) => boolean)[] = [
  ({ kind }) => kind === 'place',
  ({ kind }) => kind === 'session',
  ({ tie }) => tie === 'founding',
  ({ kind }) => kind === 'initiative',
];

/** Where the words of all neighbours stand among those that may tell a node: behind its kind and these. */
const ANY = SORTS.length + 1;

interface Known {
  readonly all: Map<string, Apart>;
  /** How often somebody has asked for a single name before they were all looked at. */
  asked: number;
}

const known = new WeakMap<Network, Known>();

/** An edit names so many nodes and is over: for these alone no list of all names is made. */
const FEW = 4;

/**
 * What tells a node from the others of its name: its kind, a place, a session, what it founded or who founded it,
 * an organisation, another tie that they do not have, the editions it was in, or at last a number; empty where the name
 * is its own. Wherever nodes are known by their names alone, it stands behind them.
 */
export function tellApart(network: Network, node: number, language: Language, field: NameField = 'label'): string {
  const own = known.get(network) ?? { all: new Map<string, Apart>(), asked: 0 };
  known.set(network, own);
  const key = `${language} ${field}`;
  const made = own.all.get(key);
  if (!made && own.asked++ < FEW && isAlone(network, node, language, field)) return '';
  const apart = made ?? findApart(network, language, field);
  own.all.set(key, apart);
  return apart.get(node) ?? '';
}

/** A name with what tells it from its like. */
export const joinApart = (name: string, apart: string): string => (apart === '' ? name : `${name} (${apart})`);

/** A node's full name, such as it may be told among others: `Ann Lee (Oslo)`. */
export const tellName = (network: Network, node: number, language: Language): string =>
  joinApart(at(network.nodes, node).label[language], tellApart(network, node, language));

/** The same of a node by its id; one that is not there is called by that. */
export function tellId(network: Network, id: string, language: Language): string {
  const node = network.nodeIndex.get(id);
  return node === undefined ? id : tellName(network, node, language);
}

/** Names as they are seen, by records: an edit leaves most of these as they are. */
const names = new Map<string, WeakMap<NodeRecord, string>>();

function seenNames(key: string): WeakMap<NodeRecord, string> {
  const known = names.get(key) ?? new WeakMap<NodeRecord, string>();
  names.set(key, known);
  return known;
}

/** Tells the name of a record as it is seen. */
function toNameOf(language: Language, field: NameField): (record: NodeRecord) => string {
  const seen = seenNames(`${language} ${field}`);
  return (record) => {
    const known = seen.get(record);
    if (known !== undefined) return known;
    const name = toSeenText(((field === 'short' && record.short) || record.label)[language]).normalize();
    seen.set(record, name);
    return name;
  };
}

type Tally = ReturnType<typeof createTally<NodeRecord>>;
const tallies = new Map<string, Tally>();

/** Whether nobody else has a node's name. Of a network that is edited it costs what has changed since it was asked last. */
function isAlone({ nodes }: Network, node: number, language: Language, field: NameField): boolean {
  const nameOf = toNameOf(language, field);
  const key = `${language} ${field}`;
  const tally = tallies.get(key) ?? createTally(nameOf);
  tallies.set(key, tally);
  return tally(nodes).get(nameOf(at(nodes, node))) === 1;
}

/** O(nodes), and for nodes of one name O(their ties). */
function findApart(network: Network, language: Language, field: NameField): Apart {
  const nameOf = toNameOf(language, field);
  const first = new Map<string, number>();
  const others = new Map<string, number[]>();
  network.nodes.forEach((record, node) => {
    const name = nameOf(record);
    if (!first.has(name)) first.set(name, node);
    else append(others, name, node);
  });
  const apart = new Map<number, string>();
  for (const [name, group] of others) addApart(apart, [first.get(name) ?? 0, ...group]);
  return apart;

  /** The first word that a node alone of its group can be told by. */
  function addApart(apart: Map<number, string>, group: readonly number[]): void {
    const told = group.map((node) => [
      [kindOf(node)],
      ...SORTS.map((isMeant) => neighbours(node, isMeant)),
      neighbours(node, () => true),
      [editionsOf(node)].filter(Boolean),
    ]);
    const counts = (told[0] ?? []).map((_, sort) => count(told.map((words) => words[sort] ?? [])));
    group.forEach((node, place) => {
      const sort = told[place]?.findIndex((words, at) => words.some((word) => counts[at]?.get(word) === 1)) ?? -1;
      const own = told[place]?.[sort]?.find((word) => counts[sort]?.get(word) === 1) ?? String(place + 1);
      apart.set(node, sort === ANY ? say(node, own) : own);
    });
  }

  /**
   * A neighbour with what the tie says: a person's name alone behind another's reads as one more name of the same
   * person.
   */
  function say(node: number, neighbour: string): string {
    const { id } = at(network.nodes, node);
    for (const [tie, other] of listTies(node)) {
      if (nameOf(other) !== neighbour) continue;
      const relation = network.relations.get(tie.relation);
      const words = tie.source === id ? relation?.label : relation?.inverse;
      if (words) return `${toSeenText(words[language])} ${neighbour}`;
    }
    return neighbour;
  }

  function kindOf(node: number): string {
    return network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '';
  }

  function editionsOf(node: number): string {
    const { editions = [] } = at(network.nodes, node);
    return editions.map((id) => nameEdition(network.dataset, id, language)).join(', ');
  }

  /** The names of the neighbours of one sort, of those that are called otherwise than the node itself. */
  function neighbours(node: number, isMeant: (roles: Roles) => boolean): readonly string[] {
    const name = nameOf(at(network.nodes, node));
    const names: string[] = [];
    for (const [tie, other] of listTies(node)) {
      const roles = { kind: network.kinds.get(other.kind)?.role, tie: network.relations.get(tie.relation)?.role };
      if (isMeant(roles)) names.push(nameOf(other));
    }
    return [...new Set(names)].filter((other) => other !== name && other !== '');
  }

  /** The ties of a node, each with its other end. */
  function listTies(node: number): readonly (readonly [EdgeRecord, NodeRecord])[] {
    const ties: [EdgeRecord, NodeRecord][] = [];
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      ties.push([
        at(network.edges, numberAt(network.rowEdge, slot)),
        at(network.nodes, numberAt(network.rowNode, slot)),
      ]);
    }
    return ties;
  }
}

/** How many of some lists have a word. */
function count(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
