import { startsWith } from '../base/starts-with.ts';
import type { RefusalCode } from '../language/refusals.ts';

/** Files that begin with bytes of their own. */
const BYTES: readonly (readonly [words: string, code: RefusalCode])[] = [
  ['\x1f\x8b', 'packed'],
  ['7z\xbc\xaf', 'packed'],
  ['Rar!', 'packed'],
  ['BZh', 'packed'],
  ['\xfd7zXZ', 'packed'],
  ['SQLite format 3', 'database'],
  ['PAR1', 'database'],
  ['\x00\x01\x00\x00Standard ', 'database'],
  ['$FL2', 'statistics'],
  ['$FL3', 'statistics'],
  ['<stata_dta>', 'statistics'],
  ['{\\rtf', 'document'],
  ['%!PS', 'document'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
];

/** Texts that begin with words of their own, of which none is a list. */
const TEXTS: readonly (readonly [start: RegExp, code: RefusalCode])[] = [
  [
    /^(?:\/\/[^\n]*\n\s*|\/\*[\s\S]{0,2000}?\*\/\s*|#[^\n]*\n\s*){0,20}(?:strict\s+)?(?:di)?graph\b[^[\n{]{0,200}\{/i,
    'graphviz',
  ],
  [/^begin:vcard\b/i, 'address-cards'],
  [/^begin:vcalendar\b/i, 'calendar'],
  [
    /^(?:%[^\n]*\n\s*){0,20}@(?:article|book|booklet|comment|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|preamble|proceedings|string|techreport|unpublished)\s*[{(]/i,
    'references',
  ],
  [/^TY {1,2}- /, 'references'],
  [/^(?:#[^\n]*\n\s*){0,20}(?:@(?:prefix|base)\s|(?:prefix|base)\s+(?:\w*:\s*)?<)/i, 'linked-data'],
  [/^<[^>\s]{1,500}>\s+<[^>\s]{1,500}>\s+(?:<|"|_:)/, 'linked-data'],
  [/^dl\s+n\s*=/i, 'ucinet'],
  [/^\*(?:node|tie) (?:data|properties)\b/i, 'ucinet'],
  [/^(?:create|match|merge)\s*\(\s*\w*\s*:/i, 'script'],
  [/^(?:--[^\n]*\n\s*){0,20}(?:create table|insert into|begin transaction|pragma)\b/i, 'script'],
];

const ROOTS: ReadonlyMap<string, RefusalCode> = new Map<string, RefusalCode>([
  ['kml', 'map-data'],
  ['gpx', 'map-data'],
  ['FeatureCollection', 'map-data'],
  ['osm', 'map-data'],
  ['RDF', 'linked-data'],
  ['map', 'mind-map'],
  ['opml', 'mind-map'],
  ['mxfile', 'drawing'],
  ['mxGraphModel', 'drawing'],
  ['VisioDocument', 'drawing'],
  ['Workbook', 'old-excel-xml'],
  ['wordDocument', 'document'],
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['TEI', 'document'],
]);

/** Parts of archives by which they are known. */
const PARTS: readonly (readonly [part: RegExp, code: RefusalCode])[] = [
  [/\.iwa$|^Index\.zip$/, 'numbers'],
  [/(^|\/)cysession\.xml$/, 'cytoscape-session'],
  [/^word\//, 'document'],
  [/^ppt\//, 'document'],
  [/^visio\//, 'drawing'],
  [/^Workspace_\d+_.*xml$|^WorkspacePersistence/, 'gephi-project'],
  [/\.kml$/, 'map-data'],
  [/\.shp$/, 'map-data'],
  [/^META-INF\/container\.xml$/, 'document'],
  [/^content\.json$/, 'mind-map'],
];

/** What a file is by its first bytes, where that is known and not read; null for another. */
export function findForeignBytes(bytes: Uint8Array): RefusalCode | null {
  // Word and PowerPoint are packed as old Excel is, and name their streams in letters of two bytes.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    const names = String.fromCharCode(...bytes.subarray(0, 4096), ...bytes.subarray(-65_536).subarray(0, 16_384));
    return /W\0o\0r\0d\0D\0o\0c|P\0o\0w\0e\0r\0P\0o\0i\0n\0t/.test(names) ? 'document' : 'old-excel';
  }
  // Photos of phones.
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(String.fromCharCode(...bytes.subarray(4, 12)))) return 'picture';
  return BYTES.find(([words]) => startsWith(bytes, words))?.[1] ?? null;
}

/** The same of a text, by how it begins. */
export const findForeignText = (start: string): RefusalCode | null =>
  TEXTS.find(([begin]) => begin.test(start))?.[1] ?? null;

/** The same of XML, by its root. */
export const findForeignRoot = (root: string): RefusalCode | null => ROOTS.get(root) ?? null;

/** The same of a ZIP, by its parts. */
export const findForeignPart = (names: readonly string[]): RefusalCode | null =>
  PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null;

/** The same of JSON, by what it says it is. */
export function findForeignJson(start: string): RefusalCode | null {
  if (/"type"\s{0,9}:\s{0,9}"(?:FeatureCollection|Feature|Topology|GeometryCollection)"/.test(start)) return 'map-data';
  return /"@(?:context|graph)"\s{0,9}:/.test(start) ? 'linked-data' : null;
}
