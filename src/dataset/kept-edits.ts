import * as v from 'valibot';
import { checkRecords } from './check-records.ts';
import { applyEdit, type Edit, invert, type ListEdit } from './edit.ts';
import { isSameRecord } from './same-record.ts';
import { DATASET_VERSION, type Dataset, datasetSchema } from './schema.ts';

const LISTS = ['kinds', 'relations', 'nodes', 'edges', 'corrections'] as const;
type ListName = (typeof LISTS)[number];

const placed = v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.unknown()]));
const list = v.optional(
  v.strictObject({ added: placed, changed: v.array(v.tuple([v.unknown(), v.unknown()])), removed: placed }),
);
const editSchema = v.strictObject({
  kinds: list,
  relations: list,
  nodes: list,
  edges: list,
  corrections: list,
  meta: v.optional(v.tuple([v.unknown(), v.unknown()])),
});
type RawEdit = v.InferOutput<typeof editSchema>;

/**
 * Edits that were written with their texts as files have them, the one beside the dataset last: they led to it one
 * after the other, or, where `way` is `on`, were taken back and lead on from it. Null where anything in them would not
 * pass the gate, or they lead elsewhere. O(records of the dataset and the edits).
 */
export function readEdits(raw: readonly unknown[], dataset: Dataset, way: 'back' | 'on'): readonly Edit[] | null {
  const parsed = v.safeParse(v.array(editSchema), raw);
  const edits = parsed.success ? parsed.output.map(readRecords) : [null];
  let now = dataset;
  for (const edit of edits.toReversed()) {
    if (edit === null) return null;
    const back = invert(edit);
    const [here, next] = way === 'back' ? [edit, back] : [back, edit];
    if (!leadsTo(here, now)) return null;
    now = applyEdit(now, next);
  }
  return checkRecords(now).length === 0 ? edits.filter((edit) => edit !== null) : null;
}

/** An edit with its records as the gate lets them in; null where it lets one of them not. */
function readRecords({ meta, ...lists }: RawEdit): Edit | null {
  const records = (name: ListName) => {
    const { added = [], changed = [], removed = [] } = lists[name] ?? {};
    return [...added.map(([, record]) => record), ...changed.flat(), ...removed.map(([, record]) => record)];
  };
  const read = letIn(Object.fromEntries(LISTS.map((name) => [name, records(name)])));
  const metas = meta?.map((one) => letIn({ meta: one })?.meta);
  if (!read || metas?.includes(undefined)) return null;
  const named = LISTS.flatMap((name) => {
    const edit = lists[name];
    if (!edit) return [];
    // A list of kinds is never empty: one stands before those of the edit.
    const left: unknown[] = name === 'kinds' ? read[name].slice(1) : [...read[name]];
    const take = (): unknown => left.shift();
    const added = edit.added.map(([place]) => [place, take()]);
    const changed = edit.changed.map(() => [take(), take()]);
    return [[name, { added, changed, removed: edit.removed.map(([place]) => [place, take()]) }]];
  });
  return { ...Object.fromEntries(named), ...(metas && { meta: metas }) } as Edit;
}

const KIND = { id: 'kind', role: 'other', label: 'kind', plural: 'kinds', hue: 'person', shape: 'circle' };

/** Records as the gate lets them in, whatever they refer to. */
function letIn({ kinds = [], ...parts }: { readonly kinds?: readonly unknown[]; readonly [part: string]: unknown }) {
  const head = { format: 'jejaring-dataset', version: DATASET_VERSION, meta: { id: 'kept', title: 'kept' } };
  const parsed = v.safeParse(datasetSchema, {
    ...head,
    relations: [],
    nodes: [],
    edges: [],
    ...parts,
    kinds: [KIND, ...kinds],
  });
  return parsed.success ? parsed.output : null;
}

/** Whether a dataset is as an edit left it. */
function leadsTo({ meta, ...lists }: Edit, dataset: Dataset): boolean {
  const isLeft = Object.entries(lists).every(([name, edit]) => {
    const { added, changed, removed } = edit as ListEdit<{ readonly id: string }>;
    const records: readonly { readonly id: string }[] = dataset[name as ListName];
    const byId = new Map(records.map((record) => [record.id, record]));
    return (
      added.every(([place, record]) => isSameRecord(records[place], record)) &&
      changed.every(([from, to]) => from.id === to.id && isSameRecord(byId.get(to.id), to)) &&
      removed.every(([, { id }]) => !byId.has(id))
    );
  });
  return isLeft && (meta === undefined || isSameRecord(dataset.meta, meta[1]));
}
