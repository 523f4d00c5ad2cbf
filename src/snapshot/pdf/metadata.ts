import type { Language } from '../../dataset/language.ts';
import { toPayloadLines } from '../carrier/pdf-payload.ts';
import { escapeXml } from '../xml.ts';

/** What the file says of itself. */
export interface PdfMetadata {
  readonly title: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  readonly language: Language;
  /** What the view can be brought back from; see `readPdfPayload`. */
  readonly payload?: string;
}

export const CREATOR = 'Jejaring';

/** A text of the document's own dictionary: one line, without halves of pairs. */
export const toInfo = (text: string): string => escapeText(text).replace(/\s+/g, ' ').trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a title
const escapeText = (text: string): string => text.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/\p{Surrogate}/gu, '');

/** The same as XMP, where programs for files and libraries look; it also carries the view. Never compressed. */
export function toXmp({ title, subject, keywords = [], language, payload }: PdfMetadata): string {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(toInfo(text))}</rdf:li></rdf:Alt>`;
  const list = keywords.map((word) => `<rdf:li>${escapeXml(toInfo(word))}</rdf:li>`).join('');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:jejaring="urn:jejaring:view:1">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    subject ? `<dc:description>${inLanguage(subject)}</dc:description>` : '',
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    list && `<dc:subject><rdf:Bag>${list}</rdf:Bag></dc:subject>`,
    list && `<pdf:Keywords>${escapeXml(keywords.map(toInfo).join(', '))}</pdf:Keywords>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    payload === undefined ? '' : toPayloadLines(payload),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('');
}
