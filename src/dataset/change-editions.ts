import type { Added } from './change-nodes.ts';
import { mintId } from './mint-id.ts';
import type { Dataset, Edition } from './schema.ts';
import { toText } from './text.ts';

/** One more edition behind the others; its id is made of its name. */
export function addEdition(dataset: Dataset, name: string): Added {
  const { editions = [] } = dataset.meta;
  const added = toEdition(name, editions);
  return { dataset: withEditions(dataset, [...editions, added]), id: added.id };
}

/** An edition of that name, with an id that none of the others has. */
export const toEdition = (name: string, others: readonly Edition[]): Edition => ({
  id: mintId(name, (id) => others.some((other) => other.id === id)),
  label: toText(name),
});

/** Another name for an edition; whoever was in it stays in it. */
export const renameEdition = (dataset: Dataset, id: string, label: Edition['label']): Dataset =>
  withEditions(
    dataset,
    (dataset.meta.editions ?? []).map((edition) => (edition.id === id ? { ...edition, label } : edition)),
  );

/** An edition one place earlier in the order of time. */
export function advanceEdition(dataset: Dataset, id: string): Dataset {
  const editions = [...(dataset.meta.editions ?? [])];
  const place = editions.findIndex((edition) => edition.id === id);
  if (place < 1) return dataset;
  editions.splice(place - 1, 0, ...editions.splice(place, 1));
  return withEditions(dataset, editions);
}

/** An edition gone, and out of all that was in it; who was in no other has nothing said any more. O(nodes + ties). */
export function removeEdition(dataset: Dataset, id: string): Dataset {
  const without = <Item extends { readonly editions?: string[] | undefined }>(record: Item): Item => {
    if (!record.editions?.includes(id)) return record;
    const { editions: _editions, ...rest } = record;
    const left = record.editions.filter((other) => other !== id);
    return (left.length > 0 ? { ...rest, editions: left } : rest) as Item;
  };
  const { editions = [] } = dataset.meta;
  return {
    ...withEditions(
      dataset,
      editions.filter((edition) => edition.id !== id),
    ),
    nodes: dataset.nodes.map(without),
    edges: dataset.edges.map(without),
  };
}

function withEditions(dataset: Dataset, editions: Edition[]): Dataset {
  const { editions: _editions, ...meta } = dataset.meta;
  return { ...dataset, meta: editions.length > 0 ? { ...meta, editions } : meta };
}
