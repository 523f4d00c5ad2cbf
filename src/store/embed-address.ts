import { parsePairs } from './address-pairs.ts';

/** The parameter of an address that asks for the map alone, for a frame in another page. */
export const EMBED_PARAMETER = 'embed';

/** Whether an address asks for the map alone; `0` and `no` take it back, as people write it. */
export function isEmbedAddress(search: string): boolean {
  const values = parsePairs(search, () => {}).get(EMBED_PARAMETER);
  return values !== undefined && !['0', 'no', 'false'].includes(values[0] ?? '');
}

/** The same view without the page around it; `address` is what `formatAddress` makes. */
export const toEmbedAddress = (address: string): string => `${address ? `${address}&` : '?'}${EMBED_PARAMETER}=1`;
