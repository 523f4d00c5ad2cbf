import { findWide } from '../../base/find-wide.ts';
import { parseJson } from '../../base/json.ts';
import { startsWith } from '../../base/starts-with.ts';
import { LARGEST_READ } from '../../dataset/limits.ts';
import { saysOwn } from '../../dataset/own-format.ts';
import { readHtmlText, readSvgText } from './markup-text.ts';
import { readPdfPayload } from './pdf-payload.ts';
import { isPng, readPngText } from './png-text.ts';
import { findSiteNetwork } from './site-zip.ts';

/** Files beyond this many bytes are not read, and nothing in them is opened beyond it: no view is as large. */
export const LARGEST_FILE = LARGEST_READ;

/** What reading needs from the platform. */
export interface Decoders {
  /** Bytes as text, in UTF-8 unless a mark at their start says otherwise. */
  readonly toText: (bytes: Uint8Array) => string;
  /** What zlib has packed, with its frame or `isBare`. Rejects where it is damaged, with a RangeError beyond `most` bytes. */
  readonly inflate: (bytes: Uint8Array, most: number, isBare?: boolean) => Promise<Uint8Array>;
}

export type Damage = 'cut' | 'checksum' | 'json';

/** What a file turns out to be; `format` as people call it. */
export type FileContent =
  | { readonly kind: 'snapshot'; readonly value: unknown }
  | { readonly kind: 'dataset'; readonly value: unknown; readonly text: string }
  /** Several networks, for the shelf. */
  | { readonly kind: 'backup' }
  /** Text that says it is one of ours, and is no JSON. */
  | { readonly kind: 'broken'; readonly text: string }
  /** A picture or page that may once have carried a view. */
  | { readonly kind: 'stripped'; readonly format: string }
  | { readonly kind: 'foreign'; readonly format: string }
  | { readonly kind: 'damaged'; readonly format: string; readonly what: Damage }
  /** There is more in it than in any view. */
  | { readonly kind: 'too-large' };

/** Finds the view in a file, or says what is the matter. Goes by what the file holds, never by its name. */
export async function readSnapshotFile(bytes: Uint8Array, decoders: Decoders): Promise<FileContent> {
  if (isPng(bytes)) return readPng(bytes, decoders);
  if (startsWith(bytes, '%PDF-')) return readPdf(bytes);
  if (startsWith(bytes, '\xff\xd8\xff')) return { kind: 'stripped', format: 'JPEG' };
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return { kind: 'stripped', format: 'WebP' };
  if (startsWith(bytes, 'ftypavif', 4)) return { kind: 'stripped', format: 'AVIF' };
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(toLatin(bytes.subarray(4, 12)))) return { kind: 'stripped', format: 'HEIC' };
  if (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')) return { kind: 'stripped', format: 'TIFF' };
  if (startsWith(bytes, 'GIF8')) return { kind: 'stripped', format: 'GIF' };
  if (startsWith(bytes, 'PK\x03\x04')) return readZip(bytes, decoders);
  if (findWide(bytes) === null && bytes.subarray(0, 1024).includes(0)) return { kind: 'foreign', format: '' };
  return readText(decoders.toText(bytes).trimStart());
}

async function readPng(bytes: Uint8Array, { toText, inflate }: Decoders): Promise<FileContent> {
  const found = readPngText(bytes);
  if (found.kind === 'none') return { kind: 'stripped', format: 'PNG' };
  if (found.kind !== 'text') return { kind: 'damaged', format: 'PNG', what: found.kind };
  try {
    const text = toText(found.isPacked ? await inflate(found.bytes, LARGEST_FILE) : found.bytes);
    return readCarried(text, 'PNG');
  } catch (error) {
    return error instanceof RangeError ? { kind: 'too-large' } : { kind: 'damaged', format: 'PNG', what: 'checksum' };
  }
}

/** Of archives only that of a published site is ours: the network in it is taken. */
async function readZip(bytes: Uint8Array, { toText, inflate }: Decoders): Promise<FileContent> {
  const found = findSiteNetwork(bytes);
  if (!found) return { kind: 'foreign', format: 'ZIP' };
  try {
    return readJson(toText(found.isDeflated ? await inflate(found.bytes, LARGEST_FILE, true) : found.bytes));
  } catch (error) {
    return error instanceof RangeError ? { kind: 'too-large' } : { kind: 'damaged', format: 'ZIP', what: 'cut' };
  }
}

const toLatin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function readPdf(bytes: Uint8Array): FileContent {
  const text = readPdfPayload(bytes);
  if (text !== null) return readCarried(text, 'PDF');
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024)));
  return tail.includes('%%EOF') ? { kind: 'stripped', format: 'PDF' } : { kind: 'damaged', format: 'PDF', what: 'cut' };
}

function readText(text: string): FileContent {
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text);
  const isHtml = /^<(!doctype\s{1,16}html|html|head)\b/i.test(text);
  // Programs that draw put a declaration and comments before the root.
  const isXml = !isHtml && /^<([?!]|([\w.-]{1,64}:)?svg\b)/.test(text);
  const isSvg = isXml && /<([\w.-]{1,64}:)?svg\b/.test(text.slice(0, 65_536));
  if (!isHtml && !isSvg) return { kind: 'foreign', format: '' };
  const format = isHtml ? 'HTML' : 'SVG';
  const found = isHtml ? readHtmlText(text) : readSvgText(text);
  if (found === 'cut') return { kind: 'damaged', format, what: 'cut' };
  if (found !== null) return readCarried(found, format);
  return { kind: isHtml ? 'foreign' : 'stripped', format };
}

/** A picture or page carries views only. */
function readCarried(text: string, format: string): FileContent {
  const content = readJson(text, format);
  return content.kind === 'dataset' || content.kind === 'backup' ? { kind: 'foreign', format } : content;
}

function readJson(text: string, carrier = 'JSON'): FileContent {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    // What is said of a stranger's file, and the way out, is known where those are let in.
    if (carrier === 'JSON' && !saysOwn(text)) return { kind: 'foreign', format: carrier };
    if (parsed.fault.kind === 'too-large') return { kind: 'too-large' };
    return carrier === 'JSON' ? { kind: 'broken', text } : { kind: 'damaged', format: carrier, what: 'json' };
  }
  const { format } = (parsed.value ?? {}) as { readonly format?: unknown };
  if (format === 'jejaring-snapshot') return { kind: 'snapshot', value: parsed.value };
  if (format === 'jejaring-backup') return { kind: 'backup' };
  return format === 'jejaring-dataset'
    ? { kind: 'dataset', value: parsed.value, text }
    : { kind: 'foreign', format: carrier };
}
