import type { Arrangement } from '../dataset/layout.ts';
import type { Network } from '../network/network.ts';
import type { Camera } from '../scene/camera.ts';
import type { ThemeName } from '../scene/palette.ts';
import { nameSelection } from './name-selection.ts';
import {
  isAsPrepared,
  selectArrangement,
  selectCamera,
  selectNetwork,
  selectPalette,
  selectPositions,
  selectVisibility,
} from './selectors.ts';
import type { State } from './state.ts';
import { selectAddress } from './tour.ts';

/** How a map stands, for whatever is made of it: asked for at one place, without drawing it. */
export interface Standing {
  readonly network: Network;
  readonly positions: Float64Array;
  /** Whether the nodes stand where a file has put them, as far as it has; the arrangement is of that. */
  readonly isPrepared: boolean;
  readonly arrangement: Arrangement | null;
  /** The ties of each node that are shown. */
  readonly shownTies: Int32Array;
  readonly camera: Camera;
  readonly palette: ThemeName;
  readonly address: string;
  /** What is selected, in a few words; null where nothing is. */
  readonly selected: string | null;
}

export function selectStanding(state: State): Standing {
  const isPrepared = isAsPrepared(state);
  return {
    network: selectNetwork(state),
    positions: selectPositions(state),
    isPrepared,
    arrangement: isPrepared ? selectArrangement(state) : null,
    shownTies: selectVisibility(state).shownTies,
    camera: selectCamera(state),
    palette: selectPalette(state).name,
    address: selectAddress(state),
    selected: nameSelection(state),
  };
}
