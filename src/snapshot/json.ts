import { numberAt } from '../base/assert.ts';
import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import { fingerprint, fingerprintDatasetInSteps } from '../dataset/fingerprint.ts';
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
export const toJson = (snapshot: Snapshot): string => finish(toJsonInSteps(snapshot));

/** The same in steps of some ms. */
export function* toJsonInSteps(snapshot: Snapshot): Steps<string> {
  const { layout, dataset, positions } = snapshot;
  const head = toHead(snapshot, yield* fingerprintDatasetInSteps(dataset));
  const named = Object.entries(positions);
  const put = putter(named.length);
  const places = yield* mapInSteps(named, AT_ONCE, ([id, place]) => `\n    ${JSON.stringify(id)}: ${put(place, 4)}`);
  const lines = [
    spread(head, 0).slice(0, -2),
    `,\n  "positions": {${places.join(',')}${places.length > 0 ? '\n  ' : ''}}`,
    `,\n  "layout": ${spread(layout, 2)}`,
    ',\n  "dataset": {',
  ];
  let open = '\n';
  yield;
  for (const [name, part] of Object.entries(dataset)) {
    if (part === undefined) continue;
    lines.push(`${open}    ${JSON.stringify(name)}: `);
    open = ',\n';
    if (!Array.isArray(part) || part.length === 0) {
      lines.push(spread(toWritten(part), 4));
      continue;
    }
    const put = putter(part.length);
    const records = yield* mapInSteps<unknown, string>(part, AT_ONCE, (one) => `      ${put(toWritten(one), 6)}`);
    lines.push('[\n', records.join(',\n'), '\n    ]');
  }
  return `${lines.join('')}\n  }\n}\n`;
}

/** How a record of a list of so many is written: over several lines, or in one where there would be too many. */
const putter = (count: number) => (count > MOST_SPREAD ? (value: unknown) => JSON.stringify(value) : spread);

/** A value over several lines, as it stands `by` characters from the left. */
const spread = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);

/**
 * The snapshot as pictures carry it, in one line; without the dataset it can be opened where that is published, for
 * it says which it is.
 */
export const toPayload = (snapshot: Snapshot, withDataset: boolean): string =>
  finish(toPayloadInSteps(snapshot, withDataset));

/** The same in steps of some ms. */
export function* toPayloadInSteps(snapshot: Snapshot, withDataset: boolean): Steps<string> {
  const head = toHead(snapshot, yield* fingerprintDatasetInSteps(snapshot.dataset));
  return yield* writeInSteps(snapshot, head, withDataset);
}

/**
 * The snapshot as a browser keeps it. What comes with its dataset is told apart by nobody: a fingerprint would cost
 * more than all the rest, each time something is typed.
 */
export const toBodyInSteps = (snapshot: Snapshot): Steps<string> => writeInSteps(snapshot, toHead(snapshot, ''), true);

/** What comes before the long lists. */
function toHead({ dataset, layout, stage, view, madeAt }: Snapshot, data: string) {
  const { id, title } = dataset.meta;
  return {
    format: 'jejaring-snapshot',
    version: SNAPSHOT_VERSION,
    madeAt,
    source: {
      id,
      title: { en: title.en, id: title.id },
      data,
      layout: layout && fingerprint(layout),
    },
    view,
    stage,
  };
}

/** So many records are written between two breaths. */
const AT_ONCE = 500;
/** A longer list has each record in one line: spread, the file would be twice as large, and too large to be opened. */
const MOST_SPREAD = 20_000;

/** The text that JSON gives of it all, the long lists of it record by record. */
function* writeInSteps({ positions, layout, dataset }: Snapshot, head: object, withDataset: boolean): Steps<string> {
  const places = Object.entries(positions);
  const placed = yield* mapInSteps(places, AT_ONCE, ([id, place]) => `${JSON.stringify(id)}:${JSON.stringify(place)}`);
  const written = `${JSON.stringify(head).slice(0, -1)},"positions":{${placed.join(',')}}`;
  yield;
  if (!withDataset) return `${written}}`;
  const parts: string[] = [];
  for (const [name, part] of Object.entries(dataset)) {
    if (part === undefined) continue;
    const isList = Array.isArray(part);
    const text = isList ? `[${(yield* mapInSteps(part, AT_ONCE, writeRecord)).join(',')}]` : write(part);
    parts.push(`${JSON.stringify(name)}:${text}`);
    yield;
  }
  return `${written},"layout":${JSON.stringify(layout)},"dataset":{${parts.join(',')}}}`;
}

const write = (value: unknown): string => JSON.stringify(toWritten(value));

/** A record that nobody has changed goes into a file as it did: while a network is edited that is all but one. */
const texts = new WeakMap<object, string>();

function writeRecord(record: unknown): string {
  if (typeof record !== 'object' || record === null) return write(record);
  const text = texts.get(record) ?? write(record);
  texts.set(record, text);
  return text;
}

/** Positions by node id, to the last bit or rounded to a hundredth of a css px. */
export function toPositionsById(network: Network, positions: Float64Array, isExact = false): Arrangement['positions'] {
  const round = (value: number) => (isExact ? value : Math.round(value * 100) / 100);
  return Object.fromEntries(
    network.nodes.map(({ id }, node) => [
      id,
      [round(numberAt(positions, node * 2)), round(numberAt(positions, node * 2 + 1))],
    ]),
  );
}
