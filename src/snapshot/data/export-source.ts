import { at, numberAt } from '../../base/assert.ts';
import type { Dialect } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import type { Correction, EdgeRecord, Kind, NodeRecord, Relation } from '../../dataset/schema.ts';
import { nameEdition } from '../../network/editions.ts';
import type { Network } from '../../network/network.ts';
import { withoutRings } from '../../scene/compared-figures.ts';
import type { EdgeFigure, NodeFigure } from '../../scene/figures.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';

/** What goes into a file: what the filters leave, or the whole dataset. */
export type ExportExtent = 'visible' | 'everything';

export interface ExportNode {
  readonly record: NodeRecord;
  readonly kind: Kind;
  /** Its centre in model units, y down, to a hundredth. */
  readonly x: number;
  readonly y: number;
  readonly figure: NodeFigure;
  /** What the editions it was in are called. */
  readonly editions: readonly string[];
  readonly corrections: readonly Correction[];
}

export interface ExportEdge {
  readonly record: EdgeRecord;
  readonly relation: Relation;
  readonly figure: EdgeFigure;
  readonly editions: readonly string[];
  readonly corrections: readonly Correction[];
}

/** What every writer of data gets; both ends of each edge are among the nodes. */
export interface ExportSource {
  readonly network: Network;
  /** The language of the texts in the file. */
  readonly language: Language;
  readonly extent: ExportExtent;
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

/** How a file is wanted; only the CSV files ask for anything. */
export interface WriteOptions {
  readonly csv: Dialect;
}

/** A file to be: its text, and what tells it from its sisters, such as `nodes`; '' where there is one file. */
export interface ExportFile {
  readonly suffix: string;
  readonly text: string;
}

export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Gathers what is written, in the dataset's order, in O(nodes + edges + corrections). Fade mode writes what is lit. */
export function buildExportSource(scene: Scene, language: Language, extent: ExportExtent): ExportSource {
  const { network, positions, figures } = scene;
  const seen = toCounted(scene);
  const isIn = (marks: Uint8Array, index: number) => extent === 'everything' || marks[index] === 1;
  const onNodes = groupCorrections(network, ({ nodes }) => nodes);
  const onEdges = groupCorrections(network, ({ edges }) => edges ?? []);
  const toNames = ({ editions = [] }: NodeRecord | EdgeRecord) =>
    editions.map((id) => nameEdition(network.dataset, id, language));
  const nodes = network.nodes.flatMap((record, index): ExportNode[] => {
    const kind = network.kinds.get(record.kind);
    if (!kind || !isIn(seen.nodes, index)) return [];
    const [x, y] = [round(numberAt(positions, index * 2)), round(numberAt(positions, index * 2 + 1))];
    const figure = withoutRings(at(figures.nodes, index));
    return [{ record, kind, x, y, figure, editions: toNames(record), corrections: onNodes.get(record.id) ?? [] }];
  });
  const edges = network.edges.flatMap((record, index): ExportEdge[] => {
    const relation = network.relations.get(record.relation);
    const hasEnds =
      isIn(seen.nodes, numberAt(network.source, index)) && isIn(seen.nodes, numberAt(network.target, index));
    if (!relation || !hasEnds || !isIn(seen.edges, index)) return [];
    const figure = withExactColour(at(figures.edges, index), record, relation);
    return [{ record, relation, figure, editions: toNames(record), corrections: onEdges.get(record.id) ?? [] }];
  });
  return { network, language, extent, nodes, edges };
}

/** On the map a tie's exact colour may be lighter or darker, to be seen; in a file it is what it is. */
function withExactColour(figure: EdgeFigure, { layer, colour }: EdgeRecord, relation: Relation): EdgeFigure {
  const exact = layer === 'inferred' ? undefined : (colour ?? relation.colour);
  return exact === undefined ? figure : { ...figure, color: exact };
}

function groupCorrections({ dataset }: Network, toIds: (correction: Correction) => readonly string[]) {
  const groups = new Map<string, Correction[]>();
  for (const correction of dataset.corrections) {
    for (const id of toIds(correction)) groups.set(id, [...(groups.get(id) ?? []), correction]);
  }
  return groups;
}
