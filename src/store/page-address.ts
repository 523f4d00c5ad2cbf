import { selectAddress } from './address.ts';
import { selectOwnId } from './keeping.ts';
import { toNetAddress } from './net-address.ts';
import type { State } from './state.ts';

/** The address of the page as it stands: of a network of the visitor's own it says which, for this browser alone. */
export function selectPageAddress(state: State): string {
  const id = selectOwnId(state);
  const address = selectAddress(state);
  return id === null ? address : toNetAddress(address, id);
}
