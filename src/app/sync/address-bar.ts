import { speaksOfView } from '../../store/address.ts';
import { readFragment, readSearch } from '../../store/address-pairs.ts';
import { toEmbedAddress } from '../../store/embed-address.ts';

/** Where the present view is kept so that it comes back on Back, Forward and Reload. */
export interface AddressBar {
  /** The view that the page's address speaks of, from `?` on. */
  readonly read: () => string;
  /** Puts a view into the address; `isStep` makes it one that Back returns from. */
  readonly write: (mark: object, address: string, isStep: boolean) => void;
}

function keep(isStep: boolean, mark: object, url?: string): void {
  try {
    history[isStep ? 'pushState' : 'replaceState'](mark, '', url);
  } catch {
    // Some browsers refuse it in files, or when asked too often: the address is then only behind the view.
  }
}

/** Keeps something with the present entry of the history, whose address stays. */
export const markEntry = (mark: object): void => keep(false, mark);

/** The site itself: what stands behind `#` is somebody else's and stays. */
export const SITE_BAR: AddressBar = {
  read: () => readSearch(location),
  write: (mark, address, isStep) => keep(isStep, mark, address + readFragment(location)),
};

/** A frame in another page: steps of its own would come between that page's Back and its reader. */
export const FRAME_BAR: AddressBar = {
  read: () => readSearch(location),
  write: (mark, address) => keep(false, mark, toEmbedAddress(address) + readFragment(location)),
};

/**
 * One file, where browsers let only the part behind `#` be written. Without such a part the view is what the address
 * says as that of a site would; where that says nothing it is `first`, the view that the file was made of.
 */
export const toFileBar = (first: string): AddressBar => ({
  read: () => {
    if (location.hash.startsWith('#?')) return location.hash.slice(1);
    const search = readSearch(location);
    return speaksOfView(search) ? search : first;
  },
  write: (mark, address, isStep) => keep(isStep, mark, `#${address}`),
});
