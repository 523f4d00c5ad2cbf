import { matchValue, readPairs } from './address-pairs.ts';

/** The parameter of an address that asks for the map alone, for a frame in another page. */
export const EMBED_PARAMETER = 'embed';

/** What the parameter may say, as people write it. */
export const EMBED_VALUES: Readonly<Record<string, boolean>> = {
  '': true,
  '1': true,
  yes: true,
  true: true,
  '0': false,
  no: false,
  false: false,
};

/** Whether an address asks for the map alone. */
export function isEmbedAddress(search: string): boolean {
  const value = readPairs(search, () => {}).get(EMBED_PARAMETER);
  const isKnown = (text: string) => Object.hasOwn(EMBED_VALUES, text);
  return value !== undefined && EMBED_VALUES[matchValue(value.split(',')[0] ?? '', isKnown) ?? value] === true;
}

/** The same view without the page around it; `address` is what `formatAddress` makes. */
export const toEmbedAddress = (address: string): string => `${address ? `${address}&` : '?'}${EMBED_PARAMETER}=1`;
