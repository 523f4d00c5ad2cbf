import type { Dataset, EdgeRecord, Kind, NodeRecord, Relation } from '../dataset/schema.ts';
import { buildStructure, indexTies, type Structure } from './structure.ts';

/** The dataset as a graph: its structure, and at each of its places the record with the words. */
export interface Network extends Structure {
  readonly structure: Structure;
  readonly dataset: Dataset;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The places of ties by id. */
  readonly edgeIndex: ReadonlyMap<string, number>;
}

/** The dataset with its structure, or with that of one that differs from it in words alone. */
export const buildNetwork = (dataset: Dataset, structure: Structure = buildStructure(dataset)): Network => ({
  ...structure,
  structure,
  dataset,
  nodes: dataset.nodes,
  edges: dataset.edges,
  kinds: new Map(dataset.kinds.map((kind) => [kind.id, kind])),
  relations: new Map(dataset.relations.map((relation) => [relation.id, relation])),
  get edgeIndex() {
    return indexTies(structure);
  },
});
