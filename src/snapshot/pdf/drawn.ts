import type { Box } from '../../scene/box.ts';
import type { TextMeasure } from '../../scene/label/text-width.ts';
import { packPng } from '../png/draw-pixels.ts';
import type { Pixels } from '../png/png-encoder.ts';
import { parseHex } from './colours.ts';
import { separateInk } from './ink.ts';
import { toRoom, toStart } from './lines.ts';
import { addElement, groundOf, inheritedOf, type TextBlock, toGroupOf, toHalo } from './svg.ts';
import { type Grid, tracePath } from './trace.ts';
import type { HiddenWords } from './words.ts';

/** Draws an SVG of exactly this size, and gives its pixels. Rejects where it can't. */
export type DrawSvg = (svg: string, width: number, height: number) => Promise<Pixels>;

/** What drawing texts needs. */
export interface Drawing {
  readonly draw: DrawSvg;
  readonly measure: TextMeasure;
  readonly words: HiddenWords;
  /** How wide a sign of the hidden words is, em. */
  readonly signWidth: number;
  /** The opacity of texts that were faded; 1 for all others. */
  readonly strengths: ReadonlyMap<Element, number>;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Letters are drawn this many px high: sharper than print at any size of a page. */
const EM = 112;
/** The largest sheet, which every browser has. */
const MOST_PIXELS = 12_000_000;
const LONGEST_SIDE = 8000;
/** Room round a line for what hangs over or is stacked, as a part of its size: left and right, above, below. */
const OVERHANG = { side: 1, above: 1.7, below: 1 };
const FONT = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];

/**
 * Puts shapes in the place of a text that no font here can set: the browser draws it, as it does on the screen, and
 * its edges are traced. What has colours of its own becomes an image; the words lie over it, unseen.
 */
export async function drawText({ element, lines }: TextBlock, drawing: Drawing): Promise<void> {
  const { measure, words, signWidth, strengths } = drawing;
  const group = toGroupOf(element);
  const halo = toHalo(element);
  const parts = [element, ...element.querySelectorAll('tspan')];
  const fills = [...new Set(lines.flatMap(({ segments }) => segments.map(({ fill }) => fill)))];
  const box = toRoomOf(lines, measure);
  const size = Math.max(...lines.flatMap(({ segments }) => segments.map((segment) => segment.size)));
  const most = MOST_PIXELS / (fills.length + 1);
  const scale = Math.min(EM / size, Math.sqrt(most / (box.width * box.height)), LONGEST_SIDE / box.width);
  const [width, height] = [Math.ceil(box.width * scale), Math.ceil(box.height * scale)];
  const grid: Grid = { x: box.x, y: box.y, scale };
  const sheet = toSheet(element, parts, fills, { ...box, width: width / scale, height: height / scale }, width, height);
  const pixels = await drawing.draw(sheet, width, height * (fills.length + 1));
  const { all, fills: masks, coloured } = separateInk(pixels, fills.length + 1);
  if (halo) addPath(tracePath(all, grid), { ...halo, fill: 'none' });
  for (const [index, mask] of masks.entries()) addPath(tracePath(mask, grid), { fill: fills[index] ?? null });
  if (coloured) {
    const faded = fade(coloured.pixels, strengths.get(element) ?? 1, groundOf(element.ownerDocument.documentElement));
    addElement(group, 'image', {
      x: box.x + coloured.left / scale,
      y: box.y + coloured.top / scale,
      width: faded.width / scale,
      height: faded.height / scale,
      href: `data:image/png;base64,${toBase64(await packPng(faded))}`,
    });
  }
  for (const line of lines) {
    const text = line.segments.map((segment) => segment.text).join('');
    const signs = words.hide(text);
    const room = line.segments.reduce((sum, segment) => sum + segment.dx + toRoom(segment, measure), 0);
    const high = line.segments[0]?.size ?? size;
    const stretch = room / (signs.length * signWidth * high);
    addElement(
      group,
      'text',
      {
        transform: `translate(${toStart(line, room)} ${line.y}) scale(${stretch} 1)`,
        font_size: high,
        font_weight: 'normal',
        font_style: 'normal',
        font_family: words.name,
        text_anchor: 'start',
        stroke: 'none',
      },
      signs,
    );
  }
  element.replaceWith(group);

  function addPath(d: string, attributes: Readonly<Record<string, string | null>>): void {
    if (d !== '') addElement(group, 'path', { d, stroke: 'none', ...attributes });
  }
}

/** A box round the lines with room for what hangs over. */
function toRoomOf(lines: TextBlock['lines'], measure: TextMeasure): Box {
  const boxes = lines.map((line): readonly [number, number, number, number] => {
    const size = Math.max(...line.segments.map((segment) => segment.size));
    const width = line.segments.reduce((sum, segment) => sum + Math.abs(segment.dx) + toRoom(segment, measure), 0);
    const left = toStart(line, width);
    const side = OVERHANG.side * size;
    return [left - side, line.y - OVERHANG.above * size, left + width + side, line.y + OVERHANG.below * size];
  });
  const x = Math.min(...boxes.map(([left]) => left));
  const y = Math.min(...boxes.map(([, top]) => top));
  return {
    x,
    y,
    width: Math.max(...boxes.map(([, , right]) => right)) - x,
    height: Math.max(...boxes.map(([, , , bottom]) => bottom)) - y,
  };
}

/** An SVG with a text several times below itself: in black, then for each fill with what has it in white. */
function toSheet(
  element: Element,
  parts: readonly Element[],
  fills: readonly string[],
  box: Box,
  width: number,
  height: number,
): string {
  const root = element.ownerDocument.documentElement;
  const sheet = element.ownerDocument.createElementNS(SVG, 'svg');
  const set = (target: Element, attributes: Readonly<Record<string, string | number | null>>) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null) target.setAttribute(name, String(value));
    }
  };
  set(sheet, { width, height: height * (fills.length + 1), lang: root.getAttribute('lang') });
  for (const [index, light] of [null, ...fills].entries()) {
    const frame = element.ownerDocument.createElementNS(SVG, 'svg');
    const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
    set(frame, { y: index * height, width, height, viewBox, preserveAspectRatio: 'none' });
    const copy = element.cloneNode(true) as Element;
    for (const name of ['id', 'class', 'transform', 'opacity', 'fill-opacity', 'clip-path', 'stroke', 'stroke-width']) {
      copy.removeAttribute(name);
    }
    for (const name of FONT) set(copy, { [name]: inheritedOf(element, name) });
    for (const [at, part] of [copy, ...copy.querySelectorAll('tspan')].entries()) {
      const own = parts[at] && (inheritedOf(parts[at], 'fill') ?? '#000000');
      set(part, { fill: own === light ? '#ffffff' : '#000000' });
    }
    frame.append(copy);
    sheet.append(frame);
  }
  return new XMLSerializer().serializeToString(sheet);
}

/** Pixels as they look where the group they are in is faded on a ground. */
function fade({ width, height, data }: Pixels, strength: number, ground: string | null): Pixels {
  if (strength === 1) return { width, height, data };
  const under = parseHex(ground ?? '') ?? [255, 255, 255];
  const mixed = data.map((value, index) =>
    index % 4 === 3 ? value : value * strength + (under[index % 4] ?? 255) * (1 - strength),
  );
  return { width, height, data: mixed };
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
