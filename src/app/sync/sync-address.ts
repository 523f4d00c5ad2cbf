import type { Addressed } from '../../store/address.ts';
import { selectOwnId } from '../../store/keeping.ts';
import { readNet } from '../../store/net-address.ts';
import { selectPageAddress } from '../../store/page-address.ts';
import { applyNotice } from '../../store/preferences.ts';
import { applyAddress, applyElsewhere, applyReturn } from '../../store/restore.ts';
import type { Notice, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { applyEntry, isPages, isThere } from '../../store/visits.ts';
import { type AddressBar, markEntry, SITE_BAR } from './address-bar.ts';

/** Changes worth a step of Back; the others only keep the address true. */
const isStep = (now: Addressed, before: Addressed): boolean =>
  now.selection !== before.selection ||
  now.edge !== before.edge ||
  now.filters !== before.filters ||
  now.compare !== before.compare ||
  now.focus !== before.focus ||
  now.view !== before.view ||
  now.panel !== before.panel ||
  now.tour !== before.tour ||
  now.questions.paths !== before.questions.paths ||
  now.questions.groups.off !== before.questions.groups.off ||
  ASKING.some((name) => now.questions.opportunities[name] !== before.questions.opportunities[name]);

/** Who asks whom to meet, and whom they have gone to. */
const ASKING = ['actor', 'described', 'looksFor', 'met'] as const;

/** What an entry of the history belongs to: which of the files opened since, and whether the page has its data. */
interface Mark {
  readonly opened: number;
  readonly isPublished: boolean;
  /** Where the visitor looked as the entry was left; unknown where it never was. */
  readonly camera?: State['session']['camera'];
}

const toMark = (state: State): Mark => ({ opened: state.moment.entry.count, isPublished: isPages(state) });
const readMark = (): Mark => (history.state as Mark | null) ?? { opened: 0, isPublished: true };

/** Opens a network of the visitor's own as an entry of the history; gives what there is to tell where it does not. */
export type OpenNet = (id: string, count: number) => Promise<Notice | null>;

/**
 * The address and the view follow each other: what it says is shown at the start and on Back and
 * Forward, what the visitor does is written into it. A file that is opened is a step too, and Back brings what
 * was open before as it was, for as long as the page stands. A network of the visitor's own that the address names is
 * opened by `openNet`; resolves when what it names at the start is there.
 */
export function syncAddress(store: AppStore, bar: AddressBar = SITE_BAR, openNet?: OpenNet): Promise<void> {
  const first = bar.read();
  let isOurs = false;
  /** The entry whose network is on its way; null: none is, or the visitor has gone on. */
  let awaited: { readonly count: number } | null = null;
  const write = (event?: Event) => {
    const now = store.getState();
    // What the address says in vain, or in a way of somebody else's, is not passed on.
    if (event || bar.read() !== '') bar.write(toMark(now), selectPageAddress(now), false);
    isOurs = false;
  };
  /** The network lies on the shelf, or nowhere here: then its address says nothing of what is shown. */
  const fetchNet = async (net: string, count: number, event?: Event) => {
    const search = bar.read();
    const own = { count };
    awaited = own;
    isOurs = false;
    const fault = openNet ? await openNet(net, count) : null;
    if (awaited !== own) return;
    awaited = null;
    isOurs = true;
    if (selectOwnId(store.getState()) === net) act(store, applyAddress, search);
    else act(store, applyElsewhere, search, fault);
    write(event);
  };
  const show = async (event?: Event) => {
    const state = store.getState();
    // An entry without our mark is the page's first, or an address that somebody has just written.
    const isReturn = event !== undefined && (history.state !== null || bar.read() === first);
    const { opened, isPublished, camera } = readMark();
    const net = readNet(bar.read());
    isOurs = true;
    awaited = null;
    const isKnown = net !== null || isPublished || isThere(state, opened);
    act(store, applyEntry, opened);
    if (net !== null && net !== selectOwnId(store.getState())) return fetchNet(net, opened, event);
    if (isKnown && isReturn) act(store, applyReturn, bar.read(), camera);
    else if (isKnown) act(store, applyAddress, bar.read());
    // The page was loaded anew: its address speaks of a network that only the file had.
    else act(store, applyNotice, { key: 'openAgain', values: {} });
    write(event);
  };
  const shown = show();
  addEventListener('popstate', (event) => void show(event));
  store.subscribe((state, before) => {
    if (state.moment.entry.count === awaited?.count) return;
    awaited = null;
    const isOpened = state.moment.entry !== before.moment.entry;
    if (isOurs || (!isOpened && state.session === before.session && state.document.tour === before.document.tour))
      return;
    const address = selectPageAddress(state);
    if (!isOpened && address === selectPageAddress(before)) return;
    const isNew = isOpened || isStep(state.session, before.session);
    if (isNew && !isOpened) markEntry({ ...toMark(before), camera: before.session.camera });
    bar.write(toMark(state), address, isNew);
  });
  return shown;
}
