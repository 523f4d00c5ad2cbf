import { isOwnId } from '../dataset/own-id.ts';
import { matchValue, readPairs } from './address-pairs.ts';

/** The parameter of an address that names a network of the visitor's own; only his browser knows it. */
export const NET_PARAMETER = 'net';

/** The network that a value of the parameter names, as it is written or with capitals. */
export const toNetId = (value: string): string | undefined => {
  const id = value.toLowerCase();
  return isOwnId(id) ? id : undefined;
};

const NAMES = new Set([NET_PARAMETER]);

/** The network of the visitor's own that an address speaks of; null: it speaks of what the page publishes. */
export function readNet(search: string): string | null {
  const [value] = readPairs(search, NAMES).get(NET_PARAMETER) ?? [];
  return value === undefined ? null : (matchValue(value, toNetId) ?? null);
}

/** The address of a view of such a network; `address` is what `formatAddress` makes. */
export const toNetAddress = (address: string, id: string): string =>
  `${address ? `${address}&` : '?'}${NET_PARAMETER}=${id}`;
