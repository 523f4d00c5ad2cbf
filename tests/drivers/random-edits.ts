import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/schema.ts';

/** One way to change a dataset; numbers choose records by their place, round and round. */
export interface Blow {
  readonly kind: 'add node' | 'rename' | 'recast' | 'remove node' | 'add tie' | 'reword tie' | 'remove tie' | 'retitle';
  readonly one: number;
  readonly other: number;
  readonly word: string;
}

export const anyBlow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom(
    'add node',
    'rename',
    'recast',
    'remove node',
    'add tie',
    'reword tie',
    'remove tie',
    'retitle',
  ) as fc.Arbitrary<Blow['kind']>,
  one: fc.nat(1000),
  other: fc.nat(1000),
  word: fc.string({ minLength: 1, maxLength: 12 }),
});

const pick = <Item>(list: readonly Item[], index: number): Item | undefined => list[index % Math.max(1, list.length)];

/** A dataset after a blow, built plainly: every record it does not name is the same object as before. */
export function strike(dataset: Dataset, { kind, one, other, word }: Blow): Dataset {
  const { nodes, edges, kinds, relations } = dataset;
  const node = pick(nodes, one);
  const edge = pick(edges, one);
  const text = { en: word, id: word };
  const put = <Item extends { readonly id: string }>(list: readonly Item[], next: Item) =>
    list.map((item) => (item.id === next.id ? next : item));
  if (kind === 'retitle') return { ...dataset, meta: { ...dataset.meta, title: text } };
  if (kind === 'add node') {
    const model = pick(nodes, other);
    const id = `new-${one}-${nodes.length}`;
    if (nodes.some((existing) => existing.id === id)) return dataset;
    const like = { ...(model as (typeof nodes)[number]), id, kind: pick(kinds, other)?.id ?? '', label: text };
    return { ...dataset, nodes: nodes.toSpliced(other % (nodes.length + 1), 0, like) };
  }
  if (!node) return dataset;
  if (kind === 'rename') return { ...dataset, nodes: put(nodes, { ...node, label: text }) };
  if (kind === 'recast') return { ...dataset, nodes: put(nodes, { ...node, kind: pick(kinds, other)?.id ?? '' }) };
  if (kind === 'remove node') {
    const isLeft = (tie: (typeof edges)[number]) => tie.source !== node.id && tie.target !== node.id;
    return { ...dataset, nodes: nodes.filter(({ id }) => id !== node.id), edges: edges.filter(isLeft) };
  }
  if (!edge) return dataset;
  if (kind === 'reword tie') return { ...dataset, edges: put(edges, { ...edge, note: text }) };
  if (kind === 'remove tie') return { ...dataset, edges: edges.filter(({ id }) => id !== edge.id) };
  const id = `tie-${one}-${edges.length}`;
  if (edges.some((existing) => existing.id === id)) return dataset;
  const target = pick(nodes, other)?.id ?? node.id;
  const tie = { ...edge, id, source: node.id, target, relation: pick(relations, other)?.id ?? '' };
  return { ...dataset, edges: [...edges, tie] };
}
