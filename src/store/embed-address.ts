import { matchValue, meaningIn, readPairs } from './address-pairs.ts';

/** The parameter of an address that asks for the map alone, for a frame in another page. */
export const EMBED_PARAMETER = 'embed';

/** What the parameter may say, as people write it. */
export const EMBED_VALUES: ReadonlyMap<string, boolean> = new Map([
  ['', true],
  ['1', true],
  ['yes', true],
  ['true', true],
  ['0', false],
  ['no', false],
  ['false', false],
]);

const NAMES = new Set([EMBED_PARAMETER]);

/** Whether an address asks for the map alone. */
export function isEmbedAddress(search: string): boolean {
  const [value] = readPairs(search, NAMES).get(EMBED_PARAMETER) ?? [];
  if (value === undefined) return false;
  return EMBED_VALUES.get(matchValue(value.split(',')[0] ?? '', meaningIn(EMBED_VALUES)) ?? value) === true;
}

/** The same view without the page around it; `address` is what `formatAddress` makes. */
export const toEmbedAddress = (address: string): string => `${address ? `${address}&` : '?'}${EMBED_PARAMETER}=1`;
