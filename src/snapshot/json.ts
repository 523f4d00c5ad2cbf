import { at } from '../base/assert.ts';
import { fingerprint, fingerprintDataset } from '../dataset/fingerprint.ts';
import type { Arrangement, OpeningLayout } from '../dataset/layout.ts';
import type { Dataset } from '../dataset/schema.ts';
import { SNAPSHOT_VERSION } from '../dataset/snapshot-file.ts';
import { toWritten } from '../dataset/text.ts';
import type { Network } from '../network/network.ts';
import type { PaneSize } from '../scene/camera.ts';

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

/** The snapshot as a JSON file: format `jejaring-snapshot`, with the dataset in it as a file of its own has it. */
export const toJson = (snapshot: Snapshot): string => `${JSON.stringify(toFile(snapshot, true), null, 2)}\n`;

/**
 * The snapshot as pictures carry it, in one line; without the dataset it can be opened where that is published, for
 * it says which it is.
 */
export const toPayload = (snapshot: Snapshot, withDataset: boolean): string =>
  JSON.stringify(toFile(snapshot, withDataset));

/**
 * The snapshot as a browser keeps it. What comes with its dataset is told apart by nobody: a fingerprint would cost
 * more than all the rest, each time something is typed.
 */
export const toBody = (snapshot: Snapshot): string => JSON.stringify(toFile(snapshot, true, () => ''));

function toFile(
  { dataset, layout, positions, stage, view, madeAt }: Snapshot,
  withDataset: boolean,
  print: (dataset: Dataset) => string = fingerprintDataset,
) {
  const { id, title } = dataset.meta;
  return {
    format: 'jejaring-snapshot',
    version: SNAPSHOT_VERSION,
    madeAt,
    source: {
      id,
      title: { en: title.en, id: title.id },
      data: print(dataset),
      layout: layout && fingerprint(layout),
    },
    view,
    stage,
    positions,
    ...(withDataset ? { layout, dataset: write(dataset) } : {}),
  };
}

/** A record that nobody has changed goes into a file as it did: while a network is edited that is all but one. */
const written = new WeakMap<object, unknown>();

function writeRecord(record: object): unknown {
  const known = written.get(record) ?? toWritten(record);
  written.set(record, known as object);
  return known;
}

const write = (dataset: Dataset): object =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.map(writeRecord) : toWritten(part),
    ]),
  );

/** Positions by node id, to the last bit or rounded to a hundredth of a css px. */
export function toPositionsById(network: Network, positions: Float64Array, isExact = false): Arrangement['positions'] {
  const round = (value: number) => (isExact ? value : Math.round(value * 100) / 100);
  return Object.fromEntries(
    network.nodes.map(({ id }, node) => [id, [round(at(positions, node * 2)), round(at(positions, node * 2 + 1))]]),
  );
}
