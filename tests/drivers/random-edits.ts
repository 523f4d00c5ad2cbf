import fc from 'fast-check';
import { addEdition, advanceEdition, removeEdition } from '../../src/dataset/change-editions.ts';
import { addNode, changeNode, joinNodes, removeNodes, removeTies, tellApart } from '../../src/dataset/change-nodes.ts';
import {
  addKind,
  addNamedKind,
  addNamedRelation,
  addTie,
  changeKind,
  changeRelation,
  changeTie,
  removeKind,
  removeRelation,
  turnTie,
} from '../../src/dataset/change-ties.ts';
import { pasteNodes } from '../../src/dataset/paste-nodes.ts';
import { pasteTies } from '../../src/dataset/paste-ties.ts';
import type { Dataset, EdgeRecord, Kind, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { CERTAINTIES, KIND_ROLES, LAYERS } from '../../src/dataset/vocabulary.ts';

/** One way to change a dataset; numbers choose records by their place, round and round. */
export interface Blow {
  readonly kind: keyof typeof WAYS;
  readonly one: number;
  readonly other: number;
  readonly word: string;
}

/** What a blow falls upon. */
interface Target {
  readonly node: NodeRecord;
  readonly second: NodeRecord;
  readonly edge: EdgeRecord;
  readonly kind: Kind;
  readonly relation: string;
  readonly edition: string;
}

type Way = (dataset: Dataset, target: Target, blow: Blow) => Dataset;

/** Built plainly, also what no hand can do: every record that is not named is the same object as before. */
const PLAIN = {
  retitle: (dataset, _, { word }) => ({ ...dataset, meta: { ...dataset.meta, title: toText(word) } }),
  'add node': (dataset, { second, kind }, { one, other, word }) => {
    const id = `new-${one}-${dataset.nodes.length}`;
    if (dataset.nodes.some((existing) => existing.id === id)) return dataset;
    const like = { ...second, id, kind: kind.id, label: toText(word) };
    return { ...dataset, nodes: dataset.nodes.toSpliced(other % (dataset.nodes.length + 1), 0, like) };
  },
} satisfies Record<string, Way>;

/** All that the app does to a dataset. */
const REAL = {
  'enter a node': (dataset, { kind }, { word }) => addNode(dataset, kind.id, word).dataset,
  rename: (dataset, { node }, { word }) => changeNode(dataset, node.id, { label: toText(word) }),
  recast: (dataset, { node, kind }) => changeNode(dataset, node.id, { kind: kind.id }),
  'remove node': (dataset, { node }) => removeNodes(dataset, [node.id]),
  'remove two': (dataset, { node, second }) => removeNodes(dataset, [node.id, second.id]),
  join: (dataset, { node, second }) => (node === second ? dataset : joinNodes(dataset, node.id, second.id)),
  apart: (dataset, { node, second }) => (node === second ? dataset : tellApart(dataset, node.id, second.id)),
  'add tie': (dataset, { node, second, relation }) => addTie(dataset, node.id, relation, second.id).dataset,
  'tie to somebody new': (dataset, { node, kind, relation }, { word }) => {
    const made = addNode(dataset, kind.id, word);
    return addTie(made.dataset, made.id, relation, node.id).dataset;
  },
  'reword tie': (dataset, { edge }, { word }) => changeTie(dataset, edge.id, { note: toText(word) }),
  'another relation': (dataset, { edge, relation }) => changeTie(dataset, edge.id, { relation }),
  'less sure': (dataset, { edge }, { one, other }) =>
    changeTie(dataset, edge.id, {
      certainty: CERTAINTIES[other % CERTAINTIES.length],
      layer: LAYERS[one % LAYERS.length] ?? 'stated',
    }),
  turn: (dataset, { edge }) => turnTie(dataset, edge.id),
  'remove tie': (dataset, { edge }) => removeTies(dataset, [edge.id]),
  'add kind': (dataset, _, { word }) => addNamedKind(dataset, word),
  'kind like another': (dataset, { kind: { id: _, ...like } }, { word }) =>
    addKind(dataset, { ...like, label: toText(word) }).dataset,
  'another role': (dataset, { kind }, { other }) =>
    changeKind(dataset, kind.id, { role: KIND_ROLES[other % KIND_ROLES.length] ?? 'other' }),
  'remove kind': (dataset, { kind }) => removeKind(dataset, kind.id),
  'add relation': (dataset, _, { word }) => addNamedRelation(dataset, word),
  'other words': (dataset, { relation }, { word }) => changeRelation(dataset, relation, { label: toText(word) }),
  'remove relation': (dataset, { relation }) => removeRelation(dataset, relation),
  'add edition': (dataset, _, { word }) => addEdition(dataset, word).dataset,
  'was there': (dataset, { node, edition }) =>
    edition === '' ? dataset : changeNode(dataset, node.id, { editions: [edition] }),
  'edition before': (dataset, { edition }) => advanceEdition(dataset, edition),
  'remove edition': (dataset, { edition }) => removeEdition(dataset, edition),
  'paste nodes': (dataset, { node, kind }, { word }) => {
    const cells = [
      [word, kind.label.en],
      [`${word} too`, ''],
    ];
    return pasteNodes(dataset, { rows: [node.id], columns: ['name', 'kind'], cells, kind: kind.id, language: 'en' })
      .dataset;
  },
  'paste ties': (dataset, { node, second, edge, relation }) => {
    const row = [node.label.en, '', second.label.en];
    const put = { rows: [edge.id], columns: ['from', 'relation', 'to'], cells: [row, row] } as const;
    const toMeant = () => ({ relation, isTurned: false });
    return pasteTies(dataset, { ...put, toMeant, certainties: new Map() }).dataset;
  },
} satisfies Record<string, Way>;

const WAYS = { ...PLAIN, ...REAL };

export const anyBlow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom(...(Object.keys(WAYS) as Blow['kind'][])),
  one: fc.nat(1000),
  other: fc.nat(1000),
  word: fc.string({ minLength: 1, maxLength: 12 }),
});

const pick = <Item>(list: readonly Item[], index: number): Item | undefined => list[index % Math.max(1, list.length)];

/** A dataset after a blow; where there is nothing that it could fall upon it is as it was. */
export function strike(dataset: Dataset, blow: Blow): Dataset {
  const { nodes, edges, kinds, relations, meta } = dataset;
  const [node, second] = [pick(nodes, blow.one), pick(nodes, blow.other)];
  const [edge, kind, relation] = [pick(edges, blow.one), pick(kinds, blow.other), pick(relations, blow.other)];
  if (!node || !second || !edge || !kind || !relation) return dataset;
  const edition = pick(meta.editions ?? [], blow.other)?.id ?? '';
  const way: Way = WAYS[blow.kind];
  return way(dataset, { node, second, edge, kind, relation: relation.id, edition }, blow);
}
