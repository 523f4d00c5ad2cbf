import type { Addressed } from '../../store/address.ts';
import { applyKept, type Kept, toKept, toUnkept } from '../../store/opened.ts';
import { applyNotice } from '../../store/preferences.ts';
import { applyAddress, applyReturn } from '../../store/restore.ts';
import type { State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { selectAddress } from '../../store/tour.ts';
import { type AddressBar, SITE_BAR } from './address-bar.ts';

/** Changes worth a step of Back; the others only keep the address true. */
const isStep = (now: Addressed, before: Addressed): boolean =>
  now.selection !== before.selection ||
  now.edge !== before.edge ||
  now.filters !== before.filters ||
  now.focus !== before.focus ||
  now.view !== before.view ||
  now.panel !== before.panel ||
  now.tour !== before.tour ||
  now.questions.paths !== before.questions.paths ||
  now.questions.groups.off !== before.questions.groups.off;

/** What an entry of the history belongs to: which of the files opened since, and whether the page has its data. */
interface Mark {
  readonly opened: number;
  readonly isPublished: boolean;
}

const toMark = ({ moment }: State): Mark => ({ opened: moment.opened.count, isPublished: moment.published === null });
const readMark = (): Mark => (history.state as Mark | null) ?? { opened: 0, isPublished: true };

/**
 * The address and the view follow each other: what it says is shown at the start and on Back and
 * Forward, what the visitor does is written into it. A file that is opened is a step too, and Back brings what
 * was open before as it was, for as long as the page stands.
 */
export function syncAddress(store: AppStore, bar: AddressBar = SITE_BAR): void {
  const kept = new Map<number, Kept>();
  const first = bar.read();
  let isOurs = false;
  const show = (event?: Event) => {
    const state = store.getState();
    // An entry without our mark is the page's first, or an address that somebody has just written.
    const isReturn = event !== undefined && (history.state !== null || bar.read() === first);
    const { opened, isPublished } = readMark();
    isOurs = true;
    if (opened !== state.moment.opened.count) {
      kept.set(state.moment.opened.count, toKept(state));
      act(store, applyKept, kept.get(opened) ?? toUnkept(state, opened));
    }
    const isKnown = isPublished || kept.has(opened);
    if (isKnown) act(store, isReturn ? applyReturn : applyAddress, bar.read());
    // The page was loaded anew: its address speaks of a network that only the file had.
    else act(store, applyNotice, { key: 'openAgain', values: {} });
    const now = store.getState();
    // What the address says in vain, or in a way of somebody else's, is not passed on.
    if (event || bar.read() !== '') bar.write(toMark(now), selectAddress(now), false);
    isOurs = false;
  };
  show();
  addEventListener('popstate', show);
  store.subscribe((state, before) => {
    const isOpened = state.moment.opened !== before.moment.opened;
    if (isOurs || (!isOpened && state.session === before.session && state.document.tour === before.document.tour))
      return;
    if (isOpened) kept.set(before.moment.opened.count, toKept(before));
    const address = selectAddress(state);
    if (!isOpened && address === selectAddress(before)) return;
    const isNew = isOpened || isStep(state.session, before.session);
    bar.write(toMark(state), address, isNew);
  });
}
