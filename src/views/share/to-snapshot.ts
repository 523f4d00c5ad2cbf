import { type Json, type Snapshot, toPositionsById } from '../../snapshot/json.ts';
import { formatAddress } from '../../store/address.ts';
import { nameSelection } from '../../store/name-selection.ts';
import { selectCamera, selectNetwork, selectPalette, selectPositions } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** Everything the present view can be brought back from; `madeAt` is an ISO date with time. */
export function toSnapshot(state: State, madeAt: string): Snapshot {
  const { document, session, moment } = state;
  const { positions, camera, ...chosen } = session;
  const view = {
    ...chosen,
    // What it is brought back from; the fields above say the same for other readers.
    address: formatAddress(session),
    palette: selectPalette(state).name,
    camera: { ...selectCamera(state) },
    // Whether they are the visitor's own, or follow the pane as at the opening.
    movedCamera: camera !== null,
    movedPositions: positions !== null,
    pane: moment.pane,
  };
  return {
    dataset: document.dataset,
    layout: document.layout,
    // The opening positions are known where the view comes back; those of a visitor's own come back to the pixel.
    positions: toPositionsById(selectNetwork(state), selectPositions(state), positions !== null),
    stage: moment.stage,
    view: view as unknown as { readonly [key: string]: Json },
    madeAt,
  };
}

/** The words of a file's name: the dataset, what was asked for, the year. */
export function toFileParts(state: State): readonly string[] {
  const { document, session } = state;
  const { meta, nodes } = document.dataset;
  const { filters, focus } = session;
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.label[session.language] ?? id;
  const asked = [...filters.kinds, ...filters.places, ...filters.themes, ...filters.sessions].map(nameOf);
  const centre = focus ? nameOf(focus.node) : (nameSelection(state) ?? '');
  return [meta.id, ...asked.slice(0, 3), centre, meta.start?.slice(0, 4) ?? ''];
}
