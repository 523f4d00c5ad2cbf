import type { Correction, Dataset, EdgeRecord, Kind, NodeRecord, Relation } from './schema.ts';

/** The lists of a dataset whose records an edit can add, change and remove, each record known by its id. */
const RECORD_LISTS = ['kinds', 'relations', 'nodes', 'edges', 'corrections'] as const;
type ListName = (typeof RECORD_LISTS)[number];

/** A record and its place in its list. */
type Placed<Item> = readonly [place: number, record: Item];

/** What becomes of one list: `added` by their places afterwards, `removed` by their places before, both ascending. */
export interface ListEdit<Item> {
  readonly added: readonly Placed<Item>[];
  readonly changed: readonly (readonly [from: Item, to: Item])[];
  readonly removed: readonly Placed<Item>[];
}

interface Records {
  readonly kinds: Kind;
  readonly relations: Relation;
  readonly nodes: NodeRecord;
  readonly edges: EdgeRecord;
  readonly corrections: Correction;
}

/**
 * A change of a dataset as a value: what is edited by hand, brought in from a file and merged is the same. Lists it
 * does not name stay as they are.
 */
export type Edit = { readonly [Name in ListName]?: ListEdit<Records[Name]> } & {
  readonly meta?: readonly [from: Dataset['meta'], to: Dataset['meta']];
};

/**
 * What leads from one dataset to the other. Records are told apart by identity: what was not touched must be the
 * same object in both. Records that stay must keep their order; throws where they do not. O(records).
 */
export function toEdit(before: Dataset, after: Dataset): Edit {
  const lists = RECORD_LISTS.flatMap((name) =>
    before[name] === after[name] ? [] : [[name, compare<{ readonly id: string }>(before[name], after[name])] as const],
  );
  const touched = lists.filter(([, { added, changed, removed }]) => added.length + changed.length + removed.length > 0);
  const meta = before.meta === after.meta ? {} : { meta: [before.meta, after.meta] as const };
  return { ...Object.fromEntries(touched), ...meta } as Edit;
}

/** Whether an edit changes nothing. */
export const isNoEdit = (edit: Edit): boolean => Object.keys(edit).length === 0;

/** The edit that takes another one back. */
export function invert({ meta, ...lists }: Edit): Edit {
  const turned = Object.entries(lists).map(([name, change]) => {
    const { added, changed, removed } = change as ListEdit<unknown>;
    return [name, { added: removed, changed: changed.map(([from, to]) => [to, from]), removed: added }];
  });
  return { ...Object.fromEntries(turned), ...(meta && { meta: [meta[1], meta[0]] }) } as Edit;
}

/** The dataset with an edit made to it; the edit must have been made for this very dataset. O(records of its lists). */
export function applyEdit(dataset: Dataset, edit: Edit): Dataset {
  const { meta, ...lists } = edit;
  const changed = Object.entries(lists).map(([name, change]) => [
    name,
    editList(dataset[name as ListName] as readonly Named[], change as ListEdit<Named>),
  ]);
  return { ...dataset, ...Object.fromEntries(changed), ...(meta && { meta: meta[1] }) } as Dataset;
}

interface Named {
  readonly id: string;
}

function compare<Item extends Named>(before: readonly Item[], after: readonly Item[]): ListEdit<Item> {
  // Most edits are of one record: what is the very same before and behind it needs no look.
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let same = 0;
  while (same < most - first && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [from, to] = [before.slice(first, before.length - same), after.slice(first, after.length - same)];
  const old = new Map(from.map((record) => [record.id, record]));
  const left = new Set(old.keys());
  const added: Placed<Item>[] = [];
  const changed: (readonly [Item, Item])[] = [];
  const kept: string[] = [];
  for (const [place, record] of to.entries()) {
    const earlier = old.get(record.id);
    if (!earlier) {
      added.push([first + place, record]);
      continue;
    }
    left.delete(record.id);
    kept.push(record.id);
    if (earlier !== record) changed.push([earlier, record]);
  }
  const removed = [...from.entries()].flatMap(([place, record]): Placed<Item>[] =>
    left.has(record.id) ? [[first + place, record]] : [],
  );
  const stayed = from.filter(({ id }) => !left.has(id));
  if (stayed.some(({ id }, place) => id !== kept[place])) throw new Error('records that stay have changed places');
  return { added, changed, removed };
}

function editList<Item extends Named>(list: readonly Item[], { added, changed, removed }: ListEdit<Item>): Item[] {
  const gone = new Set(removed.map(([, { id }]) => id));
  const others = new Map(changed.map(([, to]) => [to.id, to]));
  const next = list.filter(({ id }) => !gone.has(id)).map((record) => others.get(record.id) ?? record);
  if (added.length === 0) return next;
  const merged: Item[] = [];
  let from = 0;
  for (const [place, record] of added) {
    while (merged.length < place && from < next.length) merged.push(next[from++] as Item);
    merged.push(record);
  }
  return [...merged, ...next.slice(from)];
}
