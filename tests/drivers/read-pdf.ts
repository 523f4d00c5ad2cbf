import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A text as a reader finds it; its place in points from the page's top left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: string;
}

/** A shape that is painted: its middle and its size in points, its colours as hex; null where it has none. */
export interface PdfShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | null;
  readonly stroke: string | null;
}

export interface PdfContent {
  readonly width: number;
  readonly height: number;
  readonly pageCount: number;
  readonly texts: readonly PdfText[];
  readonly shapes: readonly PdfShape[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The names in the metadata stream and what they say. */
  readonly metadata: ReadonlyMap<string, unknown>;
}

type Matrix = readonly [number, number, number, number, number, number];
type Four = readonly [number, number, number, number];

/** `inner`, then `outer`. */
const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

// The reader wants this of buffers, which the oldest Node that this project runs on does not have.
const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length);
};

/** Reads the first page of a PDF with a reader that the app knows nothing of. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(bytes.slice());
  const page = await document.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { items, styles } = await page.getTextContent();
  const texts = items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x, y] = item.transform as unknown as Matrix;
    return [{ text: item.str, x, y: height - y, width: item.width, font: styles[item.fontName]?.fontFamily ?? '' }];
  });
  const shapes: PdfShape[] = [];
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, fill: '#000000', stroke: '#000000' };
  const kept: (typeof state)[] = [];
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) kept.push({ ...state });
    else if (operator === OPS.restore) state = kept.pop() ?? state;
    else if (operator === OPS.transform) state.matrix = multiply(args as Matrix, state.matrix);
    else if (operator === OPS.setFillRGBColor) state.fill = args[0];
    else if (operator === OPS.setStrokeRGBColor) state.stroke = args[0];
    else if (operator === OPS.constructPath && args[0] !== OPS.endPath) {
      const [left, top, right, bottom] = Object.values(args[2]) as unknown as Four;
      const [x1, y1] = toPlace(left, top, state.matrix);
      const [x2, y2] = toPlace(right, bottom, state.matrix);
      const hasFill = args[0] !== OPS.stroke && args[0] !== OPS.closeStroke;
      const hasStroke = args[0] !== OPS.fill && args[0] !== OPS.eoFill;
      shapes.push({
        x: (x1 + x2) / 2,
        y: height - (y1 + y2) / 2,
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
        fill: hasFill ? state.fill : null,
        stroke: hasStroke ? state.stroke : null,
      });
    }
  }
  const { info, metadata } = await document.getMetadata();
  return {
    width,
    height,
    pageCount: document.numPages,
    texts,
    shapes,
    info: info as Readonly<Record<string, unknown>>,
    metadata: new Map(metadata ?? []),
  };
}

const toPlace = (x: number, y: number, [a, b, c, d, e, f]: Matrix) => [a * x + c * y + e, b * x + d * y + f] as const;

/** True for two hex colours that differ by no more than rounding. */
export const isSameColour = (one: string | null, other: string): boolean =>
  one !== null && [1, 3, 5].every((at) => Math.abs(toChannel(one, at) - toChannel(other, at)) <= 1);

const toChannel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
