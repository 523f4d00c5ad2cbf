import { type Addressed, formatAddress } from '../store/address.ts';
import { applyAddress } from '../store/restore.ts';
import { type AppStore, act } from '../store/store.ts';

/** Changes worth a step of Back; the others only keep the address true. */
const isStep = (now: Addressed, before: Addressed): boolean =>
  now.selection !== before.selection ||
  now.edge !== before.edge ||
  now.filters !== before.filters ||
  now.focus !== before.focus ||
  now.view !== before.view ||
  now.panel !== before.panel ||
  now.questions.paths !== before.questions.paths ||
  now.questions.groups.off !== before.questions.groups.off;

/**
 * The address and the view follow each other: what it says is shown at the start and on Back and
 * Forward, what the visitor does is written into it.
 */
export function syncAddress(store: AppStore): void {
  act(store, applyAddress, location.search);
  let isOurs = false;
  addEventListener('popstate', () => {
    isOurs = true;
    act(store, applyAddress, location.search);
    isOurs = false;
  });
  store.subscribe((state, before) => {
    if (isOurs || state.session === before.session) return;
    const address = formatAddress(state.session);
    if (address === formatAddress(before.session)) return;
    if (isStep(state.session, before.session)) history.pushState(null, '', address + location.hash);
    else history.replaceState(null, '', address + location.hash);
  });
}
