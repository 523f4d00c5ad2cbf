/** Parameters of an address in order, each with its values. */
export type AddressPairs = Map<string, readonly string[]>;

/** `?name=a,b&other=c`: values are separated by commas that are not encoded. Empty text for no pair. */
export function formatPairs(pairs: AddressPairs): string {
  // Half a pair of surrogates, as is left where a text was cut, has no code of its own.
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const parts = [...pairs].map(([name, values]) => `${encode(name)}=${values.map(encode).join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

// Of all that has a meaning on the way (in addresses, forms, mails, pages) a text gets none: `50% & more` is written
// `50~25 ~26 more`. So it comes through whatever decodes, encodes or ends the address too early.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they do not come through either
const UNSAFE = /[\u0000-\u001f\u007f!-,./:-@[-^`{-~“‘«„”’»…]|[^\S ]|^ | $| (?= )/g;
const ESCAPED = /~(?:u([\dA-F]{4})|([\dA-F]{2}))/g;

/** A text of the visitor's as a value of an address. */
export const escapeText = (text: string): string =>
  text.replace(UNSAFE, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return code.length > 2 ? `~u${code.padStart(4, '0')}` : `~${code.padStart(2, '0')}`;
  });

/** The text that `escapeText` wrote. */
export const unescapeText = (value: string): string =>
  value.replace(ESCAPED, (_, wide: string | undefined, code: string) =>
    String.fromCharCode(Number.parseInt(wide ?? code, 16)),
  );

/** How often an address may have been encoded once more on its way. */
const MOST_DECODED = 3;

/** Decodes what may have been encoded twice; null where even once makes no sense. */
function decode(text: string): string | null {
  let decoded: string | null = null;
  for (let round = 0; round < MOST_DECODED && (decoded ?? text).includes('%'); round++) {
    try {
      decoded = decodeURIComponent(decoded ?? text);
    } catch {
      return decoded;
    }
  }
  return decoded ?? text;
}

/**
 * Reads what `formatPairs` wrote, whatever mails, chats and forms have made of it meanwhile: the whole text of each
 * parameter, its values still joined by commas. Several of one name are one. Text that means nothing is handed to
 * `reject` and left out. O(length).
 */
export function readPairs(search: string, reject: (name: string, value: string) => void): Map<string, string> {
  const pairs = new Map<string, string>();
  // An address within another one loses its signs; a mail writes = as =3D, a page & as &amp;.
  const whole = search.includes('=') || !/%3d/i.test(search) ? search : (decode(search) ?? search);
  const parts = whole
    .replace(/^[?\s]+/, '')
    .replace(/(?:&|%26)(?:amp(?:;|%3b)|#0*38(?:;|%3b)|#x0*26(?:;|%3b))+/gi, '&')
    .split('&')
    .filter((part) => part !== '');
  const isQuoted = parts.every((part) => /^[^=]+=3D/.test(part));
  for (const part of parts) {
    const cut = part.indexOf('=');
    const name = decode(cut < 0 ? part : part.slice(0, cut))?.trim() ?? '';
    const raw = cut < 0 ? '' : part.slice(isQuoted ? cut + 3 : cut + 1);
    const value = decode(raw.replace(/\+/g, ' '));
    if (value === null) reject(name, raw);
    else pairs.set(name, [pairs.get(name), value].filter(Boolean).join(','));
  }
  return pairs;
}

/** Blanks, soft breaks and marks without width, which get into long words. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** What stands before and behind an address in a sentence. */
export const EDGES = /^[\s<([{"'“‘«„]+|[\s<>()[\]{}.,;:!?"'”’»…*\\]+$/g;

/** The value that was meant: as it stands, or without what got into it and around it on the way. */
export function matchValue(value: string, isKnown: (value: string) => boolean): string | undefined {
  const joined = value.replace(GAPS, '');
  return [value, joined, joined.replace(EDGES, '')].find((candidate) => candidate !== '' && isKnown(candidate));
}
