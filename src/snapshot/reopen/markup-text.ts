import { toAsciiJson } from './ascii-json.ts';

const NAMESPACE = 'urn:jejaring:view:1';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The SVG with a JSON text in its metadata, at its end: whoever reads along sees the picture first. */
export function writeSvgText(svg: string, json: string): string {
  const end = svg.lastIndexOf('</svg>');
  if (end < 0) throw new Error('not a whole SVG');
  const element = `<jejaring:snapshot xmlns:jejaring="${NAMESPACE}">${toAsciiJson(json)}</jejaring:snapshot>`;
  return `${svg.slice(0, end)}<metadata id="jejaring">${element}</metadata>\n${svg.slice(end)}`;
}

/** The element with a JSON text for an HTML file. */
export const toHtmlText = (json: string): string =>
  `<script type="application/json" id="snapshot">${toAsciiJson(json)}</script>`;

/**
 * Finds what `writeSvgText` wrote, under whatever prefix, escape or CDATA a program has put it since; null where
 * there is none, `cut` where its end is missing.
 */
export function readSvgText(svg: string): string | 'cut' | null {
  const [opening, prefix = ''] = /<([\w.-]+:)?snapshot\b[^>]*>/.exec(svg) ?? [];
  if (opening === undefined) return /<\/(?:[\w.-]+:)?svg\s*>\s*$/.test(svg) ? null : 'cut';
  const from = svg.indexOf(opening) + opening.length;
  const end = svg.indexOf(`</${prefix}snapshot`, from);
  return end < 0 ? 'cut' : unescapeXml(svg.slice(from, end));
}

/** Finds what `toHtmlText` wrote; null where there is none, `cut` where its end is missing. */
export function readHtmlText(html: string): string | 'cut' | null {
  const opening = /<script\b[^>]*\bid=["']?snapshot["'\s>][^>]*>?/i.exec(html);
  if (!opening) return null;
  const from = opening.index + opening[0].length;
  const length = html.slice(from).search(/<\/script/i);
  return length < 0 ? 'cut' : html.slice(from, from + length);
}

function unescapeXml(text: string): string {
  const parts = text.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  // Every other part stood in a CDATA section, where nothing is escaped.
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/&(#?\w+);/g, toLetters))).join('');
}

function toLetters(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
