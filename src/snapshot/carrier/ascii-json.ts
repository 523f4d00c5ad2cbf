// What is not printable ASCII, and what means something to XML and HTML. In JSON these stand in strings only.
// biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks stay, all other control characters go
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\uffff<>&]/g;

/**
 * The same JSON in printable ASCII without angle brackets and ampersands, so that it may stand in any file as it is:
 * no program that rewrites the file can mistake its encoding, and nothing in it ends an element, a script or a
 * comment. Every string comes back as it was, halves of pairs included.
 */
export const toAsciiJson = (json: string): string =>
  json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
