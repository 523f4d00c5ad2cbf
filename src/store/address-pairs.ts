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

const AMPERSANDS = /(?:&|%26)(?:amp(?:;|%3b)|#0*38(?:;|%3b)|#x0*26(?:;|%3b))+/gi;
/** An ampersand, however often encoded, before what may be the name of a parameter. */
const ENCODED_AMPERSAND = /%(?:25)*26(?=([^=&%]+)=)/gi;
/** What is left of `&amp;` where its beginning was taken for a separator. */
const LEFT_OF_AMPERSAND = /^(?:amp(?:;|$)|#0*38;|#x0*26;|[?;])+/i;

/**
 * Reads what `formatPairs` wrote, whatever mails, chats and forms have made of it meanwhile: the text of each
 * parameter, as often as it is there, its values still joined by commas. `names` are those that are understood; one
 * in other letters is taken for its own. Text that means nothing is handed to `reject` and left out. O(length).
 */
export function readPairs(
  search: string,
  names: Words,
  reject: (name: string, value: string) => void = () => {},
): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  // An address within another one loses its signs; a mail writes = as =3D, a page & as &amp;.
  const whole = search.includes('=') || !/%3d/i.test(search) ? search : (decode(search) ?? search);
  const nameOf = meaningIn(names);
  const parts = whole
    .replace(/^[?\s]+/, '')
    .replace(AMPERSANDS, '&')
    .replace(ENCODED_AMPERSAND, (code, name: string) => (nameOf(name) === undefined ? code : '&'))
    .split('&')
    .filter((part) => part !== '');
  const isQuoted = parts.every((part) => /^[^=]+=3D/.test(part));
  for (const part of parts) {
    const cut = part.indexOf('=');
    const said = (decode(cut < 0 ? part : part.slice(0, cut)) ?? part).trim().replace(LEFT_OF_AMPERSAND, '');
    const name = matchValue(said, nameOf) ?? said;
    const raw = cut < 0 ? '' : part.slice(isQuoted ? cut + 3 : cut + 1);
    const value = decode(raw.replace(/\+/g, ' '));
    if (value === null) reject(name, raw);
    // What a sentence leaves behind the last ampersand is no parameter.
    else if (name.replace(EDGES, '') !== '' || value.replace(EDGES, '') !== '')
      pairs.set(name, [...(pairs.get(name) ?? []), value]);
  }
  return pairs;
}

/** The end of an address as browsers take it apart. */
interface AddressEnd {
  readonly search: string;
  readonly hash: string;
}

const TORN_OFF = /^#(?:0*38|x0*26);/i;
/** An address's own part behind `#`: not what browsers take for it where `&` came as `&#38;`. */
export const readFragment = ({ hash }: Pick<AddressEnd, 'hash'>): string => (TORN_OFF.test(hash) ? '' : hash);

/** The parameters of an address from `?` on, with those that `&#38;` has torn off. */
export const readSearch = ({ search, hash }: AddressEnd): string => (TORN_OFF.test(hash) ? search + hash : search);

/** Blanks, soft breaks and marks without width, which get into long words. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** What stands before and behind an address in a sentence. */
export const EDGES = /^[\s<([{"'“‘«„]+|[\s<>()[\]{}.,;:!?"'”’»…*\\]+$/g;

/** The word that a value stands for; undefined: none that is known. */
export type Meaning = (value: string) => string | undefined;
/** What is known in one place: a set, or the keys of a map. */
export type Words = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Capitals, composed letters and the dashes that word processors make of hyphens. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-');

const folded = new WeakMap<Words, ReadonlyMap<string, string | null>>();

/** Each word by its folded form; null where two words share one. */
function foldAll(words: Words): ReadonlyMap<string, string | null> {
  const known = folded.get(words);
  if (known) return known;
  const all = new Map<string, string | null>();
  for (const word of words.keys()) all.set(fold(word), all.has(fold(word)) ? null : word);
  folded.set(words, all);
  return all;
}

/** A value means the word that it is, or the only one that differs by capitals and dashes. */
export const meaningIn =
  (words: Words): Meaning =>
  (value) =>
    words.has(value) ? value : (foldAll(words).get(fold(value)) ?? undefined);

/** What was meant by a value: as it stands, or without what got into it and around it on the way. */
export function matchValue(value: string, toWord: Meaning): string | undefined {
  const joined = value.replace(GAPS, '');
  for (const candidate of [value, joined, joined.replace(EDGES, '')]) {
    const word = candidate === '' ? undefined : toWord(candidate);
    if (word !== undefined) return word;
  }
  return undefined;
}
