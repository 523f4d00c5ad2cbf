import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { measureByTable, type TextMeasure } from '../scene/text-width.ts';
import { inflate } from './inflate.ts';
import { parseHex } from './pdf-colours.ts';
import { type Face, readFace } from './pdf-face.ts';
import { buildFontPicker, type FontList, type FontPicker } from './pdf-fonts.ts';
import { CREATOR, type PdfMetadata, toInfo, toXmp } from './pdf-metadata.ts';
import { mergeFonts } from './pdf-subset.ts';
import { flattenGroups, groundOf, parseSvg, readTexts, takeApart, writeText } from './pdf-svg.ts';
import { toTrueType } from './pdf-woff.ts';
import type { SvgPicture } from './svg.ts';

export interface PdfOptions extends PdfMetadata {
  /** The page in mm; the picture's own size at 96 px an inch unless both are given. */
  readonly page?: { readonly width: number; readonly height: number };
  /** How the picture's text was measured, so that it keeps its room; by table unless told. */
  readonly measure?: TextMeasure;
  /** Where the fonts come from; the site's own unless told. */
  readonly fonts?: FontSource;
  /** Told now and then how much is done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the work: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The fonts' folder: its list, and each file of it as TrueType. */
export interface FontSource {
  readonly readList: () => Promise<FontList>;
  readonly readFont: (name: string) => Promise<Uint8Array>;
}

export interface PdfFile {
  readonly blob: Blob;
  /** The characters no font has, each as often as it stands in the picture; a replacement sign shows where. */
  readonly missing: readonly string[];
}

/** Points in a mm, and in a css px. */
const PT_PER_MM = 72 / 25.4;
const PT_PER_PX = 72 / 96;
/** After the name of a font whose letters are outlines below other letters. */
const HALO = '-halo';

/**
 * Writes a picture as a PDF of one page: vector, its text real and in fonts of its own, of which only the letters
 * used are in the file. The picture stands in the middle of the page, as large as fits. Rejects where the fonts
 * can't be had.
 */
export async function toPdf(picture: SvgPicture, options: PdfOptions): Promise<PdfFile> {
  const { fonts = siteFonts, measure = measureByTable, onProgress, signal } = options;
  const list = await fonts.readList();
  const root = parseSvg(picture.svg);
  flattenGroups(root);
  const picker = buildFontPicker(list);
  const texts = readTexts(root, picker.pick);
  const files = await readFonts(picker, fonts);
  const haloNameOf = (font: number) => picker.nameOf(font) + HALO;
  const faces = new Map<number, Face>([...files].map(([font, file]) => [font, readFace(file)]));
  await breathe(signal);
  for (const text of texts) writeText(text, { ...picker, faces, haloNameOf }, measure);

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
  introduce(pdf, options);
  sharpenColours(pdf);
  const ground = parseHex(groundOf(root) ?? '');
  if (ground) pdf.setFillColor(...ground).rect(0, 0, width, height, 'F');
  const silence = silenceHalos(pdf);
  const scale = Math.min(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const place = { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h, loadImages: false };
  const parts = takeApart(root);
  for (const [index, part] of parts.entries()) {
    part.show();
    await svg2pdf(root, pdf, place);
    part.hide();
    onProgress?.((index + 1) / parts.length);
    await breathe(signal);
  }
  silence();
  return {
    blob: new Blob([pdf.output('arraybuffer')], { type: 'application/pdf' }),
    missing: texts.flatMap((text) => text.missing),
  };
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
  readonly metadata: { readonly toUnicode?: Record<number, number> };
}

/** What jsPDF has under the hood and its types leave out. */
interface Internals {
  readonly getFont: () => FontRecord;
  /** Writes an operator into the page. */
  readonly write: (operator: string) => void;
}

/**
 * Halos are drawn as text, because that is small, but nobody should find each label twice: while drawing they are
 * marked as standing for nothing, and the returned function gives their letters no meaning.
 */
function silenceHalos(pdf: jsPDF): () => void {
  const write = pdf.text.bind(pdf);
  const internals = pdf.internal as unknown as Internals;
  const halos = new Set<FontRecord>();
  pdf.text = (...input: Parameters<jsPDF['text']>) => {
    const font = internals.getFont();
    if (!font.fontName.endsWith(HALO)) return write(...input);
    halos.add(font);
    internals.write('/Span <</ActualText <FEFF>>> BDC');
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
  };
}

function toBinaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

const siteFonts: FontSource = {
  readList: async () => (await get('list.json')).json(),
  readFont: async (name) => toTrueType(new Uint8Array(await (await get(`${name}.woff`)).arrayBuffer()), inflate),
};

async function get(name: string): Promise<Response> {
  const response = await fetch(new URL(`fonts/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`no font ${name}: ${response.status}`);
  return response;
}
