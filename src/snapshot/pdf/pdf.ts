import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { measureByTable, type TextMeasure } from '../../scene/label/text-width.ts';
import type { SvgPicture } from '../picture/svg.ts';
import { canReadPixels, drawPixels } from '../png/draw-pixels.ts';
import { parseHex } from './colours.ts';
import { type DrawSvg, drawText } from './drawn.ts';
import { type Face, readFace } from './face.ts';
import { buildFontPicker, type FontPicker } from './fonts.ts';
import { CREATOR, type PdfMetadata, toInfo, toXmp } from './metadata.ts';
import { isPlainText } from './runs.ts';
import { type FontSource, siteFonts } from './site-fonts.ts';
import { mergeFonts } from './subset.ts';
import { flattenGroups, groundOf, parseSvg, readTexts, takeApart, writeText } from './svg.ts';
import { buildHiddenWords, type HiddenWords } from './words.ts';

export interface PdfOptions extends PdfMetadata {
  /** The page in mm; the picture's own size at 96 px an inch unless both are given. */
  readonly page?: { readonly width: number; readonly height: number };
  /** How the picture's text was measured, so that it keeps its room; by table unless told. */
  readonly measure?: TextMeasure;
  /** Where the fonts come from; the site's own unless told. */
  readonly fonts?: FontSource;
  /** Draws what no font has; null where nobody can, and a replacement sign stands in its place. The browser unless told. */
  readonly draw?: DrawSvg | null;
  /** Told now and then how much is done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the work: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Points in a mm, and in a css px. */
const PT_PER_MM = 72 / 25.4;
const PT_PER_PX = 72 / 96;
/** After the name of a font whose letters are outlines below other letters. */
const HALO = '-halo';
const SPACE = 0x20;
/** The part of the work that drawing texts is, where there are such. */
const DRAWING = 0.8;

/**
 * Writes a picture as a PDF of one page: vector, its text real and in fonts of its own, of which only the letters
 * used are in the file. What no font has, or would have to be shaped, the browser draws and becomes vector shapes over
 * which its words lie unseen. The picture stands in the middle of the page, as large as fits. Rejects where the fonts
 * can't be had.
 */
export async function toPdf(picture: SvgPicture, options: PdfOptions): Promise<Blob> {
  const { fonts = siteFonts, measure = measureByTable, onProgress, signal } = options;
  const draw = options.draw === undefined ? (canReadPixels() ? drawPixels : null) : options.draw;
  const list = await fonts.readList();
  const root = parseSvg(picture.svg);
  const strengths = flattenGroups(root);
  const picker = buildFontPicker(list);
  const hasSign = (code: number) => picker.pieceWith(code) !== null;
  const texts = readTexts(root, picker.pick, (text) => !draw || isPlainText(text, hasSign));
  const files = await readFonts(picker, fonts);
  const haloNameOf = (font: number) => picker.nameOf(font) + HALO;
  const faces = new Map<number, Face>([...files].map(([font, file]) => [font, readFace(file)]));
  await breathe(signal);
  for (const text of texts) if (text.isSet) writeText(text, { ...picker, faces, haloNameOf }, measure);
  const drawn = texts.filter(({ isSet }) => !isSet);
  const words = buildHiddenWords();
  const blank = drawn.length > 0 ? await fonts.readFont(picker.pieceWith(SPACE) ?? '') : null;
  const signWidth = blank ? readFace(blank).advanceOf(SPACE) : 0;
  for (const [index, text] of drawn.entries()) {
    if (draw) await drawText(text, { draw, measure, words, signWidth, strengths });
    onProgress?.((DRAWING * (index + 1)) / drawn.length);
    await breathe(signal);
  }

  const [width, height] = toPage(picture, options);
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  for (const [font, file] of files) {
    const fileName = picker.nameOf(font);
    pdf.addFileToVFS(fileName, toBinaryString(file));
    for (const name of [fileName, haloNameOf(font)]) pdf.addFont(fileName, name, 'normal');
  }
  if (blank) {
    pdf.addFileToVFS(words.name, toBinaryString(words.toFont(blank, readFace(blank).glyphs.get(SPACE) ?? 0)));
    pdf.addFont(words.name, words.name, 'normal');
  }
  introduce(pdf, options);
  sharpenColours(pdf);
  const ground = parseHex(groundOf(root) ?? '');
  if (ground) pdf.setFillColor(...ground).rect(0, 0, width, height, 'F');
  const giveMeaning = markTexts(pdf, words);
  const scale = Math.min(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const place = { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h, loadImages: /^data:image\/png;/ };
  const parts = takeApart(root);
  const before = drawn.length > 0 ? DRAWING : 0;
  for (const [index, part] of parts.entries()) {
    part.show();
    await svg2pdf(root, pdf, place);
    part.hide();
    onProgress?.(before + ((1 - before) * (index + 1)) / parts.length);
    await breathe(signal);
  }
  giveMeaning();
  return new Blob([pdf.output('arraybuffer')], { type: 'application/pdf' });
}

/**
 * The characters of a picture that a PDF can't show, each once: none where the browser draws what no font has.
 * Rejects where the list of fonts can't be had.
 */
export async function listUnshown(
  { svg }: SvgPicture,
  fonts: FontSource = siteFonts,
  canDraw = canReadPixels(),
): Promise<readonly string[]> {
  if (canDraw) return [];
  const { pick } = buildFontPicker(await fonts.readList());
  const texts = readTexts(parseSvg(svg), pick, () => true);
  return [...new Set(texts.flatMap(({ missing }) => missing))];
}

/** Lets the page live: what has been typed and drawn meanwhile comes first. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** The fonts that were chosen, each with the wanted letters only. */
async function readFonts(picker: FontPicker, source: FontSource): Promise<ReadonlyMap<number, Uint8Array>> {
  const fonts = [...picker.listWanted()].map(async ([font, pieces]) => {
    const parts = [...pieces].map(async ([name, codes]) => {
      const file = await source.readFont(name);
      const { glyphs } = readFace(file);
      return { file, glyphs: new Map([...codes].map((code) => [code, glyphs.get(code) ?? 0])) };
    });
    return [font, mergeFonts(await Promise.all(parts))] as const;
  });
  return new Map(await Promise.all(fonts));
}

/** Width and height in points. */
function toPage({ width, height }: SvgPicture, { page }: PdfOptions): readonly [number, number] {
  return page ? [page.width * PT_PER_MM, page.height * PT_PER_MM] : [width * PT_PER_PX, height * PT_PER_PX];
}

function introduce(pdf: jsPDF, metadata: PdfMetadata): void {
  const { title, subject = '', keywords = [], language } = metadata;
  pdf.setDocumentProperties({
    title: toInfo(title),
    subject: toInfo(subject),
    keywords: keywords.map(toInfo).join(', '),
    author: CREATOR,
    creator: CREATOR,
  });
  pdf.setLanguage(language);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setDisplayMode('fullpage');
  pdf.addMetadata(toXmp(metadata), true);
}

/** By itself the writer rounds colours to two digits, so that a ground of 251 comes out as 250. */
function sharpenColours(pdf: jsPDF): void {
  const setters = pdf as unknown as Record<string, (...channels: (number | string)[]) => jsPDF>;
  for (const name of ['setFillColor', 'setDrawColor', 'setTextColor']) {
    const set = setters[name]?.bind(pdf);
    if (!set) continue;
    // Text is written as it is, where a number would be rounded.
    setters[name] = (...channels) =>
      set(...channels.map((value) => (typeof value === 'number' ? (value / 255).toFixed(4) : value)));
  }
}

/** What the letters of a font mean, by glyph, to whoever copies them. */
interface FontRecord {
  readonly fontName: string;
  readonly metadata: {
    readonly toUnicode?: Record<number, number>;
    readonly characterToGlyph: (code: number) => number;
  };
}

/** What jsPDF has under the hood and its types leave out. */
interface Internals {
  readonly getFont: () => FontRecord;
  /** Writes an operator into the page. */
  readonly write: (operator: string) => void;
}

/**
 * Says of letters what they stand for where that is not what they are: while drawing, as a mark round them; by the
 * returned function, glyph by glyph, for readers that don't know the mark. Halos are drawn as text, because that is
 * small, but nobody should find each label twice: they stand for nothing. Hidden words stand for what is drawn.
 */
function markTexts(pdf: jsPDF, words: HiddenWords): () => void {
  const write = pdf.text.bind(pdf);
  const internals = pdf.internal as unknown as Internals;
  const halos = new Set<FontRecord>();
  let hidden: FontRecord | null = null;
  pdf.text = (...input: Parameters<jsPDF['text']>) => {
    const font = internals.getFont();
    const isHalo = font.fontName.endsWith(HALO);
    if (!isHalo && font.fontName !== words.name) return write(...input);
    if (isHalo) halos.add(font);
    else hidden = font;
    const text = isHalo ? '' : words.read(String(input[0]));
    if (text === null) return write(...input);
    internals.write(`/Span <</ActualText <FEFF${toHex(text)}>>> BDC`);
    write(...input);
    internals.write('EMC');
    return pdf;
  };
  return () => {
    for (const { metadata } of halos) {
      const meanings = metadata.toUnicode ?? {};
      // A space of no width is left out by readers that don't know the mark.
      for (const glyph of Object.keys(meanings)) meanings[Number(glyph)] = 0x200b;
    }
    if (!hidden) return;
    const { toUnicode = {} } = hidden.metadata;
    for (const [sign, meaning] of words.meanings()) {
      const glyph = hidden.metadata.characterToGlyph(sign);
      if (glyph) toUnicode[glyph] = meaning;
    }
  };
}

/** A text as UTF-16, in hex digits. */
const toHex = (text: string): string =>
  Array.from({ length: text.length }, (_none, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');

function toBinaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
