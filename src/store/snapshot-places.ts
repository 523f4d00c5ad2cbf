import { fingerprint } from '../dataset/fingerprint.ts';
import type { SnapshotFile } from '../dataset/snapshot-file.ts';
import type { Network } from '../network/network.ts';
import type { PaneSize } from '../scene/camera.ts';
import { buildOpeningPositions, chooseArrangement, isComplete } from '../scene/opening-positions.ts';
import { type Places, toPlaces } from '../scene/places.ts';
import type { Recorded } from './document.ts';

/** Whether every node has an opening position in a file. */
export const isPrepared = ({ layout }: Pick<Recorded, 'layout'>, stage: PaneSize, network: Network): boolean =>
  isComplete(network, layout && chooseArrangement(layout, stage));

/** Where the nodes of a snapshot stand; null where the opening positions are what it shows. */
export function toStanding(
  { view, stage, positions, source }: SnapshotFile,
  { layout }: Pick<Recorded, 'layout'>,
  network: Network,
): Places | null {
  const isSameLayout = source.layout === (layout && fingerprint(layout));
  if (!view.movedPositions && isSameLayout && isPrepared({ layout }, stage, network)) return null;
  // Nodes that have come since stand where they do at the opening.
  const all = buildOpeningPositions(network, layout && chooseArrangement(layout, stage), stage);
  return new Map([...toPlaces(network, all), ...Object.entries(positions).filter(([id]) => network.nodeIndex.has(id))]);
}
