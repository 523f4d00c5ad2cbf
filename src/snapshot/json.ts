import { at } from '../base/assert.ts';
import type { Arrangement, OpeningLayout } from '../dataset/layout.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { PaneSize } from '../scene/camera.ts';

const SNAPSHOT_VERSION = 1;

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Everything a view can be brought back from. */
export interface Snapshot {
  readonly dataset: Dataset;
  /** The opening positions made for the dataset, if it has some. */
  readonly layout: OpeningLayout | null;
  /** Where the nodes stand now, by id, in css px of `stage`; y down. */
  readonly positions: Arrangement['positions'];
  readonly stage: PaneSize;
  /** What the visitor chose: filters, selection, focus, camera, language, theme, … */
  readonly view: { readonly [key: string]: Json };
  /** When it was made, as an ISO date with time. */
  readonly madeAt: string;
}

/** The snapshot as a JSON file: format `jejaring-snapshot`, with the dataset in it as it passed the gate. */
export function toJson({ dataset, layout, positions, stage, view, madeAt }: Snapshot): string {
  const file = {
    format: 'jejaring-snapshot',
    version: SNAPSHOT_VERSION,
    madeAt,
    view,
    stage,
    positions,
    layout,
    dataset,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Positions by node id, rounded to a hundredth of a css px. */
export function toPositionsById(network: Network, positions: Float64Array): Arrangement['positions'] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries(
    network.nodes.map((node, index) => [
      node.id,
      [round(at(positions, index * 2)), round(at(positions, index * 2 + 1))],
    ]),
  );
}
