// A line break before and after, and nothing but printable ASCII between: text strings of a PDF never hold a line
// break here, and everything else that could hold these words is compressed.
const OPENING = '\n<jejaring:view>';
const CLOSING = '</jejaring:view>\n';

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not printable ASCII is written as its code
const UNSAFE = /[\u0000-\u001f\u007f-\uffff%<>&]/g;
const ESCAPE = /%([0-9a-f]{4})/g;

/**
 * The lines that carry a text through a PDF's metadata: plain where it is ASCII, `%` and four hex digits for any
 * other UTF-16 unit, halves of pairs included, so that every string comes back as it was.
 */
export const toPayloadLines = (text: string): string =>
  OPENING + text.replace(UNSAFE, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) + CLOSING;

/** The text that was put into a PDF by `toPayloadLines`; null for a file that carries none, or only a piece. */
export function readPdfPayload(bytes: Uint8Array): string | null {
  const start = findBytes(bytes, OPENING, 0);
  if (start < 0) return null;
  const from = start + OPENING.length;
  const end = findBytes(bytes, CLOSING, from);
  if (end < 0) return null;
  const pieces: string[] = [];
  // Functions take only so many arguments at a time.
  for (let at = from; at < end; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192))));
  }
  return pieces.join('').replace(ESCAPE, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function findBytes(bytes: Uint8Array, words: string, from: number): number {
  const first = words.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < words.length && bytes[at + length] === words.charCodeAt(length)) length++;
    if (length === words.length) return at;
  }
  return -1;
}
