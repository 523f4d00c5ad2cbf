import { goOut, USUAL } from './going-out.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';
import { toText } from './text.ts';

/** The same answer for the same dataset: pictures, files and tables ask one after the other. */
const known = new WeakMap<Dataset, Dataset>();

/**
 * A dataset as it leaves the browser, whichever way: as it would be published where nothing is chosen otherwise. The
 * very same dataset where nothing stays behind. O(nodes + ties + text).
 */
export function forOthers(dataset: Dataset): Dataset {
  const before = known.get(dataset);
  if (before) return before;
  const made = goOut(dataset, USUAL);
  known.set(dataset, made);
  // What goes out stays as it is.
  known.set(made, made);
  return made;
}

/** Records that others must not see at all have this for an id and for a name. */
export const NOBODY = '–';

/**
 * The records of `dataset` as they stand in `open`, each in its old place, for tables that know them by index: what is
 * not there has a dash for an id and for a name. The very same dataset where both are one.
 */
export function maskAs(open: Dataset, dataset: Dataset): Dataset {
  if (open === dataset) return dataset;
  const nodes = new Map(open.nodes.map((node) => [node.id, node]));
  const edges = new Map(open.edges.map((edge) => [edge.id, edge]));
  const idOf = (id: string) => (nodes.has(id) ? id : NOBODY);
  return {
    ...open,
    nodes: dataset.nodes.map((node) => nodes.get(node.id) ?? toNobody(node)),
    edges: dataset.edges.map((edge) => edges.get(edge.id) ?? toNothing(edge, idOf(edge.source), idOf(edge.target))),
  };
}

const toNobody = ({ kind }: NodeRecord): NodeRecord => ({ id: NOBODY, kind, label: toText(NOBODY), aliases: [] });

const toNothing = ({ relation, layer }: EdgeRecord, source: string, target: string): EdgeRecord => ({
  id: NOBODY,
  source,
  target,
  relation,
  layer,
});
