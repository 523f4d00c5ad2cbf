import { listGrids } from '../analysis/grids.ts';
import type { GridName } from '../analysis/parameters.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import type { Network } from '../network/network.ts';
import { chain } from './chain.ts';
import { selectNetwork } from './selectors.ts';
import { PANELS, type PanelName, type State } from './state.ts';

/** Whether there is anything in the network at all. */
export const selectIsBlank = (state: State): boolean => state.document.dataset.nodes.length === 0;

/** The roles that some node has. */
export const selectRoles: (state: State) => ReadonlySet<KindRole> = chain(
  [selectNetwork],
  ({ nodes, kinds }: Network) => new Set(nodes.flatMap(({ kind }) => kinds.get(kind)?.role ?? [])),
);

/** Whether there are sessions: without them there is no programme to show. */
export const selectHasSessions: (state: State) => boolean = chain([selectNetwork], (network: Network) =>
  network.nodes.some(({ kind }) => network.kinds.get(kind)?.role === 'session'),
);

/** The coverage grids that can have cells. */
export const selectGrids: (state: State) => readonly GridName[] = chain([selectNetwork], listGrids);

/** Whether the panel of the programme has something to show. */
const selectHasProgramme = (state: State): boolean =>
  selectHasSessions(state) || selectGrids(state).length > 0 || (state.document.tour?.steps.length ?? 0) > 0;

/** The panels that hold something, and the one that an address asks for all the same. */
export const selectPanels: (state: State) => readonly PanelName[] = chain(
  [selectIsBlank, selectHasProgramme, (state: State) => state.session.panel],
  (isBlank: boolean, hasProgramme: boolean, asked: PanelName) =>
    PANELS.filter((name) => name === asked || (name === 'programme' ? hasProgramme : name === 'details' || !isBlank)),
);
