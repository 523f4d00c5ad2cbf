import { failure, type Result, success } from '../base/result.ts';
import { fingerprint, fingerprintDataset } from '../dataset/fingerprint.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { SnapshotFile } from '../dataset/snapshot-file.ts';
import { type DocumentState, type Recorded, toDocument } from './document.ts';
import { toOpen } from './for-others.ts';
import type { Notice, State } from './state.ts';
import { selectPageDocument } from './visits.ts';

interface Chosen {
  readonly document: DocumentState;
  readonly notices: readonly Notice[];
}

/** The dataset that a snapshot is of: its own where it brings one, else the one here that answers to its name. */
export function chooseDocument(
  { dataset, layout, source }: SnapshotFile,
  state: State,
  file: string,
): Result<Chosen, Notice> {
  const here = [selectPageDocument(state), state.document];
  if (dataset !== undefined) {
    const known = findKnown(dataset, state);
    const isSameLayout = known && fingerprint(known.layout) === fingerprint(layout);
    const document = isSameLayout ? known : toFileDocument({ dataset, layout, tour: known?.tour ?? null }, state);
    const isOther = !known && here.some((other) => other.dataset.meta.id === dataset.meta.id);
    return success({ document, notices: isOther ? [{ key: 'snapshotOwnData', values: { file } }] : [] });
  }
  const named = here.filter((other) => other.dataset.meta.id === source.id);
  // A picture knows the data as they went out.
  const isOf = (data: Dataset) => fingerprintDataset(data) === source.data;
  const same = named.find((other) => isOf(other.dataset) || isOf(toOpen(other)));
  const document = same ?? named[0];
  if (document) return success({ document, notices: same ? [] : [{ key: 'snapshotChanged', values: { file } }] });
  return failure({ key: 'snapshotElsewhere', values: { file, ...source.title } });
}

/** The network of a dataset alone, as its files hold it: one that is open or published here where it is the same. */
export const chooseNetwork = (dataset: Dataset, state: State): DocumentState => ({
  ...(findKnown(dataset, state) ?? toFileDocument({ dataset, layout: null, tour: null }, state)),
  found: null,
  places: null,
  pinned: [],
});

/** A network that only a file has; the next entry of the history will show it. */
const toFileDocument = (recorded: Recorded, { moment }: State): DocumentState =>
  toDocument(recorded, 'file', `file-${moment.entry.count + 1}`);

function findKnown(dataset: Dataset, state: State): DocumentState | undefined {
  const { nodes, edges } = dataset;
  // Networks of other sizes are others: a fingerprint takes a second where they are large.
  const alike = [selectPageDocument(state), state.document].filter(
    (other) => other.dataset.nodes.length === nodes.length && other.dataset.edges.length === edges.length,
  );
  const print = alike.length > 0 ? fingerprintDataset(dataset) : '';
  return alike.find((other) => fingerprintDataset(other.dataset) === print);
}
