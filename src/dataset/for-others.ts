import { removeNodes } from './change-nodes.ts';
import { holdsBack } from './consent.ts';
import type { Arrangement, OpeningLayout } from './layout.ts';
import { renameRefs } from './node-refs.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';
import { toText } from './text.ts';

/** The same answer for the same dataset: pictures and files ask one after the other. */
const known = new WeakMap<Dataset, Dataset>();

/**
 * A dataset as it may leave the browser. Whoever is to be left out is gone with the ties and the remarks about them;
 * of whom only the name may be told there is the name, and ties that say no more than who and what; where records
 * were read from, and who was told from whom, is never told. The very same dataset where nothing is withheld. O(nodes + ties).
 */
export function forOthers(dataset: Dataset): Dataset {
  const before = known.get(dataset);
  if (before) return before;
  const made = withhold(dataset);
  known.set(dataset, made);
  return made;
}

/** The ids of nodes and ties that others must not see at all. */
export function listWithheld(dataset: Dataset): readonly string[] {
  const open = forOthers(dataset);
  if (open === dataset) return [];
  const left = new Set([...open.nodes, ...open.edges].map(({ id }) => id));
  return [...dataset.nodes, ...dataset.edges].map(({ id }) => id).filter((id) => !left.has(id));
}

/** The opening positions of a dataset without the places of whoever is to be left out. */
export function layoutForOthers(layout: OpeningLayout, dataset: Dataset): OpeningLayout {
  const gone = new Set(listWithheld(dataset));
  const left = <Value>(places: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(places).filter(([id]) => !gone.has(id)));
  const arrange = (arrangement: Arrangement): Arrangement => ({
    ...arrangement,
    positions: left(arrangement.positions),
    labels: { en: left(arrangement.labels.en), id: left(arrangement.labels.id) },
  });
  return gone.size === 0 ? layout : { ...layout, wide: arrange(layout.wide), tall: arrange(layout.tall) };
}

/**
 * The records in their places, for tables that know them by index: whoever is to be left out has a dash for a name
 * and for an id. The very same dataset where nobody is withheld.
 */
export function maskForOthers(dataset: Dataset): Dataset {
  if (!holdsBack(dataset)) return dataset;
  const held = new Map(
    dataset.nodes.flatMap(({ id, consent = 'show' }) => (consent === 'show' ? [] : [[id, consent]])),
  );
  const nodes = dataset.nodes.map((node) => {
    const consent = held.get(node.id);
    if (consent === 'leave-out') return { id: '–', kind: node.kind, label: toText('–'), aliases: [] };
    return consent ? toName(node) : withoutApart(node);
  });
  const open = renameRefs(nodes, (id) => (held.get(id) === 'leave-out' ? null : id));
  const idOf = (id: string) => (held.get(id) === 'leave-out' ? '–' : id);
  const edges = dataset.edges.map((edge) => {
    if (!held.has(edge.source) && !held.has(edge.target)) return edge;
    const [source, target] = [idOf(edge.source), idOf(edge.target)];
    return { ...toBare(edge), id: source === '–' || target === '–' ? '–' : edge.id, source, target };
  });
  return { ...dataset, nodes: open, edges };
}

function withhold(dataset: Dataset): Dataset {
  const { nodes, edges } = dataset;
  const isSilent = !holdsBack(dataset) && nodes.every(({ origin, apart }) => !origin && !apart);
  if (isSilent && edges.every(({ origin }) => !origin)) return dataset;
  const gone = nodes.filter(({ consent }) => consent === 'leave-out').map(({ id }) => id);
  const rest = removeNodes(dataset, gone);
  const named = new Set(rest.nodes.filter(({ consent }) => consent === 'name').map(({ id }) => id));
  const bare = new Set(
    rest.edges.filter(({ source, target }) => named.has(source) || named.has(target)).map(({ id }) => id),
  );
  return {
    ...rest,
    nodes: rest.nodes.map((node) => (named.has(node.id) ? toName(node) : withoutPast(node))),
    edges: rest.edges.map((edge) => (bare.has(edge.id) ? toBare(edge) : withoutPast(edge))),
    corrections: rest.corrections.filter(
      (one) => !one.nodes.some((id) => named.has(id)) && !one.edges?.some((id) => bare.has(id)),
    ),
  };
}

const toName = ({ id, kind, label }: NodeRecord): NodeRecord => ({ id, kind, label, aliases: [], consent: 'name' });

const toBare = ({ id, source, target, relation, layer, certainty, rule }: EdgeRecord): EdgeRecord => ({
  id,
  source,
  target,
  relation,
  layer,
  ...(certainty && { certainty }),
  ...(rule && { rule }),
});

function withoutApart(node: NodeRecord): NodeRecord {
  const { apart, ...rest } = node;
  return apart ? rest : node;
}

/** Without what only whoever looks after the data needs. */
function withoutPast<Item extends { readonly origin?: unknown; readonly apart?: unknown }>(record: Item): Item {
  if (record.origin === undefined && record.apart === undefined) return record;
  const { origin: _origin, apart: _apart, ...rest } = record;
  return rest as Item;
}
