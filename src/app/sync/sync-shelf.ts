import { selectOwnId } from '../../store/keeping.ts';
import type { AppStore } from '../../store/store.ts';
import type { LatePart } from '../../views/late-part.ts';
import type { Desk } from '../../views/networks/desk.ts';
import { toPartNotice } from '../../views/part-notice.ts';
import type { OpenNet } from './sync-address.ts';

/**
 * What keeps networks comes with the first one of the visitor's own, or when one is about to come in, so that it is
 * kept at once. Where it does not come it is asked for again when the device is online again; until then the browser
 * asks before the page is left.
 */
export function syncShelf(store: AppStore, desk: LatePart<unknown>): void {
  let isAsked = false;
  const look = () => {
    const state = store.getState();
    if (isAsked || (selectOwnId(state) === null && state.moment.dialog !== 'bringIn')) return;
    isAsked = true;
    desk.load().catch(() => {});
  };
  look();
  store.subscribe(look);
  addEventListener('online', () => {
    isAsked = desk.get() !== null;
    look();
  });
}

/** Opens what an address names; what keeps networks comes with the first. */
export const toOpenNet =
  (desk: LatePart<Desk>): OpenNet =>
  async (id, count) => {
    const open = async (entry?: number) => (await desk.load()).open(id, entry);
    try {
      return await open(count);
    } catch (fault) {
      return toPartNotice(fault, 'net', () => void open().catch(() => {})) ?? { key: 'unknown', values: {} };
    }
  };
