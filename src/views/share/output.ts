import { DPI, listPageFaults, type PageFault, toPossibleDpi } from '../../snapshot/picture/page-size.ts';
import type { PageSize, SvgPicture } from '../../snapshot/picture/svg.ts';
import { type PixelSize, toPixelSize } from '../../snapshot/png/pixel-size.ts';
import { type Choice, toPageSize } from './choice.ts';

/** How a picture comes out as a file. */
export interface Output {
  /** Of a PNG. */
  readonly pixels: PixelSize;
  /** Dots per inch of a PNG as it comes out. */
  readonly dpi: number;
  readonly background: boolean;
  /** Null: as large as the map. */
  readonly page: PageSize | null;
}

const CSS_DPI = 96;

export function toOutput(choice: Choice, picture: SvgPicture): Output {
  const { background, dpi, scale } = choice;
  const page = toPageSize(choice);
  const wanted = page === null ? scale : page.unit === 'mm' ? toPossibleDpi(dpi) / CSS_DPI : 1;
  const pixels = toPixelSize(picture.width, picture.height, wanted);
  return { pixels, dpi: Math.round(pixels.scale * CSS_DPI), background, page };
}

/** Why the page differs from the one that was typed. */
export const listCorrections = ({ page, custom }: Choice): readonly PageFault[] =>
  page === 'custom' ? listPageFaults(custom) : [];

/** Whether a PNG can't be drawn as coarsely or finely as was typed. */
export const isDpiCorrected = (choice: Choice): boolean =>
  choice.format === 'png' && toPageSize(choice)?.unit === 'mm' && (choice.dpi < DPI.least || choice.dpi > DPI.most);
