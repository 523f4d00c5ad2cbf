import { listHunks } from '../base/hunks.ts';
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
  const added: Placed<Item>[] = [];
  const changed: (readonly [Item, Item])[] = [];
  const left = new Map<string, Placed<Item>>();
  const hunks = listHunks(before, after);
  for (const { old, gone } of hunks)
    for (const [step, record] of before.slice(old, old + gone).entries()) left.set(record.id, [old + step, record]);
  for (const { old, gone, place, come } of hunks) {
    let first = old;
    for (const [step, record] of after.slice(place, place + come).entries()) {
      const known = left.get(record.id);
      if (!known) {
        added.push([place + step, record]);
        continue;
      }
      const [from, earlier] = known;
      if (from < first || from >= old + gone) throw new Error('records that stay have changed places');
      first = from + 1;
      left.delete(record.id);
      if (earlier !== record) changed.push([earlier, record]);
    }
  }
  return { added, changed, removed: [...left.values()] };
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
