import type { DataFormatId, Loss } from '../../language/formats.ts';
import { CYTOSCAPE_LOSSES, toCytoscapeJson } from './cytoscape-json.ts';
import type { ExportFile, ExportSource, WriteOptions } from './export-source.ts';
import { CSV_LOSSES, toGephiCsv } from './gephi-csv.ts';
import { GEXF_LOSSES, toGexf } from './gexf.ts';
import { GRAPHML_LOSSES, toGraphml } from './graphml.ts';
import { JSON_GRAPH_LOSSES, toJsonGraph } from './json-graph.ts';
import { KUMU_LOSSES, toKumuJson } from './kumu-json.ts';
import { KUMU_SHEET_LOSSES, toKumuSheet } from './kumu-sheet.ts';
import { NODE_LINK_LOSSES, toNodeLink } from './node-link.ts';

/** A format that data leave in. Its words, and those of its losses, are in the catalogue `formats`. */
export interface DataFormat {
  readonly id: DataFormatId;
  readonly extension: string;
  readonly mediaType: string;
  /** What the format can't hold. */
  readonly losses: readonly Loss[];
  readonly write: (source: ExportSource, options: WriteOptions) => readonly ExportFile[];
}

const csv = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' };
const json = { extension: 'json', mediaType: 'application/json' };

/** In the order the dialog offers them. The lossless JSON is not among them: it is a snapshot, not an export. */
export const DATA_FORMATS: readonly DataFormat[] = [
  { id: 'csv', ...csv, losses: CSV_LOSSES, write: toGephiCsv },
  { id: 'gexf', extension: 'gexf', mediaType: 'application/gexf+xml', losses: GEXF_LOSSES, write: toGexf },
  {
    id: 'graphml',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    losses: GRAPHML_LOSSES,
    write: toGraphml,
  },
  { id: 'kumu', ...json, losses: KUMU_LOSSES, write: toKumuJson },
  { id: 'kumu-sheet', ...csv, losses: KUMU_SHEET_LOSSES, write: toKumuSheet },
  { id: 'cytoscape', ...json, extension: 'cyjs', losses: CYTOSCAPE_LOSSES, write: toCytoscapeJson },
  { id: 'networkx', ...json, losses: NODE_LINK_LOSSES, write: toNodeLink },
  { id: 'json-graph', ...json, losses: JSON_GRAPH_LOSSES, write: toJsonGraph },
];
