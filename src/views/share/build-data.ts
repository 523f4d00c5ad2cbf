import { isTakenOtherwise } from '../../base/csv.ts';
import { LARGEST_READ, MOST_READ_ROWS } from '../../dataset/limits.ts';
import type { DataFormatId, Loss } from '../../language/formats.ts';
import { formatMessages } from '../../language/formats.ts';
import { PALETTES } from '../../scene/palette.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import { buildExportSource } from '../../snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../snapshot/data/formats.ts';
import { toFileName, toFileParts, toWholeParts } from '../../snapshot/file-name.ts';
import { type Choice, toCells } from './choice.ts';
import type { View } from './view.ts';

/** A text that is about to be saved. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

export interface DataExport {
  /** Empty when nothing is shown and no more was asked for. */
  readonly files: readonly TextFile[];
  /** What the format can't hold, or holds with limits. */
  readonly losses: readonly Loss[];
  /** For tables: ids that a spreadsheet would take for numbers or dates, and whether they are guarded against it. */
  readonly ids: { readonly taken: readonly string[]; readonly areGuarded: boolean };
  /** The files that this map does not open again, since they are too large. */
  readonly beyond: readonly string[];
  /** Whether the network itself has nothing in it, so that no filter is to blame. */
  readonly isEmpty: boolean;
}

/** The present view in a format for other programs. Its colours are the light ones, whatever the screen's. */
export function buildData(view: View, id: DataFormatId, choice: Choice): DataExport {
  const format = DATA_FORMATS.find((known) => known.id === id);
  if (!format) throw new Error(`nobody writes ${id}`);
  const { extension, mediaType, losses } = format;
  const { extent } = choice;
  const { language } = view.asked;
  const scene = toRecoloured(view.scene, PALETTES.light);
  const source = buildExportSource(scene, language, extent);
  const isEmpty = view.scene.network.nodes.length === 0;
  if (source.nodes.length === 0)
    return { files: [], losses, ids: { taken: [], areGuarded: false }, beyond: [], isEmpty };
  const parts = extent === 'visible' ? toFileParts(view, false) : toWholeParts(view);
  const files = format.write(source, { csv: toCells(choice, language) }).map(({ suffix, text }): TextFile => {
    // Several formats end in `json`, the view's own among them.
    const tail = suffix ? formatMessages[language].suffix(suffix) : extension === 'json' ? id : '';
    return { name: toFileName(parts, extension, tail), text, mediaType };
  });
  const cells = toCells(choice, language);
  const isTable = extension === 'csv';
  const taken = [...source.nodes, ...source.edges].map(({ record }) => record.id).filter(isTakenOtherwise);
  // A table of entries and one of ties, each with its heading.
  const isLong = (at: number) => isTable && (at === 0 ? source.nodes : source.edges).length >= MOST_READ_ROWS;
  const beyond = files.filter((file, at) => isLarge(file) || isLong(at));
  return {
    files,
    losses,
    ids: { taken: isTable ? taken : [], areGuarded: cells !== 'plain' },
    beyond: beyond.map(({ name }) => name),
    isEmpty,
  };
}

/** No letter takes more than three bytes: most texts need not be counted. */
const isLarge = ({ text }: TextFile): boolean => text.length * 3 > LARGEST_READ && new Blob([text]).size > LARGEST_READ;
