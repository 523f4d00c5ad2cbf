import { type Added, type Change, isTaken, replace } from './change-nodes.ts';
import { mintId } from './mint-id.ts';
import type { Dataset, EdgeRecord, Kind, Relation } from './schema.ts';
import { toText } from './text.ts';
import { HUES, SHAPES } from './vocabulary.ts';

/** One more tie at the end of the list, said by whoever edits: stated, and as sure as nobody has said. */
export function addTie(dataset: Dataset, source: string, relation: string, target: string): Added {
  const id = mintId(`${source}-${relation}-${target}`, (word) => isTaken(dataset, word));
  const edge: EdgeRecord = { id, source, target, relation, layer: 'stated' };
  return { dataset: { ...dataset, edges: dataset.edges.concat(edge) }, id };
}

/** A tie with some of its fields replaced, as `changeNode` does it. */
export const changeTie = (dataset: Dataset, id: string, change: Change<EdgeRecord>, place?: number): Dataset => ({
  ...dataset,
  edges: replace(dataset.edges, id, change, place),
});

/** The same tie said from its other end. */
export function turnTie(dataset: Dataset, id: string): Dataset {
  const edge = dataset.edges.find((other) => other.id === id);
  return edge ? changeTie(dataset, id, { source: edge.target, target: edge.source }) : dataset;
}

/** One more kind; its id is made of its name. */
export function addKind(dataset: Dataset, kind: Omit<Kind, 'id'>): Added {
  const id = mintId(kind.label.en, (taken) => dataset.kinds.some((other) => other.id === taken));
  return { dataset: { ...dataset, kinds: [...dataset.kinds, { id, ...kind }] }, id };
}

/** One more kind of which nothing but its name is known, in a look that the fewest have so far. */
export function addNamedKind(dataset: Dataset, name: string): Dataset {
  const { kinds } = dataset;
  const look = { hue: findFresh(HUES, kinds, 'hue'), shape: findFresh(SHAPES, kinds, 'shape') };
  return addKind(dataset, { role: 'other', label: toText(name), plural: toText(name), ...look }).dataset;
}

/** One more relation of which nothing but its words is known. */
export const addNamedRelation = (dataset: Dataset, words: string): Dataset =>
  addRelation(dataset, { label: toText(words), weight: 'plain' }).dataset;

function findFresh<Value, Field extends 'hue' | 'shape'>(
  values: readonly Value[],
  kinds: readonly Kind[],
  field: Field,
): Value {
  const count = (value: Value) => kinds.filter((kind) => (kind[field] as unknown) === value).length;
  return values.toSorted((one, other) => count(one) - count(other))[0] as Value;
}

export const changeKind = (dataset: Dataset, id: string, change: Change<Kind>): Dataset => ({
  ...dataset,
  kinds: replace(dataset.kinds, id, change),
});

/** A kind gone; one that a node has stays, and so does the last. */
export function removeKind(dataset: Dataset, id: string): Dataset {
  if (dataset.kinds.length < 2 || dataset.nodes.some(({ kind }) => kind === id)) return dataset;
  return { ...dataset, kinds: dataset.kinds.filter((kind) => kind.id !== id) };
}

/** One more relation; its id is made of its words. */
export function addRelation(dataset: Dataset, relation: Omit<Relation, 'id'>): Added {
  const id = mintId(relation.label.en, (taken) => dataset.relations.some((other) => other.id === taken));
  return { dataset: { ...dataset, relations: [...dataset.relations, { id, ...relation }] }, id };
}

export const changeRelation = (dataset: Dataset, id: string, change: Change<Relation>): Dataset => ({
  ...dataset,
  relations: replace(dataset.relations, id, change),
});

/** A relation gone; one that a tie has stays. */
export function removeRelation(dataset: Dataset, id: string): Dataset {
  if (dataset.edges.some(({ relation }) => relation === id)) return dataset;
  return { ...dataset, relations: dataset.relations.filter((relation) => relation.id !== id) };
}
