import { readPdfPayload } from '../pdf-payload.ts';
import { readHtmlText, readSvgText } from './markup-text.ts';
import { isPng, readPngText } from './png-text.ts';

/** Files beyond this many bytes are not read: no view is as large, and reading would freeze the page. */
export const LARGEST_FILE = 64 * 2 ** 20;

/** What reading needs from the platform. */
export interface Decoders {
  /** Bytes as text, in UTF-8 unless a mark at their start says otherwise. */
  readonly toText: (bytes: Uint8Array) => string;
  /** What zlib has packed. Rejects where it is damaged. */
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
}

export type Damage = 'empty' | 'cut' | 'checksum' | 'json';

/** What a file turns out to be; `format` as people call it. */
export type FileContent =
  | { readonly kind: 'snapshot'; readonly text: string }
  | { readonly kind: 'dataset'; readonly text: string }
  /** A picture or page that may once have carried a view. */
  | { readonly kind: 'stripped'; readonly format: string }
  | { readonly kind: 'foreign'; readonly format: string }
  | { readonly kind: 'damaged'; readonly format: string; readonly what: Damage };

/** Finds the view in a file, or says what is the matter. Goes by what the file holds, never by its name. */
export async function readSnapshotFile(bytes: Uint8Array, decoders: Decoders): Promise<FileContent> {
  if (bytes.length === 0) return { kind: 'damaged', format: '', what: 'empty' };
  if (isPng(bytes)) return readPng(bytes, decoders);
  if (startsWith(bytes, '%PDF-')) return readPdf(bytes);
  if (startsWith(bytes, '\xff\xd8\xff')) return { kind: 'stripped', format: 'JPEG' };
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return { kind: 'stripped', format: 'WebP' };
  if (startsWith(bytes, 'ftypavif', 4)) return { kind: 'stripped', format: 'AVIF' };
  if (startsWith(bytes, 'GIF8')) return { kind: 'stripped', format: 'GIF' };
  if (startsWith(bytes, 'PK\x03\x04')) return { kind: 'foreign', format: 'ZIP' };
  const isWide = startsWith(bytes, '\xff\xfe') || startsWith(bytes, '\xfe\xff');
  if (!isWide && bytes.subarray(0, 1024).includes(0)) return { kind: 'foreign', format: '' };
  return readText(decoders.toText(bytes).trimStart());
}

async function readPng(bytes: Uint8Array, { toText, inflate }: Decoders): Promise<FileContent> {
  const found = readPngText(bytes);
  if (found.kind === 'none') return { kind: 'stripped', format: 'PNG' };
  if (found.kind !== 'text') return { kind: 'damaged', format: 'PNG', what: found.kind };
  try {
    return { kind: 'snapshot', text: toText(found.isPacked ? await inflate(found.bytes) : found.bytes) };
  } catch {
    return { kind: 'damaged', format: 'PNG', what: 'checksum' };
  }
}

function readPdf(bytes: Uint8Array): FileContent {
  const text = readPdfPayload(bytes);
  if (text !== null) return { kind: 'snapshot', text };
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024)));
  return tail.includes('%%EOF') ? { kind: 'stripped', format: 'PDF' } : { kind: 'damaged', format: 'PDF', what: 'cut' };
}

function readText(text: string): FileContent {
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text);
  const isHtml = /^<(!doctype\s+html|html|head)\b/i.test(text);
  // Programs that draw put a declaration and comments before the root.
  const isSvg = !isHtml && /^<([?!]|([\w.-]+:)?svg\b)/.test(text) && /<([\w.-]+:)?svg\b/.test(text.slice(0, 65_536));
  if (!isHtml && !isSvg) return { kind: 'foreign', format: '' };
  const format = isHtml ? 'HTML' : 'SVG';
  const found = isHtml ? readHtmlText(text) : readSvgText(text);
  if (found === 'cut') return { kind: 'damaged', format, what: 'cut' };
  if (found !== null) return { kind: 'snapshot', text: found };
  return { kind: isHtml ? 'foreign' : 'stripped', format };
}

function readJson(text: string): FileContent {
  try {
    const { format } = JSON.parse(text) as { format?: unknown };
    if (format === 'jejaring-snapshot') return { kind: 'snapshot', text };
    return format === 'jejaring-dataset' ? { kind: 'dataset', text } : { kind: 'foreign', format: 'JSON' };
  } catch {
    return { kind: 'damaged', format: 'JSON', what: 'json' };
  }
}

const startsWith = (bytes: Uint8Array, words: string, from = 0): boolean =>
  [...words].every((letter, index) => bytes[from + index] === letter.charCodeAt(0));
