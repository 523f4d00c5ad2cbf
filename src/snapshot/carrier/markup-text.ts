import { toAsciiJson } from './ascii-json.ts';

const NAMESPACE = 'urn:jejaring:view:1';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA = { start: '<![CDATA[', end: ']]>' } as const;

// Files are strangers' work and may be long: every expression here has an end, and what lies between two places is
// found by looking for each of them once. So all of it takes as long as the file is, whatever it holds.

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
 * there is none, `cut` where its end is missing. O(length).
 */
export function readSvgText(svg: string): string | 'cut' | null {
  const opening = /<((?:[\w.-]{1,64}:)?)snapshot\b/.exec(svg);
  const from = opening ? svg.indexOf('>', opening.index) + 1 : 0;
  if (!opening || from === 0) return isWholeSvg(svg) ? null : 'cut';
  const end = svg.indexOf(`</${opening[1] ?? ''}snapshot`, from);
  return end < 0 ? 'cut' : unescapeXml(svg.slice(from, end));
}

const isWholeSvg = (svg: string): boolean => /<\/(?:[\w.-]{1,64}:)?svg\s{0,32}>$/.test(svg.trimEnd().slice(-128));

/** Finds what `toHtmlText` wrote; null where there is none, `cut` where its end is missing. O(length). */
export function readHtmlText(html: string): string | 'cut' | null {
  const tags = /<script\b/gi;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const close = html.indexOf('>', tag.index);
    const end = close < 0 ? html.length : close;
    tags.lastIndex = end;
    if (!/\bid=["']?snapshot(?:["'\s]|$)/i.test(html.slice(tag.index, end))) continue;
    const closing = /<\/script/gi;
    closing.lastIndex = end;
    const found = closing.exec(html);
    return found ? html.slice(end + 1, found.index) : 'cut';
  }
  return null;
}

function unescapeXml(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf(CDATA.start, at);
    const end = start < 0 ? -1 : text.indexOf(CDATA.end, start);
    if (end < 0) return parts.concat(unescapeText(text.slice(at))).join('');
    // In a CDATA section nothing is escaped.
    parts.push(unescapeText(text.slice(at, start)), text.slice(start + CDATA.start.length, end));
    at = end + CDATA.end.length;
  }
  return parts.join('');
}

const unescapeText = (text: string): string => text.replace(/&(#?\w{1,16});/g, toLetters);

function toLetters(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
