import type { DataFormatId } from '../../language/formats.ts';
import type { Extent, WriteOptions } from '../../snapshot/data/export-source.ts';

export const PICTURE_FORMATS = ['png', 'svg', 'pdf'] as const;
/** What other programs read, in the order of `DATA_FORMATS`; the writers themselves come when one is chosen. */
export const DATA_IDS = [
  'csv',
  'gexf',
  'graphml',
  'kumu',
  'kumu-sheet',
  'cytoscape',
  'networkx',
  'json-graph',
] as const satisfies readonly DataFormatId[];

/** The files that show the view itself: pictures, and the JSON it can be brought back from. */
export type ViewFormat = (typeof PICTURE_FORMATS)[number] | 'json';
/** The kinds of file that Export gives. */
export type Format = ViewFormat | DataFormatId;
const FORMATS: readonly Format[] = [...PICTURE_FORMATS, 'json', ...DATA_IDS];

/** The whole map, or what the pane shows. */
export const PARTS = ['whole', 'current'] as const;
export type Part = (typeof PARTS)[number];

/** Pixels of a PNG for one css px. */
export const SCALES = [1, 2, 3, 4] as const;

export const EXTENTS = ['visible', 'everything'] as const satisfies readonly Extent[];
export const CELLS = ['excel', 'raw'] as const satisfies readonly WriteOptions['csv'][];

/** What the visitor chose in the Export dialog. */
export interface Choice {
  readonly format: Format;
  readonly part: Part;
  readonly scale: number;
  readonly background: boolean;
  /** Title, legend and source round the map. */
  readonly caption: boolean;
  /** What goes into a file for other programs. */
  readonly extent: Extent;
  /** How tables write text that looks like a formula. */
  readonly cells: WriteOptions['csv'];
}

const FIRST_CHOICE: Choice = {
  format: 'png',
  part: 'whole',
  scale: 2,
  background: true,
  caption: true,
  extent: 'visible',
  cells: 'excel',
};

const KEY = 'jejaring.export';

export const isPicture = (format: Format): boolean => PICTURE_FORMATS.some((known) => known === format);

export const isData = (format: Format): format is DataFormatId => DATA_IDS.some((known) => known === format);

/** The choice made last time; anything unknown in it is as at the first. */
export function readChoice(): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Choice, unknown>>;
    const { format, part, scale, background, caption, extent, cells } = kept;
    return {
      format: FORMATS.find((known) => known === format) ?? FIRST_CHOICE.format,
      part: PARTS.find((known) => known === part) ?? FIRST_CHOICE.part,
      scale: SCALES.find((known) => known === scale) ?? FIRST_CHOICE.scale,
      background: typeof background === 'boolean' ? background : FIRST_CHOICE.background,
      caption: typeof caption === 'boolean' ? caption : FIRST_CHOICE.caption,
      extent: EXTENTS.find((known) => known === extent) ?? FIRST_CHOICE.extent,
      cells: CELLS.find((known) => known === cells) ?? FIRST_CHOICE.cells,
    };
  } catch {
    return FIRST_CHOICE;
  }
}

/** Remembers the choice for the next time, where the browser allows it. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is full or switched off: the choice is simply not remembered.
  }
}
