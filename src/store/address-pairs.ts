/** Parameters of an address in order, each with its values. */
export type AddressPairs = Map<string, readonly string[]>;

/** `?name=a,b&other=c`: values are separated by commas that are not encoded. Empty text for no pair. */
export function formatPairs(pairs: AddressPairs): string {
  // Half a pair of surrogates, as is left where a text was cut, has no code of its own.
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const parts = [...pairs].map(([name, values]) => `${encode(name)}=${values.map(encode).join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Reads what `formatPairs` wrote, and `+` as a space as forms write it. A value whose percent signs
 * mean nothing is handed to `reject` and left out. The last of several equal names counts.
 */
export function parsePairs(search: string, reject: (name: string, value: string) => void): AddressPairs {
  const pairs: AddressPairs = new Map();
  for (const part of search.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const raw = cut < 0 ? '' : part.slice(cut + 1).replace(/\+/g, ' ');
    try {
      const values = raw
        .split(',')
        .map(decodeURIComponent)
        .filter((value) => value !== '');
      pairs.set(decodeURIComponent(name), values);
    } catch {
      reject(name, raw);
    }
  }
  return pairs;
}
