// XML 1.0 allows tab, line feed, carriage return and everything from the space on, except surrogates that
// stand alone and two characters at the end of the plane.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be dropped
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or a double-quoted attribute of XML; characters that XML can't hold are left out. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '');

/** A number as a file carries it: two digits, so that files stay small and the same on every machine. */
export const toNumber = (value: number): string => String(Math.round(value * 100) / 100 || 0);

export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** ` name="value"` for each attribute that has a value; names with an underscore get a hyphen. */
function toAttributes(attributes: XmlAttributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === '') continue;
    const written = typeof value === 'number' ? toNumber(value) : escapeXml(value);
    text += ` ${name.replaceAll('_', '-')}="${written}"`;
  }
  return text;
}

/** An element with its content, which must be XML already; without content it closes itself. */
export const toElement = (name: string, attributes: XmlAttributes, content = ''): string =>
  content === '' ? `<${name}${toAttributes(attributes)}/>` : `<${name}${toAttributes(attributes)}>${content}</${name}>`;
