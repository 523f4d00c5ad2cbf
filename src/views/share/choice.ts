import type { Language } from '../../dataset/language.ts';
import type { DataFormatId } from '../../language/formats.ts';
import type { ThemeName } from '../../scene/palette.ts';
import { toExcelCells } from '../../snapshot/data/excel-cells.ts';
import type { ExportExtent, WriteOptions } from '../../snapshot/data/export-source.ts';
import { CARD_PARTS, type CardPart } from '../../snapshot/picture/caption.ts';
import { PARTS, type PicturePart } from '../../snapshot/picture/fit-map.ts';
import { PAGE_SIZES, type PageName, toPossibleDpi, toPossiblePage } from '../../snapshot/picture/page-size.ts';
import type { PageSize } from '../../snapshot/picture/svg.ts';
import type { Home } from '../../store/state.ts';

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

/** The files that show the view itself: pictures, a page of its own, and the JSON it can be brought back from. */
export type ViewFormat = (typeof PICTURE_FORMATS)[number] | 'html' | 'json';
/** The kinds of file that Export gives. */
export type Format = ViewFormat | DataFormatId;
const FORMATS: readonly Format[] = [...PICTURE_FORMATS, 'html', 'json', ...DATA_IDS];

/** As large as the map is, a page by name, or one of the visitor's own. */
export const PAGES = ['own', ...(Object.keys(PAGE_SIZES) as PageName[]), 'custom'] as const;
export type PageChoice = 'own' | PageName | 'custom';

/** Pixels of a PNG for one css px, for pictures as large as the map. */
export const SCALES = [1, 2, 3, 4] as const;

export const LOOKS = ['light', 'dark'] as const satisfies readonly ThemeName[];

export const EXTENTS = ['visible', 'everything'] as const satisfies readonly ExportExtent[];
/** How the cells of a table are written. */
export type Cells = WriteOptions['csv'];
export const CELLS = ['excel', 'excel-semicolon', 'plain'] as const satisfies readonly Cells[];

/** What the visitor chose in the Export dialog. */
export interface Choice {
  readonly format: Format;
  readonly part: PicturePart;
  readonly page: PageChoice;
  /** As it was typed; `toPageSize` says what can be made of it. */
  readonly custom: PageSize;
  readonly scale: number;
  /** Dots per inch of a PNG whose page is in mm. */
  readonly dpi: number;
  /** Null: as the screen looks, since nothing was chosen. */
  readonly look: ThemeName | null;
  readonly background: boolean;
  /** Title, legend and source round the map. */
  readonly caption: boolean;
  /** Which of them are not wanted. */
  readonly omitted: readonly CardPart[];
  /** What goes into a file for other programs. */
  readonly extent: ExportExtent;
  /** How tables are written; null: as the visitor's country has it, since nothing was chosen. */
  readonly cells: Cells | null;
  /** The same for sheets that only a program reads. */
  readonly sheetCells: Cells;
}

export const FIRST_CHOICE: Choice = {
  format: 'png',
  part: 'whole',
  page: 'own',
  custom: { width: 1600, height: 900, unit: 'px' },
  scale: 2,
  dpi: 300,
  look: null,
  background: true,
  caption: true,
  omitted: [],
  extent: 'visible',
  cells: null,
  sheetCells: 'plain',
};

const KEY = 'jejaring.export';

export const isPicture = (format: Format): boolean => PICTURE_FORMATS.some((known) => known === format);

export const isData = (format: Format): format is DataFormatId => DATA_IDS.some((known) => known === format);

/** Whether it can be made here: a page that is a single file has neither PDF's fonts nor HTML's template. */
export const isOffered = (format: Format, home: Home): boolean =>
  home !== 'file' || (format !== 'pdf' && format !== 'html');

/** How the chosen format's tables are written for a visitor of this language. */
export function toCells({ format, cells, sheetCells }: Choice, language: Language): Cells {
  if (format === 'kumu-sheet') return sheetCells;
  return cells ?? toExcelCells(language);
}

/** The page that was chosen; null: as large as the map is. */
export function toPageSize({ page, custom }: Pick<Choice, 'page' | 'custom'>): PageSize | null {
  if (page === 'own') return null;
  return page === 'custom' ? toPossiblePage(custom) : PAGE_SIZES[page];
}

/** The choice made last time; what is unknown in it is as at the first. */
export function readChoice(): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Choice, unknown>>;
    const known = <Value>(values: readonly Value[], key: keyof Choice, first: Value): Value =>
      values.find((value) => value === kept[key]) ?? first;
    const toFlag = (key: 'background' | 'caption') =>
      typeof kept[key] === 'boolean' ? (kept[key] as boolean) : FIRST_CHOICE[key];
    return {
      format: known(FORMATS, 'format', FIRST_CHOICE.format),
      part: known(PARTS, 'part', FIRST_CHOICE.part),
      page: known<PageChoice>(PAGES, 'page', FIRST_CHOICE.page),
      custom: readPage(kept.custom),
      scale: known<number>(SCALES, 'scale', FIRST_CHOICE.scale),
      dpi: toPossibleDpi(Number(kept.dpi)),
      look: known<ThemeName | null>(LOOKS, 'look', FIRST_CHOICE.look),
      background: toFlag('background'),
      caption: toFlag('caption'),
      omitted: CARD_PARTS.filter((part) => Array.isArray(kept.omitted) && kept.omitted.includes(part)),
      extent: known(EXTENTS, 'extent', FIRST_CHOICE.extent),
      cells: known<Cells | null>(CELLS, 'cells', FIRST_CHOICE.cells),
      sheetCells: known<Cells>(CELLS, 'sheetCells', FIRST_CHOICE.sheetCells),
    };
  } catch {
    return FIRST_CHOICE;
  }
}

/** The same for the dialog; a format that is not to be had here is the first. */
export function readOffered(home: Home): Choice {
  const choice = readChoice();
  return isOffered(choice.format, home) ? choice : { ...choice, format: FIRST_CHOICE.format };
}

function readPage(kept: unknown): PageSize {
  if (typeof kept !== 'object' || kept === null) return FIRST_CHOICE.custom;
  const { width, height, unit } = kept as Partial<Record<keyof PageSize, unknown>>;
  if (unit !== 'px' && unit !== 'mm') return FIRST_CHOICE.custom;
  const isTyped = Number.isFinite(width) && Number.isFinite(height);
  return isTyped ? { width: Number(width), height: Number(height), unit } : FIRST_CHOICE.custom;
}

/** Remembers the choice for the next time, where the browser allows it. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is full or switched off: the choice is simply not remembered.
  }
}
