import { startsWith } from '../base/starts-with.ts';
import { saysOwn } from '../dataset/own-format.ts';
import type { RefusalCode } from '../language/refusals.ts';
import { type Decoded, decode, isKnown } from './decode.ts';
import { findForeignBytes, findForeignText } from './find-foreign.ts';
import { NotLetIn } from './refuse.ts';

/** What a file is by what is in it. `own`: for the reader of views, which tells a view from a picture without one. */
export type Sniffed =
  | { readonly what: 'archive' }
  | { readonly what: 'own' }
  | ({ readonly what: 'json' | 'xml' | 'gdf' | 'gml' | 'pajek' | 'delimited' } & Decoded);

/** Pictures and documents that Export makes, or that people take for them. */
const isPicture = (bytes: Uint8Array): boolean =>
  ['\x89PNG', '%PDF', '\xff\xd8\xff', 'GIF8'].some((words) => startsWith(bytes, words)) ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
  startsWith(bytes, 'ftypavif', 4);

/** One value of JSON with nobody in it: no list has a single cell, and no name stands in quotes alone. */
const LONE_VALUE = /^(?:null|true|false|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|"(?:[^"\\\n]|\\.)*")\s*$/i;

/**
 * JSON as it begins, or as people and programs that are near to it write it: names without quotation marks or in others.
 * “[DRAFT] Attendance” and “{name}” are words of a list, and so is a number or a box that is closed before other words.
 */
const JSON_START =
  /^(?:\[[[\s]*(?:[{"'\]]|(?:-?\d[\d.e+-]*|true|false|null|none|nan|-?infinity)\s*(?:[,\]]|$)|$)|\{\s*(?:["'}]|\/[/*]|[\w$]+\s*:\s*["'[{]|$))/i;
const CLOSED = /^\[[^[\]{"'\n]*\]\s*[^\s[{]/;

/** Goes by what the bytes hold, never by a name. Throws `NotLetIn` for what is known and not read. */
export function sniff(bytes: Uint8Array, encoding?: string): Sniffed {
  if (bytes.length === 0) throw new NotLetIn('empty');
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return { what: 'archive' };
  if (isPicture(bytes)) return { what: 'own' };
  refuse(findForeignBytes(bytes));
  const decoded = decode(bytes, encoding ?? findDeclared(bytes));
  if (!decoded || isGarbage(decoded.text)) throw new NotLetIn('no-text');
  const { text } = decoded;
  const start = text.slice(0, 65_536).trimStart();
  if (start === '') throw new NotLetIn('nothing');
  if (JSON_START.test(start) && !CLOSED.test(start))
    return saysOwn(start) ? { what: 'own' } : { what: 'json', ...decoded };
  if (LONE_VALUE.test(start)) return { what: 'json', ...decoded };
  if (/^<(!doctype\s{1,16}html|html|head|body|table|meta|div)\b/i.test(start)) {
    if (/\bid=["']?snapshot\b/.test(text)) return { what: 'own' };
    throw new NotLetIn('html');
  }
  if (/^<([?!]|[\w:.-]+[\s/>])/.test(start) && !/^<\w+:\/\//.test(start)) {
    return /<(?:[\w.-]{1,64}:)?svg\b/.test(start) ? { what: 'own' } : { what: 'xml', ...decoded };
  }
  if (/^nodedef\s{0,9}>/i.test(start)) return { what: 'gdf', ...decoded };
  if (/^\*(network|vertices)\b/im.test(start.slice(0, 5000))) return { what: 'pajek', ...decoded };
  if (/^(?:creator\s|version\s|comment\s|#|graph\s*\[)/i.test(start) && /^\s*graph\s*\[/im.test(start))
    return { what: 'gml', ...decoded };
  refuse(findForeignText(start));
  return { what: 'delimited', ...decoded };
}

function refuse(code: RefusalCode | null): void {
  if (code) throw new NotLetIn(code);
}

/** What a text of XML says it is written in, where that is not plain. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const name =
    /^<\?xml[^>]*\bencoding=["'](iso-8859-\d{1,2}|windows-125\d|us-ascii|koi8-r|gb18030|gbk|big5|shift_jis|euc-kr|euc-jp)["']/i.exec(
      start,
    );
  const declared = name?.[1]?.toLowerCase();
  return declared && isKnown(declared) ? declared : undefined;
}

/** Text has few control characters; what is neither text nor known has many. */
function isGarbage(text: string): boolean {
  const start = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const count = start.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return count > 8 && count * 20 > start.length;
}
