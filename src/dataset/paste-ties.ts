import { foldText } from '../base/fold.ts';
import { toIsTaken } from './change-nodes.ts';
import { MOST_TIES } from './limits.ts';
import { mintId } from './mint-id.ts';
import { note } from './paste-nodes.ts';
import type { Dataset, EdgeRecord, Relation } from './schema.ts';
import { CERTAINTIES, type Certainty } from './vocabulary.ts';

/** What of a tie a column of cells holds; null: nothing that can be pasted. */
export type TieColumn = 'from' | 'relation' | 'to' | 'certainty' | null;

/** A relation, and whether the tie begins at the other end. */
export interface MeantTie {
  readonly relation: string;
  readonly isTurned: boolean;
}

/** Cells to put into a list of ties. */
export interface TieCells {
  /** The ties from where one pastes on, in the order in which they are listed; further rows are new ties. */
  readonly rows: readonly string[];
  readonly columns: readonly TieColumn[];
  readonly cells: readonly (readonly string[])[];
  /** What is meant by a new tie whose cells name no relation, by the kinds of its ends; null: nothing. */
  readonly toMeant: (from: string, to: string) => MeantTie | null;
  /** What each certainty is called. */
  readonly certainties: ReadonlyMap<string, Certainty>;
}

/** The dataset with the cells in it, and what became of them. */
export interface PastedTies {
  readonly dataset: Dataset;
  /** Cells that were taken. */
  readonly taken: number;
  /** The ids of new ties. */
  readonly added: readonly string[];
  /** Words that are the name of no node, no certainty and no relation. */
  readonly unknown: readonly string[];
  /** Those of them that stand where a relation is named, of rows that lack nothing else. */
  readonly unknownRelations: readonly string[];
  /** Rows beyond the end that were left: an end or a relation is missing, or there is no room. */
  readonly left: number;
}

/**
 * Puts cells into ties, and makes ties of the rows beyond the end, between entries that have the names. Old ties keep
 * their ends. A relation may be named from its other end. O(nodes + ties + cells).
 */
export function pasteTies(dataset: Dataset, { rows, columns, cells, toMeant, certainties }: TieCells): PastedTies {
  const nodes = toNodeFinder(dataset);
  const relations = toFinder(dataset.relations, ({ label }) => [label.en, label.id]);
  const inverses = toFinder(dataset.relations, ({ inverse }) => (inverse ? [inverse.en, inverse.id] : []));
  const known = new Map(dataset.edges.map((edge) => [edge.id, edge]));
  const changed = new Map<string, EdgeRecord>();
  const added: EdgeRecord[] = [];
  const unknown = new Set<string>();
  const unknownRelations = new Map<string, string>();
  const isTaken = toIsTaken(dataset);
  const own = new Set<string>();
  let [taken, left] = [0, 0];
  for (const [place, row] of cells.entries()) {
    const read = (column: TieColumn) => row[columns.indexOf(column)]?.trim() ?? '';
    const find = <Item>(column: TieColumn, finder: (words: string) => Item | undefined): Item | undefined => {
      const found = read(column) === '' ? undefined : finder(read(column));
      if (!found && read(column) !== '') unknown.add(read(column));
      return found;
    };
    if (row.every((words) => words.trim() === '')) continue;
    const certainty = find(
      'certainty',
      (words) => certainties.get(foldText(words)) ?? CERTAINTIES.find((one) => one === words),
    );
    const isInverse = relations(read('relation')) === undefined && inverses(read('relation')) !== undefined;
    const named = find<Relation>('relation', isInverse ? inverses : relations);
    const old = known.get(rows[place] ?? '');
    const isMissing = !named && read('relation') !== '';
    if (old) {
      if (isMissing) note(unknownRelations, read('relation'));
      const next = { ...old, ...(named && !isInverse && { relation: named.id }), ...(certainty && { certainty }) };
      taken += Number(named !== undefined && !isInverse) + Number(certainty !== undefined);
      changed.set(old.id, next);
      continue;
    }
    const [from, to] = [find('from', nodes), find('to', nodes)];
    const said = named && { relation: named.id, isTurned: isInverse };
    const meant = read('relation') === '' && from && to ? toMeant(from.kind, to.kind) : said;
    const [source, target] = (meant?.isTurned ? [to, from] : [from, to]).map((end) => end?.id);
    const chosen = meant?.relation;
    const hasRoom = source && target && dataset.edges.length + added.length < MOST_TIES;
    if (hasRoom && isMissing) note(unknownRelations, read('relation'));
    if (!hasRoom || !chosen) {
      left++;
      continue;
    }
    const id = mintId(`${source}-${chosen}-${target}`, (other) => isTaken(other) || own.has(other));
    own.add(id);
    added.push({ id, source, target, relation: chosen, layer: 'stated', ...(certainty && { certainty }) });
  }
  const edges = [...dataset.edges.map((edge) => changed.get(edge.id) ?? edge), ...added];
  return {
    dataset: { ...dataset, edges },
    taken,
    added: added.map(({ id }) => id),
    unknown: [...unknown],
    unknownRelations: [...unknownRelations.values()],
    left,
  };
}

/** Finds the first node that has a name, or that id, however it is written. O(nodes), then O(1) each. */
export const toNodeFinder = ({ nodes }: Dataset) =>
  toFinder(nodes, ({ label, aliases }) => [label.en, label.id, ...aliases.map(({ text }) => text)]);

/** Finds the first item by its id or one of its names. */
function toFinder<Item extends { readonly id: string }>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
) {
  const known = new Map<string, Item>();
  for (const item of items) {
    for (const name of [...namesOf(item), item.id].map(foldText)) if (!known.has(name)) known.set(name, item);
  }
  return (words: string): Item | undefined => known.get(foldText(words));
}
