import { escapeXml } from '../xml.ts';

/**
 * Text for an element or an attribute. Blanks other than the space are written as references, since a
 * reader turns them into spaces in attributes, and carriage returns into line feeds anywhere; some readers
 * take the next-line character and the line separator for line feeds too.
 */
export const toXmlText = (text: string): string =>
  escapeXml(text).replace(/['\t\n\r\u0085\u2028]/g, (letter) => `&#${letter.codePointAt(0)};`);

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes under their exact names; `content` must be XML already. */
export function toTag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${toXmlText(String(value))}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Content of several lines, each on its own. */
export const toLines = (lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${lines.join('\n')}\n`);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
